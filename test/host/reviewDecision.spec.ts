import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CatalogData } from '../../src/core/catalog/catalog.ts';
import { createCatalog } from '../../src/core/catalog/catalog.ts';
import { createRecommend } from '../../src/core/recommend/recommend.ts';
import { writeRecord } from '../../src/core/record/recordFile.ts';
import { activated, ourExtension } from './support/extension.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { closeEverything, openTabs, tabInFront } from './support/tabs.ts';
import { shortly } from './support/until.ts';

const scheme = 'decision-files';

/** A record as the extension writes it, of a company with this goal. */
async function record(goal: string): Promise<string> {
  const file = vscode.Uri.joinPath(ourExtension().extensionUri, 'dist/catalog.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  const catalog = createCatalog(JSON.parse(new TextDecoder().decode(bytes)) as CatalogData);
  const recommend = createRecommend(catalog);
  const answers = { goal, product: 'core', size: 'm', builders: 'medium', bets: 'some', systems: 'standard' };
  const decided = { name: 'Acme', answers, confirmed: [], result: recommend(answers), date: '2026-01-31' };
  return writeRecord(catalog, recommend, decided, { name: true, today: true });
}

/** The Markdown behind the rendered page in front. */
async function pageText(): Promise<string> {
  const { input } = await tabInFront(vscode.TabInputCustom);
  return (await vscode.workspace.openTextDocument(input.uri)).getText();
}

describe('Review Decision', () => {
  let files: vscode.Disposable;

  before(async () => {
    await activated();
    const contents = {
      'a.md': await record('both'),
      'b.md': await record('product'),
      'broken.md': '---\nschema: cto-cio-decision/1\nanswers: [\n---\n',
      'foreign.md': '# Notes\n',
    };
    files = vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(contents));
  });
  after(() => {
    files.dispose();
  });
  beforeEach(closeEverything);

  const uri = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}` });

  it('decides a record again and shows the page', async () => {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', uri('a.md'));
    const text = await pageText();
    assert.match(text, /^# .*\n/);
    assert.match(text, /2026-01-31/);
  });

  it('sets two records that are selected side by side', async () => {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', uri('a.md'), [uri('a.md'), uri('b.md')]);
    const text = await pageText();
    assert.match(text, /product first/);
  });

  for (const name of ['broken.md', 'foreign.md']) {
    it(`opens nothing for ${name}`, async () => {
      await vscode.commands.executeCommand('ctoCio.reviewDecision', uri(name));
      await shortly(100);
      assert.deepEqual(openTabs(), []);
    });
  }
});
