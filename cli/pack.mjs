/**
 * `node cli/pack.mjs`: the command line as a package for npm, `cto-cio-<version>.tgz` in the current folder. Needs
 * `npm run build`, and no network.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const contents = {
  'package.json': 'cli/package.json',
  'README.md': 'cli/README.md',
  LICENSE: 'LICENSE',
  'cli.mjs': 'dist/cli.mjs',
};

/** Packs the built command line into a folder and returns the path of the package. */
export function packCommandLine(destination) {
  const staged = mkdtempSync(join(tmpdir(), 'cto-cio-cli-'));
  try {
    for (const [name, source] of Object.entries(contents)) {
      copyFileSync(join(root, source), join(staged, name));
    }
    // npm is a script for the shell on Windows.
    execFileSync(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', resolve(destination)],
      {
        cwd: staged,
        shell: process.platform === 'win32',
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  const { name, version } = JSON.parse(readFileSync(join(root, contents['package.json']), 'utf8'));
  return join(resolve(destination), `${name}-${version}.tgz`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Packed: ${packCommandLine('.')}`);
}
