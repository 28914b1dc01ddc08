import * as vscode from 'vscode';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { DecisionActions } from '../decisions/index.ts';
import type { Wizard } from './wizard.ts';

interface WizardFeature {
  readonly log: Log;
  readonly runs: RunStore;
  readonly loadActions: () => Promise<DecisionActions>;
}

/** The wizard: one panel, opened by command only, and brought back after a reload. */
export function register(context: vscode.ExtensionContext, feature: WizardFeature): void {
  let wizard: Promise<Wizard> | undefined;
  const load = (): Promise<Wizard> =>
    (wizard ??= import('./wizard.ts').then(({ Wizard }) => {
      const created = new Wizard({ extensionUri: context.extensionUri, ...feature });
      context.subscriptions.push(created);
      return created;
    }));
  context.subscriptions.push(
    registerCommand(commands.recommend, feature.log, async (request) => (await load()).open(request)),
    registerCommand(commands.startRun, feature.log, async () => (await load()).openNew()),
    vscode.window.registerWebviewPanelSerializer(wizardViewType, {
      deserializeWebviewPanel: async (panel) => {
        (await load()).restore(panel);
      },
    }),
  );
}
