import * as vscode from 'vscode';

/** They count as editors, though no posting can be there. */
const parts: readonly string[] = ['output', 'debug', 'vscode-notebook-cell'];

/** Whether the document is only a part of what a person sees: a panel, or a cell of a notebook. */
export function isPart({ uri }: vscode.TextDocument): boolean {
  return parts.includes(uri.scheme);
}

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
