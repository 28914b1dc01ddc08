import type * as vscode from 'vscode';

/** The name of a file, for messages: the last part of its path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the name says Markdown: to open files only to ask for their language would load them all. */
export function hasMarkdownName({ path }: vscode.Uri): boolean {
  return /\.(md|markdown)$/i.test(path);
}
