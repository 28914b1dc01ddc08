import * as vscode from 'vscode';
import type { PageRequest } from '../../core/record/pageRequest.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadRecommend } from '../../host/loadRecommend.ts';
import { decisionScheme } from '../../host/manifest.ts';
import { ReadOnlyFiles } from '../../host/readOnlyFiles.ts';
import type { DecisionSources } from './foundDecisions.ts';

type Decisions = Pick<DecisionSources, 'runs' | 'kept'>;

/**
 * Reviews, comparisons and records kept here, as pages. The address says what a page is made from, and it is made
 * when it is read: nothing is held for a closed tab, and one that comes back after a reload shows what is true then.
 */
export class DecisionPages extends ReadOnlyFiles {
  readonly #decisions: Decisions;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** A page shown again has to look newer than the one before, or VS Code does not read it. */
  #shown = Date.now();

  constructor(decisions: Decisions) {
    super();
    this.#decisions = decisions;
  }

  override readonly onDidChangeFile = this.#changed.event;

  /** Shows a page in a tab of that name; the same page again in the same tab, made anew. */
  async show(name: string, request: PageRequest): Promise<void> {
    const path = `/${name.replaceAll('/', '-')}.md`;
    const uri = vscode.Uri.from({ scheme: decisionScheme, path, query: JSON.stringify(request) });
    this.#shown = Math.max(Date.now(), this.#shown + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const permissions = vscode.FilePermission.Readonly;
    const common = { ctime: 0, mtime: this.#shown, permissions };
    if (uri.path === '/') return { ...common, type: vscode.FileType.Directory, size: 0 };
    return { ...common, type: vscode.FileType.File, size: (await this.readFile(uri)).byteLength };
  }

  readDirectory(): Promise<[string, vscode.FileType][]> {
    return Promise.resolve([]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const [catalog, recommend, { parsePageRequest }, { renderDecisionPage }] = await Promise.all([
      loadCatalog(),
      loadRecommend(),
      import('../../core/record/pageRequest.ts'),
      import('./renderDecisionPage.ts'),
    ]);
    const request = parsePageRequest(uri.query);
    if (!request) throw vscode.FileSystemError.FileNotFound(uri);
    const page = await renderDecisionPage({ catalog, recommend, ...this.#decisions }, request);
    return new TextEncoder().encode(page);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
