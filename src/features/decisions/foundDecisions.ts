import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isoDay } from '../../core/isoDay.ts';
import { decide, type Decided } from '../../core/record/decided.ts';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import { readRecord } from '../../core/record/readRecord.ts';
import { recordOf } from '../../core/record/recordOf.ts';
import type { DecisionRecord } from '../../core/record/recordSchema.ts';
import { writeRecord } from '../../core/record/writeRecord.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import { readRuns } from '../../core/wizard/readRuns.ts';
import type { ValueItem } from '../../host/pick.ts';
import { nameOf } from '../../host/nameOf.ts';
import type { RunStore } from '../../host/runStore.ts';
import { findDecisionFiles, readText } from './decisionFiles.ts';
import { describePlace, describeRecord } from './describeDecision.ts';
import type { KeptDecisions } from './keptDecisions.ts';

/** A decision, as a record of it says, and where it is. */
export interface FoundDecision {
  readonly record: DecisionRecord;
  readonly source: RecordSource;
}

/** Where decisions are, and what it takes to read them. */
export interface DecisionSources {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
  readonly runs: RunStore;
  readonly kept: KeptDecisions;
}

/** All decisions of this workspace: recommendations that stand at their result, then what was kept here, then files. */
export async function findDecisions(sources: DecisionSources): Promise<readonly FoundDecision[]> {
  const { catalog, kept, runs } = sources;
  const here: readonly RecordSource[] = [
    ...readRuns(catalog, runs.list())
      .filter(({ step }) => step === 'result')
      .map(({ id }) => ({ run: id })),
    ...kept.list().map(({ id }) => ({ kept: id })),
  ];
  const found = await Promise.all(here.map((source) => readDecision(sources, source)));
  const files = await findDecisionFiles();
  return [
    ...found.filter((one) => one !== undefined),
    ...files.flatMap((file) =>
      'record' in file ? [{ record: file.record, source: { file: file.uri.toString() } }] : [],
    ),
  ];
}

/** The decision at a place; undefined where it is gone or broken. */
export async function readDecision(
  sources: DecisionSources,
  source: RecordSource,
): Promise<FoundDecision | undefined> {
  if ('run' in source) {
    const decided = decidedIn(sources, source.run);
    return decided && { record: recordOf(sources.catalog, decided, true), source };
  }
  const result = readRecord((await textOfSource(sources, source)) ?? '');
  return result.ok ? { record: result.record, source } : undefined;
}

/** The record as a file would hold it; undefined where it is gone. */
export async function textOfSource(
  sources: DecisionSources,
  source: RecordSource,
): Promise<string | undefined> {
  if ('kept' in source) return sources.kept.list().find(({ id }) => id === source.kept)?.text;
  if ('run' in source) {
    const { catalog, recommend } = sources;
    const decided = decidedIn(sources, source.run);
    return decided && writeRecord(catalog, recommend, decided, { name: true, today: true });
  }
  try {
    return await readText(vscode.Uri.parse(source.file, true));
  } catch {
    return undefined;
  }
}

/** What a run comes to today; undefined where it is gone. */
function decidedIn({ catalog, recommend, runs }: DecisionSources, id: string): Decided | undefined {
  const run = readRuns(catalog, runs.list()).find((one) => one.id === id);
  return run && decide(recommend, run, isoDay(new Date()));
}

export function nameOfSource(source: RecordSource): string {
  if ('kept' in source) return vscode.l10n.t('The record kept here');
  return 'run' in source ? vscode.l10n.t('The recommendation') : nameOf(vscode.Uri.parse(source.file));
}

/** For a list to choose from. */
export function decisionChoice(catalog: Catalog, decision: FoundDecision): ValueItem<FoundDecision> {
  const { record, source } = decision;
  const answer = describeRecord(catalog, record);
  return {
    label: record.name || vscode.l10n.t('Decision of {0}', record.date),
    description: record.name === '' ? answer : `${answer} · ${record.date}`,
    detail: describePlace(source),
    value: decision,
  };
}
