/**
 * `node src/build/packageExtension.ts`: the extension as `cto-cio-advisor-<version>.vsix`. Needs `npm run build`, and
 * no network.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = ['.git', '.hosts', 'node_modules'];

/**
 * Calls with the path of a copy of the project without what is installed. What packs the extension looks at all files
 * below its folder, and takes ten seconds for those.
 */
export async function withPackageFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cto-cio-vsix-'));
  try {
    cpSync(root, folder, { recursive: true, filter: (path) => !installed.includes(basename(path)) });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  await withPackageFolder((cwd) =>
    createVSIX({
      cwd,
      packagePath: join(root, `${name}-${version}.vsix`),
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    }),
  );
}
