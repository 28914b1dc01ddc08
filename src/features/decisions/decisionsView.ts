import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadOnce } from '../../host/loadOnce.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { views } from '../../host/manifest.ts';
import { createTreeChanges } from '../../host/treeChanges.ts';
import type { findDecisionFiles } from './decisionFiles.ts';
import type { DecisionSources } from './foundDecisions.ts';
import type { DecisionNode } from './decisionsTree.ts';

type Decisions = Pick<DecisionSources, 'runs' | 'kept'>;

/** The view "Decisions". It reads files only once it is looked at, and watches for new ones from then on. */
export class DecisionsView implements vscode.TreeDataProvider<DecisionNode>, vscode.Disposable {
  readonly #decisions: Decisions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #changes = createTreeChanges<DecisionNode>({
    tellNow: () => this.#changed.fire(),
    isSeen: () => this.#view.visible,
  });
  readonly #view: vscode.TreeView<DecisionNode>;
  readonly #subscription: vscode.Disposable;
  #watching: vscode.Disposable | undefined;
  #isDisposed = false;
  /** Every answer of a run draws the view again, and must not search the workspace each time. */
  #findFiles: (() => ReturnType<typeof findDecisionFiles>) | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
    const refresh = (): void => this.#changes.tell();
    this.#view = vscode.window.createTreeView(views.decisions, { treeDataProvider: this });
    this.#subscription = vscode.Disposable.from(
      this.#view,
      decisions.runs.onDidChange(refresh),
      decisions.kept.onDidChange(refresh),
    );
  }

  getChildren(): Promise<DecisionNode[]> {
    return this.#changes.answer(undefined, this.#list());
  }

  async getTreeItem(node: DecisionNode): Promise<vscode.TreeItem> {
    const [catalog, recommend, { decisionItem }] = await Promise.all([
      loadCatalog(),
      loadRecommend(),
      import('./decisionsTree.ts'),
    ]);
    return decisionItem(catalog, recommend, node);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#watching?.dispose();
    vscode.Disposable.from(this.#subscription, this.#changes, this.#changed).dispose();
  }

  async #list(): Promise<readonly DecisionNode[]> {
    const [catalog, { listDecisions }, { findDecisionFiles, recordGlob }] = await Promise.all([
      loadCatalog(),
      import('./decisionsTree.ts'),
      import('./decisionFiles.ts'),
    ]);
    this.#findFiles ??= loadOnce(findDecisionFiles);
    if (!this.#isDisposed) this.#watching ??= this.#watch(recordGlob);
    const nodes = listDecisions({ catalog, ...this.#decisions, files: await this.#findFiles() });
    // For their rows, which VS Code makes right after it is answered.
    if (nodes.length > 0) await loadRecommend();
    return nodes;
  }

  #watch(glob: string): vscode.Disposable {
    const searchAgain = (): void => {
      this.#findFiles = undefined;
      this.#changes.tell();
    };
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(searchAgain),
      watcher.onDidChange(searchAgain),
      watcher.onDidDelete(searchAgain),
      vscode.workspace.onDidChangeWorkspaceFolders(searchAgain),
    );
  }
}
