import * as vscode from 'vscode';
import type { PostingIdentity } from '../../core/posting/postingIdentity.ts';
import type { FindState, PostingState } from '../../core/posting/postingState.ts';
import type { Postings, ReadPosting } from '../../host/loadPostings.ts';
import type { Log } from '../../host/log.ts';
import type { PostingFile } from './postingFiles.ts';

/** A posting in a file of the workspace: an advert, a role description or a template of one. */
export interface FoundPosting {
  readonly uri: vscode.Uri;
  readonly identity: PostingIdentity;
  readonly state: PostingState;
}

/** What reads the texts. */
export interface Understanding {
  readonly postings: Postings;
  readonly mentionsRole: (text: string) => boolean;
  readonly findState: FindState;
}

export interface ReadOptions {
  /** Without it a text that mentions neither role is not taken apart. */
  readonly everyRole: boolean;
  /** The day, as `2027-05-03`. */
  readonly today: string;
  /** The open documents by their address: what they show counts, saved or not. */
  readonly open: ReadonlyMap<string, vscode.TextDocument>;
}

/** What is known of a file on disk. */
interface KnownFile {
  readonly mtime: number;
  readonly size: number;
  readonly isSet: boolean;
  readonly today: string;
  /** Not taken apart, as it mentions neither role. */
  readonly spared: boolean;
  readonly posting: FoundPosting | undefined;
}

/** Larger files are no postings. */
const largest = 2_000_000;

/** Reads files, and remembers what is in them until it hears that they have changed. */
export class PostingReader {
  readonly #understanding: Understanding;
  readonly #log: Log;
  readonly #known = new Map<string, KnownFile>();
  /** Known files that have to be looked at again. */
  readonly #doubted = new Set<string>();

  constructor(understanding: Understanding, log: Log) {
    this.#understanding = understanding;
    this.#log = log;
  }

  doubt(uri: vscode.Uri): void {
    this.#doubted.add(uri.toString());
  }

  doubtAll(): void {
    for (const key of this.#known.keys()) this.#doubted.add(key);
  }

  /** Forgets all files but these. */
  keepOnly(files: readonly PostingFile[]): void {
    const keys = new Set(files.map(({ uri }) => uri.toString()));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    for (const key of this.#doubted) if (!keys.has(key)) this.#doubted.delete(key);
  }

  /**
   * Loads a file, if need be. Taking its text apart, which is the work, is left to the caller to begin, so that many
   * files can be loaded at a time and yet be taken apart one by one. A file that cannot be read is no posting.
   */
  async load(
    { uri, isSet }: PostingFile,
    { everyRole, today, open }: ReadOptions,
  ): Promise<() => FoundPosting | undefined> {
    const key = uri.toString();
    const document = open.get(key);
    if (document)
      return () => this.#toPosting(uri, this.#understanding.postings.readDocument(document), today);

    const known = this.#known.get(key);
    const isEnough =
      known?.isSet === isSet &&
      !(known.spared && everyRole) &&
      (known.posting === undefined || known.today === today);
    if (isEnough && !this.#doubted.has(key)) return () => known.posting;
    // First of all, so that a change that comes in meanwhile is not lost.
    this.#doubted.delete(key);
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      if (isEnough && known.mtime === mtime && known.size === size) return () => known.posting;
      // The caller may give up before it takes the text apart.
      this.#known.delete(key);
      const remember = (spared: boolean, posting?: FoundPosting): FoundPosting | undefined => {
        this.#known.set(key, { mtime, size, isSet, today, spared, posting });
        return posting;
      };
      if (size > largest) {
        this.#log.warn(`${key} was left out: it is larger than ${largest} bytes`);
        return () => remember(false);
      }
      const bytes = await vscode.workspace.fs.readFile(uri);
      return () => {
        const text = new TextDecoder().decode(bytes);
        const { postings, mentionsRole } = this.#understanding;
        if (!everyRole && !mentionsRole(text)) return remember(true);
        return remember(false, this.#toPosting(uri, postings.readText(text, isSet), today));
      };
    } catch (error) {
      this.#log.warn(`${key} was left out: ${String(error)}`);
      this.#known.delete(key);
      return () => undefined;
    }
  }

  #toPosting(uri: vscode.Uri, { document, identity }: ReadPosting, today: string): FoundPosting | undefined {
    const { kind } = identity;
    if (!isKindOfPosting(kind.value)) return undefined;
    return { uri, identity, state: this.#understanding.findState(document, kind, today) };
  }
}

function isKindOfPosting(kind: PostingIdentity['kind']['value']): boolean {
  return kind === 'advert' || kind === 'role-description' || kind === 'template';
}
