import * as vscode from 'vscode';
import { isWritable } from './isWritable.ts';

export interface PlacedSnippet {
  readonly offset: number;
  /** What stands between the offset and here is replaced. */
  readonly end: number;
  /** VS Code snippet syntax. */
  readonly snippet: string;
}

/** `read-only`: nothing happened, as the document takes no edits. `changed`: it was edited meanwhile. */
export type InsertResult = 'inserted' | 'read-only' | 'changed';

/**
 * Inserts snippets at offsets of the document as it is now, as one undo step with tab stops. Computes nothing
 * itself, so call it in the same tick in which the offsets were computed.
 */
export async function insertSnippets(
  editor: vscode.TextEditor,
  placed: readonly PlacedSnippet[],
): Promise<InsertResult> {
  const { document } = editor;
  const { version } = document;
  const [first] = placed;
  if (!first) return 'inserted';
  const range = ({ offset, end }: PlacedSnippet): vscode.Range =>
    new vscode.Range(document.positionAt(offset), document.positionAt(end));
  if (placed.every(({ snippet }) => snippet === first.snippet)) {
    await editor.insertSnippet(new vscode.SnippetString(first.snippet), placed.map(range), {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
    // The editor says "true" for a read-only document as well.
    return document.version === version ? 'read-only' : 'inserted';
  }
  // Several snippets one by one would keep the tab stops of the last alone; one edit keeps them all. Such an edit
  // goes through on read-only documents, so that has to be ruled out first.
  const edits = placed.map((place) => {
    const edit = new vscode.SnippetTextEdit(range(place), new vscode.SnippetString(place.snippet));
    edit.keepWhitespace = true;
    return edit;
  });
  if (!(await isWritable(document))) return 'read-only';
  if (document.version !== version) return 'changed';
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  return (await vscode.workspace.applyEdit(edit)) ? 'inserted' : 'changed';
}
