import { joinLists, type Block } from '../write/blocks.ts';
import type { Place } from './findSection.ts';
import type { Line } from './lines.ts';
import type { Range } from '../parse/range.ts';
import { placeBlocks, type Placement } from './planInsertion.ts';
import { quoteAt, sectionLists, type SectionList } from './sectionLists.ts';
import { fillStops } from '../write/writeBlocks.ts';

/** Collects what is added to the sections of one posting. Sections are named by their index. */
export class Additions {
  readonly #place: Place;
  readonly #lines: readonly Line[];
  readonly #quotes: readonly Range[];
  readonly #lists = new Map<number, readonly SectionList[]>();
  readonly #items = new Map<SectionList, string[]>();
  readonly #below = new Map<number, Block[]>();

  constructor(place: Place, lines: readonly Line[]) {
    this.#place = place;
    this.#lines = lines;
    this.#quotes = place.offsets.flatMap((offset) => quoteAt(lines, offset) ?? []);
  }

  listsOf(section: number): readonly SectionList[] {
    const lists = this.#lists.get(section) ?? sectionLists(this.#place.document, this.#lines, section);
    this.#lists.set(section, lists);
    return lists;
  }

  /** Those that may go on: of quoted lists only those in a quote that a cursor is in. */
  ownListsOf(section: number): readonly SectionList[] {
    const isOpen = ({ start }: SectionList): boolean =>
      this.#quotes.some((quote) => quote.start <= start && start <= quote.end);
    return this.listsOf(section).filter((list) => !list.isQuoted || isOpen(list));
  }

  /** The list around a cursor, else one in the quote around it, else the first. */
  usualList(section: number): SectionList | undefined {
    const lists = this.ownListsOf(section);
    const isAround = ({ start, end }: SectionList): boolean =>
      this.#place.offsets.some((offset) => start <= offset && offset <= end);
    return lists.find(isAround) ?? lists.find(({ isQuoted }) => isQuoted) ?? lists[0];
  }

  /** Whether the item has been added to any list. */
  has(item: string): boolean {
    const isListed = (block: Block): boolean => block.kind === 'list' && block.items.includes(item);
    return (
      [...this.#items.values()].some((items) => items.includes(item)) ||
      [...this.#below.values()].some((blocks) => blocks.some(isListed))
    );
  }

  /** How many items have been added. */
  get count(): number {
    const lists = [...this.#below.values()]
      .flat()
      .flatMap((block) => (block.kind === 'list' ? [block.items] : []));
    return [...this.#items.values(), ...lists].reduce((sum, items) => sum + items.length, 0);
  }

  /** To the end of a list; without one as a list of their own. */
  addItems(section: number, list: SectionList | undefined, items: readonly string[]): void {
    if (list) this.#items.set(list, [...(this.#items.get(list) ?? []), ...items]);
    else this.addBelow(section, [{ kind: 'list', items }]);
  }

  /** Below the lists of a section, or else below its text. */
  addBelow(section: number, blocks: readonly Block[]): void {
    const lists = this.listsOf(section);
    const offset =
      lists.length > 0 ? Math.max(...lists.map(({ end }) => end)) : endOfText(this.#place, section);
    this.#below.set(offset, [...(this.#below.get(offset) ?? []), ...blocks]);
  }

  /** First what goes on with a list, as another text may come to the same place. */
  placements(): readonly Placement[] {
    const items = [...this.#items].map(([{ end, prefix, after }, texts]): Placement => ({
      offset: end,
      end,
      write: (stops) => texts.map((text, i) => prefix(i) + fillStops(text, stops)).join('') + after,
    }));
    const below = [...this.#below].flatMap(([offset, blocks]) => this.#placeBelow(offset, joinLists(blocks)));
    return [...items, ...below];
  }

  /** Markdown takes a bold line right below a list for a part of it; here it is a heading, and stays below. */
  #placeBelow(offset: number, blocks: readonly Block[]): readonly Placement[] {
    const placements = placeBlocks(this.#lines, [offset], blocks);
    const next = this.#place.document.headings.find(({ start }) => start >= offset);
    if (!next || placements.every((placement) => placement.offset < next.start)) return placements;
    const above = this.#lines.filter(({ end }) => end < next.start);
    return placeBlocks(above, [offset], blocks).map((placement) => ({
      ...placement,
      write: (stops) => `${placement.write(stops)}\n`,
    }));
  }
}

/** Behind the text right under the heading, or else behind the heading. */
function endOfText({ document: { text, sections } }: Place, index: number): number {
  const { heading, end } = sections[index]!;
  const next = sections[index + 1]?.start ?? end;
  return heading.end + text.slice(heading.end, Math.min(next, end)).trimEnd().length;
}
