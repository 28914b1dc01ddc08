import type { PostingStyle } from './writeBlocks.ts';

/** A line of a Markdown document and what it is, as far as inserting needs to know. */
export interface Line {
  readonly text: string;
  /** Offset of its first character and of its end, before the line end. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'blank' | 'heading' | 'bullet' | 'text' | 'closed';
  /** Of a heading. */
  readonly level?: number;
  readonly headingForm?: PostingStyle['headingForm'];
  /** Of a bullet: white space before it and its character. */
  readonly indent?: string;
  readonly bullet?: PostingStyle['bullet'];
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const bulletLine = /^([ \t]*)([-*+])(?:[ \t]+|$)/;
const hashes = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * Reads a document line by line. `closed` lines belong to front matter or fenced code, where nothing may be
 * inserted. The text under a heading with a line of `=` or `-` below it is a heading of both lines.
 */
export function readLines(document: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let closing: RegExp | undefined;
  for (const part of document.split(/(\r\n|\n|\r)/)) {
    if (part === '\r\n' || part === '\n' || part === '\r') {
      offset += part.length;
      continue;
    }
    const place = { text: part, start: offset, end: offset + part.length };
    offset += part.length;
    const opening = fence.exec(part)?.[1];
    if (closing) {
      lines.push({ ...place, kind: 'closed' });
      if (closing.test(part)) closing = undefined;
    } else if (
      lines.length === 0 &&
      /^\ufeff?---[ \t]*$/.test(part) &&
      /\n(---|\.\.\.)[ \t]*(\r?\n|$)/.test(document)
    ) {
      lines.push({ ...place, kind: 'closed' });
      closing = /^(---|\.\.\.)[ \t]*$/;
    } else if (opening !== undefined) {
      lines.push({ ...place, kind: 'closed' });
      closing = new RegExp(`^ {0,3}${opening[0]}{${opening.length},}[ \\t]*$`);
    } else lines.push({ ...place, ...readLine(part, lines) });
  }
  return lines;
}

function readLine(text: string, before: Line[]): Pick<Line, 'kind'> & Partial<Line> {
  if (text.trim() === '') return { kind: 'blank' };
  const level = hashes.exec(text)?.[1]?.length;
  if (level !== undefined) return { kind: 'heading', level, headingForm: 'hashes' };
  const last = before.at(-1);
  const under = underline.exec(text)?.[1];
  if (under !== undefined && last?.kind === 'text') {
    const heading = {
      kind: 'heading',
      level: under.startsWith('=') ? 1 : 2,
      headingForm: 'underlined',
    } as const;
    before[before.length - 1] = { ...last, ...heading };
    return heading;
  }
  if (rule.test(text)) return { kind: 'text' };
  const [, indent, bullet] = bulletLine.exec(text) ?? [];
  if (indent !== undefined && bullet !== undefined) {
    return { kind: 'bullet', indent, bullet: bullet as PostingStyle['bullet'] };
  }
  return { kind: 'text' };
}
