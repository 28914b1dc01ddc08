import * as vscode from 'vscode';
import { until } from './until.ts';
import { writeFile } from './workspaceFiles.ts';

/** Opens an untitled Markdown document. A `|` in the text is a cursor. */
export async function openPosting(marked: string): Promise<vscode.TextEditor> {
  const { text, offsets } = readCursors(marked);
  const editor = await until('a posting with its text', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const shown = await vscode.window.showTextDocument(document);
    if (document.getText() === text) return shown;
    // VS Code may bring back what the last document of this name held, from a backup not yet deleted.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  });
  await putCursors(editor, offsets);
  return editor;
}

/** Writes a file into the workspace and opens it as a click in the Explorer does. */
export async function openPostingFile(
  name: string,
  marked: string,
  viewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const { text, offsets } = readCursors(marked);
  const editor = await openFile(await writeFile(name, text), [], viewColumn);
  // One that was open before may still show what stood there.
  await until(`the new text of ${name}`, () => editor.document.getText() === text);
  await putCursors(editor, offsets);
  return editor;
}

/** Opens a file without keeping it open behind its tab, as `openTextDocument` would. */
export async function openFile(
  uri: vscode.Uri,
  offsets: readonly number[] = [],
  viewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false, viewColumn });
  const editor = await until(`an editor for ${uri.path}`, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.uri.toString() === uri.toString() && activeTextEditor;
  });
  await putCursors(editor, offsets);
  return editor;
}

/** Puts a cursor at each offset, and waits until VS Code has told the extensions. */
export async function putCursors(editor: vscode.TextEditor, offsets: readonly number[]): Promise<void> {
  const positions = offsets.map((offset) => editor.document.positionAt(offset));
  await select(
    editor,
    positions.map((position) => new vscode.Selection(position, position)),
  );
}

export async function select(
  editor: vscode.TextEditor,
  selections: readonly vscode.Selection[],
): Promise<void> {
  if (selections.length === 0 || isSelected(editor, selections)) return;
  let isTold = false;
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor === editor && isSelected(editor, selections)) isTold = true;
  });
  editor.selections = selections;
  try {
    await until('the selections told', () => isTold);
  } finally {
    listening.dispose();
  }
}

function isSelected(editor: vscode.TextEditor, selections: readonly vscode.Selection[]): boolean {
  return (
    selections.length === editor.selections.length &&
    selections.every((selection, i) => selection.isEqual(editor.selections[i]!))
  );
}

function readCursors(marked: string): { readonly text: string; readonly offsets: readonly number[] } {
  const parts = marked.split('|');
  let offset = 0;
  const offsets = parts.slice(0, -1).map((part) => (offset += part.length));
  return { text: parts.join(''), offsets };
}

/** The text as a person would mark it: each selection between `«` and `»`, each bare cursor as `|`. */
export function withSelections({ document, selections }: vscode.TextEditor): string {
  const marks = selections.flatMap((selection) => {
    const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    return selection.isEmpty
      ? [{ offset: start, mark: '|' }]
      : [
          { offset: start, mark: '«' },
          { offset: end, mark: '»' },
        ];
  });
  return marks
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (text, { offset, mark }) => text.slice(0, offset) + mark + text.slice(offset),
      document.getText(),
    );
}
