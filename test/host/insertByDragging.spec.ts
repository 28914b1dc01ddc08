import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { activated } from './support/extension.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPosting, openPostingFile } from './support/openPosting.ts';
import { nodeOf } from './support/rolesTree.ts';
import { partners } from './support/snippets.ts';
import { closeEverything } from './support/tabs.ts';

const mimeType = 'application/vnd.cto-cio.entries';
const wanted = new vscode.CancellationTokenSource().token;

async function drag(...ids: readonly string[]): Promise<vscode.DataTransfer> {
  const { tree } = await activated();
  const dataTransfer = new vscode.DataTransfer();
  await tree.handleDrag(await Promise.all(ids.map(nodeOf)), dataTransfer);
  return dataTransfer;
}

async function provide(
  document: vscode.TextDocument,
  offset: number,
  dataTransfer: vscode.DataTransfer,
  token: vscode.CancellationToken = wanted,
): Promise<vscode.DocumentDropEdit | undefined> {
  const { drop } = await activated();
  const position = document.positionAt(offset);
  const edit = await drop.provideDocumentDropEdits(document, position, dataTransfer, token);
  assert.ok(!Array.isArray(edit));
  return edit ?? undefined;
}

/** Does what VS Code does with a drop: an empty text is not inserted, the additional edit is applied. */
async function dropAt(
  document: vscode.TextDocument,
  place: string,
  ...ids: readonly string[]
): Promise<void> {
  const edit = await provide(document, document.getText().indexOf(place) + 1, await drag(...ids));
  assert.equal(edit?.insertText, '');
  assert.equal(edit.title, 'Insert into Posting');
  assert.ok(edit.additionalEdit);
  assert.ok(await vscode.workspace.applyEdit(edit.additionalEdit));
}

describe('Dragging from the tree', () => {
  it('hands over the ids in the order of the tree, and Markdown for everybody else', async () => {
    const dataTransfer = await drag('cto-partners', 'cto-public-face');
    const ids = ['cto-public-face', 'cto-partners'];
    assert.deepEqual(JSON.parse((await dataTransfer.get(mimeType)?.asString()) ?? ''), ids);
    assert.equal(
      await dataTransfer.get('text/plain')?.asString(),
      ids.map((id) => `- ${writtenEntry(id).text}`).join('\n'),
    );
  });

  it('hands over a question as text', async () => {
    const { title } = writtenEntry('faq-same-thing');
    const text = await (await drag('faq-same-thing')).get('text/plain')?.asString();
    assert.ok(text?.startsWith(`## ${title}\n\n`));
  });

  it('names the kinds of data it hands over, and takes none', async () => {
    const { tree } = await activated();
    assert.deepEqual(tree.dragMimeTypes, [mimeType, 'text/plain']);
    assert.deepEqual(tree.dropMimeTypes, []);
  });
});

describe('Dropping into a posting', () => {
  it('goes on with the list behind the item, not in the middle of its words', async () => {
    const { document } = await openPosting('# CTO\n\n* One\n* Two\n');
    await dropAt(document, 'One', partners.id);
    assert.equal(document.getText(), `# CTO\n\n* One\n* ${partners.text}\n* Two\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# CTO\n\n* One\n* Two\n');
  });

  it('puts a section behind the paragraph, with the first blank selected', async () => {
    const editor = await openPosting('# CTO\r\n\r\nFirst words.\r\n\r\nEnd');
    await dropAt(editor.document, 'words', 'cto-reporting-line');
    const text = editor.document.getText();
    assert.ok(text.startsWith(`# CTO\r\n\r\nFirst words.\r\n\r\n## Reporting line\r\n\r\n`), text);
    assert.ok(text.endsWith('\r\n\r\nEnd'));
    assert.equal(editor.document.getText(editor.selection), '[role the CTO reports to]');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '# CTO\r\n\r\nFirst words.\r\n\r\nEnd');
  });

  it('is the same in a file', async () => {
    const { document } = await openPostingFile('dropped.md', '---\na: b\n---\n# CTO\n\nText');
    await dropAt(document, 'a: b', partners.id);
    assert.equal(document.getText(), `---\na: b\n---\n\n- ${partners.text}\n\n# CTO\n\nText`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '---\na: b\n---\n# CTO\n\nText');
  });

  it('is refused if the text has changed since, or if VS Code does not want it any more', async () => {
    const files = new MemoryFiles({ 'posting.md': '# CTO\n\nText.\n' });
    const registered = vscode.workspace.registerFileSystemProvider('spec-slow-drop', files);
    try {
      const editor = await openFile(vscode.Uri.parse('spec-slow-drop:/posting.md'));
      const dataTransfer = await drag(partners.id);
      const { asked, release } = files.holdStat();
      const dropping = provide(editor.document, 8, dataTransfer);
      await asked;
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New\n\n'));
      release();
      assert.equal(await dropping, undefined);
      const source = new vscode.CancellationTokenSource();
      source.cancel();
      assert.equal(await provide(editor.document, 8, dataTransfer, source.token), undefined);
      assert.notEqual(await provide(editor.document, 8, dataTransfer), undefined);
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });

  it('is refused by a read-only posting', async () => {
    const files = new MemoryFiles({ 'posting.md': 'Text.\n' }, vscode.FilePermission.Readonly);
    const registered = vscode.workspace.registerFileSystemProvider('spec-dropped', files);
    try {
      const { document } = await openFile(vscode.Uri.parse('spec-dropped:/posting.md'));
      assert.equal(await provide(document, 2, await drag(partners.id)), undefined);
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });

  it('is nothing for what has nothing for a posting, and for what is not ours', async () => {
    const { document } = await openPosting('Text.\n');
    assert.equal(await provide(document, 2, await drag('faq-same-thing')), undefined);
    for (const data of ['', 'null', '{}', '[{}]', '["no-such-entry"]', '[[["cto-mission"]]]']) {
      const dataTransfer = new vscode.DataTransfer();
      dataTransfer.set(mimeType, new vscode.DataTransferItem(data));
      assert.equal(await provide(document, 2, dataTransfer), undefined, data);
    }
    assert.equal(await provide(document, 2, new vscode.DataTransfer()), undefined);
  });
});
