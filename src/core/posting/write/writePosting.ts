import type { Catalog } from '../../catalog/catalog.ts';
import type { Side } from '../../catalog/advisorSchema.ts';
import type { Entry, RoleId } from '../../catalog/schema.ts';
import type { Readers } from './readers.ts';
import { fill } from '../../catalog/fill.ts';
import { postingBlocks, titleBlock, type Block } from './blocks.ts';
import { fillBlocks } from './fillBlocks.ts';
import type { HouseForm } from '../house/houseForm.ts';
import { inHouseSections } from './inHouseSections.ts';
import { interviewGuide } from './interviewGuide.ts';
import { plainStyle } from '../parse/postingStyle.ts';
import { writeBlocks, type Form } from './writeBlocks.ts';

/** A whole posting to write. */
export interface PostingRequest {
  readonly role: RoleId;
  readonly readers: Readers;
  /** Without it: our sections in our order. */
  readonly house?: HouseForm | undefined;
  /** ISO date, for front matter that says when the posting was made. */
  readonly today?: string | undefined;
  /** The name of the company, where the example says none. */
  readonly company?: string | undefined;
  /** Ids of responsibilities that somebody else has. */
  readonly leaveOut?: readonly string[] | undefined;
  /** Ids of company-specific responsibilities that an advert has behind the general ones; others hold all. */
  readonly companySpecific?: readonly string[] | undefined;
  /** Responsibilities besides those of the role, as bullets. */
  readonly also?: readonly string[] | undefined;
  /** Who holds the other role, so that the posting can name the person beside this one. */
  readonly beside?: RoleId | undefined;
  /** Sentences on who works beside the role and what they own, in place of those of the content. */
  readonly neighbours?: readonly string[] | undefined;
  /** Who owns what, by the label of the blank for it. */
  readonly owners?: ReadonlyMap<string, string> | undefined;
  /** For one person in both roles. */
  readonly first?: Side | undefined;
}

/** What to write, before it is known in which form. */
export type FormlessRequest = Omit<PostingRequest, 'house'>;

/**
 * A posting with LF line ends. What only the company knows is a blank; in the syntax of snippets a tab stop.
 */
export function writePosting(catalog: Catalog, request: PostingRequest, syntax: Form): string {
  const { house } = request;
  const blocks = whole(catalog, request);
  return `${writeBlocks(fillKnown(catalog, request, blocks), house?.style ?? plainStyle, syntax)}\n`;
}

/** Whether the role is one that a house writes postings for: where no seat is filled there is a brief alone. */
export function takesHouseForm(catalog: Catalog, role: RoleId): boolean {
  return catalog.role(role).roleDescription !== undefined;
}

/**
 * Whether the front matter and the folder of the house fit these readers. What is internal would go public with the
 * adverts of the house otherwise.
 */
export function fitsReaders({ audience }: HouseForm, readers: Readers): boolean {
  return audience === readers;
}

function entryFor({ role, entry }: Catalog, id: RoleId, readers: Readers): Entry {
  const { description, roleDescription, interview, hourly } = role(id);
  const wanted = { public: description, internal: roleDescription, interviewers: interview, hourly }[readers];
  return entry(wanted ?? description);
}

function whole(catalog: Catalog, request: PostingRequest): readonly Block[] {
  const { role: id, readers } = request;
  const { name } = catalog.role(id);
  const entry = entryFor(catalog, id, readers);
  const { titles, internalNote } = catalog.writing;
  if (readers === 'public' || !takesHouseForm(catalog, id)) {
    return withTitle(request, name, bodyOf(catalog, request, entry));
  }
  const title = fill(titles[readers], { name: withoutBrackets(name) });
  // It goes to somebody outside, and has no form in the house.
  if (readers === 'hourly') return withTitle(request, title, postingBlocks(catalog, [entry]));
  const body = readers === 'interviewers' ? interviewGuide(catalog, entry) : bodyOf(catalog, request, entry);
  return withTitle(request, title, [{ kind: 'paragraph', text: internalNote }, ...body]);
}

function bodyOf(catalog: Catalog, request: PostingRequest, entry: Entry): readonly Block[] {
  const { role, house, readers, companySpecific = [], also = [] } = request;
  const specific = catalog.role(role).responsibilities.filter(({ id }) => companySpecific.includes(id));
  const others = {
    leaveOut: new Set(request.leaveOut),
    also: [...(readers === 'public' ? specific.map(({ text }) => text) : []), ...also],
  };
  const body =
    house && house.sections.length > 0
      ? inHouseSections(catalog, { entry, readers, house, others })
      : postingBlocks(catalog, [entry], others);
  return withNumbers(house, withNeighbours(catalog, request, body));
}

/** Numbers the headings where the house does. */
function withNumbers(house: HouseForm | undefined, blocks: readonly Block[]): readonly Block[] {
  const mark = house?.numberMark;
  if (mark === undefined) return blocks;
  let number = 0;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, text: `${++number}${mark} ${block.text}` } : block,
  );
}

/** The title in the front matter, above the text, or both, as the house has it. */
function withTitle(
  { role, house, readers, today }: PostingRequest,
  title: string,
  body: readonly Block[],
): readonly Block[] {
  const fits = house && fitsReaders(house, readers) ? house : undefined;
  const front = fits?.frontMatter;
  const isAbove = house?.hasTitle === true || front?.hasTitle !== true;
  const fileName = today === undefined ? undefined : house?.fileName.nameFor(role, today);
  return [
    ...(front ? [{ kind: 'front-matter' as const, text: front.write({ title, today, fileName }) }] : []),
    ...(isAbove ? [titleBlock({ name: title + (fits?.titleMark ?? '') }, house?.titleStyle)] : []),
    ...body,
  ];
}

/** Of a name with an explanation in brackets. */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** Puts the sentences where the content speaks of those beside the role, or else behind the responsibilities. */
function withNeighbours(
  catalog: Catalog,
  { role, also = [], neighbours = [] }: PostingRequest,
  blocks: readonly Block[],
): readonly Block[] {
  if (neighbours.length === 0) return blocks;
  const paragraph: Block = { kind: 'paragraph', text: neighbours.join(' ') };
  const ours = new Set(catalog.ownership.beside.map((id) => catalog.entry(id).posting?.text));
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && ours.has(block.text));
  if (at >= 0) return blocks.map((block, i) => (i === at ? paragraph : block));
  const listed = new Set([...catalog.role(role).responsibilities.map(({ text }) => text), ...also]);
  const last = blocks.findLastIndex(
    (block) => block.kind === 'list' && block.items.some((item) => listed.has(item)),
  );
  return last < 0 ? blocks : [...blocks.slice(0, last + 1), paragraph, ...blocks.slice(last + 1)];
}

function fillKnown(
  { writing, role }: Catalog,
  { house, company, beside, first, owners }: PostingRequest,
  blocks: readonly Block[],
): readonly Block[] {
  const known = new Map(owners);
  const know = (labels: readonly string[], value: string | undefined): void => {
    if (value !== undefined) for (const label of labels) known.set(label, value);
  };
  know(writing.blanks.company, house?.company ?? company);
  know(writing.blanks.beside, beside && role(beside).title);
  know(writing.blanks.first, first && writing.sides[first]);
  return fillBlocks(blocks, known);
}
