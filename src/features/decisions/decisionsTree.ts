import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isoDay } from '../../core/isoDay.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import type { RecordSource } from '../../core/record/pageRequest.ts';
import { readRecord } from '../../core/record/readRecord.ts';
import type { DecisionRecord } from '../../core/record/recordSchema.ts';
import { readRuns } from '../../core/wizard/readRuns.ts';
import { countAnswered, isBegun, type Run } from '../../core/wizard/run.ts';
import { asCommand, commands } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import { nameOf } from '../../host/nameOf.ts';
import type { BrokenFile, DecisionFile } from './decisionFiles.ts';
import { describePlace, describeRecord, describeRun } from './describeDecision.ts';
import type { KeptDecisions } from './keptDecisions.ts';
import { recordProblemText } from './recordProblemText.ts';

/** A line of the view. */
export type DecisionNode =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'kept'; readonly id: string; readonly text: string; readonly record: DecisionRecord }
  | ({ readonly kind: 'file' } & DecisionFile)
  | ({ readonly kind: 'broken' } & BrokenFile);

interface ListDependencies {
  readonly catalog: Catalog;
  readonly runs: RunStore;
  readonly kept: KeptDecisions;
  readonly files: readonly (DecisionFile | BrokenFile)[];
}

/** Runs first, the one in work on top; then what was kept here; then the records in files, newest first. */
export function listDecisions({ catalog, runs, kept, files }: ListDependencies): readonly DecisionNode[] {
  return [
    ...readRuns(catalog, runs.list())
      .filter(isBegun)
      .map((run): DecisionNode => ({ kind: 'run', run })),
    ...kept.list().flatMap(({ id, text }): readonly DecisionNode[] => {
      const result = readRecord(text);
      return result.ok ? [{ kind: 'kept', id, text, record: result.record }] : [];
    }),
    ...files.map((file): DecisionNode =>
      'record' in file ? { kind: 'file', ...file } : { kind: 'broken', ...file },
    ),
  ];
}

export function decisionItem(catalog: Catalog, recommend: Recommend, node: DecisionNode): vscode.TreeItem {
  if (node.kind === 'broken') return brokenItem(node);
  return node.kind === 'run' ? runItem(catalog, recommend, node.run) : recordItem(catalog, node);
}

/** Leads to the line that is wrong. */
function brokenItem({ uri, failed }: BrokenFile): vscode.TreeItem {
  const name = nameOf(uri);
  const item = new vscode.TreeItem(name);
  item.id = `broken/${uri.toString()}`;
  item.iconPath = new vscode.ThemeIcon('warning');
  item.description = vscode.l10n.t('cannot be read');
  item.tooltip = recordProblemText(vscode.workspace.asRelativePath(uri), failed);
  item.accessibilityInformation = { label: recordProblemText(name, failed) };
  const start = new vscode.Position(failed.line, 0);
  const options = { selection: new vscode.Range(start, start) };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, options] };
  return item;
}

function runItem(catalog: Catalog, recommend: Recommend, run: Run): vscode.TreeItem {
  const done = run.step === 'result';
  const label =
    run.name ||
    (vscode.workspace.name === undefined ? vscode.l10n.t('Unnamed') : vscode.l10n.t('This Workspace'));
  const state = done
    ? describeRun(catalog, recommend, run)
    : vscode.l10n.t('in progress, {0} of {1}', countAnswered(run), catalog.questions.length);
  const date = run.changed === '' ? undefined : isoDay(new Date(run.changed));
  const item = describedItem(label, state, date, { run: run.id });
  item.id = `run/${run.id}`;
  item.contextValue = ['run', done && 'decided'].filter(Boolean).join(' ');
  item.iconPath = new vscode.ThemeIcon(done && countAnswered(run) > 0 ? 'pass' : 'circle-large-outline');
  item.command = asCommand(commands.recommend, vscode.l10n.t('Recommend CTO or CIO'), { run: run.id });
  return item;
}

function recordItem(
  catalog: Catalog,
  node: Extract<DecisionNode, { kind: 'kept' | 'file' }>,
): vscode.TreeItem {
  const { record } = node;
  const label = record.name || vscode.l10n.t('Decision');
  const source = node.kind === 'kept' ? { kept: node.id } : { file: node.uri.toString() };
  const item = describedItem(label, describeRecord(catalog, record), record.date, source);
  item.contextValue = node.kind;
  if (node.kind === 'kept') {
    item.id = `kept/${node.id}`;
    item.iconPath = new vscode.ThemeIcon('lock');
    item.command = asCommand(commands.openDecision, vscode.l10n.t('Open'), node);
  } else {
    item.id = `file/${node.uri.toString()}`;
    item.iconPath = new vscode.ThemeIcon('file');
    item.resourceUri = node.uri;
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [node.uri] };
  }
  return item;
}

/** All of it also in the tooltip, as few views are wide enough. */
function describedItem(
  name: string,
  answer: string,
  date: string | undefined,
  source: RecordSource,
): vscode.TreeItem {
  const item = new vscode.TreeItem(name);
  item.description = date === undefined ? answer : `${answer} · ${date}`;
  const place = describePlace(source);
  item.tooltip = [name, item.description, place].join('\n');
  const label = [name, answer, date, place].filter((part) => part !== undefined).join(', ');
  item.accessibilityInformation = { label };
  return item;
}
