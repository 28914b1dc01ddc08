import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { openPosting, openPostingFile } from './support/openPosting.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { openTabs, tabInFront } from './support/tabs.ts';
import { until } from './support/until.ts';
import { closeAndDelete, inWorkspace, writeFile } from './support/workspaceFiles.ts';

/** The lines of the table on the page in front, by their first cell. */
async function tableOnPage(): Promise<ReadonlyMap<string, string>> {
  const { input } = await tabInFront(vscode.TabInputCustom);
  assert.equal(input.uri.scheme, 'cto-cio-owners');
  return tableIn((await vscode.workspace.openTextDocument(input.uri)).getText());
}

function tableIn(markdown: string): ReadonlyMap<string, string> {
  return new Map(
    [...markdown.matchAll(/^\| ([^|]+?) \| (.*) \|$/gm)].map(([, domain = '', rest = '']) => [domain, rest]),
  );
}

/** The line of the words in a file of the sample workspace, from 1. */
async function lineOf(name: string, words: string): Promise<number> {
  const bytes = await vscode.workspace.fs.readFile(inWorkspace(name));
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.findIndex((line) => line.includes(words)) + 1;
}

interface DiskFiles {
  readonly renameSync: (from: string, to: string) => void;
}

/** What changes files behind the back of VS Code; only in Node. */
function diskFiles(): DiskFiles | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => DiskFiles };
  };
  return process?.getBuiltinModule?.('node:fs');
}

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

describe('Show Who Owns What', () => {
  const rival = 'rival-cto.md';
  const rivalText =
    '---\ncloses: 2024-03-01\n---\n# CTO\n\nWe are hiring.\n\n## Responsibilities\n\n- Own the IT budget\n\n## How to apply\n\nSend your CV.\n';

  before(activated);
  afterEach(closeAndDelete);

  it('makes its page anew where VS Code brings back one from before a restart, and its buttons work', async () => {
    const uri = vscode.Uri.from({ scheme: 'cto-cio-owners', path: '/Who Owns What.md' });
    const document = await vscode.workspace.openTextDocument(uri);
    const restored = await until('the table on the page', () => {
      const table = tableIn(document.getText());
      return table.size > 0 && table;
    });
    await vscode.commands.executeCommand('ctoCio.copyOwners');
    const copied = tableIn(await vscode.env.clipboard.readText());
    for (const table of [copied, restored]) {
      assert.match(table.get('Engineering teams') ?? '', /^CTO \| .*cto-advert\.md, line \d+/);
    }
  });

  it('opens a read-only page with what the postings of the workspace say, and what they do not', async () => {
    await vscode.commands.executeCommand('ctoCio.showOwners');
    const table = await tableOnPage();
    const teams = await lineOf('cto-advert.md', 'Lead four product teams');
    const budget = await lineOf('cio-role-description.md', 'Draw up the IT budget');
    assert.equal(table.get('Engineering teams'), `CTO | cto-advert.md, line ${teams} (draft)`);
    assert.equal(table.get('IT budget'), `CIO | cio-role-description.md, line ${budget}`);
    assert.equal(table.get('Support for staff and equipment'), 'not stated | ');
    const { input } = await tabInFront(vscode.TabInputCustom);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(input.uri.scheme) === true, false);
  });

  it('names a posting that is yet to be saved by its place in the folder, without the way there', async () => {
    const uri = inWorkspace(rival).with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), rivalText));
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await vscode.commands.executeCommand('ctoCio.copyOwners');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, new RegExp(`CTO: ${rival}, line 10 `));
    assert.ok(!copied.includes(uri.path));
  });

  it('marks what is stated twice, also in a posting that is open and not saved', async () => {
    const { document } = await openPostingFile(rival, rivalText);
    await vscode.commands.executeCommand('ctoCio.showOwners');
    const line = await lineOf('cio-role-description.md', 'Draw up the IT budget');
    const twice = `**Stated twice:** CIO, CTO | CIO: cio-role-description.md, line ${line}<br>CTO: ${rival}, line 10 (expired 2024-03-01)`;
    // A page that is open is read again a little later.
    await until(twice, async () => (await tableOnPage()).get('IT budget') === twice);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(9, 0, 9, 100), '- Own the product budget');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('ctoCio.showOwners');
    const table = await until('the new table on the same page', async () => {
      const shown = await tableOnPage();
      return shown.get('Budget of product technology')?.startsWith('CTO') && shown;
    });
    assert.equal(table.get('Budget of product technology'), `CTO | ${rival}, line 10 (expired 2024-03-01)`);
    assert.equal(table.get('IT budget'), `CIO | cio-role-description.md, line ${line}`);
    assert.equal(openTabs().length, 2);
  });

  it('follows postings that come and go, and inserts no table of those that are gone', async () => {
    await vscode.commands.executeCommand('ctoCio.showOwners');
    const { input } = await tabInFront(vscode.TabInputCustom);
    const page = await vscode.workspace.openTextDocument(input.uri);
    await vscode.workspace.fs.writeFile(inWorkspace(rival), new TextEncoder().encode(rivalText));
    await until('a page with the new posting', () => page.getText().includes(rival));
    await vscode.workspace.fs.delete(inWorkspace(rival));
    await until('a page without it', () => !page.getText().includes(rival));
    await vscode.commands.executeCommand('ctoCio.copyOwners');
    assert.ok(!(await vscode.env.clipboard.readText()).includes(rival));
  });

  it('reads the postings for other owners as well, also open and not saved', async () => {
    const ciso = rivalText.replace('# CTO', '# CISO').replace('the IT budget', 'information security');
    await writeFile('ciso.md', ciso);
    await openPosting(ciso.replace('# CISO', '# COO').replace('information security', 'the IT budget'));
    const table = await until('a table with the CISO', async () => {
      await vscode.commands.executeCommand('ctoCio.showOwners');
      const shown = await tableOnPage();
      return shown.get('Security of the company')?.includes('CISO: ciso.md, line 10') && shown;
    });
    assert.match(table.get('IT budget') ?? '', /CIO, COO/);
    const { input } = await tabInFront(vscode.TabInputCustom);
    const text = (await vscode.workspace.openTextDocument(input.uri)).getText();
    for (const name of ['ciso.md', 'cto-advert.md', 'head-of-data.md'])
      assert.ok(text.includes(`\n- ${name}`));
    assert.ok(!text.includes('backend-engineer-advert'));
  });

  it('leaves out a posting that is open and gone from the disk, unless it has something to save', async () => {
    const files = diskFiles();
    // In the web host nothing but VS Code changes a file.
    if (!files) return;
    const { document } = await openPostingFile(`gone/${rival}`, rivalText);
    files.renameSync(inWorkspace('gone').fsPath, inWorkspace('moved').fsPath);
    try {
      const named = async (): Promise<readonly string[]> => {
        await vscode.commands.executeCommand('ctoCio.showOwners');
        await vscode.commands.executeCommand('ctoCio.copyOwners');
        const text = await vscode.env.clipboard.readText();
        return ['gone', 'moved'].filter((folder) => text.includes(`${folder}/${rival}`));
      };
      await until('the new place alone', async () => (await named()).join() === 'moved');
      assert.ok(!document.isClosed);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(9, 0), '- Own the product budget\n');
      await vscode.workspace.applyEdit(edit);
      assert.deepEqual(await named(), ['gone', 'moved']);
    } finally {
      files.renameSync(inWorkspace('moved').fsPath, inWorkspace('gone').fsPath);
    }
  });

  it('copies the table as Markdown with links to the lines', async () => {
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await tableOnPage();
    await vscode.commands.executeCommand('ctoCio.copyOwners');
    const teams = await lineOf('cto-advert.md', 'Lead four product teams');
    assert.equal(
      tableIn(await vscode.env.clipboard.readText()).get('Engineering teams'),
      `CTO | [cto-advert.md, line ${teams}](cto-advert.md#L${teams}) (draft)`,
    );
  });

  it('inserts the table into the posting last worked in, in one step', async () => {
    const { document } = await openPosting('Above\n\nShared work|\n\nBelow\n');
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await tableOnPage();
    await vscode.commands.executeCommand('ctoCio.insertOwners');
    assert.match(
      tableIn(document.getText()).get('Engineering teams') ?? '',
      /^CTO \| \[cto-advert\.md, line \d+\]\(cto-advert\.md#L\d+\) \(draft\)$/,
    );
    assert.match(document.getText(), /^Above\n\nShared work\n\n(\|[^\n]*\n)+\nBelow\n$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'Above\n\nShared work\n\nBelow\n');
  });

  it('links from where a posting is to be saved that is not on disk yet', async () => {
    const uri = inWorkspace('jobs/unsaved.md').with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await tableOnPage();
    await vscode.commands.executeCommand('ctoCio.insertOwners');
    assert.match(
      tableIn(document.getText()).get('Engineering teams') ?? '',
      /^CTO \| \[cto-advert\.md, line \d+\]\(\.\.\/cto-advert\.md#L\d+\) \(draft\)$/,
    );
  });

  it('inserts it where the person has worked, also if the text was edited from elsewhere since', async () => {
    const { document } = await openPosting('Above\n\nShared work|\n\nBelow\n');
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await tableOnPage();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'One\n\nTwo\n\nThree\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await vscode.commands.executeCommand('ctoCio.insertOwners');
    assert.match(document.getText(), /\n\nAbove\n\nShared work\n\n(\|[^\n]*\n)+\nBelow\n$/);
  });

  it('goes to the line that is chosen, and nowhere without a choice', async () => {
    await vscode.commands.executeCommand('ctoCio.showOwners');
    await tableOnPage();
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.goToClaim'));
    assert.deepEqual(openTabs().length, 1);
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.goToClaim'),
      'the posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    const editor = activeEditor();
    assert.match(editor.document.uri.path, /cto-advert\.md$/);
    assert.match(editor.document.getText(editor.selection), /^Lead four product teams/);
  });
});
