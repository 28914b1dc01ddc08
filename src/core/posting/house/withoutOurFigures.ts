import { allEntries, type CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';

/** "90 days" */
const counted = /(?<!\d)\d{1,3}\s\p{L}{1,20}(?!\p{L})/gu;

/** A heading of a section of the kind without the figures that our own headings for that kind have. */
type WithoutOurFigures = (heading: string, kind: SectionKind | undefined) => string;

/** Prepares to tell figures that are about any job, such as the "90 days" of our own headings, from those of the one job. */
export function createWithoutOurFigures(
  content: Pick<CatalogData, 'roles' | 'entries' | 'writing'>,
): WithoutOurFigures {
  const headings = new Map(allEntries(content).map(({ id, posting }) => [id, posting?.heading ?? '']));
  const ours = content.writing.parts.flatMap(({ entries, sections }) => {
    const figures = entries.flatMap((id) => headings.get(id)?.toLowerCase().match(counted) ?? []);
    return figures.length > 0 ? [{ sections, figures }] : [];
  });
  return (heading, kind) =>
    heading.replace(counted, (found) => {
      const isOurs = ours.some(
        ({ sections, figures }) =>
          kind !== undefined && sections.includes(kind) && figures.includes(found.toLowerCase()),
      );
      return isOurs ? '' : found;
    });
}
