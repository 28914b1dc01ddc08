import {
  headingAt,
  isBoldLine,
  isLineForm,
  titleRange,
  unmarkedLine,
  type FoundHeading,
} from './headingForms.ts';
import { itemMark, listMark } from './listMark.ts';
import { headingWords } from './normalize.ts';
import type { Bullet, Heading, Paragraph, SparedRange } from './postingDocument.ts';
import { textRange, trimmed, type Range } from './range.ts';
import type { SectionNames } from './sectionNames.ts';

export interface Blocks {
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
/** At the end of a line, if no text stands right below it but a list; a dash alone would underline it. */
const noTextBelow = new RegExp(
  `$|(?:\\r\\n|\\n|\\r(?!\\n))[ \\t\\u00a0>]{0,200}(?:[\\r\\n]|$|(?!-[ \\t]*(?:[\\r\\n]|$))${listMark.source})`,
  'y',
);
/** Longer lines are text, whatever they begin with. */
const longestUnderlined = 150;

interface OpenBlock {
  readonly start: number;
  readonly first: number;
  end: number;
  /** Index of the bullet, -1 for a paragraph. */
  readonly bullet: number;
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
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  const bullets: Bullet[] = [];
  const indentedCode: Range[] = [];
  const hidden = spared.filter(
    ({ kind }) => kind === 'comment' || kind === 'codeBlock' || kind === 'statement',
  );
  /** Columns and indices of the bullets around the line. */
  let around: { readonly column: number; readonly index: number }[] = [];
  let open: OpenBlock | undefined;
  let nextHidden = 0;
  let blankBefore = true;
  let level = 1;
  /** The last heading that is more than a line with a colon. */
  let lastMarked: Heading | undefined;
  /** How many blocks there were when the last heading came. */
  let blocksAbove = 0;

  function close(): void {
    if (!open) return;
    const { start, first, end, bullet } = open;
    open = undefined;
    const content = trimmed(text, first, end);
    if (bullet >= 0) {
      bullets[bullet] = { ...bullets[bullet]!, end, content: textRange(text, content.start, content.end) };
    } else if (content.end > content.start) paragraphs.push({ kind: 'text', start, end: content.end });
  }

  function addHeading(heading: FoundHeading): void {
    close();
    around = [];
    if (!isLineForm(heading.form)) level = Math.min(heading.level, 6) + 1;
    const added = { ...heading, words: headingWords(heading.title.text) };
    if (heading.form !== 'plain') lastMarked = added;
    headings.push(added);
    blocksAbove = paragraphs.length + bullets.length;
  }

  function unmarkedForm(line: string, end: number): 'capitals' | 'plain' | undefined {
    const { form, words } = unmarkedLine(line) ?? {};
    noTextBelow.lastIndex = end;
    if (words === undefined || !noTextBelow.test(text) || !sectionNames.isName(words)) return undefined;
    return form === 'plain' && isLead(words) ? undefined : form;
  }

  /** In a section with a name of its own a line with a colon leads to a list, as does one that says that name again. */
  function isLead(words: string): boolean {
    if (lastMarked && sectionNames.kindOf(lastMarked.words) !== undefined) return true;
    const last = headings.at(-1);
    if (last?.form !== 'plain' || paragraphs.length + bullets.length > blocksAbove) return false;
    const kind = sectionNames.kindOf(words);
    return kind !== undefined && kind === sectionNames.kindOf(last.words);
  }

  function addBullet(first: number, end: number, column: number, mark: string): void {
    close();
    while (around.length > 0 && around.at(-1)!.column > column - 2) around.pop();
    const index = bullets.length;
    const from = Math.min(first + mark.length, end);
    const marker = mark.trimEnd().replace(/(?<![ \t])[ \t]+\[[ xX]\]$/, '');
    const content = textRange(text, from, end);
    bullets.push({ start: first, end, content, marker, depth: around.length, parent: around.at(-1)?.index });
    around.push({ column, index });
    open = { start: first, first: from, end, bullet: index };
  }

  function readLine(start: number, end: number): void {
    const afterBlank = blankBefore;
    blankBefore = false;
    let first = start;
    let column = 0;
    let quoted = false;
    let covered = false;
    for (;;) {
      const char = text[first];
      if (first >= end) break;
      if (char === ' ' || char === '\u00a0') column++;
      else if (char === '\t') column += 4 - (column % 4);
      else if (char === '>' && column < 4) {
        quoted = true;
        column = 0;
      } else {
        while (nextHidden < hidden.length && hidden[nextHidden]!.end <= first) nextHidden++;
        const cover = hidden[nextHidden];
        if (!cover || cover.start > first) break;
        covered = true;
        first = Math.min(cover.end, end);
        continue;
      }
      first++;
    }
    if (first >= end) {
      // A comment on its own parts two paragraphs, as a blank line does.
      close();
      blankBefore = true;
      return;
    }
    if (covered) close();
    if (afterBlank && !open && column >= 4 && around.length === 0 && !quoted) {
      indentedCode.push({ start: first, end });
      blankBefore = true;
      return;
    }
    const line = text.slice(first, Math.min(end, first + 600));
    const long = end - first > 600;

    if (open?.bullet === -1 && !long && underline.test(line) && open.end - open.first <= longestUnderlined) {
      const title = titleRange(text, open.first, open.end);
      const paragraph = open;
      open = undefined;
      addHeading({
        form: 'underlined',
        level: line.startsWith('=') ? 1 : 2,
        title,
        start: paragraph.start,
        end,
      });
      return;
    }
    if (!long && rule.test(line)) {
      close();
      around = [];
      return;
    }
    const heading = headingAt(text, first, end, afterBlank || !open);
    if (heading?.title.text === '') {
      close();
      around = [];
      return;
    }
    if (heading && (column < 4 || around.length === 0)) {
      addHeading(heading);
      return;
    }

    item.lastIndex = first;
    const mark = item.exec(text)?.[0];
    if (mark !== undefined) {
      addBullet(first, end, column, mark);
      return;
    }

    if (!long && (column < 2 || around.length === 0)) {
      const isApart = !open || open.bullet >= 0;
      const isBold = isBoldLine(text, first, end) && (isApart || /:\**_*\s*$/.test(line));
      const form = isBold ? 'bold' : isApart && !covered ? unmarkedForm(line, end) : undefined;
      if (form) {
        addHeading({
          form,
          level: Math.max(level, 2),
          title: titleRange(text, first, end),
          start: first,
          end,
        });
        return;
      }
    }
    if (line.startsWith('|')) {
      close();
      if (!/^[|\s:-]*$/.test(line)) paragraphs.push({ kind: 'row', start: first, end });
      return;
    }
    if (open) {
      open.end = end;
      return;
    }
    if (column < 2) around = [];
    open = { start: first, first, end, bullet: -1 };
  }

  let start = body.start;
  while (start < body.end) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    readLine(start, found ? found.index : body.end);
    start = found ? lineEnd.lastIndex : body.end;
  }
  close();
  return { headings, paragraphs, bullets, indentedCode };
}
