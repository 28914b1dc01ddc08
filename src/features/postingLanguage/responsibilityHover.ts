import * as vscode from 'vscode';
import { rangeIn } from '../../host/rangeIn.ts';
import { classWords } from './classWords.ts';
import type { PostingLanguage } from './loadPostingLanguage.ts';

/** What a bullet of a posting means by our content: whose work it is, what it is, and what the other role has. */
export function provideHover(
  { responsibilityAt }: PostingLanguage,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const found = responsibilityAt(document, document.offsetAt(position));
  if (!found) return undefined;
  const { range, responsibility, role, counterpart } = found;
  const paragraphs = [
    `**${responsibility.title}** (${role.title}, ${classWords(responsibility)})`,
    responsibility.explanation,
  ];
  if (counterpart) {
    const { title, text } = counterpart.responsibility;
    paragraphs.push(vscode.l10n.t("The {0}'s counterpart, {1}: {2}.", counterpart.role.title, title, text));
  }
  return new vscode.Hover(new vscode.MarkdownString(paragraphs.join('\n\n')), rangeIn(document, range));
}
