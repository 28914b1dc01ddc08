import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { createRecommend, type Recommend } from '../../core/recommend/recommend.ts';
import { parseIntent, type Intent, type ViewMessage } from '../../core/wizard/protocol.ts';
import * as steps from '../../core/wizard/run.ts';
import type { Run } from '../../core/wizard/run.ts';
import { viewRun, type WizardView } from '../../core/wizard/view.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { reportError, type Log } from '../../host/log.ts';
import { commands, executeCommand, wizardViewType } from '../../host/manifest.ts';
import { wizardHtml } from './wizardHtml.ts';
import { wizardStrings } from './wizardStrings.ts';
import type { RunStore } from './runStore.ts';

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
  #recommend: Recommend | undefined;

  constructor(dependencies: WizardDependencies) {
    this.#dependencies = dependencies;
  }

  /** Shows the panel where it is, or opens it on the run stored for this workspace. */
  async open(): Promise<void> {
    if (this.#panel) this.#panel.reveal();
    else
      await this.#attach(
        vscode.window.createWebviewPanel(wizardViewType, this.#strings.title, vscode.ViewColumn.Active),
      );
  }

  /** Takes over a panel that VS Code brings back after a reload. What the page remembers is not needed. */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    if (this.#panel) panel.dispose();
    else await this.#attach(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  async #attach(panel: vscode.WebviewPanel): Promise<void> {
    const { extensionUri, log } = this.#dependencies;
    this.#panel = panel;
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      const intent = parseIntent(message);
      if (!intent) {
        log.warn('The wizard page sent something unknown; it was dropped.');
        return;
      }
      try {
        await this.#handle(intent);
      } catch (error) {
        await reportError(log, vscode.l10n.t('The wizard could not do that.'), error);
      }
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
    const catalog = await loadCatalog();
    if (this.#panel !== panel) return;
    panel.webview.html = wizardHtml(panel.webview, extensionUri, {
      title: this.#strings.title,
      language: vscode.env.language,
      view: this.#view(catalog, this.#readRun(catalog)),
    });
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
        return this.#dependencies.runs.write(steps.answer(questions, run, intent.question, intent.option));
      case 'next':
        return this.#move(catalog, steps.next(questions, run));
      case 'back':
        return this.#move(catalog, steps.back(questions, run));
      case 'showQuestion':
        return this.#move(catalog, steps.goTo(questions, run, { question: intent.question }));
      case 'showResult':
        return this.#move(catalog, steps.goTo(questions, run, 'result'));
      case 'startAgain':
        return this.#move(catalog, steps.startRun(questions));
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
    const message: ViewMessage = { type: 'view', view: this.#view(catalog, run), moved };
    // A hidden panel refuses messages; it asks with "ready" when it is shown again.
    await this.#panel?.webview.postMessage(message);
  }

  #readRun({ questions }: Catalog): Run {
    return steps.restoreRun(questions, this.#dependencies.runs.read()) ?? steps.startRun(questions);
  }

  #view(catalog: Catalog, run: Run): WizardView {
    this.#recommend ??= createRecommend(catalog);
    return viewRun(catalog, this.#recommend, run, this.#strings);
  }
}
