import * as vscode from 'vscode';
import { createMentionsRole } from '../../core/posting/mentionsRole.ts';
import { createFindState } from '../../core/posting/postingState.ts';
import { isoDay } from '../../host/isoDay.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import type { Log } from '../../host/log.ts';
import { createPause } from '../../host/pauses.ts';
import { listPostingFiles, type PostingFiles } from './postingFiles.ts';
import { PostingReader, type FoundPosting } from './postingReader.ts';
import { PostingWatcher } from './postingWatcher.ts';

export interface PostingsFound {
  /** By path. */
  readonly postings: readonly FoundPosting[];
  /** How many files have been looked at, of how many; fewer while it goes on, and after a search that was stopped. */
  readonly looked: number;
  readonly files: number;
  /** Where the settings say to look. */
  readonly globs: readonly string[];
}

export interface FindOptions {
  /** Also postings of other roles than CTO and CIO; takes much longer. */
  readonly everyRole?: boolean;
  /** Ends the search early: it then answers with what it has. */
  readonly token?: vscode.CancellationToken;
  /** Hears what was found so far. */
  readonly report?: (found: PostingsFound) => void;
}

export type LoadSearch = () => Promise<PostingSearch>;

/** Many at a time, as a file is mostly waited for; not all of them, so that there are results before the end. */
const batchSize = 256;
/** Changes often come many at a time. */
const settling = 300;

/** The postings of the workspace, for all who need them: a file is read once, and again when it has changed. */
export class PostingSearch implements vscode.Disposable {
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #watcher = new PostingWatcher({
    fileChanged: (uri) => {
      this.#reader?.doubt(uri);
      this.#tell([uri]);
    },
    listChanged: () => {
      this.#isListOutdated = true;
      this.#tell([]);
    },
    gone: (uri) => {
      const gone = this.#list?.files.filter((file) => isIn(file.uri, uri)) ?? [];
      if (gone.length === 0) return;
      this.#isListOutdated = true;
      this.#tell(gone.map((file) => file.uri));
    },
  });
  #reader: PostingReader | undefined;
  #list: PostingFiles | undefined;
  #isListOutdated = true;
  #earlier: Promise<unknown> = Promise.resolve();
  #telling: ReturnType<typeof setTimeout> | undefined;
  readonly #untold = new Map<string, vscode.Uri>();

  /** Another search may find something else, perhaps in these files. Told after the first search. */
  readonly onDidChange = this.#changed.event;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Searches run one after the other, so that one has what the other has read. */
  find(options: FindOptions = {}): Promise<PostingsFound> {
    const found = this.#earlier.then(() => this.#search(options));
    this.#earlier = found.catch(() => undefined);
    return found;
  }

  /** Looks at every file again the next time, for places that tell nobody of changes. */
  forget(): void {
    this.#isListOutdated = true;
    this.#reader?.doubtAll();
  }

  dispose(): void {
    clearTimeout(this.#telling);
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  async #search({ everyRole = false, token = never(), report }: FindOptions): Promise<PostingsFound> {
    const reader = (this.#reader ??= await createReader(this.#log));
    this.#watcher.start();
    const { files, globs } = await this.#listFiles(token);
    reader.keepOnly(files);
    const postings: FoundPosting[] = [];
    let looked = 0;
    const soFar = (): PostingsFound => ({ postings: [...postings], looked, files: files.length, globs });
    const today = isoDay(new Date());
    const load = (start: number): Promise<readonly (() => FoundPosting | undefined)[]> => {
      const open = openDocuments();
      const batch = files.slice(start, start + batchSize);
      return Promise.all(batch.map((file) => reader.load(file, { everyRole, today, open })));
    };
    const isCancelled = (): boolean => token.isCancellationRequested;
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => {
        resolve(undefined);
      });
    });
    const pause = createPause();
    let next = load(0);
    while (looked < files.length) {
      const batch = await Promise.race([next, cancelled]);
      if (!batch || isCancelled()) break;
      // The next files come in while these are taken apart.
      next = load(looked + batch.length);
      for (const takeApart of batch) {
        const posting = takeApart();
        if (posting && (everyRole || isExecutive(posting))) postings.push(posting);
        looked++;
        await pause();
        if (isCancelled()) break;
      }
      report?.(soFar());
    }
    return soFar();
  }

  async #listFiles(token: vscode.CancellationToken): Promise<PostingFiles> {
    if (this.#list && !this.#isListOutdated) return this.#list;
    this.#isListOutdated = false;
    this.#list = await listPostingFiles(token);
    // Half of a list looks like a list.
    if (token.isCancellationRequested) this.#isListOutdated = true;
    return this.#list;
  }

  #tell(files: readonly vscode.Uri[]): void {
    for (const uri of files) this.#untold.set(uri.toString(), uri);
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      const told = [...this.#untold.values()];
      this.#untold.clear();
      this.#changed.fire(told);
    }, settling);
  }
}

function never(): vscode.CancellationToken {
  return new vscode.CancellationTokenSource().token;
}

async function createReader(log: Log): Promise<PostingReader> {
  const [catalog, postings] = await Promise.all([loadCatalog(), loadPostings()]);
  const understanding = {
    postings,
    mentionsRole: createMentionsRole(catalog),
    findState: createFindState(catalog.states),
  };
  return new PostingReader(understanding, log);
}

/** Whether it is the file itself, or a folder around it. */
function isIn(file: vscode.Uri, uri: vscode.Uri): boolean {
  return file.path === uri.path || file.path.startsWith(`${uri.path}/`);
}

function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
}

function isExecutive({ identity: { role } }: FoundPosting): boolean {
  return role.value === 'cto' || role.value === 'cio' || role.value === 'both';
}
