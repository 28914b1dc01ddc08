import {
  headingAt,
  isBoldLine,
  isLineForm,
  italicWords,
  taggedLine,
  titleRange,
  unmarkedLine,
  type FoundHeading,
} from './headingForms.ts';
import { hasListBelow, hasTextBelow } from './hasTextBelow.ts';
import { isItem, itemMark } from './listMark.ts';
import { headingWords } from './normalize.ts';
import type { Bullet, Heading, Paragraph, SparedRange } from './postingDocument.ts';
import { textRange, trimmed, type Range } from './range.ts';
import type { SectionNames } from './sectionNames.ts';

interface Blocks {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly bullets: readonly Bullet[];
  /** Code that is code by its indent alone. */
  readonly indentedCode: readonly Range[];
}

const lineEnd = /\r\n|\n|\r/g;
const rule = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const underline = /^(?:=+|-+)[ \t]*$/;
const item = new RegExp(itemMark.source, 'y');
const foldingTag = /^<details(?:\s[^<>]{0,300})?>\s*$/i;
/** Longer text is not underlined. */
const longestUnderlined = 150;
/** Longer lines are text, whatever they begin with. */
const longestLine = 600;

/** A paragraph or a bullet that more lines may belong to. */
interface OpenBlock {
  readonly start: number;
  /** Where its text begins. */
  readonly first: number;
  end: number;
  /** Its index; `undefined` for a paragraph. */
  readonly bullet: number | undefined;
}

/** A line that is not empty. */
interface VisibleLine {
  /** Of the first character that is no space, quote mark or comment. */
  readonly first: number;
  readonly end: number;
  /** From there on; of a long line only the beginning. */
  readonly words: string;
  readonly isLong: boolean;
  /** How far that character stands to the right, with tabs to every fourth place. */
  readonly column: number;
  readonly isQuoted: boolean;
  /** Whether something hidden stands in front. */
  readonly isCovered: boolean;
}

/**
 * Headings, paragraphs and list items of the body. Leaves out what comments, code blocks and tags of a template
 * fill. Neither strict nor complete Markdown: reads what postings hold, also where a blank line is missing.
 *
 * @param spared in order
 */
export function scanBlocks(
  text: string,
  body: Range,
  spared: readonly SparedRange[],
  sectionNames: SectionNames,
): Blocks {
  const scan = new BlockScan(text, spared, sectionNames);
  let start = body.start;
  while (start < body.end) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    scan.readLine(start, found ? found.index : body.end);
    start = found ? lineEnd.lastIndex : body.end;
  }
  return scan.finish();
}

/** Reads one line after the other, and knows what the next may belong to. */
class BlockScan {
  readonly #text: string;
  readonly #hidden: readonly Range[];
  readonly #sectionNames: SectionNames;
  readonly #headings: Heading[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #bullets: Bullet[] = [];
  readonly #indentedCode: Range[] = [];
  /** Columns and indices of the bullets around the line. */
  #around: { readonly column: number; readonly index: number }[] = [];
  #open: OpenBlock | undefined;
  #nextHidden = 0;
  #isBehindBlank = true;
  #level = 1;
  /** The last heading that is more than a line with a colon. */
  #lastMarked: Heading | undefined;
  /** How many blocks there were when the last heading came. */
  #blocksAbove = 0;

  constructor(text: string, spared: readonly SparedRange[], sectionNames: SectionNames) {
    this.#text = text;
    this.#hidden = spared.filter(
      ({ kind }) => kind === 'comment' || kind === 'codeBlock' || kind === 'statement',
    );
    this.#sectionNames = sectionNames;
  }

  readLine(start: number, end: number): void {
    const line = this.#visibleLine(start, end);
    // A comment on its own parts two paragraphs, as a blank line does.
    if (!line || line.isCovered) this.#close();
    const isBehindBlank = this.#isBehindBlank;
    this.#isBehindBlank = !line;
    if (!line) return;
    if (isBehindBlank && line.column >= 4 && this.#around.length === 0 && !line.isQuoted) {
      this.#indentedCode.push({ start: line.first, end });
      this.#isBehindBlank = true;
      return;
    }
    const isRead =
      this.#readUnderline(line) ||
      this.#readRule(line) ||
      this.#readHeading(line) ||
      this.#readItem(line) ||
      this.#readLineHeading(line) ||
      this.#readRow(line);
    if (!isRead) this.#readText(line);
  }

  finish(): Blocks {
    this.#close();
    return {
      headings: this.#headings,
      paragraphs: this.#paragraphs,
      bullets: this.#bullets,
      indentedCode: this.#indentedCode,
    };
  }

  #visibleLine(start: number, end: number): VisibleLine | undefined {
    let first = start;
    let column = 0;
    let isQuoted = false;
    let isCovered = false;
    while (first < end) {
      const char = this.#text[first];
      if (char === ' ' || char === '\u00a0') column++;
      else if (char === '\t') column += 4 - (column % 4);
      else if (char === '>' && column < 4) {
        isQuoted = true;
        column = 0;
      } else {
        const behind = this.#behindHidden(first);
        if (behind === undefined) {
          const isLong = end - first > longestLine;
          const words = this.#text.slice(first, isLong ? first + longestLine : end);
          return { first, end, words, isLong, column, isQuoted, isCovered };
        }
        isCovered = true;
        first = behind;
        continue;
      }
      first++;
    }
    return undefined;
  }

  /** Where what is hidden at the offset ends. */
  #behindHidden(offset: number): number | undefined {
    const hidden = this.#hidden;
    while (this.#nextHidden < hidden.length && hidden[this.#nextHidden]!.end <= offset) this.#nextHidden++;
    const next = hidden[this.#nextHidden];
    return next && next.start <= offset ? next.end : undefined;
  }

  /** The line below a heading. */
  #readUnderline({ words, isLong, end }: VisibleLine): boolean {
    const open = this.#open;
    const isHeading =
      open &&
      open.bullet === undefined &&
      !isLong &&
      underline.test(words) &&
      open.end - open.first <= longestUnderlined;
    if (!isHeading) return false;
    const { start, first } = open;
    this.#open = undefined;
    const level = words.startsWith('=') ? 1 : 2;
    this.#addHeading({
      form: 'underlined',
      level,
      title: titleRange(this.#text, first, open.end),
      start,
      end,
    });
    return true;
  }

  #readRule({ words, isLong }: VisibleLine): boolean {
    if (isLong || !rule.test(words)) return false;
    this.#leaveLists();
    return true;
  }

  #readHeading({ first, end, column }: VisibleLine): boolean {
    const heading = headingAt(this.#text, first, end, !this.#open);
    const isEmpty = heading?.title.text === '';
    if (!heading || (!isEmpty && column >= 4 && this.#around.length > 0)) return false;
    if (isEmpty) this.#leaveLists();
    else this.#addHeading(heading);
    return true;
  }

  #readItem({ first, end, column }: VisibleLine): boolean {
    item.lastIndex = first;
    const mark = item.exec(this.#text)?.[0];
    if (mark === undefined) return false;
    const above = this.#open && this.#text.slice(this.#open.start, this.#open.end);
    if (!isItem(mark, above)) return false;
    this.#close();
    const around = this.#around;
    while (around.length > 0 && around.at(-1)!.column > column - 2) around.pop();
    const index = this.#bullets.length;
    const from = Math.min(first + mark.length, end);
    this.#bullets.push({
      start: first,
      end,
      content: textRange(this.#text, from, end),
      marker: mark.trimEnd().replace(/(?<![ \t])[ \t]+\[[ xX]\]$/, ''),
      depth: around.length,
      parent: around.at(-1)?.index,
    });
    around.push({ column, index });
    this.#open = { start: first, first: from, end, bullet: index };
    return true;
  }

  /** A heading that is no more than a line. */
  #readLineHeading(line: VisibleLine): boolean {
    const { first, end, words, isLong, column, isCovered } = line;
    if (isLong || (column >= 2 && this.#around.length > 0)) return false;
    const isApart = this.#open?.bullet !== undefined || !this.#open;
    const level = Math.max(this.#level, 2);
    const tagged = /^[<[]/.test(words) && !isCovered ? taggedLine(words) : undefined;
    if (tagged && (isApart || tagged.isBlock)) {
      const title = titleRange(this.#text, first + tagged.from, first + tagged.to);
      this.#addHeading({ form: 'bold', level, title, start: this.#startWithFold(first), end });
      return true;
    }
    const isBold = isBoldLine(this.#text, first, end) && (isApart || /:\**_*\s*$/.test(words));
    const form = isBold ? 'bold' : isApart && !isCovered ? this.#unmarkedForm(line) : undefined;
    if (!form) return false;
    const title = titleRange(this.#text, first, end);
    this.#addHeading({ form, level, title, start: first, end });
    return true;
  }

  /** Where a heading begins: with the tag above it that folds its part away. */
  #startWithFold(first: number): number {
    const open = this.#open;
    const isFold =
      open && open.bullet === undefined && foldingTag.test(this.#text.slice(open.first, open.end));
    if (!isFold) return first;
    this.#open = undefined;
    return open.start;
  }

  #unmarkedForm({ words: line, end }: VisibleLine): 'italic' | 'capitals' | 'plain' | undefined {
    const emphasised = italicWords(line);
    if (emphasised !== undefined) return this.#sectionNames.isName(emphasised) ? 'italic' : undefined;
    const { form, words } = unmarkedLine(line) ?? {};
    const { isName } = this.#sectionNames;
    if (words === undefined || !isName(words)) return undefined;
    // Right below an item it goes on with that: what is put behind the item must not make it a heading.
    if (form === 'listed')
      return !this.#open && hasListBelow(this.#text, end) && !this.#isLead(words) ? 'plain' : undefined;
    if (hasTextBelow(this.#text, end, { isInList: this.#open !== undefined, isName })) return undefined;
    return form === 'plain' && this.#isLead(words) ? undefined : form;
  }

  /**
   * In a section with a name of its own a line with a colon leads to a list, as does one that says that name again. Not
   * below "CTO Job Description" or "About the role", which are about all that follows.
   */
  #isLead(words: string): boolean {
    const names = this.#sectionNames;
    const around = this.#lastMarked && names.kindOf(this.#lastMarked.words);
    if (around !== undefined && around !== 'about-role') return true;
    const last = this.#headings.at(-1);
    if (last?.form !== 'plain' || this.#blocks() > this.#blocksAbove) return false;
    const kind = names.kindOf(words);
    return kind !== undefined && kind === names.kindOf(last.words);
  }

  #readRow({ first, end, words }: VisibleLine): boolean {
    if (!words.startsWith('|')) return false;
    this.#close();
    if (!/^[|\s:-]*$/.test(words)) this.#paragraphs.push({ kind: 'row', start: first, end });
    return true;
  }

  #readText({ first, end, column }: VisibleLine): void {
    if (this.#open) {
      this.#open.end = end;
      return;
    }
    if (column < 2) this.#around = [];
    this.#open = { start: first, first, end, bullet: undefined };
  }

  #addHeading(heading: FoundHeading): void {
    this.#leaveLists();
    if (!isLineForm(heading.form)) this.#level = Math.min(heading.level, 6) + 1;
    const added = { ...heading, words: headingWords(heading.title.text) };
    if (heading.form !== 'plain') this.#lastMarked = added;
    this.#headings.push(added);
    this.#blocksAbove = this.#blocks();
  }

  #blocks(): number {
    return this.#paragraphs.length + this.#bullets.length;
  }

  /** Ends the block that is open. */
  #leaveLists(): void {
    this.#close();
    this.#around = [];
  }

  #close(): void {
    if (!this.#open) return;
    const { start, first, end, bullet } = this.#open;
    this.#open = undefined;
    const { start: from, end: to } = trimmed(this.#text, first, end);
    if (bullet !== undefined) {
      this.#bullets[bullet] = { ...this.#bullets[bullet]!, end, content: textRange(this.#text, from, to) };
    } else if (to > from) this.#paragraphs.push({ kind: 'text', start, end: to });
  }
}
