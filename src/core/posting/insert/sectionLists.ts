import { itemPrefix, spaceBehind } from './itemPrefix.ts';
import { firstOf, lastOf, lineEndBefore, type Line } from './lines.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';

/** A list in a section of a posting, and how to go on with it. */
export interface SectionList {
  readonly start: number;
  /** Behind all that belongs to its last item. */
  readonly end: number;
  /** Whether it stands in a quote, which is somebody else's words. */
  readonly isQuoted: boolean;
  /** The paragraph right above it. */
  readonly lead: string | undefined;
  /** What stands before the text of the nth item that is added, line end included. */
  readonly prefix: (n: number) => string;
  /** What parts the list from the next line. */
  readonly after: string;
}

/**
 * The lists of a section: those right under its heading, else those under the headings in it; without sections in it
 * that are about something else.
 */
export function sectionLists(
  document: PostingDocument,
  lines: readonly Line[],
  index: number,
): readonly SectionList[] {
  const { text, sections, bullets } = document;
  const section = sections[index]!;
  const inner = sections.filter(({ start, end }) => start > section.start && end <= section.end);
  const foreign = inner.filter(({ ownKind }) => ownKind !== undefined && ownKind !== section.kind);
  const isIn = (ranges: typeof sections, { start }: Bullet): boolean =>
    ranges.some((range) => range.start <= start && start < range.end);
  const lineOf = ({ start }: Bullet): Line => lines[lastUpTo(lines, start)]!;
  const isListed = (line: Line): boolean =>
    line.kind !== 'closed' && !(isQuoted(line) && line.list !== undefined);
  const all = bullets.filter(
    (bullet) =>
      bullet.start >= section.heading.end &&
      bullet.start < section.end &&
      !isIn(foreign, bullet) &&
      // What an item quotes belongs to the item.
      isListed(lineOf(bullet)),
  );
  const own = all.filter((bullet) => !isIn(inner, bullet));
  const runs: Bullet[][] = [];
  for (const bullet of own.length > 0 ? own : all) {
    const last = runs.at(-1)?.at(-1);
    const isSame =
      last &&
      isQuoted(lineOf(last)) === isQuoted(lineOf(bullet)) &&
      isSameList(text.slice(last.end, bullet.start));
    if (isSame) runs.at(-1)!.push(bullet);
    else runs.push([bullet]);
  }
  return runs.map((run) => readList(document, lines, run, section.end));
}

/** Whether between two bullets there are only lines that belong to a list: blank or indented ones. */
function isSameList(between: string): boolean {
  return between
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
    .every((line) => line.trim() === '' || /^[ \t>]/.test(line));
}

function readList(
  { text, paragraphs }: PostingDocument,
  lines: readonly Line[],
  bullets: readonly Bullet[],
  sectionEnd: number,
): SectionList {
  const depth = bullets.reduce((least, bullet) => Math.min(least, bullet.depth), Infinity);
  const top = bullets.filter((bullet) => bullet.depth === depth);
  const last = top.at(-1)!;
  const { start } = bullets[0]!;
  const line = lines[lastUpTo(lines, last.start)]!;
  const lead = paragraphs.findLast((paragraph) => paragraph.end <= start);
  const isRightAbove = lead && lead.kind === 'text' && text.slice(lead.end, start).trim() === '';
  const isEmpty = last.content.text === '' && bullets.at(-1) === last;
  // A comment may stand before the item.
  const lineOfItem =
    /^[\s>]*/.exec(text.slice(line.start, last.start))![0] + text.slice(last.start, line.end);
  const apart = top.length > 1 && isBlankAbove(lines, last.start) ? '\n\n' : '\n';
  const end = isEmpty ? line.end : endOf(lines, bullets.at(-1)!, sectionEnd);
  const prefix = itemPrefix(lineOfItem, top.at(-2)?.marker);
  return {
    start,
    end,
    isQuoted: isQuoted(line),
    lead: isRightAbove ? text.slice(lead.start, lead.end) : undefined,
    after: lineEndBefore(lines[lastUpTo(lines, end) + 1]),
    prefix(n) {
      // An item that was left empty takes the first.
      if (isEmpty && n === 0) return spaceBehind(lineOfItem);
      return apart + prefix(isEmpty ? n - 1 : n);
    },
  };
}

function isQuoted({ text }: Line): boolean {
  return /^[ \t]*>/.test(text);
}

/** The quote around an offset. */
export function quoteAt(lines: readonly Line[], offset: number): Range | undefined {
  const at = lastUpTo(lines, offset);
  if (!isQuoted(lines[at]!)) return undefined;
  return { start: lines[firstOf(lines, at, isQuoted)]!.start, end: lines[lastOf(lines, at, isQuoted)]!.end };
}

/** Behind the text, the code and the paragraphs that belong to the item. */
function endOf(lines: readonly Line[], { end }: Bullet, sectionEnd: number): number {
  const first = lastUpTo(lines, end);
  const { list } = lines[first]!;
  let last = first;
  for (let i = first + 1; list !== undefined && i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start >= sectionEnd || line.open || line.kind === 'item') break;
    if (line.list === list) last = i;
    else if (line.kind !== 'blank') break;
  }
  return lines[last]!.end;
}

function isBlankAbove(lines: readonly Line[], offset: number): boolean {
  return lines[lastUpTo(lines, offset) - 1]?.kind === 'blank';
}
