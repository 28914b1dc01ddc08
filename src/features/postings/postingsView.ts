import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { logError, logged, type Log } from '../../host/log.ts';
import { postingsKey, views } from '../../host/manifest.ts';
import { createTreeChanges } from '../../host/treeChanges.ts';
import type { LoadSearch, PostingsFound } from './postingSearch.ts';
import type { PostingsNode } from './postingsTree.ts';

interface PostingsViewDependencies {
  readonly log: Log;
  readonly loadSearch: LoadSearch;
}

/** Milliseconds between two messages of how far a search is. */
const interval = 250;

/**
 * The view "Postings". Nothing is read before it is seen for the first time; from then on it follows the workspace as
 * long as it is seen.
 */
export class PostingsView implements vscode.TreeDataProvider<PostingsNode>, vscode.Disposable {
  readonly #log: Log;
  readonly #loadSearch: LoadSearch;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #changes = createTreeChanges<PostingsNode>({
    tellNow: () => this.#changed.fire(undefined),
    isSeen: () => this.#view.visible,
    isUnfolded: (node) => node.kind === 'group' && node.children.length > 0,
  });
  readonly #view: vscode.TreeView<PostingsNode>;
  readonly #subscription: vscode.Disposable;
  #searchSubscription: vscode.Disposable | undefined;
  #nodes: readonly PostingsNode[] = [];
  /** VS Code waits for its first answer, which will have what there is by then. */
  #isAwaited = false;
  #showFirst = (): void => undefined;
  /** There is something to show, or nothing at the end of a search. */
  readonly #first = new Promise<void>((resolve) => {
    this.#showFirst = resolve;
  });
  #looking: Promise<void> | undefined;
  #source: vscode.CancellationTokenSource | undefined;
  /** Something may have changed since the last search began. */
  #isOutdated = true;
  #isStopped = false;
  #mustLookAtAll = false;
  #isDisposed = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor({ log, loadSearch }: PostingsViewDependencies) {
    this.#log = log;
    this.#loadSearch = loadSearch;
    this.#view = vscode.window.createTreeView(views.postings, { treeDataProvider: this });
    this.#subscription = this.#view.onDidChangeVisibility(({ visible }) => {
      if (visible) void this.#look();
    });
  }

  /** Above the tree, and beside its title: for our tests, as VS Code shows them to nobody else. */
  get texts(): { readonly message: string | undefined; readonly description: string | undefined } {
    return { message: this.#view.message, description: this.#view.description };
  }

  getChildren(node?: PostingsNode): Promise<PostingsNode[]> {
    return this.#changes.answer(node, this.#childrenOf(node));
  }

  async getTreeItem(node: PostingsNode): Promise<vscode.TreeItem> {
    const { postingsItem } = await import('./postingsTree.ts');
    return postingsItem(node);
  }

  /** Asked for when somebody points at a line: of thousands, each would be sent to the window at once. */
  async resolveTreeItem(item: vscode.TreeItem, node: PostingsNode): Promise<vscode.TreeItem> {
    if (node.kind !== 'posting') return item;
    const { postingTooltip } = await import('./postingsTree.ts');
    item.tooltip = postingTooltip(node.posting);
    return item;
  }

  /** Looks at every file again, also after a stop. */
  async refresh(): Promise<void> {
    this.#isOutdated = true;
    this.#isStopped = false;
    this.#mustLookAtAll = true;
    await this.#look();
  }

  /** Ends the search under way and keeps what it has found. */
  async stop(): Promise<void> {
    this.#source?.cancel();
    await this.#looking;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#source?.cancel();
    vscode.Disposable.from(this.#subscription, this.#view, this.#changes, this.#changed).dispose();
    this.#searchSubscription?.dispose();
  }

  async #childrenOf(node: PostingsNode | undefined): Promise<readonly PostingsNode[]> {
    if (node) return node.kind === 'group' ? node.children : [];
    // VS Code asks only when the view is seen.
    this.#isAwaited = true;
    await Promise.race([this.#first, this.#look()]);
    this.#isAwaited = false;
    return this.#nodes;
  }

  /** Searches until what is shown is what there is, unless somebody stops it. */
  #look(): Promise<void> {
    this.#looking ??= (async () => {
      while (this.#isOutdated && !this.#isStopped && !this.#isDisposed) {
        this.#isOutdated = false;
        await this.#lookOnce();
      }
    })().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const source = (this.#source = new vscode.CancellationTokenSource());
    let soFar: PostingsFound | undefined;
    const hadNodes = this.#nodes.length > 0;
    const isAsked = this.#mustLookAtAll;
    let shown = 0;
    const showSoFar = (): void => {
      // Each time VS Code asks for all rows again, so: only where there are many more than before.
      if (!soFar || hadNodes || soFar.postings.length < Math.max(1, 2 * shown)) return;
      shown = soFar.postings.length;
      logged(this.#log, this.#show(soFar));
    };
    const timer = setInterval(() => {
      // Earlier rows stay until there are new ones; only after Refresh does somebody wait for them.
      if (hadNodes && !isAsked && !this.#mustLookAtAll) return;
      const text = lookingText(soFar);
      // Above the tree as long as it is empty: rows would move down, and up again at the end.
      if (this.#nodes.length === 0) this.#say('looking', text);
      else this.#say('looking', '', text);
      showSoFar();
    }, interval);
    try {
      const search = await this.#loadSearch();
      if (this.#isDisposed) return;
      if (this.#mustLookAtAll) search.forget();
      this.#mustLookAtAll = false;
      this.#searchSubscription ??= search.onDidChange(() => {
        this.#isOutdated = true;
        if (this.#view.visible) void this.#look();
      });
      const { token } = source;
      const report = (found: PostingsFound): void => {
        soFar = found;
        if (shown === 0) showSoFar();
      };
      const location = { viewId: views.postings };
      const found = await vscode.window.withProgress({ location }, () => search.find({ token, report }));
      clearInterval(timer);
      this.#isStopped = token.isCancellationRequested;
      // A search that was stopped has found only a part: rows of an earlier one stay.
      if (!this.#isStopped || !hadNodes) await this.#show(found);
      if (this.#isStopped) this.#say('stopped', stoppedText(found));
      else if (found.postings.length > 0) this.#say('some');
      else this.#say('none', '', noneText(found));
    } catch (error) {
      logError(this.#log, error);
      this.#isStopped = true;
      this.#say(
        'stopped',
        vscode.l10n.t('The files could not be searched. The log says why; Refresh tries again.'),
      );
    } finally {
      clearInterval(timer);
      source.dispose();
      this.#source = undefined;
    }
  }

  async #show({ postings }: PostingsFound): Promise<void> {
    const [catalog, { groupPostings }] = await Promise.all([loadCatalog(), import('./postingsTree.ts')]);
    this.#nodes = groupPostings(catalog, postings);
    this.#showFirst();
    if (this.#isDisposed) return;
    if (!this.#isAwaited) this.#changes.tell();
    // Behind the rows, as it takes their place.
    if (postings.length > 0 && this.#view.message) this.#view.message = '';
  }

  /** @param are `none` brings the welcome text, which only shows where there is no message */
  #say(are: 'looking' | 'stopped' | 'none' | 'some', message = '', description = ''): void {
    if (this.#isDisposed) return;
    // VS Code takes a message for a change of the tree, and those that follow have to wait then.
    if (this.#view.message !== message) this.#view.message = message;
    this.#view.description = description;
    void vscode.commands.executeCommand('setContext', postingsKey, are);
  }
}

function lookingText(soFar: PostingsFound | undefined): string {
  if (!soFar) return vscode.l10n.t('Looking for postings.');
  return vscode.l10n.t('Looking, {0} of {1} files.', inDigits(soFar.looked), inDigits(soFar.files));
}

function stoppedText({ looked, files }: PostingsFound): string {
  return vscode.l10n.t('Stopped after {0} of {1} files.', inDigits(looked), inDigits(files));
}

/** A welcome text cannot say numbers, so they stand beside the title. */
function noneText({ files, globs }: PostingsFound): string {
  const where = globs.join(', ');
  if (files === 1) return vscode.l10n.t('none in 1 file, {0}', where);
  return files === 0 ? where : vscode.l10n.t('none in {0} files, {1}', inDigits(files), where);
}

function inDigits(count: number): string {
  return count.toLocaleString(vscode.env.language);
}
