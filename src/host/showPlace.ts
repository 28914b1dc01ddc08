import * as vscode from 'vscode';
import type { TextRange } from '../core/posting/parse/range.ts';
import { rangeIn } from './rangeIn.ts';

/** Opens the file with the words selected, also if they have moved since. */
export async function showPlace(
  uri: vscode.Uri,
  { start, text }: Pick<TextRange, 'start' | 'text'>,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const now = document.getText();
  // The nearest of several alike.
  const [above, below] = [now.lastIndexOf(text, start), now.indexOf(text, start)];
  const at = above < 0 || (below >= 0 && below - start < start - above) ? below : above;
  const range = at < 0 ? { start, end: start } : { start: at, end: at + text.length };
  const selection = rangeIn(document, range);
  await vscode.window.showTextDocument(document, {
    selection,
    preview: false,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}
