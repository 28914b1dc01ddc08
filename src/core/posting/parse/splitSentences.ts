import type { Bullet, Paragraph, Sentence, SparedRange } from './postingDocument.ts';
import { textRange, trimmed, type Range } from './range.ts';

const stop = /(?<![.!?…])[.!?…]+["'”’»)\]*_]{0,4}(?=\s|$)/g;
const nextLetter = /\S/g;
const lowerCase = /\p{Ll}/u;

/**
 * The sentences of paragraphs, cells and bullets. A full stop inside code or an address, behind an abbreviation or an
 * initial, or before a small letter ends none.
 *
 * @param abbreviations in lower case, without their last full stop
 */
export function splitSentences(
  text: string,
  blocks: { readonly paragraphs: readonly Paragraph[]; readonly bullets: readonly Bullet[] },
  spared: readonly SparedRange[],
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let nextSpared = 0;
  /** The last stop that was looked for; it may be far behind the bullet that asked. */
  let ahead: RegExpExecArray | null | undefined;

  function nextStop(from: number): RegExpExecArray | null {
    if (ahead === undefined || (ahead && ahead.index < from)) {
      stop.lastIndex = from;
      ahead = stop.exec(text);
    }
    return ahead;
  }

  function isSpared(offset: number): boolean {
    while (nextSpared < spared.length && spared[nextSpared]!.end <= offset) nextSpared++;
    const range = spared[nextSpared];
    return range !== undefined && range.start <= offset;
  }

  function add(start: number, end: number, bullet: number | undefined): void {
    const range = trimmed(text, start, end);
    if (range.end > range.start) sentences.push({ ...textRange(text, range.start, range.end), bullet });
  }

  function split(part: Range, bullet: number | undefined): void {
    let from = part.start;
    let search = part.start;
    for (;;) {
      const found = nextStop(search);
      if (!found || found.index >= part.end) break;
      search = found.index + found[0].length;
      const behind = Math.min(search, part.end);
      if (isSpared(found.index) || !endsSentence(found, part)) continue;
      add(from, behind, bullet);
      from = behind;
    }
    add(from, part.end, bullet);
  }

  function endsSentence({ 0: mark, index: at }: RegExpExecArray, { start, end }: Range): boolean {
    const behind = at + mark.length;
    if (behind >= end) return true;
    nextLetter.lastIndex = behind;
    const next = nextLetter.exec(text);
    if (next && next.index < end && lowerCase.test(next[0])) return false;
    if (!mark.startsWith('.') || mark.startsWith('..')) return true;
    let from = at;
    while (from > start && at - from < 12 && !/[\s(]/.test(text[from - 1]!)) from--;
    const word = text.slice(from, at).toLowerCase();
    return !abbreviations.has(word) && !/^(?:\p{L}|\d{1,2})$/u.test(word);
  }

  const { paragraphs, bullets } = blocks;
  let bullet = 0;
  const splitBulletsUpTo = (offset: number): void => {
    for (; bullet < bullets.length && bullets[bullet]!.start < offset; bullet++) {
      split(bullets[bullet]!.content, bullet);
    }
  };
  for (const paragraph of paragraphs) {
    splitBulletsUpTo(paragraph.start);
    const parts = paragraph.kind === 'text' ? [paragraph] : cells(text, paragraph);
    for (const part of parts) split(part, undefined);
  }
  splitBulletsUpTo(text.length);
  return sentences;
}

/** Of a row of a table. */
function cells(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i > from) found.push({ start: from, end: i });
    from = i + 1;
  }
  return found;
}
