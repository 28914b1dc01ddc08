import * as vscode from 'vscode';
import { exists, freeFile } from '../../host/freeFile.ts';
import { insertPlanned } from '../../host/insertBlocks.ts';
import { postingWrittenKey } from '../../host/manifest.ts';
import { nameOf } from '../../host/nameOf.ts';

/** A new posting, before it is in a document. */
interface NewDocument {
  /** In snippet syntax, LF line ends. */
  readonly snippet: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Where it is to be saved, or beside it, if that can be written to. */
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

/** An empty untitled document that will be saved at the place or, where that is taken, beside it. */
async function openAt(wanted: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  if (!(await canBeWritten(wanted))) return undefined;
  const isTaken = async (file: vscode.Uri): Promise<boolean> => isOpen(file) || (await exists(file));
  // A folder that cannot be looked into is no place for it.
  const uri = await freeFile(wanted, isTaken).catch(() => undefined);
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  // VS Code may bring back what a document of this name held.
  if (document.getText() !== '') return undefined;
  if (uri.path !== wanted.path) {
    const message = vscode.l10n.t('{0} is taken, so this posting is {1}.', nameOf(wanted), nameOf(uri));
    vscode.window.setStatusBarMessage(message, 10_000);
  }
  return document;
}

function openUntitled(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown' });
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri: { path } }) => path === uri.path);
}

async function canBeWritten(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || fs.isWritableFileSystem(uri.scheme) !== true) return false;
  try {
    const { permissions = 0 } = await fs.stat(folder.uri);
    return (permissions & vscode.FilePermission.Readonly) === 0;
  } catch {
    return false;
  }
}
