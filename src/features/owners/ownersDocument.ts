import * as vscode from 'vscode';
import { reasonOf } from '../../host/log.ts';
import { ownersScheme } from '../../host/manifest.ts';
import { RenewedPages } from '../../host/renewedPages.ts';
import type { LoadSearch, PostingSearch } from '../postings/index.ts';
import type { OwnersPage, OwnersTable } from './ownersTable.ts';

/**
 * The read-only page "Who Owns What" and the table it shows. There is one, and it follows the postings; one that comes
 * back after a restart is made from what they say then.
 */
export class OwnersDocument extends RenewedPages {
  readonly #loadSearch: LoadSearch;
  readonly #uri = vscode.Uri.from({ scheme: ownersScheme, path: `/${vscode.l10n.t('Who Owns What')}.md` });
  #page: Promise<OwnersPage> | undefined;
  #following: vscode.Disposable | undefined;
  #isDisposed = false;

  constructor(loadSearch: LoadSearch) {
    super();
    this.#loadSearch = loadSearch;
  }

  /** The table of what the postings say now, which the page then shows as well. */
  async table(): Promise<OwnersTable> {
    this.#replace();
    return (await this.#load()).table;
  }

  async show(page: OwnersPage): Promise<void> {
    await this.#follow();
    this.#replace(page);
    await this.showPreview(this.#uri);
  }

  protected textOf(): Promise<string> {
    // Never a text for the time being: VS Code may lose a change told while it opens the page.
    return this.#load().then(({ text }) => text, cannotBeMade);
  }

  override dispose(): void {
    this.#isDisposed = true;
    this.#following?.dispose();
    super.dispose();
  }

  /** Without a page it is made when somebody reads it. */
  #replace(page?: OwnersPage): void {
    this.#page = page && Promise.resolve(page);
    this.renew(this.#uri);
  }

  /** Postings that change, come or go make another page. */
  async #follow(): Promise<PostingSearch> {
    const search = await this.#loadSearch();
    if (!this.#isDisposed) this.#following ??= search.onDidChange(() => this.#replace());
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
