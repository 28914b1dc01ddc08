import * as vscode from 'vscode';
import { escapeInline } from '../../core/markdown/escapeMarkdown.ts';
import { markdownTable } from '../../core/markdown/markdownTable.ts';
import { oneLine } from '../../core/oneLine.ts';
import type { AlikeBullets, Overlap } from '../../core/posting/owners/findOverlap.ts';
import { nameOf } from '../../host/nameOf.ts';
import { shownPath } from '../../host/plannedFile.ts';

/** A posting and the words of it that are alike. */
export interface ComparedPostings {
  readonly first: vscode.TextDocument;
  readonly second: vscode.TextDocument;
}

export function percent(share: number): string {
  return vscode.l10n.t('{0} %', Math.round(share * 100));
}

/** "3 responsibilities are alike, 27 % of the shorter list" */
export function headline({ pairs, share }: Overlap): string {
  return pairs.length === 1
    ? vscode.l10n.t('1 responsibility is alike, {0} of the shorter list', percent(share))
    : vscode.l10n.t('{0} responsibilities are alike, {1} of the shorter list', pairs.length, percent(share));
}

/** Why there is nothing to list. */
export function nothingAlike(
  { compared }: Overlap,
  { first, second }: ComparedPostings,
  areInOneLanguage: boolean,
): string {
  if (!areInOneLanguage) {
    return vscode.l10n.t(
      '{0} and {1} are not in the same language, so they cannot be compared.',
      ...namesOf({ first, second }),
    );
  }
  for (const [document, count] of [
    [first, compared.first],
    [second, compared.second],
  ] as const) {
    if (count === 0) {
      return vscode.l10n.t(
        '{0} has no responsibilities in a list, so there is nothing to compare.',
        nameOf(document.uri),
      );
    }
  }
  return vscode.l10n.t('Nothing alike in {0} and {1}', ...namesOf({ first, second }));
}

/** The list as a table, most alike first. */
export function overlapAsMarkdown(overlap: Overlap, documents: ComparedPostings): string {
  const [first, second] = namesOf(documents);
  const table = markdownTable(
    [escapeInline(first), escapeInline(second), vscode.l10n.t('Alike')],
    overlap.pairs.map((pair) => [
      cellOf(documents.first, pair, 'first'),
      cellOf(documents.second, pair, 'second'),
      percent(pair.similarity),
    ]),
    ['---', '---', '---:'],
  );
  return `**${headline(overlap)}**\n\n${table}\n`;
}

/** The names, with the folders where they would be the same. */
export function namesOf({ first, second }: ComparedPostings): readonly [string, string] {
  const names = [nameOf(first.uri), nameOf(second.uri)] as const;
  if (names[0] !== names[1]) return names;
  return [shownPath(first.uri), shownPath(second.uri)];
}

function cellOf(document: vscode.TextDocument, pair: AlikeBullets, side: 'first' | 'second'): string {
  const { start, text } = pair[side];
  const line = document.positionAt(start).line + 1;
  return vscode.l10n.t('{0} (line {1})', oneLine(text), line);
}
