import * as vscode from 'vscode';
import { nameOf } from './nameOf.ts';

/** Where the document is, or is to be: a new posting is untitled until it is saved at a place in the workspace. */
export function plannedFile(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return uri;
  const folder = vscode.workspace.workspaceFolders?.find((one) =>
    uri.path.startsWith(one.uri.path.replace(/\/?$/, '/')),
  );
  return folder ? folder.uri.with({ path: uri.path }) : uri;
}

/** An untitled document that is to be saved in a folder has the whole path of its file, which is nobody's business. */
export function shownPath(uri: vscode.Uri): string {
  const file = plannedFile(uri);
  return file.scheme === 'untitled' ? nameOf(file) : vscode.workspace.asRelativePath(file);
}
