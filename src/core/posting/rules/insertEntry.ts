import type { Catalog } from '../../catalog/catalog.ts';
import type { Checks } from '../../catalog/checksSchema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { isOneOf } from '../../isOneOf.ts';
import { isInContentLanguage } from '../identify/postingIdentity.ts';
import { entryBlocks } from '../insert/entryBlocks.ts';
import { planInsertion } from '../insert/planInsertion.ts';
import { sectionPlace } from '../insert/sectionPlace.ts';
import type { Section } from '../parse/postingDocument.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { inLineEnds } from './edits.ts';
import type { Edit } from './finding.ts';

interface EntryInsertion {
  /** Its id. */
  readonly entry: string;
  /** Kinds of the sections that it goes behind, the last of them. */
  readonly behind: readonly SectionKind[];
  /** Kinds of the sections that it goes in front of where it belongs behind none. */
  readonly ahead?: readonly SectionKind[];
}

/** The text of an entry as an insertion at the right place; nothing in a language that the text is not in. */
export function insertEntry(
  catalog: Catalog,
  { document, identity }: CheckedPosting,
  { entry, behind, ahead = [] }: EntryInsertion,
): readonly Edit[] {
  if (!isInContentLanguage(identity)) return [];
  const { text, sections } = document;
  const before = sections.findLast(({ ownKind }) => isOneOf(behind, ownKind));
  const first = sections.find(({ ownKind }) => isOneOf(ahead, ownKind));
  const place = sectionPlace(document, before, first ?? firstClosing(catalog.checks, sections));
  const { headingLevel } = place;
  const blocks = entryBlocks(catalog, document, [catalog.entry(entry)]);
  const insertions = planInsertion(document, [place.offset], blocks, { form: 'plain', headingLevel });
  return insertions.map(({ offset, end, snippet }) => ({
    start: offset,
    end,
    newText: inLineEnds(text, snippet),
  }));
}

/** The first of the sections at the end that stay there. */
function firstClosing({ closing }: Checks, sections: readonly Section[]): Section | undefined {
  const last = sections.findLastIndex(({ ownKind }) => !isOneOf(closing, ownKind));
  return sections[last + 1];
}
