import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isoDay } from '../../core/isoDay.ts';
import { decide } from '../../core/record/decided.ts';
import type { Recommend } from '../../core/recommend/recommendation.ts';
import { parseIntent, type Intent } from '../../core/wizard/protocol.ts';
import { readRuns } from '../../core/wizard/readRuns.ts';
import type { PageMessage } from '../../core/wizard/view.ts';
import * as steps from '../../core/wizard/run.ts';
import type { Run } from '../../core/wizard/run.ts';
import { viewRun } from '../../core/wizard/viewRun.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { reporting, type Log } from '../../host/log.ts';
import { commands, executeCommand, wizardViewType } from '../../host/manifest.ts';
import type { RunStore } from '../../host/runStore.ts';
import type { DecisionActions } from '../decisions/index.ts';
import { wizardHtml } from './wizardHtml.ts';
import { wizardStrings } from './wizardStrings.ts';

/** What every step needs, loaded before it, so that nothing comes between an answer and the page that shows it. */
interface Advisor {
  readonly catalog: Catalog;
  readonly recommend: Recommend;
}

interface WizardDependencies {
  readonly extensionUri: vscode.Uri;
  readonly log: Log;
  readonly runs: RunStore;
  readonly loadActions: () => Promise<DecisionActions>;
}

/** The intents that a result offers; only the page can write the formatted text to the clipboard. */
type ResultAction = (keyof DecisionActions & Intent['type']) | 'copyFormatted';

/** Owns the panel and the run: the page shows views and sends intents, nothing else. */
export class Wizard implements vscode.Disposable {
  readonly #dependencies: WizardDependencies;
  readonly #strings = wizardStrings();
  readonly #subscription: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  /**
   * The run on the panel, and with it the only one that its intents may change. What is tried out on it is never
   * stored: a trial ends with the page.
   */
  #run: Run | undefined;

  constructor(dependencies: WizardDependencies) {
    const { log, runs } = dependencies;
    this.#dependencies = dependencies;
    this.#subscription = runs.onDidChange(() => void reporting(log, () => this.#leaveRemoved()));
  }

  /**
   * Shows the panel where it is, or opens it, on the run in work.
   *
   * @param request `{ run: id }` for another run of this workspace; anything else is ignored
   */
  async open(request: unknown): Promise<void> {
    const advisor = await loadAdvisor();
    const { run: wanted } = argumentFields(request);
    const run = this.#stored(advisor.catalog).find(({ id }) => id === wanted);
    if (run) await this.#switchTo(advisor, run);
    this.#reveal();
  }

  /** Opens the panel on a new run; the others stay in the view "Decisions". */
  async openNew(): Promise<void> {
    const advisor = await loadAdvisor();
    const { catalog } = advisor;
    if (steps.isBegun(this.#inWork(catalog))) await this.#switchTo(advisor, newRun(catalog));
    this.#reveal();
  }

  /** Takes over a panel that VS Code brings back after a reload. What the page remembers is not needed. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#attach(panel);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  #reveal(): void {
    if (this.#panel) this.#panel.reveal();
    else {
      this.#attach(vscode.window.createWebviewPanel(wizardViewType, titleOf(), vscode.ViewColumn.Active));
    }
  }

  #attach(panel: vscode.WebviewPanel): void {
    const { extensionUri, log } = this.#dependencies;
    this.#panel = panel;
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#run = undefined;
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
    panel.webview.html = wizardHtml(panel.webview, extensionUri, titleOf());
  }

  async #handle(intent: Intent): Promise<void> {
    const advisor = await loadAdvisor();
    const { catalog } = advisor;
    const run = this.#inWork(catalog);
    switch (intent.type) {
      case 'ready':
        return this.#show(advisor, false);
      case 'answer':
        if (!steps.isAt(run, intent.question)) return;
        return this.#change(advisor, steps.answer(catalog, run, intent.question, intent.option));
      case 'next':
        if (!steps.isAt(run, intent.at)) return;
        return this.#move(advisor, steps.next(catalog, run));
      case 'back':
        if (!steps.isAt(run, intent.at)) return;
        return this.#move(advisor, steps.back(catalog, run));
      case 'showQuestion':
        return this.#move(advisor, steps.goTo(catalog, run, { question: intent.question }));
      case 'showResult':
        return this.#move(advisor, steps.goTo(catalog, run, 'result'));
      case 'confirmPair': {
        const confirmed = steps.confirm(catalog, run, intent.pair);
        return steps.isAt(run, intent.pair)
          ? this.#move(advisor, steps.next(catalog, confirmed))
          : this.#change(advisor, confirmed);
      }
      case 'rename':
        return this.#rename(catalog, run, intent);
      case 'tryAnswers':
        this.#run = steps.tryAnswers(catalog, run, intent.changes);
        return this.#show(advisor, false);
      case 'keepTried':
        return this.#change(advisor, steps.keepTried(catalog, run));
      case 'undoTried':
        this.#run = steps.undoTried(run);
        return this.#show(advisor, false);
      case 'startAgain':
        if ((await confirmStartAgain()) && this.#run?.id === run.id) {
          await this.#move(advisor, { ...steps.startRun(catalog, run.id), name: this.#run.name });
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
  async #act(action: ResultAction, run: Run): Promise<void> {
    if (steps.isTrying(run)) return;
    const [actions, recommend] = await Promise.all([this.#dependencies.loadActions(), loadRecommend()]);
    if (action === 'compare') return actions.compare(run.id);
    const decided = decide(recommend, run, isoDay(new Date()));
    if (action === 'copyFormatted') return this.#post({ type: 'copy', ...actions.formatted(decided) });
    return actions[action](decided);
  }

  /** Another run than the one on the panel is stored behind it. */
  async #rename(
    catalog: Catalog,
    inWork: Run,
    { run: id, name }: Extract<Intent, { readonly type: 'rename' }>,
  ): Promise<void> {
    if (id === inWork.id) {
      const renamed = steps.rename(inWork, name);
      this.#entitle(renamed);
      return this.#store(renamed);
    }
    const left = this.#stored(catalog).find((run) => run.id === id);
    if (!left) return;
    const { runs } = this.#dependencies;
    await runs.write(steps.rename(left, name));
    if (steps.isBegun(inWork)) await runs.write(inWork);
  }

  async #store(run: Run): Promise<void> {
    this.#run = run;
    await this.#dependencies.runs.write(run);
  }

  /** To another step: the page starts at its top. */
  #move(advisor: Advisor, run: Run): Promise<void> {
    return this.#showAndStore(advisor, run, true);
  }

  /** The same step with other answers: the page stays where it is. */
  #change(advisor: Advisor, run: Run): Promise<void> {
    return this.#showAndStore(advisor, run, false);
  }

  /** First to the page, which people wait for. */
  async #showAndStore(advisor: Advisor, run: Run, moved: boolean): Promise<void> {
    this.#run = run;
    await Promise.all([this.#show(advisor, moved), this.#store(run)]);
  }

  /** To another run. The one before stays in the view "Decisions", if anything was put into it. */
  async #switchTo(advisor: Advisor, run: Run): Promise<void> {
    const before = this.#inWork(advisor.catalog);
    if (run.id === before.id) return;
    await this.#move(advisor, run);
    if (!steps.isBegun(before)) await this.#dependencies.runs.remove(before.id);
  }

  /** A run that was removed in the view is gone from the panel too, which starts a new one. */
  async #leaveRemoved(): Promise<void> {
    const advisor = await loadAdvisor();
    const { catalog } = advisor;
    if (!this.#run || this.#stored(catalog).some(({ id }) => id === this.#run?.id)) return;
    await this.#move(advisor, newRun(catalog));
  }

  async #show({ catalog, recommend }: Advisor, moved: boolean): Promise<void> {
    const run = this.#inWork(catalog);
    this.#entitle(run);
    await this.#post({ type: 'view', view: viewRun(catalog, recommend, run, this.#strings), moved });
  }

  /** Only the first question and the result say whose run it is. */
  #entitle({ name }: Run): void {
    if (this.#panel) this.#panel.title = titleOf(name);
  }

  async #post(message: PageMessage): Promise<void> {
    // A hidden panel refuses messages; it asks with "ready" when it is shown again.
    await this.#panel?.webview.postMessage(message);
  }

  /** The run on the panel; while there is none, the one worked on last; else a new one. */
  #inWork(catalog: Catalog): Run {
    return (this.#run ??= this.#stored(catalog)[0] ?? newRun(catalog));
  }

  #stored(catalog: Catalog): readonly Run[] {
    return readRuns(catalog, this.#dependencies.runs.list());
  }
}

function newRun(catalog: Catalog): Run {
  return steps.startRun(catalog, crypto.randomUUID());
}

function titleOf(company = ''): string {
  return company === '' ? vscode.l10n.t('CTO or CIO?') : vscode.l10n.t('CTO or CIO: {0}', company);
}

async function loadAdvisor(): Promise<Advisor> {
  const [catalog, recommend] = await Promise.all([loadCatalog(), loadRecommend()]);
  return { catalog, recommend };
}

async function confirmStartAgain(): Promise<boolean> {
  const startAgain = vscode.l10n.t('Start Again');
  const question = vscode.l10n.t('Start again? The answers given so far are cleared.');
  return (await vscode.window.showWarningMessage(question, { modal: true }, startAgain)) === startAgain;
}
