import type { Catalog } from '../core/catalog/catalog.ts';
import { endsOf } from '../core/posting/identify/isPostingTooLong.ts';
import { isPosting, longestPosting, type PostingIdentity } from '../core/posting/identify/postingIdentity.ts';
import { createReadPosting, type ReadPosting } from '../core/posting/identify/readPosting.ts';
import { findMarkdownFiles } from './markdownFiles.ts';
import { readTextFile, unreadable } from './readTextFile.ts';

export interface ReadMarkdown extends ReadPosting {
  readonly path: string;
}

interface ReadPostings {
  /** One that is too long and not needed is here by its ends. */
  readonly postings: readonly ReadMarkdown[];
  /** Files that were read, postings or not. */
  readonly files: number;
  /** What cannot be read, each with its name. */
  readonly problems: readonly string[];
}

/**
 * Reads the Markdown files under the paths and keeps the postings.
 *
 * @param isNeeded it is a problem if such a posting is too long to be read
 */
export async function readPostings(
  catalog: Catalog,
  paths: readonly string[],
  isNeeded: (identity: PostingIdentity) => boolean,
): Promise<ReadPostings> {
  const { files, problems } = await findMarkdownFiles(paths);
  const readPosting = createReadPosting(catalog);
  const postings: ReadMarkdown[] = [];
  const failed: string[] = [];
  for (const path of files) {
    try {
      const text = await readTextFile(path);
      const isTooLong = text.length > longestPosting;
      const file = { path, ...readPosting(isTooLong ? endsOf(text) : text) };
      if (isTooLong && isNeeded(file.identity))
        failed.push(`${path} reads like a posting and is longer than ${longestPosting} characters.`);
      else if (isPosting(file.identity)) postings.push(file);
    } catch (error) {
      failed.push(unreadable(path, error));
    }
  }
  return { postings, files: files.length - failed.length, problems: [...problems, ...failed] };
}
