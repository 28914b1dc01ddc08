import { isResponsibility, type Catalog } from '../../catalog/catalog.ts';
import type { Entry, Responsibility } from '../../catalog/schema.ts';
import { Additions } from './additions.ts';
import { itemsOf, paragraphsOf, type PostingList } from '../write/blocks.ts';
import type { FindSection, Place } from './findSection.ts';
import { createItemMatch, isBlankOnly } from './itemMatch.ts';
import type { Line } from './lines.ts';
import { itemAround } from './listItems.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import type { Placement } from './planInsertion.ts';
import type { SectionList } from './sectionLists.ts';

/** What sections that a posting has already are filled with. */
export interface Filling {
  readonly placements: readonly Placement[];
  /** How many bullets that is. */
  readonly count: number;
  /** What has no section in the posting yet. */
  readonly rest: readonly Entry[];
  /** What the posting has already. */
  readonly present: readonly Entry[];
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
  entries: readonly Entry[],
): Filling {
  const { document } = place;
  const additions = new Additions(place, lines);
  const rest: Entry[] = [];
  const present: Entry[] = [];

  /** Whether the section lacked anything of the entry. A text is only put where there is none. */
  const fillEntry = (section: number, { posting }: Entry): boolean => {
    const { heading, end } = document.sections[section]!;
    const isEmpty = document.text.slice(heading.end, end).trim() === '';
    const paragraphs = isEmpty && posting ? paragraphsOf(posting) : [];
    if (paragraphs.length > 0) additions.addBelow(section, paragraphs);
    const filled = posting?.lists?.map((list, i) => fillList(section, list, i === 0)) ?? [];
    return paragraphs.length > 0 || filled.includes(true);
  };

  /** Whether the section lacked anything of the list. */
  const fillList = (section: number, list: PostingList, isFirst: boolean): boolean => {
    const { lead } = list;
    const own = lead === undefined ? undefined : ledBy(additions.ownListsOf(section), lead);
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
    const kind = lead === undefined ? undefined : findSection.kindOfLead(lead);
    if (kind === undefined || kind === document.sections[section]!.kind) return undefined;
    return findSection.ofKind(place, kind);
  };

  /** In the section, and in others about the same. */
  const bulletsIn = (index: number): readonly string[] => {
    const { kind } = document.sections[index]!;
    const same = document.sections.filter((section, i) => i === index || (kind && section.kind === kind));
    return document.bullets
      .filter((bullet) => same.some(({ start, end }) => start <= bullet.start && bullet.start < end))
      .map(({ content }) => content.text);
  };

  /** Whether the duties, which have no section of their own, belong into the list of all. */
  const fillDuties = (duties: readonly Responsibility[]): boolean => {
    const target = findSection.ofKind(place, 'responsibilities');
    const isOne = entries.length === 1;
    if (duties.length === 0 || target === undefined || (isOne && isInList(place, lines))) return false;
    // One that was asked for by name goes in, also where its like is there.
    const missing = duties.filter((duty) => isOne || !(has(duty) || additions.has(duty.text)));
    const items = missing.map(({ text }) => text);
    if (items.length > 0) additions.addItems(target, additions.usualList(target), items);
    present.push(...duties.filter((duty) => !missing.includes(duty)));
    return true;
  };

  for (const entry of entries) {
    const section = findSection.ofEntry(place, entry);
    if (section === undefined) rest.push(entry);
    else if (!fillEntry(section, entry)) present.push(entry);
  }
  const duties = rest.filter(isResponsibility).filter(({ posting }) => !posting);
  const isListed = fillDuties(duties);
  return {
    placements: additions.placements(),
    count: additions.count,
    rest: isListed ? rest.filter((entry) => !duties.some(({ id }) => id === entry.id)) : rest,
    present,
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
      const at = lastUpTo(lines, offset);
      if (itemAround(lines, at) !== undefined) return true;
      return (lines[at]?.kind === 'blank' ? lines[at - 1] : lines[at])?.list !== undefined;
    })
  );
}
