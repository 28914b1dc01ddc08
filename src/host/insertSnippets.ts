import * as vscode from 'vscode';
import type { Insertion } from '../core/posting/insert/planInsertion.ts';
import { isWritable } from './isWritable.ts';
import { rangeIn } from './rangeIn.ts';

/** `read-only`: the document takes no edits. `changed`: it was edited meanwhile. Both leave it as it was. */
type InsertResult = 'inserted' | 'read-only' | 'changed';

/**
 * Inserts snippets into the document as it is now, as one undo step with tab stops. Computes nothing itself, so call
 * it in the same tick in which the insertions were planned.
 *
 * @param insertions at least one
 */
export async function insertSnippets(
  editor: vscode.TextEditor,
  insertions: readonly Insertion[],
): Promise<InsertResult> {
  const { document } = editor;
  const { version } = document;
  const { snippet } = insertions[0]!;
  if (insertions.every((one) => one.snippet === snippet)) {
    // VS Code compares versions here; "true" is also what it says of a read-only document.
    const accepted = await editor.insertSnippet(
      new vscode.SnippetString(snippet),
      insertions.map(({ offset, end }) => rangeIn(document, { start: offset, end })),
      { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true },
    );
    if (!accepted) return 'changed';
    return document.version === version ? 'read-only' : 'inserted';
  }
  // Several snippets one by one would keep the tab stops of the last alone; one edit keeps them all. Such an edit
  // goes through on read-only documents and old versions, so both have to be ruled out first.
  if (!(await isWritable(document))) return 'read-only';
  if (document.version !== version) return 'changed';
  return (await vscode.workspace.applyEdit(snippetEdit(document, insertions))) ? 'inserted' : 'changed';
}

/** One edit with all snippets, their tab stops joined. It checks neither version nor whether the document is writable. */
export function snippetEdit(
  document: vscode.TextDocument,
  insertions: readonly Insertion[],
): vscode.WorkspaceEdit {
  const edits = insertions.map(({ offset, end, snippet }) => {
    const range = rangeIn(document, { start: offset, end });
    const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(snippet));
    edit.keepWhitespace = true;
    return edit;
  });
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  return edit;
}
