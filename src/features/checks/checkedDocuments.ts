import type * as vscode from 'vscode';
import { isShownOnly } from '../../host/shownOnly.ts';

/** Whether the checks look at such a document at all; if it is a posting is seen later. */
export function isChecked(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && !isShownOnly(document);
}
