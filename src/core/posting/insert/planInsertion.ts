import type { Block } from '../write/blocks.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { itemPrefix, spaceBehind } from './itemPrefix.ts';
import { firstOf, frontMatterBlock, lastOf, lineEndBefore, type Line } from './lines.ts';
import { isLooseBehind, itemAround, itemEnd, itemOf } from './listItems.ts';
import { postingLines } from './postingLines.ts';
import { isLineForm } from '../parse/headingForms.ts';
import { plainBullets, type HeadingStyle, type PostingStyle } from '../parse/postingStyle.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import { writeBlocks, type Form, type TabStops } from '../write/writeBlocks.ts';

/** A snippet to insert. Between `offset` and `end` there are only spaces, which it replaces. */
export interface Insertion {
  readonly offset: number;
  readonly end: number;
  /** In the form that was asked for, with LF line ends. */
  readonly snippet: string;
}

interface WriteOptions {
  readonly form?: Form;
  /** For places behind the subsections of a section: the level of the section. */
  readonly headingLevel?: number | undefined;
}

/** An insertion that is still to be written: what goes into one document shares its tab stops. */
export interface Placement extends Omit<Insertion, 'snippet'> {
  readonly write: (stops: TabStops) => string;
}

/**
 * Fits the blocks to each place: after the paragraph, list or heading around it, never inside front matter or
 * code; with the heading level of the section, the bullet character of the file and one blank line around. A list
 * that comes to a list continues it.
 *
 * @param offsets places in it, such as the ends of the selections; two in one paragraph count once
 * @returns the insertions in the order of the document
 */
export function planInsertion(
  document: PostingDocument,
  offsets: readonly number[],
  blocks: readonly Block[],
  options: WriteOptions = {},
): readonly Insertion[] {
  return writePlacements(placeBlocks(postingLines(document), offsets, blocks, options));
}

/** Writes in the order of the document, so that the blanks are passed from top to bottom. */
export function writePlacements(placements: readonly Placement[]): readonly Insertion[] {
  const stops: TabStops = new Map();
  return placements.map(({ offset, end, write }) => ({ offset, end, snippet: write(stops) }));
}

/** As `planInsertion`, of lines that are read already. */
export function placeBlocks(
  lines: readonly Line[],
  offsets: readonly number[],
  blocks: readonly Block[],
  options: WriteOptions = {},
): readonly Placement[] {
  const plan = new Map<number, Placement>();
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const cursor = reachable(lines, lastUpTo(lines, offset));
    const place = blocks[0]?.kind === 'heading' ? afterSection(lines, cursor) : cursor;
    // A blank line in the middle of a list is a part of it.
    const at = itemAround(lines, place) ?? place;
    // Cursors on blank lines in a row mean the same place; so do cursors in one paragraph.
    const gap = lines[at]?.kind === 'blank' ? firstOf(lines, at, (line) => line.kind === 'blank') : undefined;
    const insertion = insertAt(lines, at, blocks, options);
    const key = gap === undefined ? insertion.offset : lines[gap]!.start;
    if (!plan.has(key)) plan.set(key, insertion);
  }
  return [...plan.values()].sort((a, b) => a.offset - b.offset);
}

/** A block that is never closed ends with the file: what is inserted has to go above it. Gives -1 for line 0. */
function reachable(lines: readonly Line[], at: number): number {
  const { block, open } = lines[at]!;
  return open ? firstOf(lines, at, (line) => line.block === block) - 1 : at;
}

/**
 * A new section at a heading would take the text that stands under it: it goes below that text instead. Front matter
 * and the blank lines around a heading count as the heading.
 */
function afterSection(lines: readonly Line[], at: number): number {
  const isFrontMatter = (i: number): boolean => lines[i]?.block === frontMatterBlock;
  const below = lines.findIndex((line, i) => i > at && line.kind !== 'blank' && !isFrontMatter(i));
  const above = lines.findLastIndex((line, i) => i <= at && line.kind !== 'blank');
  const start = (above < 0 || isFrontMatter(above)) && lines[below]?.kind === 'heading' ? below : above;
  const { kind } = lines[start] ?? {};
  if (kind !== 'heading' && kind !== 'heading-rest') return at;
  const body = lines.findIndex((line, i) => i > start && line.kind !== 'heading-rest');
  const next = lines.findIndex((line, i) => i >= body && line.kind === 'heading');
  const end = lines.findLastIndex((line, i) => (next < 0 || i < next) && line.kind !== 'blank');
  return body < 0 || end < body ? at : end;
}

function insertAt(
  lines: readonly Line[],
  at: number,
  blocks: readonly Block[],
  { form = 'snippet', headingLevel }: WriteOptions,
): Placement {
  const found = styleAt(lines, Math.max(at, 0));
  const style = { ...found, headingLevel: headingLevel ?? found.headingLevel };
  const items = blocks.length === 1 && blocks[0]!.kind === 'list' ? blocks[0]!.items : undefined;
  const write = (stops: TabStops): string => writeBlocks(blocks, style, form, stops);
  const line = lines[at];
  if (!line) return { offset: 0, end: 0, write: (stops) => `${write(stops)}\n\n` };
  const put = (place: Line, write: Placement['write']): Placement => ({
    offset: place.end,
    end: place.end,
    write,
  });

  const item = items && itemOf(lines, line.kind === 'blank' ? at - 1 : at);
  const goOn = item === undefined ? undefined : prefixBelow(lines, lines[item]!);
  const isLoose = item !== undefined && isLooseBehind(lines, item);
  /** As items of a list, each with what stands before its text. */
  const writeItems = (texts: readonly string[], prefix: (n: number) => string, stops: TabStops): string =>
    texts
      .map((text, i) => prefix(i) + writeBlocks([{ kind: 'paragraph', text }], style, form, stops))
      .join(isLoose ? '\n\n' : '\n');

  if (line.kind === 'blank') {
    const above = lines[at - 1];
    const before = above && above.kind !== 'blank' && (!goOn || isLoose) ? '\n' : '';
    const after = at === lines.length - 1 ? (at > 0 ? '\n' : '') : lineEndBefore(lines[at + 1]);
    const { start, end } = line;
    const body: Placement['write'] = (stops) =>
      items && goOn ? writeItems(items, goOn, stops) : write(stops);
    return { offset: start, end, write: (stops) => before + body(stops) + after };
  }

  if (items && goOn && line.text.trim() === line.marker) {
    const space = spaceBehind(line.text);
    return put(line, (stops) => writeItems(items, (n) => (n === 0 ? space : goOn(n - 1)), stops));
  }

  if (items && goOn) {
    const end = itemEnd(lines, item!);
    const below = lines[end + 1];
    const before = isLoose ? '\n\n' : '\n';
    const after = below?.kind === 'item' ? '' : lineEndBefore(below);
    return put(lines[end]!, (stops) => before + writeItems(items, goOn, stops) + after);
  }

  const end = blockEnd(lines, at);
  const after = lineEndBefore(lines[end + 1]);
  return put(lines[end]!, (stops) => `\n\n${write(stops)}${after}`);
}

/** The last line of the heading, paragraph, list or closed block that holds the line. */
function blockEnd(lines: readonly Line[], at: number): number {
  const { kind, list, block } = lines[at]!;
  // Nothing can stand below code that is never closed.
  if (list !== undefined) return lines.findLastIndex((line) => line.list === list && !line.open);
  if (kind === 'heading' || kind === 'heading-rest') {
    const first = kind === 'heading' ? at + 1 : at;
    return lines[first]?.kind === 'heading-rest'
      ? lastOf(lines, first, (line) => line.kind === 'heading-rest')
      : at;
  }
  if (kind === 'closed') return lastOf(lines, at, (line) => line.block === block);
  return lastOf(lines, at, (line) => line.kind === kind && line.list === undefined);
}

/** What stands before the texts of items that follow the item. */
function prefixBelow(lines: readonly Line[], item: Line): (n: number) => string {
  const { text, start, list, indent = '' } = item;
  const isAround = (line: Line): boolean =>
    line.kind === 'item' && line.list === list && line.start < start && line.indent!.length <= indent.length;
  const above = lines.findLast(isAround);
  return itemPrefix(text, above?.indent === indent ? above.marker : undefined);
}

function styleAt(lines: readonly Line[], at: number): PostingStyle {
  const bullets = lines.flatMap(({ marker, start }) => {
    const bullet = plainBullets.find((one) => one === marker);
    return bullet ? [{ bullet, start }] : [];
  });
  const near = bullets.findLast(({ start }) => start <= lines[at]!.start) ?? bullets[0];
  return { ...headingStyleAt(lines, at), bullet: near?.bullet ?? '-' };
}

function headingStyleAt(lines: readonly Line[], at: number): HeadingStyle {
  const headings = lines.filter((line) => line.kind === 'heading');
  const around = lines.slice(0, at + 1).findLast((line) => line.kind === 'heading') ?? headings[0];
  const titles = headings.filter((line) => line.level === 1).length;
  // A single heading of level 1 is the title of the posting: its sections start at 2.
  const isTitle = (line: Line | undefined): boolean => line?.level === 1 && titles === 1;
  const sections = headings.filter((line) => !isTitle(line));
  const [first] = sections;
  if (first && sections.every((line) => isLineForm(line.headingForm!))) {
    const { headingForm = 'bold', headingEnd = '' } = isTitle(around) ? first : around!;
    return { headingLevel: 2, headingForm, headingEnd };
  }
  return {
    headingLevel: isTitle(around) ? 2 : (around?.level ?? 2),
    headingForm:
      headings.length > 0 && headings.every((line) => line.headingForm === 'underlined')
        ? 'underlined'
        : 'hashes',
  };
}
