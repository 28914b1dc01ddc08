import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import type { PageRequest, RecordSource } from '../../core/record/pageRequest.ts';
import { readRecord, type DecisionRecord } from '../../core/record/recordFile.ts';
import { compareRecords, reviewRecord, reviewSheet } from '../../core/record/review.ts';
import type { Sheet } from '../../core/record/sheet.ts';
import { sheetAsMarkdown } from '../../core/record/sheetMarkdown.ts';
import { nameOf } from '../../host/postingTarget.ts';
import { readText } from './decisionFiles.ts';
import type { KeptDecisions } from './keptDecisions.ts';
import { recordProblemText } from './recordProblemText.ts';

interface PageDependencies {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
  readonly kept: KeptDecisions;
}

/** One record decided again with today's rules, or two side by side. */
export function reviewOf(
  { catalog, recommend }: Omit<PageDependencies, 'kept'>,
  first: DecisionRecord,
  second: DecisionRecord | undefined,
): Sheet {
  return second
    ? compareRecords(catalog, recommend, first, second)
    : reviewSheet(catalog, reviewRecord(catalog, recommend, first));
}

/** The page as Markdown, from the records as they are now; where one is gone or broken it says that and no more. */
export async function renderDecisionPage(
  dependencies: PageDependencies,
  { show, of }: PageRequest,
): Promise<string> {
  const texts = await Promise.all(of.map((one) => textOf(dependencies.kept, one)));
  const records: DecisionRecord[] = [];
  for (const [i, text] of texts.entries()) {
    const name = nameOfSource(of[i]!);
    if (text === undefined) return vscode.l10n.t('{0} is gone, so there is nothing to show.', name);
    const result = readRecord(text);
    if (!result.ok) return recordProblemText(name, result);
    records.push(result.record);
  }
  if (show === 'record') return texts[0]!;
  return sheetAsMarkdown(reviewOf(dependencies, records[0]!, records[1]));
}

async function textOf(kept: KeptDecisions, one: RecordSource): Promise<string | undefined> {
  if ('kept' in one) return kept.list().find(({ id }) => id === one.kept)?.text;
  try {
    return await readText(vscode.Uri.parse(one.file, true));
  } catch {
    return undefined;
  }
}

function nameOfSource(one: RecordSource): string {
  return 'kept' in one ? vscode.l10n.t('The record kept here') : nameOf(vscode.Uri.parse(one.file));
}
