import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { views } from '../../host/manifest.ts';
import { TreeChanges } from '../../host/treeChanges.ts';
import type { DecisionSources } from './foundDecisions.ts';
import type { findDecisionFiles } from './decisionFiles.ts';
import type { DecisionNode } from './decisionsTree.ts';

type Decisions = Pick<DecisionSources, 'runs' | 'kept'>;

/** The view "Decisions". It reads files only once it is looked at, and watches for new ones from then on. */
export class DecisionsView implements vscode.TreeDataProvider<DecisionNode>, vscode.Disposable {
  readonly #decisions: Decisions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #changes = new TreeChanges<DecisionNode>({ tell: () => this.#changed.fire() });
  readonly #subscription: vscode.Disposable;
  #watching: vscode.Disposable | undefined;
  #isDisposed = false;
  #files: ReturnType<typeof findDecisionFiles> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
    const refresh = (): void => this.#changes.tell();
    this.#subscription = vscode.Disposable.from(
      decisions.runs.onDidChange(refresh),
      decisions.kept.onDidChange(refresh),
      vscode.window.registerTreeDataProvider(views.decisions, this),
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
    if (!this.#isDisposed) this.#watching ??= this.#watch(recordGlob);
    // Every answer of a run draws the view again, and must not search the workspace each time.
    this.#files ??= findDecisionFiles().catch((error: unknown) => {
      this.#files = undefined;
      throw error;
    });
    return listDecisions({ catalog, ...this.#decisions, files: await this.#files });
  }

  #watch(glob: string): vscode.Disposable {
    const searchAgain = (): void => {
      this.#files = undefined;
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
