import type { CatalogData } from '../../catalog/catalog.ts';
import { dutyLevels, type DutyLevel } from '../../catalog/dutyLevels.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { PostingDocument } from './postingDocument.ts';
import { lastUpTo } from './rangeSearch.ts';

/** The kind of the section around a place, the innermost. */
export function kindAt({ sections }: PostingDocument, offset: number): SectionKind | undefined {
  return sections[lastUpTo(sections, offset)]?.kind;
}

/** Whether a bullet at the place is a duty at least as surely as that; in a section of no known kind it is. */
export function statesDuty(
  document: PostingDocument,
  offset: number,
  least: DutyLevel,
  { sections }: Pick<CatalogData, 'sections'>,
): boolean {
  const kind = kindAt(document, offset);
  if (kind === undefined) return true;
  const duties = sections.find(({ id }) => id === kind)?.duties;
  return duties !== undefined && dutyLevels.indexOf(duties) >= dutyLevels.indexOf(least);
}
