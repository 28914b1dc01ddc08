import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { asCommand, commands, views } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';

/** The view "Decisions": the run of this workspace. Empty, it shows the welcome text of the manifest. */
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
  const [{ questions }, { countAnswered, restoreRun }] = await Promise.all([
    loadCatalog(),
    import('../../core/wizard/run.ts'),
  ]);
  const run = restoreRun(questions, runs.read());
  if (!run || countAnswered(run) === 0) return [];
  const label = vscode.l10n.t('This Workspace');
  const item = new vscode.TreeItem(label);
  item.id = 'run';
  if (run.step === 'result') {
    const { outcomeAdvice, settled, margin } = (await loadRecommend())(run.answers);
    item.description = settled
      ? [outcomeAdvice.title, margin?.title.toLocaleLowerCase()].filter(Boolean).join(', ')
      : vscode.l10n.t('not settled, probably {0}', outcomeAdvice.title);
  } else {
    item.description = vscode.l10n.t('in progress, {0} of {1}', countAnswered(run), questions.length);
  }
  item.iconPath = new vscode.ThemeIcon(run.step === 'result' ? 'pass' : 'circle-large-outline');
  item.command = asCommand(commands.recommend, vscode.l10n.t('Recommend CTO or CIO'));
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return [item];
}
