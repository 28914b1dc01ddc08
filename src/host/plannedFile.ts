import * as vscode from 'vscode';

/** Where the document is, or is to be: a new posting is untitled until it is saved at a place in the workspace. */
export function plannedFile(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return uri;
  const folder = vscode.workspace.workspaceFolders?.find((one) =>
    uri.path.startsWith(one.uri.path.replace(/\/?$/, '/')),
  );
  return folder ? folder.uri.with({ path: uri.path }) : uri;
}
