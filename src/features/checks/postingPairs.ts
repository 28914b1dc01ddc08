import type * as vscode from 'vscode';
import type { BesidePosting } from '../../core/posting/besidePosting.ts';
import type { PlacedPosting } from '../../core/posting/owners/findBeside.ts';
import { loadFindBeside } from '../../host/loadFindBeside.ts';
import { loadPostings, type ReadPosting } from '../../host/loadPostings.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import type { FoundPosting, PostingSearch } from '../postings/index.ts';

/** The posting of the other role that belongs to one. */
export interface PairedPosting {
  readonly uri: vscode.Uri;
  readonly beside: BesidePosting;
}

export type FindPair = (uri: vscode.Uri) => PairedPosting | undefined;

interface Placed extends PlacedPosting {
  readonly uri: vscode.Uri;
}

/** Finds which postings of the workspace belong together. */
export class PostingPairs {
  /** By what the search has found, which is another as soon as the file is. */
  readonly #read = new WeakMap<FoundPosting, Promise<ReadPosting>>();

  /** The pairs among the postings as they are now, saved or not. */
  async look(search: PostingSearch, token?: vscode.CancellationToken): Promise<FindPair> {
    const [findBeside, { postings }] = await Promise.all([
      loadFindBeside(),
      search.find(token ? { token } : {}),
    ]);
    const placed = (await Promise.all(postings.map((found) => this.#place(found)))).filter(
      (posting) => posting !== undefined,
    );
    const byUri = new Map(placed.map((posting) => [posting.uri.toString(), posting]));
    return (uri) => {
      const one = byUri.get(uri.toString());
      const found = one && findBeside(placed, one);
      return found && { uri: found.posting.uri, beside: found.beside };
    };
  }

  async #place(found: FoundPosting): Promise<Placed | undefined> {
    const { uri, state } = found;
    let reading = this.#read.get(found);
    if (!reading) {
      const { readFile } = await loadPostings();
      reading = readFile(uri, postingGlobs(uri).areSet);
      this.#read.set(found, reading);
    }
    try {
      const { document, identity } = await reading;
      return { uri, path: `${uri.authority}${uri.path}`, document, identity, state: state.value };
    } catch {
      // Gone since it was found.
      return undefined;
    }
  }
}

/** Whether nothing has changed between two looks. */
export function isSamePair(one: PairedPosting | undefined, other: PairedPosting | undefined): boolean {
  if (!one || !other) return one === other;
  const [{ others }, { others: then }] = [one.beside, other.beside];
  return (
    one.beside.document === other.beside.document &&
    others.length === then.length &&
    others.every((document, i) => document === then[i])
  );
}
