import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { openPosting, openPostingFile } from './support/openPosting.ts';
import { ctoAdvert, ctoPartners, others, publicFace } from './support/postings.ts';
import { mission } from './support/snippets.ts';
import { until } from './support/until.ts';

/** VS Code adds words of open files and snippets of its own. */
function isOurs({ kind, insertText }: vscode.CompletionItem): boolean {
  const { Struct, Value } = vscode.CompletionItemKind;
  return (kind === Struct || kind === Value) && insertText instanceof vscode.SnippetString;
}

/** What our provider offers at the cursor. */
async function offered(editor: vscode.TextEditor, resolve = 0): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    undefined,
    resolve,
  );
  return items.filter(isOurs);
}

/** Inserts as VS Code does when an item is accepted. */
async function accept(editor: vscode.TextEditor, item: vscode.CompletionItem): Promise<void> {
  assert.ok(item.insertText instanceof vscode.SnippetString && item.range instanceof vscode.Range);
  assert.equal(item.keepWhitespace, true);
  const stops = { undoStopBefore: true, undoStopAfter: true };
  assert.ok(await editor.insertSnippet(item.insertText, item.range, { ...stops, keepWhitespace: true }));
}

function titled(items: readonly vscode.CompletionItem[], title: string): vscode.CompletionItem {
  const found = items.find(({ label }) => label === title);
  if (!found) throw new Error(`"${title}" is not offered`);
  return found;
}

const kinds: readonly {
  readonly kind: string;
  readonly open: (marked: string) => Promise<vscode.TextEditor>;
}[] = [
  { kind: 'an untitled posting', open: openPosting },
  { kind: 'a file', open: (marked) => openPostingFile('completing.md', marked) },
];

for (const { kind, open } of kinds) {
  describe(`Completions in ${kind}`, () => {
    before(activated);

    it('fill a blank bullet with a responsibility, in its place', async () => {
      const editor = await open(ctoAdvert('* One\n* |'));
      const items = await offered(editor);
      assert.equal(items.length, 14);
      assert.equal(items[0]?.label, publicFace.title);
      await accept(editor, items[0]);
      assert.equal(editor.document.getText(), ctoAdvert(`* One\n* ${publicFace.text}`));
    });

    it('replace what is typed so far, in files with Windows line ends as well', async () => {
      const before = ctoAdvert('- One 🚢\n- Lead part|').replaceAll('\n', '\r\n');
      const editor = await open(before);
      await accept(editor, titled(await offered(editor), ctoPartners.title));
      const after = ctoAdvert(`- One 🚢\n- ${ctoPartners.text}`).replaceAll('\n', '\r\n');
      assert.equal(editor.document.getText(), after);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before.replace('|', ''));
    });

    it('are missing sections on an empty line, as Insert writes them', async () => {
      const before = ctoAdvert('- One').replace('## How', '|\n\n## How').replaceAll('\n', '\r\n');
      const editor = await open(before);
      await accept(editor, titled(await offered(editor), mission.heading));
      assert.equal(
        editor.document.getText(),
        before.replace('|', `## ${mission.heading}\r\n\r\n${mission.text}`),
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before.replace('|', ''));
    });

    for (const [name, text] of Object.entries(others)) {
      it(`are none in ${name}`, async () => {
        assert.deepEqual(await offered(await open(text)), []);
        assert.deepEqual(await offered(await open(text.replace('- |', '- One\n\n|'))), []);
      });
    }
  });
}

describe('A completion', () => {
  before(activated);

  it('says whose work it is at once, and explains it when it is looked at', async () => {
    const editor = await openPosting(ctoAdvert('- |'));
    const [unresolved] = await offered(editor);
    assert.equal(unresolved?.documentation, undefined);
    const items = await offered(editor, 20);
    assert.equal(titled(items, publicFace.title).detail, 'product');
    const shared = titled(items, ctoPartners.title);
    assert.equal(shared.detail, 'shared: name one owner');
    const { documentation } = shared;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.ok(documentation.value.startsWith(ctoPartners.text), documentation.value);
    assert.ok(documentation.value.length > 2 * ctoPartners.text.length, documentation.value);
  });

  it('is gone once it is in the posting', async () => {
    const editor = await openPosting(ctoAdvert(`- ${publicFace.text}\n- |`));
    const items = await offered(editor);
    assert.equal(items.length, 13);
    assert.ok(!items.some(({ label }) => label === publicFace.title));
  });

  it('selects the first blank of a section, to be typed over', async () => {
    const editor = await openPosting(ctoAdvert('- One').replace('## How', '|\n\n## How'));
    await accept(editor, titled(await offered(editor), 'Reporting line'));
    assert.equal(editor.document.getText(editor.selection), '[role the CTO reports to]');
  });

  it('is chosen in the list that VS Code shows, and taken back by one undo', async () => {
    const before = ctoAdvert('+ One\n+ Represent our|');
    const editor = await openPosting(before);
    await until('the completion in the posting', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() !== before.replace('|', '');
    });
    assert.equal(editor.document.getText(), ctoAdvert(`+ One\n+ ${publicFace.text}`));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before.replace('|', ''));
  });

  it('is not given in a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Markup,
      ctoAdvert('- |').replace('|', ''),
      'markdown',
    );
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const { document } = notebook.cellAt(0);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('- ') + 2),
    );
    assert.deepEqual(items.filter(isOurs), []);
  });
});
