import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, openPosting, openPostingFile, putCursors } from './support/openPosting.ts';
import { acceptAll } from './support/quickPick.ts';
import { mission } from './support/snippets.ts';
import { closeEverything, openTabs, previewInFront, tabInFront } from './support/tabs.ts';
import { until } from './support/until.ts';
import { inWorkspace, readFile, writeFile } from './support/workspaceFiles.ts';

const posting = '# Posting\n\nFirst.|\n\nSecond.\n\nThird.\n';
const filled = `# Posting\n\nFirst.\n\n## ${mission.heading}\n\n${mission.text}\n\nSecond.\n\nThird.\n`;

async function insert(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry: mission.id });
}

async function pageInFront(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.openPage', 'cto');
  await tabInFront(vscode.TabInputCustom);
  await until('no text editor in front', () => vscode.window.activeTextEditor === undefined);
}

async function wizardInFront(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.recommend');
  await tabInFront(vscode.TabInputWebview);
  await until('no text editor in front', () => vscode.window.activeTextEditor === undefined);
}

const fronts: readonly { readonly front: string; readonly bring: () => Promise<void> }[] = [
  { front: 'a page', bring: pageInFront },
  { front: 'the wizard', bring: wizardInFront },
];

for (const { front, bring } of fronts) {
  describe(`Inserting with ${front} in front`, () => {
    it('goes to the place last worked at in the posting, and shows it', async () => {
      const { document } = await openPosting(posting);
      await bring();
      await insert();
      assert.equal(document.getText(), filled);
      assert.equal(vscode.window.activeTextEditor?.document, document);
    });

    it('is undone at once in the posting', async () => {
      const { document } = await openPosting(posting);
      await bring();
      await insert();
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), posting.replace('|', ''));
    });

    it('goes to every place last worked at', async () => {
      const { document } = await openPosting('First.|\n\nSecond.\n\nThird.|\n');
      await bring();
      await insert();
      const section = `## ${mission.heading}\n\n${mission.text}`;
      assert.equal(document.getText(), `First.\n\n${section}\n\nSecond.\n\nThird.\n\n${section}\n`);
    });
  });
}

describe('Inserting with a page in front, too', () => {
  it('goes to a file as well', async () => {
    const { document } = await openPostingFile('elsewhere.md', posting);
    await pageInFront();
    await insert();
    assert.equal(document.getText(), filled);
  });

  it('goes to the posting last worked in, if several are open', async () => {
    const first = await openPosting('First posting.|\n');
    const second = await openPosting('Second posting.|\n');
    await vscode.window.showTextDocument(first.document);
    await pageInFront();
    await insert();
    assert.equal(second.document.getText(), 'Second posting.\n');
    assert.equal(first.document.getText(), `First posting.\n\n## ${mission.heading}\n\n${mission.text}\n`);
  });

  it('goes to a posting in another column, without opening it twice', async () => {
    await pageInFront();
    const { document } = await openPostingFile('beside.md', posting, vscode.ViewColumn.Beside);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await pageInFront();
    await insert();
    assert.equal(document.getText(), filled);
    assert.equal(
      openTabs().filter(({ input }) => input instanceof vscode.TabInputText).length,
      1,
      openTabs()
        .map(({ label, group }) => `${label} in ${group.viewColumn}`)
        .join(),
    );
  });

  it('goes to a posting that was only looked at', async () => {
    const uri = await writeFile('looked-at.md', posting.replace('|', ''));
    // As a single click in the Explorer: in a tab that the next file takes over.
    await vscode.commands.executeCommand('vscode.open', uri, { preview: true });
    const editor = await until('its editor', () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.uri.toString() === uri.toString() && activeTextEditor;
    });
    await putCursors(editor, [posting.indexOf('|')]);
    await pageInFront();
    // Ends at once where the posting is still open; otherwise it asks for a place.
    await acceptAll(
      () => insert(),
      'the text in an editor',
      () => vscode.window.activeTextEditor !== undefined,
    );
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), uri.toString());
    assert.equal(document.getText(), filled);
  });
});

describe('Inserting with the preview of a posting in front', () => {
  const inserted = `Read.\n\n## ${mission.heading}\n\n${mission.text}\n`;

  it('goes to the place last worked at, where the preview has taken the place of the text', async () => {
    const { document } = await openPostingFile('previewed.md', posting);
    await previewInFront(document.uri);
    await insert();
    assert.equal(document.getText(), filled);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('goes to the posting that is read, not to the one worked in before', async () => {
    const before = await openPosting(posting);
    await previewInFront(await writeFile('read.md', 'Read.\n'));
    await insert();
    assert.equal(vscode.window.activeTextEditor?.document.getText(), inserted);
    assert.equal(before.document.getText(), posting.replace('|', ''));
  });
});

describe('Inserting with a page in front of a comparison of two files', () => {
  it('goes to the newer one, which was worked in, not to another posting', async () => {
    const other = await openPosting(posting);
    const text = posting.replace('|', '');
    const [older, newer] = [await writeFile('older.md', text), await writeFile('newer.md', text)];
    await vscode.commands.executeCommand('vscode.diff', older, newer);
    await tabInFront(vscode.TabInputTextDiff);
    const editor = await until('the newer one in front', () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.uri.toString() === newer.toString() && activeTextEditor;
    });
    await putCursors(editor, [posting.indexOf('|')]);
    await pageInFront();
    await insert();
    assert.equal(editor.document.getText(), filled);
    assert.equal(other.document.getText(), text);
  });
});

describe('Inserting with something else in front', () => {
  it('changes neither a file that is not Markdown nor the posting behind it', async () => {
    const behind = await openPosting(posting);
    const other = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Notes.\n' });
    await vscode.window.showTextDocument(other);
    await insert();
    assert.equal(other.getText(), 'Notes.\n');
    assert.equal(behind.document.getText(), posting.replace('|', ''));
    assert.equal(vscode.window.activeTextEditor?.document, other);
    assert.equal(openTabs().length, 2);
  });

  it('finds a posting that was open but never worked in', async () => {
    const uri = await writeFile('in-the-background.md', 'Text.\n');
    await pageInFront();
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false, background: true });
    await until('its tab', () => openTabs().length === 2);
    await until('a page still in front', () => vscode.window.activeTextEditor === undefined);
    await insert();
    assert.equal(
      vscode.window.activeTextEditor?.document.getText(),
      `Text.\n\n## ${mission.heading}\n\n${mission.text}\n`,
    );
  });

  it('does not open a posting again that was closed', async () => {
    const uri = inWorkspace('closed.md');
    await openPostingFile('closed.md', posting);
    await closeEverything();
    await acceptAll(
      () => insert(),
      'a new posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    assert.ok(vscode.window.activeTextEditor?.document.isUntitled);
    assert.equal(await readFile(uri), posting.replace('|', ''));
  });

  it('does not open a closed posting again that another extension still reads', async () => {
    const uri = await writeFile('read-elsewhere.md', 'Text.\n');
    // VS Code keeps what an extension has opened for some minutes, with or without a tab.
    await vscode.workspace.openTextDocument(uri);
    await openFile(uri, [2]);
    await closeEverything();
    await acceptAll(
      () => insert(),
      'a posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    assert.ok(vscode.window.activeTextEditor?.document.isUntitled);
  });

  it('keeps the place in the text if the posting was edited behind the page', async () => {
    const { document } = await openPosting(posting);
    await pageInFront();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new first line.\n\nAnd a second.\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await insert();
    assert.equal(document.getText(), `A new first line.\n\nAnd a second.\n\n${filled}`);
  });

  it('keeps the place after the posting was saved behind the page', async () => {
    const { document } = await openPostingFile('saved.md', posting);
    await pageInFront();
    assert.ok(await document.save());
    await insert();
    assert.equal(document.getText(), filled);
  });
});

describe('Inserting with a cell of a notebook in front', () => {
  it('changes neither the cell nor the posting behind it', async () => {
    const { document } = await openPosting(posting);
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, '# CTO\n', 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    try {
      await vscode.window.showNotebookDocument(notebook);
      await vscode.commands.executeCommand('notebook.cell.edit');
      const inCell = notebook.cellAt(0).document;
      await until('the cell in front', () => vscode.window.activeTextEditor?.document === inCell);
      await insert();
      assert.equal(document.getText(), posting.replace('|', ''));
      assert.equal(inCell.getText(), '# CTO\n');
    } finally {
      await closeEverything();
    }
  });
});
