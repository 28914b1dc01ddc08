import { isResponsibility, type Catalog } from '../catalog/catalog.ts';
import type { Entry, Responsibility } from '../catalog/schema.ts';
import { Additions } from './additions.ts';
import { itemsOf, postingBlocks, type PostingList } from './blocks.ts';
import type { FindSection, Place } from './findSection.ts';
import { createItemMatch, isBlankOnly } from './itemMatch.ts';
import type { Line } from './lines.ts';
import type { Placement } from './planInsertion.ts';
import { lineAt, type SectionList } from './sectionLists.ts';

/** What sections that a posting has already are filled with. */
export interface Filling {
  readonly placements: readonly Placement[];
  /** What has no section in the posting yet. */
  readonly rest: readonly (Entry | Responsibility)[];
  /** What the posting has already. */
  readonly present: readonly (Entry | Responsibility)[];
}

interface FillDependencies {
  readonly catalog: Catalog;
  readonly findSection: FindSection;
  /** Whether a bullet of the posting means the responsibility. */
  readonly has: (responsibility: Responsibility) => boolean;
}

/** Adds to the sections of a posting the bullets that they lack, each at the end of the list where it belongs. */
export function fillSections(
  { catalog, findSection, has }: FillDependencies,
  lines: readonly Line[],
  place: Place,
  entries: readonly (Entry | Responsibility)[],
): Filling {
  const { document } = place;
  const additions = new Additions(place, lines);
  const rest: (Entry | Responsibility)[] = [];
  const present: (Entry | Responsibility)[] = [];

  const fillEntry = (section: number, entry: Entry | Responsibility): boolean => {
    const { heading, end } = document.sections[section]!;
    if (document.text.slice(heading.end, end).trim() !== '') {
      const lists = entry.posting?.lists ?? [];
      return lists.map((list, i) => fillList(section, list, i === 0)).includes(true);
    }
    additions.addBelow(section, postingBlocks(catalog, [entry]).slice(1));
    return true;
  };

  /** Whether the section lacked anything of the list. */
  const fillList = (section: number, list: PostingList, isFirst: boolean): boolean => {
    const { lead } = list;
    const own = lead === undefined ? undefined : ledBy(additions.listsOf(section), lead);
    const elsewhere = own ? undefined : sectionOfLead(section, lead);
    const target = elsewhere ?? section;
    const isUsual = isFirst || lead === undefined || elsewhere !== undefined;
    const into = own ?? (isUsual ? additions.usualList(target) : undefined);
    const written = bulletsIn(target);
    const missing = itemsOf(catalog, list).filter(({ text, responsibility }) => {
      if (additions.has(text) || (responsibility && has(responsibility))) return false;
      // What is nothing but a blank cannot be found again once it is filled in.
      return !(into && isBlankOnly(text)) && !written.some(createItemMatch(text));
    });
    if (missing.length === 0) return false;
    const items = missing.map(({ text }) => text);
    if (into || lead === undefined || elsewhere !== undefined) additions.addItems(target, into, items);
    else
      additions.addBelow(section, [
        { kind: 'paragraph', text: lead },
        { kind: 'list', items },
      ]);
    return true;
  };

  /** What is welcome but not needed may have a section of its own, though ours is a part of the requirements. */
  const sectionOfLead = (section: number, lead: string | undefined): number | undefined => {
    const kind = lead === undefined ? undefined : findSection.kindOfHeading(lead)?.kind;
    if (kind === undefined || kind === document.sections[section]!.kind) return undefined;
    return findSection.ofKind(place, kind);
  };

  const bulletsIn = (index: number): readonly string[] => {
    const { start, end } = document.sections[index]!;
    return document.bullets
      .filter((bullet) => start <= bullet.start && bullet.start < end)
      .map(({ content }) => content.text);
  };

  for (const entry of entries) {
    const section = findSection.ofEntry(place, entry);
    if (section === undefined) rest.push(entry);
    else if (!fillEntry(section, entry)) present.push(entry);
  }

  const duties = rest.filter(isResponsibility).filter(({ posting }) => !posting);
  const isOne = entries.length === 1;
  const section = findSection.ofKind(place, 'responsibilities');
  if (section === undefined || duties.length === 0 || (isOne && isInList(place, lines))) {
    return { placements: additions.placements(), rest, present };
  }
  // One that was asked for by name goes in, also where its like is there.
  const missing = isOne ? duties : duties.filter((responsibility) => !has(responsibility));
  const items = missing.map(({ text }) => text).filter((text) => !additions.has(text));
  if (items.length > 0) additions.addItems(section, additions.usualList(section), items);
  return {
    placements: additions.placements(),
    rest: rest.filter((entry) => !duties.some(({ id }) => id === entry.id)),
    present: [...present, ...duties.filter((responsibility) => !missing.includes(responsibility))],
  };
}

function ledBy(lists: readonly SectionList[], lead: string): SectionList | undefined {
  const isLead = createItemMatch(lead);
  return lists.find((list) => list.lead !== undefined && isLead(list.lead));
}

/** Whether the person has gone to a list, or to several places. */
function isInList({ offsets }: Place, lines: readonly Line[]): boolean {
  return (
    offsets.length > 1 ||
    offsets.some((offset) => {
      const at = lineAt(lines, offset);
      return (lines[at]?.kind === 'blank' ? lines[at - 1] : lines[at])?.list !== undefined;
    })
  );
}
