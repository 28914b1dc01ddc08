import * as vscode from 'vscode';
import type { Log } from '../../host/log.ts';
import { commands, registerCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { Wizard } from './wizard.ts';

interface WizardDependencies {
  readonly log: Log;
  readonly runs: RunStore;
}

/** The wizard: one panel, opened by command only, and brought back after a reload. */
export function register(context: vscode.ExtensionContext, { log, runs }: WizardDependencies): void {
  let wizard: Promise<Wizard> | undefined;
  const load = (): Promise<Wizard> =>
    (wizard ??= import('./wizard.ts').then(({ Wizard }) => {
      const created = new Wizard({ extensionUri: context.extensionUri, log, runs });
      context.subscriptions.push(created);
      return created;
    }));
  context.subscriptions.push(
    registerCommand(commands.recommend, log, async () => {
      (await load()).open();
    }),
    vscode.window.registerWebviewPanelSerializer(wizardViewType, {
      deserializeWebviewPanel: async (panel) => {
        (await load()).restore(panel);
      },
    }),
  );
}
