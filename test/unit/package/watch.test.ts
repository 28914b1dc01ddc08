import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../hosts/temporaryFolder.mjs';
import { projectFolder } from '../support/projectFiles.ts';

const read = ['src', 'content', 'test/host', 'test/hosts', 'esbuild.mjs', 'package.json', 'tsconfig.json'];
const built = ['extension.js', 'catalog.json', 'wizard.js', 'wizard.css', 'cli.mjs'];

describe('Building on every change', () => {
  it('builds all files, and those again that a change is in', async () => {
    // A copy: other tests read what is built of the real one.
    const { path, remove } = temporaryFolder('watch');
    for (const name of read) cpSync(join(projectFolder, name), join(path, name), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules'), join(path, 'node_modules'), 'junction');
    const child = spawn(process.execPath, ['esbuild.mjs', '--watch'], { cwd: path });
    let output = '';
    const said = (text: RegExp): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.test(output)) resolve();
        };
        child.stderr.on('data', look);
        child.once('close', () => {
          reject(new Error(output));
        });
      });
    child.stderr.on('data', (part) => (output += String(part)));
    try {
      await said(/(?:build finished[^]*){6}/);
      for (const name of built) assert.ok(existsSync(join(path, 'dist', name)), name);

      appendFileSync(join(path, 'src/extension.ts'), "\nexport const change = 'A change';\n");
      await said(/build started[^]*build finished/);
      assert.match(readFileSync(join(path, 'dist/extension.js'), 'utf8'), /A change/);
    } finally {
      child.kill();
      remove();
    }
  });
});
