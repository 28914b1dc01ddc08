import type { Catalog } from '../core/catalog/catalog.ts';
import { isPostingTooLong } from '../core/posting/identify/isPostingTooLong.ts';
import { longestPosting } from '../core/posting/identify/postingIdentity.ts';
import { createReadPosting, type ReadPosting } from '../core/posting/identify/readPosting.ts';
import { findMarkdownFiles } from './markdownFiles.ts';
import { readTextFile, unreadable } from './readTextFile.ts';

export interface ReadMarkdown extends ReadPosting {
  readonly path: string;
}

interface ReadPostings {
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
  const readPosting = createReadPosting(catalog);
  const postings: ReadMarkdown[] = [];
  const failed: string[] = [];
  for (const path of files) {
    try {
      const text = await readTextFile(path);
      const file = { path, ...readPosting(text) };
      if (isPostingTooLong(text, readPosting))
        failed.push(`${path} reads like a posting and is longer than ${longestPosting} characters.`);
      else if (isWanted(file)) postings.push(file);
    } catch (error) {
      failed.push(unreadable(path, error));
    }
  }
  return { postings, files: files.length - failed.length, problems: [...problems, ...failed] };
}
