import * as vscode from 'vscode';
import { reasonOf } from '../../host/log.ts';
import { ownersScheme } from '../../host/manifest.ts';
import { ReadOnlyFiles } from '../../host/readOnlyFiles.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import type { OwnersPage, OwnersTable } from './ownersTable.ts';

/**
 * The read-only page "Who Owns What" and the table it shows. There is one, and it follows the postings; one that comes
 * back after a restart is made from what they say then.
 */
export class OwnersDocument extends ReadOnlyFiles {
  readonly #loadSearch: LoadSearch;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #uri = vscode.Uri.from({ scheme: ownersScheme, path: `/${vscode.l10n.t('Who Owns What')}.md` });
  #page: Promise<OwnersPage> | undefined;
  #following: vscode.Disposable | undefined;
  #isDisposed = false;
  /** A page shown again has to look newer than the one before, or VS Code does not read it. */
  #shown = Date.now();

  constructor(loadSearch: LoadSearch) {
    super();
    this.#loadSearch = loadSearch;
  }

  override readonly onDidChangeFile = this.#changed.event;

  /** The table of what the postings say now, which the page then shows as well. */
  async table(): Promise<OwnersTable> {
    this.#renew();
    return (await this.#load()).table;
  }

  async show(page: OwnersPage): Promise<void> {
    await this.#follow();
    this.#renew(page);
    await vscode.commands.executeCommand('vscode.openWith', this.#uri, 'vscode.markdown.preview.editor');
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
    this.#isDisposed = true;
    this.#following?.dispose();
    this.#changed.dispose();
  }

  /** Without a page it is made when somebody reads it. */
  #renew(page?: OwnersPage): void {
    this.#page = page && Promise.resolve(page);
    this.#shown = Math.max(Date.now(), this.#shown + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri: this.#uri }]);
  }

  /** Postings that change, come or go make another page. */
  async #follow(): Promise<PostingSearch> {
    const search = await this.#loadSearch();
    if (!this.#isDisposed) this.#following ??= search.onDidChange(() => this.#renew());
    return search;
  }

  #load(): Promise<OwnersPage> {
    return (this.#page ??= this.#make());
  }

  async #make(): Promise<OwnersPage> {
    const [search, { findOwnerPostings }, { createOwnersPage }] = await Promise.all([
      this.#follow(),
      import('./findExecutivePostings.ts'),
      import('./ownersTable.ts'),
    ]);
    return createOwnersPage(await findOwnerPostings(search));
  }
}

function cannotBeMade(error: unknown): string {
  return vscode.l10n.t(
    'The postings could not be read: {0}. Run "Show Who Owns What" to make this page again.',
    reasonOf(error),
  );
}
