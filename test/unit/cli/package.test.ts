import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packCommandLine } from '../../../cli/pack.mjs';
import { projectFolder, readBuilt, readText } from '../support/projectFiles.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readText('cli/package.json')) as Manifest;
const root = JSON.parse(readText('package.json')) as Manifest;

describe('The package of the command line', () => {
  it('has the version and the licence of the extension', () => {
    assert.deepEqual([manifest.version, manifest.license], [root.version, root.license]);
    assert.equal(manifest.license, 'MIT');
  });

  it('needs no other package', () => {
    const fields = Object.keys(manifest).filter((field) => /dependencies|scripts/i.test(field));
    assert.deepEqual(fields, []);
    const code = readBuilt('dist/cli.mjs');
    const statements = /\bimport\s*(?:[\w*{}\s,$]+?\s*from\s*)?["']([^"']+)["']/g;
    const imported = [...code.matchAll(statements)].map(([, name]) => name!);
    assert.ok(imported.includes('node:util'));
    assert.deepEqual(
      imported.filter((name) => !name.startsWith('node:')),
      [],
    );
    assert.doesNotMatch(code, /\bimport\(\s*["']/);
  });

  it('holds one file that Node can start, with no path of the machine it was built on', () => {
    const code = readBuilt('dist/cli.mjs');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    assert.ok(!code.includes(projectFolder));
    assert.doesNotMatch(code, /sourceMappingURL/);
  });

  it('can be installed into an empty folder without a network, and runs there', () => {
    readBuilt('dist/cli.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'cto-cio-install-'));
    const shell = process.platform === 'win32';
    try {
      const packed = packCommandLine(folder);
      const npm = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, packed];
      execFileSync('npm', npm, { cwd: folder, shell, stdio: 'pipe' });
      assert.deepEqual(
        readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
        ['cto-cio'],
      );
      assert.deepEqual(readdirSync(join(folder, 'node_modules/cto-cio')).sort(), [
        'LICENSE',
        'README.md',
        'cli.mjs',
        'package.json',
      ]);
      const command = join(folder, 'node_modules/.bin/cto-cio');
      const out = execFileSync(command, ['recommend', '-', '--json'], {
        cwd: folder,
        shell,
        input: '{"goal": "process", "product": "none", "size": "l"}',
        encoding: 'utf8',
      });
      assert.equal((JSON.parse(out) as { outcome: string }).outcome, 'CIO');
      const jobs = join(projectFolder, 'test/fixtures/postings');
      const table = execFileSync(command, ['owners', jobs], { cwd: folder, shell, encoding: 'utf8' });
      assert.match(table, /^# Who Owns What\n/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
