import * as vscode from 'vscode';
import { loadOnce } from '../../host/loadOnce.ts';
import { reporting, type Log } from '../../host/log.ts';
import { commands, registerCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { DecisionActions } from '../decisions/index.ts';

interface WizardFeature {
  readonly log: Log;
  readonly runs: RunStore;
  readonly loadActions: () => Promise<DecisionActions>;
}

/** The wizard: one panel, opened by command only, and brought back after a reload. */
export function register(context: vscode.ExtensionContext, feature: WizardFeature): void {
  const load = loadOnce(async () => {
    const { Wizard } = await import('./wizard.ts');
    const created = new Wizard({ extensionUri: context.extensionUri, ...feature });
    context.subscriptions.push(created);
    return created;
  });
  context.subscriptions.push(
    registerCommand(commands.recommend, feature.log, async (request) => (await load()).open(request)),
    registerCommand(commands.startRun, feature.log, async () => (await load()).openNew()),
    vscode.window.registerWebviewPanelSerializer(wizardViewType, {
      deserializeWebviewPanel: (panel) =>
        reporting(feature.log, async () => {
          (await load()).restore(panel);
        }),
    }),
  );
}
