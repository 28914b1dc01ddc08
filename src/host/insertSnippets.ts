import * as vscode from 'vscode';
import type { Insertion } from '../core/posting/planInsertion.ts';
import { isWritable } from './isWritable.ts';

/** `read-only`: the document takes no edits. `changed`: it was edited meanwhile. Both leave it as it was. */
export type InsertResult = 'inserted' | 'read-only' | 'changed';

/**
 * Inserts snippets into the document as it is now, as one undo step with tab stops. Computes nothing itself, so call
 * it in the same tick in which the insertions were planned.
 */
export async function insertSnippets(
  editor: vscode.TextEditor,
  insertions: readonly Insertion[],
): Promise<InsertResult> {
  const { document } = editor;
  const { version } = document;
  const [first] = insertions;
  if (!first) return 'inserted';
  const range = ({ offset, end }: Insertion): vscode.Range =>
    new vscode.Range(document.positionAt(offset), document.positionAt(end));
  if (insertions.every(({ snippet }) => snippet === first.snippet)) {
    // VS Code compares versions here; "true" is also what it says of a read-only document.
    const accepted = await editor.insertSnippet(
      new vscode.SnippetString(first.snippet),
      insertions.map(range),
      { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true },
    );
    if (!accepted) return 'changed';
    return document.version === version ? 'read-only' : 'inserted';
  }
  // Several snippets one by one would keep the tab stops of the last alone; one edit keeps them all. Such an edit
  // goes through on read-only documents and old versions, so both have to be ruled out first.
  const edits = insertions.map((insertion) => {
    const edit = new vscode.SnippetTextEdit(range(insertion), new vscode.SnippetString(insertion.snippet));
    edit.keepWhitespace = true;
    return edit;
  });
  if (!(await isWritable(document))) return 'read-only';
  if (document.version !== version) return 'changed';
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  return (await vscode.workspace.applyEdit(edit)) ? 'inserted' : 'changed';
}
