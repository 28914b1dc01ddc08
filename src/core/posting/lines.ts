import type { PostingStyle } from './writeBlocks.ts';

/** A line of a Markdown document and what it is, as far as inserting needs to know. */
export interface Line {
  readonly text: string;
  /** Offset of its first character and of its end, before the line end. */
  readonly start: number;
  readonly end: number;
  /** `closed` lines are front matter or fenced code: nothing may be inserted between them. */
  readonly kind: 'blank' | 'heading' | 'underline' | 'item' | 'text' | 'closed';
  /** Of a heading: 1 to 6. A heading with a line of `=` or `-` below it has that line as `underline`. */
  readonly level?: number;
  readonly headingForm?: PostingStyle['headingForm'];
  /** Of a list item: white space before it, and its bullet unless it is numbered. */
  readonly indent?: string;
  readonly bullet?: PostingStyle['bullet'] | undefined;
  /** Number of the list the line belongs to, also as a continuation or as code inside an item. */
  readonly list?: number | undefined;
  /** Of a closed line: number of its block. */
  readonly block?: number;
}

const backticks = /^([ \t]*)(`{3,})[^`]*$/;
const tildes = /^([ \t]*)(~{3,})/;
const listItem = /^([ \t]*)(?:([-*+])|\d{1,9}[.)])(?:[ \t]+|$)/;
const hashes = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const indented = /^(?: {2}|\t)/;

/** Reads a document line by line, with any line ends. */
export function readLines(document: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let closing: RegExp | undefined;
  let blocks = 0;
  let lists = 0;
  let list: number | undefined;
  for (const part of document.split(/(\r\n|\n|\r)/)) {
    const place = { text: part, start: offset, end: offset + part.length };
    offset = place.end;
    if (/^[\r\n]/.test(part)) continue;
    const last = lines.at(-1);
    if (closing) {
      lines.push({ ...place, kind: 'closed', block: blocks, list });
      if (closing.test(part)) closing = undefined;
      continue;
    }
    if (!last && isFrontMatter(document)) {
      closing = /^(?:---|\.\.\.)[ \t]*$/;
      lines.push({ ...place, kind: 'closed', block: ++blocks });
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
      closing = new RegExp(`^[ \\t]*${fence[0]}{${fence.length},}[ \\t]*$`);
      lines.push({ ...place, kind: 'closed', block: ++blocks, list });
      continue;
    }
    const level = hashes.exec(part)?.[1]?.length;
    if (level !== undefined) {
      list = undefined;
      lines.push({ ...place, kind: 'heading', level, headingForm: 'hashes' });
      continue;
    }
    const under = underline.exec(part)?.[1];
    if (under !== undefined && last?.kind === 'text' && last.list === undefined) {
      lines[lines.length - 1] = {
        ...last,
        kind: 'heading',
        level: under.startsWith('=') ? 1 : 2,
        headingForm: 'underlined',
      };
      lines.push({ ...place, kind: 'underline' });
      continue;
    }
    const item = rule.test(part) ? undefined : listItem.exec(part);
    if (item) {
      list ??= ++lists;
      const bullet = item[2] as Line['bullet'];
      lines.push({ ...place, kind: 'item', indent: item[1] ?? '', bullet, list });
      continue;
    }
    if (!goesOn) list = undefined;
    lines.push({ ...place, kind: 'text', list });
  }
  return lines;
}

function isFrontMatter(document: string): boolean {
  return /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/.test(
    document,
  );
}
