import type * as vscode from 'vscode';
import { ownSchemes } from './manifest.ts';

/** Output and debug console count as editors, though no person edits there. */
const panels: readonly string[] = ['output', 'debug'];

/** Old versions of files, and parts of other editors. */
const views: readonly string[] = ['git', 'vscode-local-history', 'vscode-notebook-cell', 'comment'];

const shownOnly: ReadonlySet<string> = new Set([...panels, ...views, ...ownSchemes]);

/** Whether the document is the text of a panel. */
export function isPanel({ uri }: vscode.TextDocument): boolean {
  return panels.includes(uri.scheme);
}

/** Whether the document only shows something, our own pages too: it is no file or draft that a person keeps. */
export function isShownOnly({ uri }: vscode.TextDocument): boolean {
  return shownOnly.has(uri.scheme);
}
