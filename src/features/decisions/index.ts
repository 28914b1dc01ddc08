import * as vscode from 'vscode';
import { asCommand, commands, views } from '../../host/manifest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import type { RunStore } from '../wizard/runStore.ts';

/** The view "Decisions": the run in progress. Empty, it shows the welcome text of the manifest. */
export function register(context: vscode.ExtensionContext, { runs }: { readonly runs: RunStore }): void {
  context.subscriptions.push(
    vscode.window.registerTreeDataProvider(views.decisions, {
      onDidChangeTreeData: runs.onDidChange,
      getChildren: () => listRuns(runs),
      getTreeItem: (item: vscode.TreeItem) => item,
    }),
  );
}

async function listRuns(runs: RunStore): Promise<vscode.TreeItem[]> {
  const [{ questions }, { isStarted, restoreRun }] = await Promise.all([
    loadCatalog(),
    import('../../core/wizard/run.ts'),
  ]);
  const run = restoreRun(questions, runs.read());
  if (!run || !isStarted(run)) return [];
  const label = vscode.l10n.t('This Workspace');
  const item = new vscode.TreeItem(label);
  item.id = 'run';
  item.description =
    run.step === 'result'
      ? vscode.l10n.t('result')
      : vscode.l10n.t('in progress, {0} of {1}', Object.keys(run.answers).length, questions.length);
  item.iconPath = new vscode.ThemeIcon(run.step === 'result' ? 'pass' : 'circle-large-outline');
  item.command = asCommand(commands.recommend, vscode.l10n.t('Recommend CTO or CIO'));
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return [item];
}
