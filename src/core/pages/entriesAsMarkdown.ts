import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/schema.ts';
import { entryAsMarkdown } from './entryAsMarkdown.ts';
import { isInsertable, postingBlocks } from '../posting/write/blocks.ts';
import { plainStyle } from '../posting/parse/postingStyle.ts';
import { writeBlocks } from '../posting/write/writeBlocks.ts';

/** Entries to paste anywhere: what they put into a posting, or their explanations where one has nothing for it. */
export function entriesAsMarkdown(catalog: Catalog, entries: readonly Entry[]): string {
  if (!entries.every(isInsertable)) return entries.map(entryAsMarkdown).join('\n\n');
  return writeBlocks(postingBlocks(catalog, entries), plainStyle, 'plain');
}
