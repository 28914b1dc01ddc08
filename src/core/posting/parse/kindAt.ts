import type { Synonyms } from '../../catalog/synonymsSchema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { PostingDocument } from './postingDocument.ts';
import { lastUpTo } from './rangeSearch.ts';

/** The kind of the section around a place, the innermost. */
export function kindAt({ sections }: PostingDocument, offset: number): SectionKind | undefined {
  return sections[lastUpTo(sections, offset)]?.kind;
}

/** Whether a bullet at the place may state a duty: in one of these sections, or in one of no known kind. */
export function mayStateDuties(
  document: PostingDocument,
  offset: number,
  { dutySections }: Pick<Synonyms, 'dutySections'>,
): boolean {
  const kind = kindAt(document, offset);
  return kind === undefined || dutySections.includes(kind);
}
