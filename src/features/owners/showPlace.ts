import * as vscode from 'vscode';
import type { TextRange } from '../../core/posting/parse/range.ts';
import { rangeIn } from '../../host/rangeIn.ts';
import type { TakenPosting } from '../postings/index.ts';

/** Opens the posting with the sentence selected, also if it has moved since. */
export async function showPlace(
  { uri }: TakenPosting,
  { start, text }: Pick<TextRange, 'start' | 'text'>,
): Promise<void> {
  const shown = await vscode.workspace.openTextDocument(uri);
  const now = shown.getText();
  const at = now.startsWith(text, start) ? start : now.indexOf(text);
  const range = at < 0 ? { start, end: start } : { start: at, end: at + text.length };
  const selection = rangeIn(shown, range);
  await vscode.window.showTextDocument(shown, { selection, preview: false });
}
