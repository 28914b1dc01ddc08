import * as vscode from 'vscode';
import { compareRecords } from '../../core/record/compareRecords.ts';
import type { PageRequest } from '../../core/record/pageRequest.ts';
import { readRecord } from '../../core/record/readRecord.ts';
import { reviewRecord, reviewSheet } from '../../core/record/review.ts';
import type { Sheet } from '../../core/record/sheet.ts';
import { sheetAsMarkdown } from '../../core/record/sheetMarkdown.ts';
import { nameOfSource, textOfSource, type DecisionSources, type FoundDecision } from './foundDecisions.ts';
import { recordProblemText } from './recordProblemText.ts';

/** One record decided again with today's rules, or two side by side. */
export function reviewOf(
  { catalog, recommend }: Pick<DecisionSources, 'catalog' | 'recommend'>,
  first: FoundDecision,
  second: FoundDecision | undefined,
): Sheet {
  if (!second) return reviewSheet(catalog, reviewRecord(catalog, recommend, first.record));
  const places = { a: nameOfSource(first.source), b: nameOfSource(second.source) };
  return compareRecords(catalog, recommend, first.record, second.record, places);
}

/** The page as Markdown, from the records as they are now; where one is gone or broken it says that and no more. */
export async function renderDecisionPage(
  sources: DecisionSources,
  { show, of }: PageRequest,
): Promise<string> {
  const texts = await Promise.all(of.map((one) => textOfSource(sources, one)));
  const found: FoundDecision[] = [];
  for (const [i, text] of texts.entries()) {
    const source = of[i]!;
    const name = nameOfSource(source);
    if (text === undefined) return vscode.l10n.t('{0} is gone, so there is nothing to show.', name);
    const result = readRecord(text);
    if (!result.ok) return recordProblemText(name, result);
    found.push({ record: result.record, source });
  }
  // Without what is for programs: here it would be a table above the heading.
  if (show === 'record') return texts[0]!.replace(/^---\n[^]*?\n---\s*/, '');
  return sheetAsMarkdown(reviewOf(sources, found[0]!, found[1]));
}
