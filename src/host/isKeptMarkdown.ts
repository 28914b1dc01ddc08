import * as vscode from 'vscode';

/**
 * Whether it is Markdown that a person keeps, as a file or a draft. Old versions, comments on changes and our own pages
 * only show something; many extensions have schemes for that, so what counts is where it could be saved.
 */
export function isKeptMarkdown({ languageId, uri }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' &&
    (uri.scheme === 'untitled' ||
      vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true ||
      vscode.workspace.getWorkspaceFolder(uri) !== undefined)
  );
}
