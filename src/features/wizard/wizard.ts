import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Answers } from '../../core/recommend/answers.ts';
import type { Decided } from '../../core/record/sheet.ts';
import { parseIntent, type Intent } from '../../core/wizard/protocol.ts';
import { readRuns } from '../../core/wizard/readRuns.ts';
import type { PageMessage } from '../../core/wizard/view.ts';
import * as steps from '../../core/wizard/run.ts';
import type { Run } from '../../core/wizard/run.ts';
import { viewRun } from '../../core/wizard/viewRun.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { reporting, type Log } from '../../host/log.ts';
import { commands, executeCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { DecisionActions } from '../decisions/index.ts';
import { wizardHtml } from './wizardHtml.ts';
import { wizardStrings } from './wizardStrings.ts';

interface WizardDependencies {
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
  readonly runs: RunStore;
  readonly loadActions: () => Promise<DecisionActions>;
}

/** Owns the panel and the run: the page shows views and sends intents, nothing else. */
export class Wizard implements vscode.Disposable {
  readonly #dependencies: WizardDependencies;
  readonly #strings = wizardStrings();
  #panel: vscode.WebviewPanel | undefined;
  /** Answers tried out on the result. Never stored: a trial ends with the page. */
  #tried: Answers = {};

  constructor(dependencies: WizardDependencies) {
    this.#dependencies = dependencies;
  }

  /**
   * Shows the panel where it is, or opens it, on the run in work.
   *
   * @param request `{ run: id }` for another run of this workspace; anything else is ignored
   */
  async open(request: unknown): Promise<void> {
    const catalog = await loadCatalog();
    const wanted = (request as { readonly run?: unknown } | undefined)?.run;
    const run = readRuns(catalog, this.#dependencies.runs.list()).find(({ id }) => id === wanted);
    if (run && run.id !== this.#readRun(catalog).id) await this.#move(catalog, run);
    this.#reveal();
  }

  /** Opens the panel on a new run; the others stay in the view "Decisions". */
  async openNew(): Promise<void> {
    const catalog = await loadCatalog();
    if (steps.countAnswered(this.#readRun(catalog)) > 0) {
      await this.#move(catalog, steps.startRun(catalog, crypto.randomUUID()));
    }
    this.#reveal();
  }

  /** Takes over a panel that VS Code brings back after a reload. What the page remembers is not needed. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#attach(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #reveal(): void {
    if (this.#panel) this.#panel.reveal();
    else {
      const { title } = this.#strings;
      this.#attach(vscode.window.createWebviewPanel(wizardViewType, title, vscode.ViewColumn.Active));
    }
  }

  #attach(panel: vscode.WebviewPanel): void {
    const { extensionUri, log } = this.#dependencies;
    this.#panel = panel;
    this.#tried = {};
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
    const run = this.#readRun(catalog);
    switch (intent.type) {
      case 'ready':
        return this.#show(catalog, run, false);
      case 'answer':
        if (!steps.isAt(run, intent.question)) return;
        return this.#change(catalog, steps.answer(catalog, run, intent.question, intent.option));
      case 'next':
        if (!steps.isAt(run, intent.at)) return;
        return this.#move(catalog, steps.next(catalog, run));
      case 'back':
        if (!steps.isAt(run, intent.at)) return;
        return this.#move(catalog, steps.back(catalog, run));
      case 'showQuestion':
        return this.#move(catalog, steps.goTo(catalog, run, { question: intent.question }));
      case 'showResult':
        return this.#move(catalog, steps.goTo(catalog, run, 'result'));
      case 'confirmPair': {
        const confirmed = steps.confirm(catalog, run, intent.pair);
        return steps.isAt(run, intent.pair)
          ? this.#move(catalog, steps.next(catalog, confirmed))
          : this.#change(catalog, confirmed);
      }
      case 'rename':
        return this.#store(steps.rename(run, intent.name));
      case 'tryAnswers':
        return this.#change(catalog, steps.tryAnswers(catalog, run, intent.changes));
      case 'keepTried':
        return this.#change(catalog, steps.keepTried(catalog, run));
      case 'undoTried':
        return this.#change(catalog, steps.undoTried(run));
      case 'startAgain':
        if (await confirmStartAgain()) {
          await this.#move(catalog, { ...steps.startRun(catalog, run.id), name: run.name });
        }
        return;
      case 'openPage':
        await executeCommand(commands.openPage, intent.page);
        return;
      default:
        return this.#act(intent.type, run);
    }
  }

  /** What a result offers. Nothing of it works on answers that are only tried out. */
  async #act(
    action:
      | 'saveRecord'
      | 'createPosting'
      | 'insertSummary'
      | 'copyFormatted'
      | 'copyFailed'
      | 'openForPrinting'
      | 'askOthers',
    run: Run,
  ): Promise<void> {
    if (Object.keys(run.tried).length > 0) return;
    const [actions, decided] = await Promise.all([this.#dependencies.loadActions(), decide(run)]);
    switch (action) {
      case 'saveRecord':
        return actions.save(decided);
      case 'createPosting':
        return actions.createPosting(decided);
      case 'insertSummary':
        return actions.insertSummary(decided);
      case 'openForPrinting':
        return actions.openForPrinting(decided);
      case 'askOthers':
        return actions.askOthers(decided);
      case 'copyFormatted':
        return this.#post({ type: 'copy', ...actions.formatted(decided) });
      case 'copyFailed':
        return actions.copyAsMarkdown(decided);
    }
  }

  async #store(run: Run): Promise<void> {
    this.#tried = run.tried;
    await this.#dependencies.runs.write(run);
  }

  /** To another step: the page starts at its top. */
  async #move(catalog: Catalog, run: Run): Promise<void> {
    await this.#store(run);
    await this.#show(catalog, run, true);
  }

  /** The same step with other answers: the page stays where it is. */
  async #change(catalog: Catalog, run: Run): Promise<void> {
    await this.#store(run);
    await this.#show(catalog, run, false);
  }

  async #show(catalog: Catalog, run: Run, moved: boolean): Promise<void> {
    await this.#post({
      type: 'view',
      view: viewRun(catalog, await loadRecommend(), run, this.#strings),
      moved,
    });
  }

  async #post(message: PageMessage): Promise<void> {
    // A hidden panel refuses messages; it asks with "ready" when it is shown again.
    await this.#panel?.webview.postMessage(message);
  }

  /** The run in work, with what is tried out on it; a new one where there is none. */
  #readRun(catalog: Catalog): Run {
    const [run] = readRuns(catalog, this.#dependencies.runs.list());
    return run ? { ...run, tried: this.#tried } : steps.startRun(catalog, crypto.randomUUID());
  }
}

async function decide({ name, answers, confirmed }: Run): Promise<Decided> {
  const recommend = await loadRecommend();
  // The day where the person is, not in Greenwich; Swedish writes it the ISO way.
  const date = new Intl.DateTimeFormat('sv').format(new Date());
  return { name, answers, confirmed, result: recommend(answers, confirmed), date };
}

async function confirmStartAgain(): Promise<boolean> {
  const startAgain = vscode.l10n.t('Start Again');
  const question = vscode.l10n.t('Start again? The answers given in this run are cleared.');
  return (await vscode.window.showWarningMessage(question, { modal: true }, startAgain)) === startAgain;
}
