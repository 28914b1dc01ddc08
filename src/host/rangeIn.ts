import * as vscode from 'vscode';
import type { Range } from '../core/posting/parse/range.ts';

/** A range of the core, which counts characters, as VS Code has it, in lines and columns of the document. */
export function rangeIn(
  document: Pick<vscode.TextDocument, 'positionAt'>,
  { start, end }: Range,
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
