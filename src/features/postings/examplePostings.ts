import * as vscode from 'vscode';
import type { ExamplePosting } from '../../core/posting/house/houseForm.ts';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { plannedFile } from '../../host/plannedFile.ts';
import { hasMarkdownName, nameOf } from '../../host/nameOf.ts';
import { textTabs } from '../../host/textTabs.ts';
import type { LoadSearch } from './postingSearch.ts';

/** A Markdown file that may show how the house writes postings. */
export interface ExampleFile extends ExamplePosting {
  readonly uri: vscode.Uri;
  /** Without it the file is in no folder of the workspace. */
  readonly folder: vscode.WorkspaceFolder | undefined;
}

/** The examples while they are looked for: what is open in tabs, then the postings of the workspace, of any role. */
export class ExamplePostings implements vscode.Disposable {
  readonly #found = new Map<string, ExampleFile>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #source = new vscode.CancellationTokenSource();
  #isComplete = false;
  /** There are more of them, or all. */
  readonly onDidChange = this.#changed.event;
  /** Done with what is open, which takes a moment. */
  readonly open: Promise<void>;
  /** Done with all. */
  readonly all: Promise<void>;

  constructor(loadSearch: LoadSearch) {
    this.open = this.#readOpen();
    this.all = this.open.then(() => this.#search(loadSearch));
    // Whoever waits for it says what went wrong; the person may have given up before.
    this.all.catch(() => undefined);
  }

  get found(): readonly ExampleFile[] {
    return [...this.#found.values()];
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#changed.dispose();
  }

  async #readOpen(): Promise<void> {
    // One may be gone since, or not for our eyes.
    const read = await Promise.all(openMarkdown().map((uri) => readExample(uri).catch(() => undefined)));
    for (const example of read) if (example) this.#found.set(example.uri.toString(), example);
  }

  async #search(loadSearch: LoadSearch): Promise<void> {
    const search = await loadSearch();
    const { token } = this.#source;
    await search.find({
      whose: 'everybody',
      token,
      take: (posting) => this.#found.set(posting.uri.toString(), toExample(posting.uri, posting)),
      report: () => this.#changed.fire(),
    });
    this.#isComplete = !token.isCancellationRequested;
    this.#changed.fire();
  }
}

export async function readExample(uri: vscode.Uri): Promise<ExampleFile> {
  const { readFile } = await loadPostings();
  return toExample(uri, await readFile(uri));
}

function toExample(uri: vscode.Uri, { document, identity }: ReadPosting): ExampleFile {
  const file = plannedFile(uri);
  const folder = vscode.workspace.getWorkspaceFolder(file);
  const path = folder ? vscode.workspace.asRelativePath(file, false) : nameOf(file);
  return { uri, folder, path, document, identity };
}

function openMarkdown(): readonly vscode.Uri[] {
  return textTabs().filter((uri) => uri.scheme !== 'untitled' && hasMarkdownName(uri));
}
