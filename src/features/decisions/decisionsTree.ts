import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { outcomeTitle } from '../../core/recommend/describe.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import { readRecord, type DecisionRecord } from '../../core/record/recordFile.ts';
import { readRuns } from '../../core/wizard/readRuns.ts';
import { countAnswered, type Run } from '../../core/wizard/run.ts';
import { asCommand, commands } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { DecisionFile } from './decisionFiles.ts';
import type { KeptDecisions } from './keptDecisions.ts';

/** A line of the view. */
export type DecisionNode =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'kept'; readonly id: string; readonly text: string; readonly record: DecisionRecord }
  | { readonly kind: 'file'; readonly uri: vscode.Uri; readonly record: DecisionRecord };

interface ListDependencies {
  readonly catalog: Catalog;
  readonly runs: RunStore;
  readonly kept: KeptDecisions;
  readonly files: readonly DecisionFile[];
}

/** Runs first, the one in work on top; then what was kept here; then the records in files, newest first. */
export function listDecisions({ catalog, runs, kept, files }: ListDependencies): readonly DecisionNode[] {
  return [
    ...readRuns(catalog, runs.list())
      .filter((run) => countAnswered(run) > 0)
      .map((run): DecisionNode => ({ kind: 'run', run })),
    ...kept.list().flatMap(({ id, text }): readonly DecisionNode[] => {
      const result = readRecord(text);
      return result.ok ? [{ kind: 'kept', id, text, record: result.record }] : [];
    }),
    ...files.map((file): DecisionNode => ({ kind: 'file', ...file })),
  ];
}

export function decisionItem(catalog: Catalog, recommend: Recommend, node: DecisionNode): vscode.TreeItem {
  return node.kind === 'run' ? runItem(catalog, recommend, node.run) : recordItem(catalog, node);
}

function runItem(catalog: Catalog, recommend: Recommend, run: Run): vscode.TreeItem {
  const done = run.step === 'result';
  const label = run.name || vscode.l10n.t('This Workspace');
  const item = new vscode.TreeItem(label);
  item.id = `run/${run.id}`;
  item.contextValue = 'run';
  item.iconPath = new vscode.ThemeIcon(done ? 'pass' : 'circle-large-outline');
  item.command = asCommand(commands.recommend, vscode.l10n.t('Recommend CTO or CIO'), { run: run.id });
  if (done) {
    const result = recommend(run.answers, run.confirmed);
    const title = outcomeTitle(catalog, result.outcome);
    item.description = result.settledIfUsual
      ? withMargin(catalog, title, result.margin?.level)
      : vscode.l10n.t('not settled, probably {0}', title);
  } else {
    item.description = vscode.l10n.t('in progress, {0} of {1}', countAnswered(run), catalog.questions.length);
  }
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function recordItem(catalog: Catalog, node: Exclude<DecisionNode, { kind: 'run' }>): vscode.TreeItem {
  const { record } = node;
  const label = record.name || vscode.l10n.t('Decision');
  const item = new vscode.TreeItem(label);
  const result = withMargin(catalog, outcomeTitle(catalog, record.outcome), record.margin);
  item.description = `${result} · ${record.date}`;
  item.contextValue = node.kind;
  if (node.kind === 'kept') {
    item.id = `kept/${node.id}`;
    item.iconPath = new vscode.ThemeIcon('lock');
    item.tooltip = vscode.l10n.t('Kept here, not in a file');
    item.command = asCommand(commands.openDecision, vscode.l10n.t('Open'), node);
  } else {
    item.id = `file/${node.uri.toString()}`;
    item.iconPath = new vscode.ThemeIcon('file');
    item.tooltip = vscode.workspace.asRelativePath(node.uri);
    item.resourceUri = node.uri;
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [node.uri] };
  }
  item.accessibilityInformation = { label: `${label}, ${result}, ${record.date}` };
  return item;
}

function withMargin(catalog: Catalog, title: string, level: string | undefined): string {
  const margin = catalog.model.margins.find(({ id }) => id === level);
  return margin ? `${title}, ${margin.title.toLocaleLowerCase()}` : title;
}
