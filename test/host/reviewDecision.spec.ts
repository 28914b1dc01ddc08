import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CatalogData } from '../../src/core/catalog/catalog.ts';
import { createCatalog } from '../../src/core/catalog/catalog.ts';
import { createRecommend } from '../../src/core/recommend/recommend.ts';
import { writeRecord } from '../../src/core/record/writeRecord.ts';
import { activated, ourExtension } from './support/extension.ts';
import { acceptAll } from './support/quickPick.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openTabs, tabInFront } from './support/tabs.ts';
import { shortly, until } from './support/until.ts';

const scheme = 'decision-files';

/** A record as the extension writes it, of a company with this goal and these seats to pay. */
async function record(goal: string, capacity = 'unknown'): Promise<string> {
  const file = vscode.Uri.joinPath(ourExtension().extensionUri, 'dist/catalog.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  const catalog = createCatalog(JSON.parse(new TextDecoder().decode(bytes)) as CatalogData);
  const recommend = createRecommend(catalog);
  const rest = { product: 'core', size: 'm', builders: 'medium', bets: 'some', systems: 'standard' };
  const answers = { goal, capacity, ...rest };
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
  let memory: MemoryFiles;

  before(async () => {
    await activated();
    const contents = {
      'a.md': await record('both'),
      'b.md': await record('product'),
      'hours.md': await record('product', 'none'),
      'broken.md': '---\nschema: cto-cio-decision/1\nanswers: [\n---\n',
      'foreign.md': '# Notes\n',
    };
    memory = new MemoryFiles(contents);
    files = vscode.workspace.registerFileSystemProvider(scheme, memory);
  });
  after(() => {
    files.dispose();
  });

  const uri = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}` });

  async function read(address: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(address));
  }

  async function reviewed(name: string): Promise<vscode.TabInputCustom> {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', uri(name));
    return (await tabInFront(vscode.TabInputCustom)).input;
  }

  it('decides a record again and shows the page', async () => {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', uri('a.md'));
    const text = await pageText();
    assert.match(text, /^# .*\n/);
    assert.match(text, /2026-01-31/);
  });

  it('sets two records that are selected side by side', async () => {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', uri('a.md'), [uri('a.md'), uri('b.md')]);
    const text = await pageText();
    assert.match(text, /product alone/);
  });

  it('compares no two of three that are selected', async () => {
    const [first, ...others] = ['a.md', 'b.md', 'hours.md'].map(uri);
    await vscode.commands.executeCommand('ctoCio.reviewDecision', first, [first, ...others]);
    assert.equal(openTabs().length, 0);
  });

  it('makes its page from the record each time it is read, so that it is true after a reload', async () => {
    const { uri: address } = await reviewed('a.md');
    const text = await read(address);
    assert.match(text, /^# .*Acme.*2026-01-31/);
    memory.writeFile(
      uri('a.md'),
      new TextEncoder().encode((await record('both')).replaceAll('Acme', 'Apex')),
    );
    const again = await read(address);
    assert.match(again, /^# .*Apex/);
    memory.writeFile(uri('a.md'), new TextEncoder().encode('# No record\n'));
    assert.match(await read(address), /^a\.md, line 1: This is not a decision record/);
    memory.writeFile(uri('a.md'), new TextEncoder().encode(await record('both')));
  });

  it('shows the record as it is now when the page is asked for again', async () => {
    await reviewed('b.md');
    memory.writeFile(uri('b.md'), new TextEncoder().encode(await record('process')));
    const { uri: address } = await reviewed('b.md');
    const now = await read(address);
    const page = await vscode.workspace.openTextDocument(address);
    await until('the page of today', () => page.getText() === now);
    memory.writeFile(uri('b.md'), new TextEncoder().encode(await record('product')));
  });

  it('says so where the record of a page is gone', async () => {
    const { uri: address } = await reviewed('a.md');
    const gone = address.with({ query: address.query.replace('a.md', 'gone.md') });
    assert.equal(await read(gone), 'gone.md is gone, so there is nothing to show.');
  });

  it('says what is wrong with a record that people have edited, and where', async () => {
    const { uri: address } = await reviewed('a.md');
    const good = await read(uri('a.md'));
    const withLine = (begin: string, line: string): string =>
      good.replace(new RegExp(`^${begin}.*$`, 'm'), line);
    for (const [text, sentence] of [
      ['# Notes\n', /^odd\.md, line 1: This is not a decision record: its first line is not "---"\.$/],
      ['---\na: 1\n', /line 1: The lines at the top are not closed/],
      [`---\n${'# x\n'.repeat(5000)}---\n`, /line 1: The lines between the dashes are too many to read\.$/],
      [withLine('name:', 'name: &a x\nalso: *a'), /: A record holds no references with "\*"\.$/],
      [withLine('schema:', 'schema: cto-cio-decision/2'), /written by a newer version of CTO or CIO Advisor/],
      [withLine('schema:', 'schema: recipe/1'), /: it has no line "schema: cto-cio-decision\/1"\.$/],
      [withLine('date:', '\tdate: 1'), /: This line cannot be read: Tabs are not allowed/],
      [withLine('outcome:', '# gone'), /: "outcome" is missing\.$/],
      [withLine('content:', 'content: [a]'), /: "content": This has to be a text\.$/],
      [withLine('date:', 'date: today'), /: "date": Write the date as YYYY-MM-DD\.$/],
      [withLine('outcome:', 'outcome: CEO'), /: "outcome": The result is one of CTO, CIO, /],
      [withLine(' {2}internal:', '  internal: much'), /: "scores\.internal": This has to be a number\.$/],
      [withLine(' {2}goal:', '  goal: 4'), /: "answers\.goal": Write the id of an answer here/],
      [withLine('confirmed:', 'confirmed: no'), /: "confirmed": This has to be a list\.$/],
      [withLine('settled:', 'settled: maybe'), /: "settled": Write true or false here\.$/],
      [withLine('settled:', 'settled: true\nmargin: wide'), /: "margin": How close it is: one of clear, /],
    ] as const) {
      memory.writeFile(uri('odd.md'), new TextEncoder().encode(text));
      const page = await read(address.with({ query: address.query.replace('a.md', 'odd.md') }));
      assert.match(page, sentence);
      assert.match(page, /^odd\.md, line \d+: /);
    }
  });

  it('decides a record of the view again without a question', async () => {
    await vscode.commands.executeCommand('ctoCio.reviewDecision', { kind: 'file', uri: uri('b.md') });
    assert.match(await pageText(), /^# .*Acme.*2026-01-31/);
  });

  it('says so where the recommendation of a page is gone', async () => {
    const { uri: address } = await reviewed('a.md');
    const query = JSON.stringify({ show: 'review', of: [{ run: 'gone' }] });
    assert.equal(
      await read(address.with({ query })),
      'The recommendation is gone, so there is nothing to show.',
    );
  });

  it('has no page for an address that it has not made', async () => {
    for (const query of ['', '{}', '{"show":"review","of":[]}', '{"show":"all","of":[{"kept":"a"}]}']) {
      const foreign = vscode.Uri.from({ scheme: 'cto-cio-decision', path: '/a.md', query });
      await assert.rejects(read(foreign), /not ?found/i);
    }
  });

  it('leads to the posting that the decision calls for', async () => {
    const node = { kind: 'file', uri: uri('b.md') };
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.createPosting', node),
      'a posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    const text = vscode.window.activeTextEditor!.document.getText();
    assert.match(text, /^(?:# |title: )Chief Technology Officer$/m);
    assert.match(text, /\bAcme\b/);
  });

  it('leads to a brief for work by the hour where no seat can be paid', async () => {
    const node = { kind: 'file', uri: uri('hours.md') };
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.createPosting', node),
      'a brief',
      () => vscode.window.activeTextEditor !== undefined,
    );
    const text = vscode.window.activeTextEditor!.document.getText();
    assert.match(
      text,
      /^# Chief Technology Officer: brief for work by the hour\n\n## Work by the hour\n\nAcme buys /,
    );
  });

  for (const name of ['broken.md', 'foreign.md']) {
    it(`opens nothing for ${name}`, async () => {
      await vscode.commands.executeCommand('ctoCio.reviewDecision', uri(name));
      await shortly(100);
      assert.deepEqual(openTabs(), []);
    });
  }
});
