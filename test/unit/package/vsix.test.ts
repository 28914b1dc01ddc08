import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { withPackageFolder } from '../../../src/build/packageExtension.ts';
import { projectFolder, readBuilt } from '../support/projectFiles.ts';

const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/catalog.json',
  'dist/extension.js',
  'dist/wizard.css',
  'dist/wizard.js',
  'media/icon.png',
  'media/sidebar.svg',
  'media/walkthrough/check.svg',
  'media/walkthrough/which.svg',
  'media/walkthrough/write.svg',
  'media/wizard-dark.svg',
  'media/wizard-light.svg',
  'package.json',
  'package.nls.json',
];

describe('The package', () => {
  it('holds exactly the files meant to ship', async () => {
    readBuilt('dist/extension.js');
    const files = await withPackageFolder((cwd) => listFiles({ cwd, packageManager: PackageManager.None }));
    assert.deepEqual(files.map((file) => file.replaceAll('\\', '/')).sort(), shipped);
  });

  it('has 325 kB at most, deflated', () => {
    const sizes = shipped.map((file) => deflateRawSync(readFileSync(join(projectFolder, file))).length);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    assert.ok(size <= 325_000, `${size} bytes`);
  });

  it('holds code of 498 kB at most', () => {
    const size = Buffer.byteLength(readBuilt('dist/extension.js'));
    assert.ok(size <= 498_000, `${size} bytes`);
  });

  it('holds a page of the wizard of 45 kB at most, script and styles together', () => {
    const size =
      Buffer.byteLength(readBuilt('dist/wizard.js')) + Buffer.byteLength(readBuilt('dist/wizard.css'));
    assert.ok(size <= 45_000, `${size} bytes`);
  });

  it('needs nothing at run time but the editor', () => {
    const code = readBuilt('dist/extension.js');
    const required = new Set(
      [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name]) => name),
    );
    assert.deepEqual([...required], ['vscode']);
    assert.doesNotMatch(code, /\bimport\(\s*["']/);
  });

  it('holds no source map and no path of the machine it was built on', () => {
    for (const file of ['dist/extension.js', 'dist/wizard.js', 'dist/wizard.css']) {
      const code = readBuilt(file);
      assert.doesNotMatch(code, /sourceMappingURL/, file);
      assert.ok(!code.includes(projectFolder), file);
    }
  });
});
