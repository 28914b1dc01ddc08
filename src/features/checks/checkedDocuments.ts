import type * as vscode from 'vscode';
import { decisionScheme, pageScheme } from '../../host/manifest.ts';

/** Documents that are no files of the user's: output, old versions, our own pages, cells. */
const otherSchemes = new Set(['output', 'debug', 'git', 'vscode-notebook-cell', pageScheme, decisionScheme]);

/** Whether the checks look at such a document at all; if it is a posting is seen later. */
export function isChecked({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && !otherSchemes.has(uri.scheme);
}
