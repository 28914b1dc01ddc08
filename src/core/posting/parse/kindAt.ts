import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { PostingDocument } from './postingDocument.ts';
import { lastUpTo } from './rangeSearch.ts';

/** The kind of the section around a place, the innermost. */
export function kindAt({ sections }: PostingDocument, offset: number): SectionKind | undefined {
  return sections[lastUpTo(sections, offset)]?.kind;
}

/**
 * Whether bullets in a section of that kind may state duties. Those of a known other kind do not, though they name the
 * same things: "Finance: build a budget" among the skills is no budget to answer for.
 */
export function mayStateDuties(kind: SectionKind | undefined): boolean {
  return kind === undefined || ['responsibilities', 'about-role', 'scope'].includes(kind);
}
