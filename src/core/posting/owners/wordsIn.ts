import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';
import { lastUpTo, overlaps } from '../parse/rangeSearch.ts';

/** A word of a text, in small letters and with a straight apostrophe. Inside a blank or a quotation: empty. */
export interface Word extends Range {
  readonly text: string;
  /** What stands before it. A `break` parts what is said: a colon, a dash, a bracket. */
  readonly before: 'space' | 'comma' | 'colon' | 'break';
}

const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*|&/gu;
/** Longer ones are no sentences. */
const most = 150;

/** The words of a range, without those in code, comments and addresses. */
export function wordsIn(
  { text, spared, placeholders }: Pick<PostingDocument, 'text' | 'spared' | 'placeholders'>,
  { start, end }: Range,
): readonly Word[] {
  const outside = rangesWithin(spared, start, end);
  const blanks = rangesWithin(placeholders, start, end);
  const words: Word[] = [];
  let last = start;
  let quoted = false;
  // In the range alone: behind one without words, the next word may be far.
  for (const found of text.slice(start, end).matchAll(word)) {
    const from = start + found.index;
    if (words.length === most) return words;
    if (isIn(outside, from)) continue;
    const between = from - last === 1 ? text[last]! : withoutRanges(text, last, from, outside);
    if (between !== ' ') quoted = isQuoted(between, quoted);
    last = from + found[0].length;
    words.push({
      text: quoted || isIn(blanks, from) ? '' : text.slice(from, last).toLowerCase().replaceAll('’', "'"),
      start: from,
      end: last,
      before: beforeOf(between, words.length === 0),
    });
  }
  return words;
}

/** The words of a phrase of the content, in the same spelling. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase.toLowerCase().replaceAll('’', "'").match(word) ?? [];
}

function isQuoted(between: string, before: boolean): boolean {
  let quoted = before;
  for (const mark of between.match(/["“”„«»]/g) ?? []) quoted = mark === '"' ? !quoted : /[“„«]/.test(mark);
  return quoted;
}

function beforeOf(between: string, isFirst: boolean): Word['before'] {
  if (isFirst) return 'break';
  if (between === ' ') return 'space';
  // What is left of the marks of a link.
  const marks = between.replace(/\]\(\s*\)/g, '').replace(/[[\]*_~`]/g, '');
  if (marks.includes(':')) return 'colon';
  if (/[;()–—|!?…\\]|\s-+\s|\.\s/.test(marks)) return 'break';
  return marks.includes(',') ? 'comma' : 'space';
}

function rangesWithin(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  const first = lastUpTo(ranges, start);
  const from = ranges[first] && ranges[first].end > start ? first : first + 1;
  return ranges.slice(from, lastUpTo(ranges, end - 1) + 1);
}

function isIn(ranges: readonly Range[], offset: number): boolean {
  return overlaps(ranges, { start: offset, end: offset + 1 });
}

function withoutRanges(text: string, start: number, end: number, ranges: readonly Range[]): string {
  let rest = '';
  let from = start;
  for (const range of ranges) {
    if (range.end <= from || range.start >= end) continue;
    rest += text.slice(from, Math.max(from, range.start));
    from = Math.max(from, range.end);
  }
  return rest + text.slice(from, Math.max(from, end));
}
