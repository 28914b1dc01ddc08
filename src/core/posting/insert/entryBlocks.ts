import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/schema.ts';
import { companyIn } from '../house/companyIn.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { postingBlocks, type Block } from '../write/blocks.ts';
import { fillBlocks } from '../write/fillBlocks.ts';

/** What entries put into a posting, with the company that it names in the blanks for it. */
export function entryBlocks(
  catalog: Catalog,
  document: PostingDocument,
  entries: readonly Entry[],
): readonly Block[] {
  const blocks = postingBlocks(catalog, entries);
  const company = companyIn(catalog, document);
  if (company === undefined) return blocks;
  return fillBlocks(blocks, new Map(catalog.writing.blanks.company.map((label) => [label, company])));
}
