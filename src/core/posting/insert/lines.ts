import { isItem, listMark } from '../parse/listMark.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingStyle } from '../parse/postingStyle.ts';

/** A line of a Markdown document and what it is, as far as inserting needs to know. */
export interface Line {
  readonly text: string;
  /** Offset of its first character and of its end, before the line end. */
  readonly start: number;
  readonly end: number;
  /**
   * `closed` lines are front matter, fenced code, a comment or raw HTML: nothing may be inserted between them.
   * An underlined heading is one `heading` line and, for the rest of it down to the underline, `heading-rest`.
   */
  readonly kind: 'blank' | 'heading' | 'heading-rest' | 'item' | 'text' | 'closed';
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  readonly headingForm?: PostingStyle['headingForm'];
  readonly headingEnd?: string | undefined;
  /** Of a list item: white space before it, and its bullet or number. */
  readonly indent?: string;
  readonly marker?: string;
  /** Number of the list the line belongs to, also as a continuation or as code inside an item. */
  readonly list?: number | undefined;
  /** Of a closed line: number of its block, and whether the file ends without closing it. */
  readonly block?: number;
  readonly open?: boolean;
}

/** The number of the front matter among the closed blocks. */
export const frontMatterBlock = 0;

const backticks = /^([ \t]*)(`{3,})[^`]*$/;
const tildes = /^([ \t]*)(~{3,})/;
const comment = /^ {0,3}<!--/;
const rawElement = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const listItem = new RegExp(`^([ \\t]*)(${listMark.source})`);
const hashes = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const indented = /^(?: {2}|\t)/;

/** Reads a document line by line, with any line ends. */
export function readLines({
  text,
  frontMatter,
}: Pick<PostingDocument, 'text' | 'frontMatter'>): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let closing: RegExp | undefined;
  let blocks = 0;
  let lists = 0;
  let list: number | undefined;
  let lastItem = '';
  let listOfBlock: number | undefined;
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    const place = { text: part, start: offset, end: offset + part.length };
    offset = place.end;
    if (/^[\r\n]/.test(part)) continue;
    const last = lines.at(-1);
    if (closing) {
      lines.push({ ...place, kind: 'closed', block: blocks, list: listOfBlock });
      if (closing.test(part)) closing = undefined;
      continue;
    }
    if (frontMatter && place.start < frontMatter.end) {
      lines.push({ ...place, kind: 'closed', block: frontMatterBlock });
      continue;
    }
    if (part.trim() === '') {
      lines.push({ ...place, kind: 'blank' });
      continue;
    }
    // After a blank line only what is indented still belongs to the list.
    const goesOn = list !== undefined && (indented.test(part) || (last?.list === list && !rule.test(part)));
    const [, indent = '', fence] = backticks.exec(part) ?? tildes.exec(part) ?? [];
    if (fence !== undefined && (indent.length < 4 || goesOn)) {
      if (!indented.test(part)) list = undefined;
      listOfBlock = list;
      closing = new RegExp(`^[ \\t]*${fence[0]}{${fence.length},}[ \\t]*$`);
      lines.push({ ...place, kind: 'closed', block: ++blocks, list });
      continue;
    }
    const ending = htmlEnding(part);
    if (ending) {
      // At the margin it is in no list, but more items may come below it.
      listOfBlock = goesOn ? list : undefined;
      if (!ending.test(part)) closing = ending;
      lines.push({ ...place, kind: 'closed', block: ++blocks, list: listOfBlock });
      continue;
    }
    const level = hashes.exec(part)?.[1]?.length;
    if (level !== undefined) {
      list = undefined;
      lines.push({ ...place, kind: 'heading', level, headingForm: 'hashes' });
      continue;
    }
    const under = underline.exec(part)?.[1];
    if (under !== undefined && last && isParagraph(last)) {
      let first = lines.length - 1;
      while (first > 0 && isParagraph(lines[first - 1]!)) first--;
      const level = under.startsWith('=') ? 1 : 2;
      lines[first] = { ...lines[first]!, kind: 'heading', level, headingForm: 'underlined' };
      for (let i = first + 1; i < lines.length; i++) lines[i] = { ...lines[i]!, kind: 'heading-rest' };
      lines.push({ ...place, kind: 'heading-rest' });
      continue;
    }
    const [, indentOfItem = '', marker] = (rule.test(part) ? undefined : listItem.exec(part)) ?? [];
    const isApart = last?.kind !== 'text' && last?.kind !== 'item';
    const above = isApart ? undefined : last.list === undefined ? last.text : lastItem;
    if (marker !== undefined && isItem(marker, above)) {
      list ??= ++lists;
      lastItem = part.trimStart();
      lines.push({ ...place, kind: 'item', indent: indentOfItem, marker, list });
      continue;
    }
    if (!goesOn) list = undefined;
    lines.push({ ...place, kind: 'text', list });
  }
  if (!closing) return lines;
  return lines.map((line) => (line.block === blocks ? { ...line, open: true } : line));
}

function isParagraph({ kind, list, text }: Line): boolean {
  return kind === 'text' && list === undefined && !rule.test(text);
}

/** What closes the comment or raw element that the line opens. */
function htmlEnding(line: string): RegExp | undefined {
  if (comment.test(line)) return /-->/;
  const name = rawElement.exec(line)?.[1];
  return name === undefined ? undefined : new RegExp(`</${name}>`, 'i');
}

/** What has to follow so that a blank line comes before the next line. */
export function lineEndBefore(next: Line | undefined): string {
  return next === undefined || next.kind === 'blank' ? '' : '\n';
}

/** First and last position of the run of lines around `at` that are of one kind. */
export function firstOf(lines: readonly Line[], at: number, same: (line: Line) => boolean): number {
  let first = at;
  while (first > 0 && same(lines[first - 1]!)) first--;
  return first;
}

export function lastOf(lines: readonly Line[], at: number, same: (line: Line) => boolean): number {
  let last = at;
  while (last < lines.length - 1 && same(lines[last + 1]!)) last++;
  return last;
}
