import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { parseIntent, type Intent } from '../../core/wizard/protocol.ts';
import type { ViewMessage } from '../../core/wizard/view.ts';
import * as steps from '../../core/wizard/run.ts';
import type { Run } from '../../core/wizard/run.ts';
import { viewRun } from '../../core/wizard/viewRun.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { reporting, type Log } from '../../host/log.ts';
import { commands, executeCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import { wizardHtml } from './wizardHtml.ts';
import { wizardStrings } from './wizardStrings.ts';

interface WizardDependencies {
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
  readonly runs: RunStore;
}

/** Owns the panel and the run: the page shows views and sends intents, nothing else. */
export class Wizard implements vscode.Disposable {
  readonly #dependencies: WizardDependencies;
  readonly #strings = wizardStrings();
  #panel: vscode.WebviewPanel | undefined;

  constructor(dependencies: WizardDependencies) {
    this.#dependencies = dependencies;
  }

  /** Shows the panel where it is, or opens it on the run stored for this workspace. */
  open(): void {
    if (this.#panel) this.#panel.reveal();
    else {
      const { title } = this.#strings;
      this.#attach(vscode.window.createWebviewPanel(wizardViewType, title, vscode.ViewColumn.Active));
    }
  }

  /** Takes over a panel that VS Code brings back after a reload. What the page remembers is not needed. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#attach(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #attach(panel: vscode.WebviewPanel): void {
    const { extensionUri, log } = this.#dependencies;
    this.#panel = panel;
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const intent = parseIntent(message);
      if (intent) void reporting(log, () => this.#handle(intent));
      else log.warn('The wizard page sent a message of an unknown kind; it was dropped.');
    });
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'wizard-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'wizard-dark.svg'),
    };
    // A restored panel still has the options of the version that made it, with that version's folder.
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
    };
    panel.webview.html = wizardHtml(panel.webview, extensionUri, this.#strings.title);
  }

  async #handle(intent: Intent): Promise<void> {
    const catalog = await loadCatalog();
    const { questions } = catalog;
    const run = this.#readRun(catalog);
    switch (intent.type) {
      case 'ready':
        return this.#show(catalog, run, false);
      case 'answer':
        // The page already shows the choice: drawing it again would disturb keyboard and screen reader.
        if (steps.isAt(run, intent.question)) {
          await this.#dependencies.runs.write(steps.answer(questions, run, intent.question, intent.option));
        }
        return;
      case 'next':
        if (steps.isAt(run, intent.question)) await this.#move(catalog, steps.next(questions, run));
        return;
      case 'back':
        if (steps.isAt(run, intent.question)) await this.#move(catalog, steps.back(questions, run));
        return;
      case 'showQuestion':
        return this.#move(catalog, steps.goTo(questions, run, { question: intent.question }));
      case 'showResult':
        return this.#move(catalog, steps.goTo(questions, run, 'result'));
      case 'startAgain':
        if (await confirmStartAgain()) await this.#move(catalog, steps.startRun(questions));
        return;
      case 'openPage':
        await executeCommand(commands.openPage, intent.page);
        return;
      case 'insertDescription': {
        const role = catalog.roles.find(({ id }) => id === intent.role);
        if (role) await executeCommand(commands.insertSnippet, { entry: role.description });
        return;
      }
    }
  }

  async #move(catalog: Catalog, run: Run): Promise<void> {
    await this.#dependencies.runs.write(run);
    await this.#show(catalog, run, true);
  }

  async #show(catalog: Catalog, run: Run, moved: boolean): Promise<void> {
    const view = viewRun(catalog, await loadRecommend(), run, this.#strings);
    const message: ViewMessage = { type: 'view', view, moved };
    // A hidden panel refuses messages; it asks with "ready" when it is shown again.
    await this.#panel?.webview.postMessage(message);
  }

  #readRun({ questions }: Catalog): Run {
    return steps.restoreRun(questions, this.#dependencies.runs.read()) ?? steps.startRun(questions);
  }
}

async function confirmStartAgain(): Promise<boolean> {
  const startAgain = vscode.l10n.t('Start Again');
  const question = vscode.l10n.t('Start again? The answers given in this workspace are cleared.');
  return (await vscode.window.showWarningMessage(question, { modal: true }, startAgain)) === startAgain;
}
