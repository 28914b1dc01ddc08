import * as vscode from 'vscode';
import { insertPlanned } from '../../host/insertBlocks.ts';
import { postingWrittenKey } from '../../host/manifest.ts';

/** A new posting, before it is in a document. */
interface NewDocument {
  /** In snippet syntax, LF line ends. */
  readonly snippet: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Where it is to be saved, if the place is free and can be written to. */
  readonly uri: vscode.Uri | undefined;
}

/** Opens the posting as an untitled document with its first blank selected. Nothing is written to disk. */
export async function openPosting({ snippet, lineEnd, uri }: NewDocument): Promise<void> {
  const document = (uri && (await openAt(uri))) ?? (await openUntitled());
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (lineEnd === '\r\n' && document.eol !== vscode.EndOfLine.CRLF) {
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
  }
  await insertPlanned(editor, [{ offset: 0, end: 0, snippet }]);
  void vscode.commands.executeCommand('setContext', postingWrittenKey, true);
}

/** An empty untitled document that will be saved at the place; none where that could overwrite anything. */
async function openAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const untitled = uri.with({ scheme: 'untitled' });
  const isTaken = vscode.workspace.textDocuments.some(({ uri: other }) => other.path === uri.path);
  if (isTaken || !(await isFree(uri))) return undefined;
  const document = await vscode.workspace.openTextDocument(untitled);
  // VS Code may bring back what a document of this name held.
  return document.getText() === '' ? document : undefined;
}

function openUntitled(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown' });
}

async function isFree(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || fs.isWritableFileSystem(uri.scheme) !== true) return false;
  try {
    const { permissions = 0 } = await fs.stat(folder.uri);
    if ((permissions & vscode.FilePermission.Readonly) !== 0) return false;
    await fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}
