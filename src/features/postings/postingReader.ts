import * as vscode from 'vscode';
import type { PostingDocument } from '../../core/posting/parse/postingDocument.ts';
import {
  isPosting,
  longestPosting,
  type PostingIdentity,
} from '../../core/posting/identify/postingIdentity.ts';
import { isPostingTooLong } from '../../core/posting/identify/isPostingTooLong.ts';
import { createMentionsPosting } from '../../core/posting/identify/mentionsPosting.ts';
import { createMentionsRole } from '../../core/posting/identify/mentionsRole.ts';
import { isExecutivePosting } from '../../core/posting/owners/isExecutivePosting.ts';
import {
  createIsOwnerPosting,
  createMentionsOwner,
  type IsOwnerPosting,
} from '../../core/posting/owners/titledOwner.ts';
import type { PostingState } from '../../core/posting/identify/postingState.ts';
import type { ReadPosting } from '../../core/posting/identify/readPosting.ts';
import { decodeText } from '../../host/decodeText.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadOnce } from '../../host/loadOnce.ts';
import { loadPostings, type Postings } from '../../host/loadPostings.ts';
import type { Log } from '../../host/log.ts';
import { openDocument } from '../../host/openDocument.ts';
import { isTooLong } from '../../host/quickLooks.ts';
import type { PostingFile } from './postingFiles.ts';

/** A posting in a file of the workspace: an advert, a role description or a template of one. */
export interface FoundPosting {
  readonly uri: vscode.Uri;
  readonly identity: PostingIdentity;
  readonly state: PostingState;
}

/** What is in a file. */
export interface ReadFile {
  readonly posting?: FoundPosting;
  /** Its ends are those of a posting, and it is too long to be taken apart. */
  readonly isTooLong?: boolean;
  /** The whole text, taken apart. Not of a posting that is only remembered. */
  readonly document?: PostingDocument;
}

/** Whose postings to look for, ever more of them: the CTO's and the CIO's; those of all who may own a domain; all. */
export const wanted = ['executives', 'owners', 'everybody'] as const;
export type Wanted = (typeof wanted)[number];

/** What reads the texts, prepared once. */
interface Understanding {
  readonly postings: Postings;
  readonly isWanted: Readonly<Record<Wanted, IsOwnerPosting>>;
  /** Quick looks, which tell of most files that they need no other one. */
  readonly mentions: Readonly<Record<Wanted, (text: string) => boolean>>;
  readonly mentionsPosting: (text: string) => boolean;
}

export const loadUnderstanding = loadOnce(prepare);

interface ReadOptions {
  readonly understanding: Understanding;
  /** A text that mentions none of them is not taken apart. */
  readonly whose: Wanted;
  /** Also gives the text of each posting; it is not kept. */
  readonly withText: boolean;
  /** The day, as `2027-05-03`. */
  readonly today: string;
}

/** What is known of a file on disk. */
interface KnownFile {
  readonly isSet: boolean;
  readonly today: string;
  /** Not taken apart, as it mentions nobody whose postings were looked for. */
  readonly spared: Wanted | undefined;
  readonly read: ReadFile | undefined;
}

/** Reads files, and remembers what is in them until it hears that they have changed. */
export class PostingReader {
  readonly #log: Log;
  /** `known` once the file is read: one that is forgotten before that is read again the next time. */
  readonly #files = new Map<string, { known?: KnownFile }>();

  constructor(log: Log) {
    this.#log = log;
  }

  forget(uri: vscode.Uri): void {
    this.#files.delete(uri.toString());
  }

  forgetAll(): void {
    this.#files.clear();
  }

  /** Forgets all files but these. */
  keepOnly(files: readonly PostingFile[]): void {
    const keys = new Set(files.map(({ uri }) => uri.toString()));
    for (const key of this.#files.keys()) if (!keys.has(key)) this.#files.delete(key);
  }

  /**
   * Loads a file, if need be. Taking its text apart, which is the work, is left to the caller to begin, so that many
   * files can be loaded at a time and yet be taken apart one by one. A file that cannot be read is no posting.
   */
  async load(
    { uri, isSet }: PostingFile,
    { understanding, whose, withText, today }: ReadOptions,
  ): Promise<() => ReadFile | undefined> {
    const { postings, mentions, mentionsPosting } = understanding;
    const key = uri.toString();
    // What it shows counts, saved or not, and that a person calls it another language.
    const document = openDocument(uri);
    const toPosting = ({ document, identity }: ReadPosting): ReadFile | undefined => {
      if (!isPosting(identity)) return undefined;
      const state = postings.findState(document, identity.kind, today);
      return { posting: { uri, identity, state }, document };
    };
    const tooLong = (text: string): ReadFile | undefined =>
      isPostingTooLong(text, postings.readText, isSet) ? { isTooLong: true } : undefined;
    if (document) {
      return () => {
        if (!isKeptMarkdown(document)) return undefined;
        return isTooLong(document) ? tooLong(document.getText()) : toPosting(postings.readDocument(document));
      };
    }

    const { known } = this.#files.get(key) ?? {};
    if (known && isEnough(known, { isSet, whose, withText, today })) return () => known.read;
    // Before it is read, so that a change that comes in meanwhile is not lost.
    const file: { known?: KnownFile } = {};
    this.#files.set(key, file);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      const text = await decodeText(bytes, uri);
      if (text.length > longestPosting) {
        this.#log.warn(`${key} was left out: longer than ${longestPosting} characters`);
        return () => {
          const read = tooLong(text);
          file.known = { isSet, today, spared: undefined, read };
          return read;
        };
      }
      return () => {
        const spared = mentions[whose](text) ? undefined : whose;
        const isWorthwhile = !spared && (isSet || mentionsPosting(text));
        const read = isWorthwhile ? toPosting(postings.readText(text, isSet)) : undefined;
        // Without the text.
        file.known = { isSet, today, spared, read: read?.posting && { posting: read.posting } };
        return read;
      };
    } catch (error) {
      this.#log.warn(`${key} was left out: ${String(error)}`);
      return () => undefined;
    }
  }
}

/** Whether what is known of a file answers the question. */
function isEnough(
  known: KnownFile,
  {
    isSet,
    whose,
    withText,
    today,
  }: Pick<PostingFile, 'isSet'> & Pick<ReadOptions, 'whose' | 'withText' | 'today'>,
): boolean {
  const isNew = known.spared !== undefined && wanted.indexOf(known.spared) < wanted.indexOf(whose);
  if (known.isSet !== isSet || isNew) return false;
  return known.read?.posting === undefined || (known.today === today && !withText);
}

async function prepare(): Promise<Understanding> {
  const [catalog, postings] = await Promise.all([loadCatalog(), loadPostings()]);
  const mentionsRole = createMentionsRole(catalog);
  const mentionsOwner = createMentionsOwner(catalog);
  return {
    postings,
    isWanted: {
      executives: isExecutivePosting,
      owners: createIsOwnerPosting(catalog),
      everybody: () => true,
    },
    mentions: {
      executives: mentionsRole,
      owners: (text) => mentionsRole(text) || mentionsOwner(text),
      everybody: () => true,
    },
    mentionsPosting: createMentionsPosting(catalog),
  };
}
