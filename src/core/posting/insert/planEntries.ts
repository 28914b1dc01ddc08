import { oncePer } from '../../oncePer.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { isResponsibility } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/schema.ts';
import { entryBlocks } from './entryBlocks.ts';
import { fillSections, type Filling } from './fillSections.ts';
import { createFindSection, type Place } from './findSection.ts';
import { postingLines } from './postingLines.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { createFindMeantResponsibilities } from './findMeantResponsibilities.ts';
import { placeBlocks, writePlacements, type Insertion, type Placement } from './planInsertion.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

export interface EntriesPlan {
  /** In the order of the document. */
  readonly insertions: readonly Insertion[];
  /** What is left out because the posting has it. */
  readonly present: readonly Entry[];
}

/** What is there of an entry: all of it, or its section, which would get bullets. Nothing else is known. */
export type Presence = 'present' | { readonly heading: string; readonly bullets: number } | undefined;

/** Putting entries of the content into a posting that may have some of them. */
export interface PlanEntries {
  /** Whether the posting has the section with all its bullets, or a bullet that means the responsibility. */
  readonly presence: (posting: ReadPosting, entry: Entry) => Presence;
  /**
   * Sections that the posting has are filled, in their own form; others go to each place, as `planInsertion` puts
   * them. Responsibilities go into the section for them, a single one also into the list where the cursor is.
   *
   * @param offsets places in the text, such as the ends of the selections
   */
  readonly plan: (posting: ReadPosting, offsets: readonly number[], entries: readonly Entry[]) => EntriesPlan;
}

/** Plans insertions for postings of any role; what a posting has is found once for each of its versions. */
export function createPlanEntries(catalog: Catalog, matchResponsibility: MatchResponsibility): PlanEntries {
  const findSection = createFindSection(catalog);
  const findMeant = createFindMeantResponsibilities(catalog, matchResponsibility);
  const meantIn = oncePer((document: PostingDocument) => findMeant(document), new WeakMap());

  const placeIn = ({ document, identity }: ReadPosting, offsets: readonly number[]): Place => ({
    document,
    audience: identity.audience.value,
    offsets,
  });

  const fill = (posting: ReadPosting, offsets: readonly number[], entries: readonly Entry[]): Filling =>
    fillSections(
      { catalog, findSection, has: ({ id }) => meantIn(posting.document).has(id) },
      postingLines(posting.document),
      placeIn(posting, offsets),
      entries,
    );

  const presence = (posting: ReadPosting, entry: Entry): Presence => {
    const { sections } = entry.posting ?? {};
    if (sections) {
      const isThere = sections.map(catalog.entry).every((part) => presence(posting, part) === 'present');
      return isThere ? 'present' : undefined;
    }
    if (isResponsibility(entry) && !entry.posting)
      return meantIn(posting.document).has(entry.id) ? 'present' : undefined;
    const section = findSection.ofEntry(placeIn(posting, []), entry);
    if (section === undefined) return undefined;
    const { present, count } = fill(posting, [], [entry]);
    if (present.length > 0) return 'present';
    return count > 0
      ? { heading: posting.document.sections[section]!.heading.title.text, bullets: count }
      : undefined;
  };

  return {
    presence,
    plan(posting, offsets, entries) {
      const { document } = posting;
      const lines = postingLines(document);
      const parts = entries.flatMap((entry) => partsOf(catalog, entry));
      const { placements, rest, present } = fill(posting, offsets, parts);
      const blocks = entryBlocks(catalog, document, rest);
      const atCursor = blocks.length > 0 ? placeBlocks(lines, offsets, blocks) : [];
      return { insertions: writePlacements(joinPlaces([...placements, ...atCursor])), present };
    },
  };
}

/** The sections that an entry only puts together, or the entry itself. */
function partsOf(catalog: Catalog, entry: Entry): readonly Entry[] {
  const { heading, text, lists, sections } = entry.posting ?? {};
  if (!sections || heading !== undefined || text !== undefined || lists) return [entry];
  return sections.flatMap((id) => partsOf(catalog, catalog.entry(id)));
}

/** In order, and what comes to one place as one. */
function joinPlaces(placements: readonly Placement[]): readonly Placement[] {
  const joined = new Map<number, Placement>();
  for (const placement of [...placements].sort((a, b) => a.offset - b.offset)) {
    const { offset, end, write } = placement;
    const first = joined.get(offset);
    joined.set(
      offset,
      first
        ? { offset, end, write: (stops) => first.write(stops).replace(/(?<!\n)\n+$/, '') + write(stops) }
        : placement,
    );
  }
  return [...joined.values()];
}
