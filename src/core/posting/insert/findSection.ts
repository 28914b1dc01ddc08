import { allEntries, type CatalogData } from '../../catalog/catalog.ts';
import type { Audience, Entry } from '../../catalog/schema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { audienceOf } from '../write/blocks.ts';
import { headingWords } from '../parse/normalize.ts';
import type { PostingDocument, Section } from '../parse/postingDocument.ts';
import { createKindOfHeading } from '../parse/kindOfHeading.ts';

/** The section of a posting that something belongs in, as an index: of several the one around a place, else the first. */
export interface FindSection {
  /** For what the entry puts into a posting. */
  readonly ofEntry: (place: Place, entry: Entry) => number | undefined;
  /** One that is about this and open to everybody. */
  readonly ofKind: (place: Place, kind: SectionKind) => number | undefined;
  /** What a list is about, if all of the line above it says so. */
  readonly kindOfLead: (lead: string) => SectionKind | undefined;
}

export interface Place {
  readonly document: PostingDocument;
  /** Whom the posting is written for, if it says so. */
  readonly audience: Audience | undefined;
  readonly offsets: readonly number[];
}

/**
 * A section with the heading of the entry, else one of the same kind. The kind alone does not do where the section is
 * that of another entry (the first 90 days are not the first 12 months), nor to put what is internal where everybody
 * reads it.
 */
export function createFindSection(content: CatalogData): FindSection {
  const kindOfHeading = createKindOfHeading(content.sections);
  const ours = new Map<string, Audience>();
  const ourWords = new Map<SectionKind, Set<string>>();
  for (const entry of allEntries(content)) {
    const { heading } = entry.posting ?? {};
    if (heading === undefined) continue;
    const title = headingWords(heading);
    ours.set(title, audienceOf(entry));
    const { kind, words } = kindOfHeading(title) ?? {};
    if (kind !== undefined) ourWords.set(kind, (ourWords.get(kind) ?? new Set()).add(words!));
  }

  const aboutKind = (
    { document, offsets }: Place,
    kind: SectionKind,
    isFit: (section: Section) => boolean,
  ): number | undefined =>
    nearest(document, offsets, (section) => section.ownKind === kind && isFit(section));

  return {
    kindOfLead(lead) {
      const words = headingWords(lead);
      const found = kindOfHeading(words);
      return found && headingWords(found.words) === words ? found.kind : undefined;
    },
    ofKind: (place, kind) => aboutKind(place, kind, ({ heading }) => ours.get(heading.words) !== 'internal'),
    ofEntry(place, entry) {
      const { heading, lists } = entry.posting ?? {};
      if (heading === undefined) return undefined;
      const title = headingWords(heading);
      const same = nearest(place.document, place.offsets, (section) => isTitled(section, title));
      const { kind, words } = kindOfHeading(title) ?? {};
      // Without a list there is nothing to add to a section: its text is the company's own.
      if (same !== undefined || kind === undefined || !lists) return same;
      if (audienceOf(entry) === 'internal' && place.audience !== 'internal') return undefined;
      return aboutKind(place, kind, ({ heading }) => {
        const said = kindOfHeading(heading.words)!.words;
        return !ours.has(heading.words) && (said === words || !ourWords.get(kind)!.has(said));
      });
    },
  };
}

function nearest(
  { sections, text }: PostingDocument,
  offsets: readonly number[],
  isFit: (section: Section) => boolean,
): number | undefined {
  const fit = sections.flatMap((section, i) => (isFit(section) ? [{ ...section, i }] : []));
  const around = fit.findLast(({ start, end }) =>
    offsets.some((offset) => start <= offset && (offset < end || end === text.length)),
  );
  return (around ?? fit[0])?.i;
}

function isTitled({ heading }: Section, title: string): boolean {
  return heading.words === title;
}
