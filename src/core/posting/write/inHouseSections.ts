import type { Catalog, CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Entry } from '../../catalog/schema.ts';
import { fill } from '../../catalog/fill.ts';
import { small } from '../../firstLetter.ts';
import type { Readers } from './readers.ts';
import { headingBlank, postingBlocks, type Block, type OtherResponsibilities } from './blocks.ts';
import type { HouseForm } from '../house/houseForm.ts';
import type { HouseSection } from '../house/readSections.ts';
import { headingWords } from '../parse/normalize.ts';
import { createKindOfHeading } from '../parse/kindOfHeading.ts';

interface HousePosting {
  /** The whole description whose sections find their place. */
  readonly entry: Entry;
  readonly readers: Readers;
  readonly house: HouseForm;
  readonly others: OtherResponsibilities;
}

/** A section of the new posting: of the house, or one of ours between them. */
interface Place {
  readonly section: HouseSection | undefined;
  ownHeading: boolean;
  readonly entries: Entry[];
  /** Lists that stand in a section of another kind in the content. */
  readonly lists: Block[];
}

/** The sections of the house that have a place in a text for these readers. */
export function sectionsFor(
  { advertOnly, internalOnly }: CatalogData['writing'],
  { sections }: HouseForm,
  readers: Readers,
): readonly HouseSection[] {
  const foreign = new Set(readers === 'public' ? internalOnly : advertOnly);
  return sections.filter(({ kind }) => kind === undefined || !foreign.has(kind));
}

/**
 * Our sections in those of the house, in its order and under its headings. What the house has no section for goes
 * above the first heading, into a section of its own or is left out, as the content says. A section of the house that
 * we have nothing for holds one blank.
 */
export function inHouseSections(
  catalog: Catalog,
  { entry, readers, house, others }: HousePosting,
): readonly Block[] {
  const { parts } = catalog.writing;
  const places = sectionsFor(catalog.writing, house, readers).map((section): Place => ({
    section,
    ownHeading: false,
    entries: [],
    lists: [],
  }));
  const opening: Block[] = [];
  // From the end, so that a section of ours comes before what follows it in our order, and the last one last.
  let next = places.length;
  for (const id of [...(entry.posting?.sections ?? [])].reverse()) {
    const own = catalog.entry(id);
    const part = parts.find(({ entries }) => entries.includes(id))!;
    const isNamed = ({ section }: Place): boolean =>
      section?.heading !== undefined && isNameOf(section.heading, own.posting?.heading ?? '');
    const isList = own.posting?.lists !== undefined;
    const ofKind = part.sections.flatMap((kind) => placeFor(places, kind, isList) ?? []);
    const named = places.find(isNamed);
    const found = named ?? ofKind[0];
    const spoken = named ? own : inSentence(own, part.sentence);
    if (found) {
      found.ownHeading ||= part.ownHeading === true && found.section?.kind === part.sections[0];
      found.entries.unshift(spoken);
      next = Math.min(next, places.indexOf(found));
    } else if (part.without === 'section') {
      places.splice(next, 0, { section: undefined, ownHeading: true, entries: [own], lists: [] });
    } else if (part.without === 'opening') {
      opening.unshift(...postingBlocks(catalog, [spoken], others).filter(({ kind }) => kind === 'paragraph'));
    }
  }
  const kindOfHeading = createKindOfHeading(catalog.sections);
  const bodies = places.map(({ section, entries }) =>
    withoutLists(
      entries.flatMap((one) => bodyOf(catalog, one, entries.length > 1, others)),
      (lead, list) => {
        const kind = kindOfHeading(headingWords(lead))?.kind;
        const own = kind === section?.kind ? undefined : kind;
        const place = places.find(
          (other) => own && other.section?.kind === own && other.entries.length === 0,
        );
        place?.lists.push(list);
        return place !== undefined;
      },
    ),
  );
  return [
    ...opening,
    ...places.flatMap((place, i) => blocksOf(place, [...bodies[i]!, ...place.lists].map(numbered(place)))),
  ];
}

/** Whether the house calls our section the same, or in more words where ours has a figure: "Your first 90 days". */
function isNameOf(heading: string, own: string): boolean {
  const [theirs, ours] = [headingWords(heading), headingWords(own)];
  return /\d/.test(ours) ? ` ${theirs} `.includes(` ${ours} `) : theirs === ours;
}

/** With the sentence for its text. */
function inSentence(entry: Entry, sentence: string | undefined): Entry {
  const { text } = entry.posting ?? {};
  if (!entry.posting || text === undefined || sentence === undefined) return entry;
  const said = fill(sentence, { text: small(text) });
  return { ...entry, posting: { ...entry.posting, text: said } };
}

/** The first section of the kind; for a list the first where the house has one. */
function placeFor(places: readonly Place[], kind: SectionKind, isList: boolean): Place | undefined {
  const ofKind = places.filter(({ section }) => section?.kind === kind || section?.also.includes(kind));
  return (isList ? ofKind.find(({ section }) => section?.hasList) : undefined) ?? ofKind[0];
}

/** With numbers where the house has them in that section. */
function numbered({ section }: Place): (block: Block) => Block {
  return (block) => (section?.isOrdered && block.kind === 'list' ? { ...block, ordered: true } : block);
}

function blocksOf({ section, ownHeading, entries }: Place, body: readonly Block[]): readonly Block[] {
  const own = entries[0]?.posting?.heading;
  const heading = ownHeading ? own : (section?.heading ?? own);
  if (heading === undefined) return [];
  // The first list of a section may be led in by the words of its heading.
  const [first, ...rest] = body;
  const saysTwice = first?.kind === 'paragraph' && headingWords(first.text) === headingWords(heading);
  const below = saysTwice ? rest : body;
  return [
    { kind: 'heading', text: heading, ...(section ? { style: section.style } : {}) },
    ...(below.length > 0 ? below : [headingBlank(heading)]),
  ];
}

/** Without its heading; where others stand beside it, a bare list is led in by the words of the heading. */
function bodyOf(
  catalog: Catalog,
  entry: Entry,
  beside: boolean,
  others: OtherResponsibilities,
): readonly Block[] {
  const [heading, ...body] = postingBlocks(catalog, [entry], others);
  if (heading?.kind !== 'heading' || !beside || body[0]?.kind !== 'list') return body;
  return [{ kind: 'paragraph', text: `${heading.text}:` }, ...body];
}

/** Leaves out the lists, with the line above, that `move` takes elsewhere. */
function withoutLists(
  blocks: readonly Block[],
  move: (lead: string, list: Block) => boolean,
): readonly Block[] {
  const moved = new Set<Block>();
  blocks.forEach((block, i) => {
    const lead = blocks[i - 1];
    if (block.kind !== 'list' || lead?.kind !== 'paragraph' || !lead.text.endsWith(':')) return;
    if (move(lead.text, block)) moved.add(lead).add(block);
  });
  return blocks.filter((block) => !moved.has(block));
}
