import type { Catalog } from '../core/catalog/catalog.ts';
import { createIdentifyPosting } from '../core/posting/identify/identifyPosting.ts';
import { createParsePosting } from '../core/posting/parse/parsePosting.ts';
import type { PostingDocument } from '../core/posting/parse/postingDocument.ts';
import type { PostingIdentity } from '../core/posting/identify/postingIdentity.ts';
import { findMarkdownFiles } from './markdownFiles.ts';
import { readTextFile } from './readTextFile.ts';

/** A Markdown file taken apart, and what it is. */
export interface ReadMarkdown {
  readonly path: string;
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
}

export interface ReadPostings {
  /** Those of the files that are wanted. */
  readonly postings: readonly ReadMarkdown[];
  /** Files that were read, wanted or not. */
  readonly files: number;
  /** What cannot be read, each with its name. */
  readonly problems: readonly string[];
}

/** Reads the Markdown files under the paths and keeps those that are wanted. */
export async function readPostings(
  catalog: Catalog,
  paths: readonly string[],
  isWanted: (file: ReadMarkdown) => boolean,
): Promise<ReadPostings> {
  const { files, problems } = await findMarkdownFiles(paths);
  const parse = createParsePosting(catalog);
  const identify = createIdentifyPosting(catalog);
  const postings: ReadMarkdown[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    try {
      const document = parse(await readTextFile(path));
      const file = { path, document, identity: identify(document) };
      if (isWanted(file)) postings.push(file);
    } catch (error) {
      unreadable.push(`${path} cannot be read: ${(error as Error).message}`);
    }
  }
  return { postings, files: files.length - unreadable.length, problems: [...problems, ...unreadable] };
}
