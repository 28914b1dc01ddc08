import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { outcomeTitle } from '../../core/recommend/describe.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import type { DecisionRecord } from '../../core/record/recordSchema.ts';
import type { Run } from '../../core/wizard/run.ts';

type Decision = Pick<DecisionRecord, 'answers' | 'outcome' | 'possible' | 'margin'>;

/** The answer a record holds and how close it was; only "probably" while others were possible too. */
export function describeRecord(
  catalog: Catalog,
  { answers, outcome, possible, margin: level }: Decision,
): string {
  const title = outcomeTitle(catalog, outcome, answers);
  if (possible.length > 1) return vscode.l10n.t('probably {0}', title);
  const margin = catalog.model.margins.find(({ id }) => id === level);
  return margin ? `${title}, ${margin.title.toLocaleLowerCase()}` : title;
}

/** The same of a run that stands at its result. */
export function describeRun(catalog: Catalog, recommend: Recommend, { answers, confirmed }: Run): string {
  const { outcome, possible, margin, answered } = recommend(answers, confirmed);
  return answered === 0
    ? vscode.l10n.t('nothing answered yet')
    : describeRecord(catalog, { answers, outcome, possible, margin: margin?.level });
}

/** Where it is: a recommendation and what was kept of it may say the same. */
export function describePlace(source: RecordSource): string {
  if ('kept' in source) return vscode.l10n.t('Kept here, not in a file');
  if ('run' in source) return vscode.l10n.t('Recommendation, can still be changed');
  return vscode.workspace.asRelativePath(vscode.Uri.parse(source.file));
}
