import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { activated, ourExtension } from './support/extension.ts';
import { until } from './support/until.ts';

/** What VS Code itself makes for each view: `<view>.focus` and so on. */
const madeForViews = /\.(focus|open|resetViewLocation|toggleVisibility|removeView)$/;

const declared = manifest.contributes.commands.map(({ command }) => command).sort();

async function registered(): Promise<readonly string[]> {
  const all = await vscode.commands.getCommands(true);
  return all.filter((id) => id.startsWith('ctoCio.'));
}

describe('The extension', () => {
  before(activated);

  it('activates and gives its tests what they look at, and nothing else', async () => {
    assert.deepEqual(Object.keys(await activated()), ['tree', 'log', 'drop', 'postings']);
    assert.ok(ourExtension().isActive);
    assert.equal(typeof ourExtension().exports.tree.getChildren, 'function');
  });

  it('registers every command of the manifest and no other', async () => {
    const ours = (await registered()).filter((id) => !madeForViews.test(id));
    assert.deepEqual(ours.sort(), declared);
  });

  it('has every view of the manifest', async () => {
    const views = manifest.contributes.views.ctoCio.map(({ id }) => id);
    await until('commands for the views', async () => {
      const ids = await registered();
      return views.every((view) => ids.includes(`${view}.focus`));
    });
    const known = (await registered()).filter((id) => madeForViews.test(id));
    assert.deepEqual([...new Set(known.map((id) => id.replace(madeForViews, '')))].sort(), views.sort());
  });

  it('is the build of this manifest, and needs no other extension and no package', () => {
    const loaded = ourExtension().packageJSON as typeof manifest & Record<string, unknown>;
    assert.deepEqual(loaded.contributes.commands.map(({ command }) => command).sort(), declared);
    for (const key of ['dependencies', 'extensionDependencies', 'extensionPack'])
      assert.deepEqual(loaded[key] ?? [], [], key);
  });
});
