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
  const scan = new LineScan(frontMatter?.end ?? 0);
  let offset = 0;
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    const place = { text: part, start: offset, end: offset + part.length };
    offset = place.end;
    if (!/^[\r\n]/.test(part)) scan.read(place);
  }
  return scan.finish();
}

type LinePlace = Pick<Line, 'text' | 'start' | 'end'>;

/** Takes one line after the other, and knows what the next may belong to. */
class LineScan {
  readonly #endOfFrontMatter: number;
  readonly #lines: Line[] = [];
  /** What ends the block that is closed to insertions. */
  #closing: RegExp | undefined;
  #blocks = frontMatterBlock;
  #listOfBlock: number | undefined;
  #lists = 0;
  /** The list that the next line may belong to. */
  #list: number | undefined;
  #lastItem = '';

  constructor(endOfFrontMatter: number) {
    this.#endOfFrontMatter = endOfFrontMatter;
  }

  read(line: LinePlace): void {
    if (this.#readClosed(line)) return;
    if (line.text.trim() === '') {
      this.#lines.push({ ...line, kind: 'blank' });
      return;
    }
    const goesOn = this.#goesOn(line.text);
    const isRead =
      this.#readFence(line, goesOn) ||
      this.#readHtml(line, goesOn) ||
      this.#readHeading(line) ||
      this.#readUnderline(line) ||
      this.#readItem(line);
    if (isRead) return;
    if (!goesOn) this.#list = undefined;
    this.#lines.push({ ...line, kind: 'text', list: this.#list });
  }

  finish(): readonly Line[] {
    if (!this.#closing) return this.#lines;
    return this.#lines.map((line) => (line.block === this.#blocks ? { ...line, open: true } : line));
  }

  /** A line of the front matter, or of a block that an earlier line has opened. */
  #readClosed(line: LinePlace): boolean {
    if (!this.#closing && line.start >= this.#endOfFrontMatter) return false;
    this.#lines.push({ ...line, kind: 'closed', block: this.#blocks, list: this.#listOfBlock });
    if (this.#closing?.test(line.text)) this.#closing = undefined;
    return true;
  }

  /** Whether the line belongs to the list above: after a blank line only what is indented does. */
  #goesOn(text: string): boolean {
    if (this.#list === undefined) return false;
    return indented.test(text) || (this.#lines.at(-1)?.list === this.#list && !rule.test(text));
  }

  #readFence(line: LinePlace, goesOn: boolean): boolean {
    const [, indent = '', fence] = backticks.exec(line.text) ?? tildes.exec(line.text) ?? [];
    if (fence === undefined || (indent.length >= 4 && !goesOn)) return false;
    if (!indented.test(line.text)) this.#list = undefined;
    this.#openBlock(line, this.#list);
    this.#closing = new RegExp(`^[ \\t]*${fence[0]}{${fence.length},}[ \\t]*$`);
    return true;
  }

  #readHtml(line: LinePlace, goesOn: boolean): boolean {
    const ending = htmlEnding(line.text);
    if (!ending) return false;
    // At the margin it is in no list, but more items may come below it.
    this.#openBlock(line, goesOn ? this.#list : undefined);
    if (!ending.test(line.text)) this.#closing = ending;
    return true;
  }

  #openBlock(line: LinePlace, list: number | undefined): void {
    this.#listOfBlock = list;
    this.#lines.push({ ...line, kind: 'closed', block: ++this.#blocks, list });
  }

  #readHeading(line: LinePlace): boolean {
    const level = hashes.exec(line.text)?.[1]?.length;
    if (level === undefined) return false;
    this.#list = undefined;
    this.#lines.push({ ...line, kind: 'heading', level, headingForm: 'hashes' });
    return true;
  }

  /** Makes a heading of the paragraph above. */
  #readUnderline(line: LinePlace): boolean {
    const lines = this.#lines;
    const under = underline.exec(line.text)?.[1];
    const last = lines.at(-1);
    if (under === undefined || !last || !isParagraph(last)) return false;
    const first = firstOf(lines, lines.length - 1, isParagraph);
    const level = under.startsWith('=') ? 1 : 2;
    lines[first] = { ...lines[first]!, kind: 'heading', level, headingForm: 'underlined' };
    for (let i = first + 1; i < lines.length; i++) lines[i] = { ...lines[i]!, kind: 'heading-rest' };
    lines.push({ ...line, kind: 'heading-rest' });
    return true;
  }

  #readItem(line: LinePlace): boolean {
    const [, indent = '', marker] = (rule.test(line.text) ? undefined : listItem.exec(line.text)) ?? [];
    if (marker === undefined || !isItem(marker, this.#textAbove())) return false;
    this.#list ??= ++this.#lists;
    this.#lastItem = line.text.trimStart();
    this.#lines.push({ ...line, kind: 'item', indent, marker, list: this.#list });
    return true;
  }

  /** The paragraph or the item that the line could go on with. */
  #textAbove(): string | undefined {
    const last = this.#lines.at(-1);
    if (last?.kind !== 'text' && last?.kind !== 'item') return undefined;
    return last.list === undefined ? last.text : this.#lastItem;
  }
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
