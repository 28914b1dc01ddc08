import * as vscode from 'vscode';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import type { BesidePosting } from '../../core/posting/owners/besidePosting.ts';
import type { BesideCandidate } from '../../core/posting/owners/findBeside.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { logError, type Log } from '../../host/log.ts';
import { createPause } from '../../host/pauses.ts';
import type { FoundPosting, LoadSearch, PostingSearch } from '../postings/index.ts';

/** The posting of the other role that belongs to one. */
export interface PairedPosting {
  readonly uri: vscode.Uri;
  readonly beside: BesidePosting;
}

interface Placed extends BesideCandidate {
  readonly uri: vscode.Uri;
}

/** Knows which CTO and CIO postings of the workspace belong together, and follows their changes. */
export class PostingPairs implements vscode.Disposable {
  readonly #log: Log;
  readonly #loadSearch: LoadSearch;
  readonly #isWanted: () => boolean;
  /** By the address of each posting that has one beside it. */
  #pairs: ReadonlyMap<string, PairedPosting> = new Map();
  /** By what the search has found, which is another as soon as the file is. */
  readonly #read = new WeakMap<FoundPosting, Promise<ReadPosting>>();
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  #following: vscode.Disposable | undefined;
  #isLooking = false;
  #mustLook = false;
  /** Ends the look that nobody has asked for, once nobody needs it. */
  #source: vscode.CancellationTokenSource | undefined;
  /** How many looks were begun, and which of them has given what is known: an older one never replaces a newer. */
  #begun = 0;
  #taken = 0;
  #isDisposed = false;

  /** Another posting stands beside these, or none any more, or it has another text. */
  readonly onDidChange = this.#changed.event;

  /** @param isWanted whether anybody sees what comes of it */
  constructor(log: Log, loadSearch: LoadSearch, isWanted: () => boolean) {
    this.#log = log;
    this.#loadSearch = loadSearch;
    this.#isWanted = isWanted;
  }

  /** As far as it is known: `look` finds it out. */
  besideOf(uri: vscode.Uri): PairedPosting | undefined {
    return this.#pairs.get(uri.toString());
  }

  /** Looks soon, and again as long as something has changed meanwhile. */
  lookSoon(): void {
    this.#mustLook = true;
    if (!this.#isLooking) void this.#lookWhileNeeded();
  }

  /** Ends the look under way if nobody needs it any more. */
  stopUnlessWanted(): void {
    if (!this.#isWanted()) this.#source?.cancel();
  }

  /** Looks now at the postings as they are, saved or not; once cancelled it changes nothing. */
  async look(search: PostingSearch, token: vscode.CancellationToken): Promise<void> {
    if (this.#isDisposed) return;
    this.#following ??= search.onDidChange(() => {
      if (this.#isWanted()) this.lookSoon();
    });
    const number = ++this.#begun;
    const isOver = (): boolean => this.#isDisposed || token.isCancellationRequested || number < this.#taken;
    const [{ findBeside }, { postings }] = await Promise.all([loadPostings(), search.find({ token })]);
    const placed = await Promise.all(postings.map((found) => this.#place(found)));
    // A part of the postings does not tell which of them belong together.
    if (isOver()) return;
    const besideOf = findBeside(placed.filter((posting) => posting !== undefined));
    const found = new Map<string, PairedPosting>();
    const pause = createPause();
    for (const one of placed) {
      const pair = one && besideOf(one);
      if (pair) found.set(one.uri.toString(), { uri: pair.posting.uri, beside: pair.beside });
      await pause();
      if (isOver()) return;
    }
    this.#taken = number;
    this.#take(found);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#mustLook = false;
    this.#source?.cancel();
    this.#following?.dispose();
    this.#changed.dispose();
  }

  /** Never rejects: after a look that fails, another may be needed all the same. */
  async #lookWhileNeeded(): Promise<void> {
    this.#isLooking = true;
    while (this.#mustLook) {
      this.#mustLook = false;
      const source = (this.#source = new vscode.CancellationTokenSource());
      try {
        await this.look(await this.#loadSearch(), source.token);
      } catch (error) {
        logError(this.#log, error);
      } finally {
        this.#source = undefined;
        source.dispose();
      }
    }
    this.#isLooking = false;
  }

  #take(found: ReadonlyMap<string, PairedPosting>): void {
    const before = this.#pairs;
    const pairs = new Map(
      [...found].map(([key, pair]) => {
        const known = before.get(key);
        return [key, known && isSamePair(known, pair) ? known : pair];
      }),
    );
    this.#pairs = pairs;
    const keys = [...new Set([...before.keys(), ...pairs.keys()])];
    const changed = keys.filter((key) => before.get(key) !== pairs.get(key));
    if (changed.length > 0) this.#changed.fire(changed.map((key) => vscode.Uri.parse(key, true)));
  }

  async #place(found: FoundPosting): Promise<Placed | undefined> {
    const { uri, state } = found;
    let reading = this.#read.get(found);
    if (!reading) {
      const { readFile } = await loadPostings();
      reading = readFile(uri);
      this.#read.set(found, reading);
    }
    try {
      const { document, identity } = await reading;
      return { uri, path: `${uri.authority}${uri.path}`, document, identity, state: state.value };
    } catch {
      // Gone since it was found; if it was something else, the next look tries again.
      this.#read.delete(found);
      return undefined;
    }
  }
}

/** Whether nothing has changed between two looks; what the other postings of the house say counts too little. */
function isSamePair(one: PairedPosting, other: PairedPosting): boolean {
  return (
    one.uri.toString() === other.uri.toString() && one.beside.document.text === other.beside.document.text
  );
}
