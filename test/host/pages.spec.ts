import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { allNodes, nodeOf } from './support/rolesTree.ts';
import { openTabs, tabInFront } from './support/tabs.ts';
import { until } from './support/until.ts';

async function openPage(id: string): Promise<{ readonly tab: vscode.Tab; readonly uri: vscode.Uri }> {
  await vscode.commands.executeCommand('ctoCio.openPage', id);
  return until(`the page ${id} in front`, async () => {
    const { tab, input } = await tabInFront(vscode.TabInputCustom);
    return input.uri.path.startsWith(`/${id}/`) && { tab, uri: input.uri };
  });
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('A page', () => {
  it('opens rendered, in the Markdown preview', async () => {
    await openPage('cto-definition');
    const { input } = await tabInFront(vscode.TabInputCustom);
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(input.uri.scheme, 'cto-cio');
  });

  it('is named for people in its tab', async () => {
    const { tab } = await openPage('cto-goal');
    assert.ok(tab.label.endsWith(`${writtenEntry('cto-goal').title}.md`), tab.label);
  });

  it('takes the tab of the page before it', async () => {
    for (const id of ['cto', 'cio-goal', 'faq-same-thing', 'cto']) {
      await openPage(id);
      await until('one tab', () => openTabs().length === 1);
    }
  });

  it('leaves the tab of a posting alone', async () => {
    const posting = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Posting' });
    await vscode.window.showTextDocument(posting);
    await openPage('cto');
    await openPage('cio');
    await until('the posting and one page', () => openTabs().length === 2);
    assert.equal(posting.getText(), 'Posting');
  });

  it('can be read as a file that holds the title and the text of its entry', async () => {
    const { uri } = await openPage('faq-same-thing');
    const text = await read(uri);
    const { title, text: answer } = writtenEntry('faq-same-thing');
    assert.ok(text.split('\n')[0]?.endsWith(title), text.slice(0, 200));
    assert.match(text, /^# /);
    assert.ok(text.includes(answer));
  });

  it('has the size that it states', async () => {
    const { uri } = await openPage('together');
    const { size, type, permissions } = await vscode.workspace.fs.stat(uri);
    assert.equal(size, (await vscode.workspace.fs.readFile(uri)).byteLength);
    assert.equal(type, vscode.FileType.File);
    assert.equal(permissions, vscode.FilePermission.Readonly);
  });

  it('shows the name of a blank in brackets, never the marks of the content files', async () => {
    const text = await read((await openPage('posting-scope')).uri);
    assert.match(text, /\[teams of this post\]/);
    assert.doesNotMatch(text, /\[\[|\$\{/);
  });

  it('of the comparison sets both roles side by side', async () => {
    await vscode.commands.executeCommand('ctoCio.compareRoles');
    const { input } = await tabInFront(vscode.TabInputCustom);
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    assert.match(input.uri.path, /^\/comparison\//);
    const lines = (await read(input.uri)).split('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    assert.match(rows[0] ?? '', /\[CTO\]\(.*\[CIO\]\(/);
    assert.ok(rows.length > 5);
    for (const row of rows) assert.equal(row.split(/(?<!\\)\|/).length, 5, row);
  });

  it('is opened by the id of an entry only; anything else does nothing', async () => {
    await openPage('cto');
    // A page takes the tab of the one before, so what was open at the end does not tell.
    const opened: string[] = [];
    const subscription = vscode.window.tabGroups.onDidChangeTabs(({ opened: tabs, changed }) => {
      opened.push(...[...tabs, ...changed].map(({ label }) => label));
    });
    for (const junk of [
      undefined,
      null,
      '',
      'no-such-page',
      '../cto',
      'cto/../cio',
      'https://example.com',
      '__proto__',
      7,
      {},
      [],
      ['cio'],
      { id: 'cio' },
      vscode.Uri.file('/etc/passwd'),
    ]) {
      await vscode.commands.executeCommand('ctoCio.openPage', junk);
    }
    assert.deepEqual(opened, []);
    // The events of a page that does open come later than those of anything the junk could have opened.
    const { tab } = await openPage('cio');
    subscription.dispose();
    assert.deepEqual([...new Set(opened)], [tab.label]);
  });

  it('opens from a node of the tree, as the menu of the tree hands it over', async () => {
    const node = await nodeOf('cio-general');
    await vscode.commands.executeCommand('ctoCio.openPage', node, [node]);
    const { input } = await tabInFront(vscode.TabInputCustom);
    assert.match(input.uri.path, /^\/cio-general\//);
  });
});

describe('The file system of the pages', () => {
  const page = vscode.Uri.parse('cto-cio:/cto/CTO.md');
  const { fs } = vscode.workspace;

  it('is read-only', async () => {
    await fs.stat(page);
    assert.equal(fs.isWritableFileSystem('cto-cio'), false);
  });

  it('refuses every way to change a page', async () => {
    const before = await read(page);
    const other = vscode.Uri.parse('cto-cio:/cto/Other.md');
    const attempts: readonly (() => Thenable<unknown>)[] = [
      () => fs.writeFile(page, new TextEncoder().encode('changed')),
      () => fs.writeFile(vscode.Uri.parse('cto-cio:/new/New.md'), new Uint8Array()),
      () => fs.delete(page),
      () => fs.rename(page, other, { overwrite: true }),
      () => fs.createDirectory(vscode.Uri.parse('cto-cio:/folder')),
    ];
    for (const attempt of attempts) await assert.rejects(async () => attempt());
    assert.equal(await read(page), before);
  });

  it('has no file for a page that does not exist', async () => {
    for (const path of [
      '/cto/deeper/CTO.md',
      '/no-such-page/Name.md',
      '/no-such-page',
      '/CTO/CTO.md',
      '/constructor/x.md',
    ]) {
      const uri = page.with({ path });
      await assert.rejects(async () => fs.readFile(uri), /FileNotFound|EntryNotFound|NoEntry|ENOENT/i);
      await assert.rejects(async () => fs.stat(uri));
      await assert.rejects(async () => fs.readDirectory(uri));
    }
  });

  it('holds each page in a folder of its own, as the path above the page shows', async () => {
    const root = await fs.readDirectory(page.with({ path: '/' }));
    assert.ok(root.every(([, type]) => type === vscode.FileType.Directory));
    const listed = root.map(([name]) => name);
    for (const { node } of await allNodes()) assert.ok(listed.includes(node.entry.id), node.entry.id);
    assert.ok(listed.includes('comparison'));
    const [file, ...others] = await fs.readDirectory(page.with({ path: '/cto' }));
    assert.deepEqual([file, others], [['CTO.md', vscode.FileType.File], []]);
    assert.equal((await fs.stat(page.with({ path: '/cto' }))).type, vscode.FileType.Directory);
  });

  it('still finds a page whose name has changed since the link to it was made', async () => {
    assert.equal(await read(page.with({ path: '/cto/An older title.md' })), await read(page));
  });
});
