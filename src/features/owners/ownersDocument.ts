import * as vscode from 'vscode';
import { ownersScheme } from '../../host/manifest.ts';
import { ReadOnlyFiles } from '../../host/readOnlyFiles.ts';
import type { LoadSearch } from '../postings/index.ts';
import type { OwnersPage, OwnersTable } from './ownersTable.ts';

/**
 * The read-only page "Who Owns What" and the table it shows. There is one; the next table takes its place. A page that
 * comes back after a restart is made from what the postings say then.
 */
export class OwnersDocument extends ReadOnlyFiles {
  readonly #loadSearch: LoadSearch;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #page: Promise<OwnersPage> | undefined;
  /** A page shown again has to look newer than the one before, or VS Code does not read it. */
  #shown = Date.now();

  constructor(loadSearch: LoadSearch) {
    super();
    this.#loadSearch = loadSearch;
  }

  override readonly onDidChangeFile = this.#changed.event;

  /** The table of the page. */
  async table(): Promise<OwnersTable> {
    return (await this.#load()).table;
  }

  async show(page: OwnersPage): Promise<void> {
    this.#page = Promise.resolve(page);
    const uri = vscode.Uri.from({ scheme: ownersScheme, path: `/${vscode.l10n.t('Who Owns What')}.md` });
    this.#shown = Math.max(Date.now(), this.#shown + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const common = { ctime: 0, mtime: this.#shown, permissions: vscode.FilePermission.Readonly };
    if (uri.path === '/') return { ...common, type: vscode.FileType.Directory, size: 0 };
    return { ...common, type: vscode.FileType.File, size: (await this.readFile()).byteLength };
  }

  readDirectory(): Promise<[string, vscode.FileType][]> {
    return Promise.resolve([]);
  }

  async readFile(): Promise<Uint8Array> {
    // Never a text for the time being: VS Code may lose a change told while it opens the page.
    const text = await this.#load().then(
      (page) => page.text,
      (error: unknown) => cannotBeMade(error),
    );
    return new TextEncoder().encode(text);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #load(): Promise<OwnersPage> {
    return (this.#page ??= this.#make());
  }

  async #make(): Promise<OwnersPage> {
    const [search, { findExecutivePostings }, { createOwnersPage }] = await Promise.all([
      this.#loadSearch(),
      import('./findExecutivePostings.ts'),
      import('./ownersTable.ts'),
    ]);
    return createOwnersPage(await findExecutivePostings(search));
  }
}

function cannotBeMade(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t(
    'The postings could not be read: {0}. Run "Show Who Owns What" to make this page again.',
    reason,
  );
}
