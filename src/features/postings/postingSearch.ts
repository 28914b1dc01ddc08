import * as vscode from 'vscode';
import { isoDay } from '../../core/isoDay.ts';
import type { PostingDocument } from '../../core/posting/parse/postingDocument.ts';
import type { Log } from '../../host/log.ts';
import { createPause } from '../../host/pauses.ts';
import { addressOf, isWithin } from './fileAddress.ts';
import { listPostingFiles, type PostingFile, type PostingFiles } from './postingFiles.ts';
import {
  loadUnderstanding,
  PostingReader,
  type FoundPosting,
  type ReadFile,
  type Wanted,
} from './postingReader.ts';
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

/** A posting with its whole text, taken apart. */
export interface TakenPosting extends FoundPosting {
  readonly document: PostingDocument;
}

export interface FindOptions {
  /** Those for a CTO or a CIO, if it does not say; everybody's take much longer. */
  readonly whose?: Wanted;
  /** Ends the search early: it then answers with what it has. */
  readonly token?: vscode.CancellationToken;
  /** Hears what was found so far. */
  readonly report?: (found: PostingsFound) => void;
  /** Takes each posting with its text, which the search does not keep. */
  readonly take?: (posting: TakenPosting) => void;
  /** Hears of each posting that is too long to be read. */
  readonly tellTooLong?: (uri: vscode.Uri) => void;
}

export type LoadSearch = () => Promise<PostingSearch>;

/** Files that are being read ahead of their turn: one after the other they would take twice as long. */
const ahead = { most: 512, atOnce: 16 };
/** Files between two reports of what was found so far: fewer at first, while somebody has nothing to look at. */
const betweenReports = { first: 16, later: 128 };
/** Milliseconds of work between two pauses where each posting is also used. */
const whileTaking = 3;
/** Then reading waits for what is done with it. */
const aheadWhileTaking = { most: 32, atOnce: 2 };
/** Milliseconds to wait for further changes, which often come many at a time. */
const settling = 300;
/** Milliseconds to wait for further files that are gone, to take all of them out of the list at once. */
const gathering = 50;

/** The postings of the workspace, for all who need them: a file is read once, and again when it has changed. */
export class PostingSearch implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #watcher = new PostingWatcher({
    fileChanged: (uri) => {
      this.#reader.forget(uri);
      this.#tell([uri]);
    },
    listChanged: () => {
      this.#changes++;
      this.#tell([]);
    },
    gone: (uri) => {
      this.#gone.add(addressOf(uri));
      this.#leavingOut ??= setTimeout(() => this.#leaveOutGone(), gathering);
    },
    isListed: (uri) => {
      const address = addressOf(uri);
      return this.#list?.files.some((file) => addressOf(file.uri) === address) === true;
    },
  });
  readonly #reader: PostingReader;
  /** How many of the changes the list already has. */
  #listed = 0;
  #changes = 0;
  #list: PostingFiles | undefined;
  #earlier: Promise<unknown> = Promise.resolve();
  #telling: ReturnType<typeof setTimeout> | undefined;
  readonly #untold = new Map<string, vscode.Uri>();
  /** Addresses of files and folders that are gone, of whatever kind: they come one by one, thousands at a time. */
  readonly #gone = new Set<string>();
  #leavingOut: ReturnType<typeof setTimeout> | undefined;

  /** Another search may find something else, perhaps in these files. Told after the first search. */
  readonly onDidChange = this.#changed.event;

  constructor(log: Log) {
    this.#reader = new PostingReader(log);
  }

  /** Searches run one after the other, so that one has what the other has read. */
  find(options: FindOptions = {}): Promise<PostingsFound> {
    const found = Promise.race([this.#earlier, cancellationOf(options.token)]).then(() =>
      this.#search(options),
    );
    // Without what they have found: each would keep what those before it have found.
    this.#earlier = Promise.allSettled([this.#earlier, found]).then(() => undefined);
    return found;
  }

  /** Looks at every file again the next time, for places that tell nobody of changes. */
  forget(): void {
    this.#changes++;
    this.#reader.forgetAll();
  }

  dispose(): void {
    clearTimeout(this.#telling);
    clearTimeout(this.#leavingOut);
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  async #search({
    whose = 'executives',
    token,
    report,
    take,
    tellTooLong,
  }: FindOptions): Promise<PostingsFound> {
    const cancellation = cancellationOf(token);
    const isCancelled = (): boolean => token?.isCancellationRequested === true;
    const postings: FoundPosting[] = [];
    let looked = 0;
    const soFar = (): PostingsFound => {
      const { files, globs } = this.#list ?? { files: [], globs: [] };
      return { postings: [...postings], looked, files: files.length, globs };
    };
    if (isCancelled()) return soFar();
    this.#watcher.start();
    // Both take a while.
    const prepared = await Promise.race([
      Promise.all([loadUnderstanding(), this.#listFiles(token)]),
      cancellation,
    ]);
    if (!prepared || isCancelled()) return soFar();

    const [understanding, files] = prepared;
    const today = isoDay(new Date());
    const options = { understanding, whose, withText: take !== undefined, today };
    const pause = createPause(take && whileTaking);
    const { most, atOnce } = take ? aheadWhileTaking : ahead;
    const loading: Promise<() => ReadFile | undefined>[] = [];
    while (looked < files.length) {
      const asked = looked + loading.length;
      const more = Math.min(atOnce, most - loading.length);
      loading.push(...files.slice(asked, asked + more).map((file) => this.#reader.load(file, options)));
      const next = loading.shift()!;
      // Without what it holds: a race keeps that as long as the cancellation may come.
      await Promise.race([next.then(() => undefined), cancellation]);
      if (isCancelled()) break;
      const { posting, document, isTooLong } = (await next)() ?? {};
      if (isTooLong) tellTooLong?.(files[looked]!.uri);
      if (posting && understanding.isWanted[whose](posting.identity)) {
        if (document && take) {
          // It took a while to read it, and will take one to use it: others may go in between.
          await pause();
          if (isCancelled()) break;
          take({ ...posting, document });
        }
        postings.push(posting);
      }
      looked++;
      const { first, later } = betweenReports;
      if (looked % (looked < later ? first : later) === 0) report?.(soFar());
      await pause();
    }
    return soFar();
  }

  async #listFiles(token: vscode.CancellationToken | undefined): Promise<readonly PostingFile[]> {
    this.#leaveOutGone();
    if (this.#list && this.#listed === this.#changes) return this.#list.files;
    const changes = this.#changes;
    const list = await listPostingFiles(token);
    // What was cancelled may have given only a part of the list.
    if (token?.isCancellationRequested) return [];
    const listed = new Set(list.files.map(({ uri }) => uri.toString()));
    const gone = (this.#list?.files ?? []).filter(({ uri }) => !listed.has(uri.toString()));
    this.#list = list;
    this.#listed = changes;
    // Nobody may have told of them, as a watcher that is new is deaf for a while.
    if (gone.length > 0) this.#tell(gone.map(({ uri }) => uri));
    this.#reader.keepOnly(list.files);
    return list.files;
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

  /** Forgets the files that are gone: the next list has them no more, and need not tell of them again. */
  #leaveOutGone(): void {
    clearTimeout(this.#leavingOut);
    this.#leavingOut = undefined;
    const list = this.#list;
    const gone = list?.files.filter(({ uri }) => isWithin(this.#gone, uri)) ?? [];
    this.#gone.clear();
    if (!list || gone.length === 0) return;
    const lost = new Set(gone);
    this.#list = { ...list, files: list.files.filter((file) => !lost.has(file)) };
    for (const { uri } of gone) this.#reader.forget(uri);
    this.#changes++;
    this.#tell(gone.map(({ uri }) => uri));
  }
}

/** Settles when the token is cancelled; never where there is none. */
function cancellationOf(token: vscode.CancellationToken | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    if (token?.isCancellationRequested) resolve(undefined);
    token?.onCancellationRequested(() => {
      resolve(undefined);
    });
  });
}
