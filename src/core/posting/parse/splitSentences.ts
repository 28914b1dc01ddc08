import type { Bullet, Paragraph, Sentence, SparedRange } from './postingDocument.ts';
import { textRange, trimmed } from './range.ts';

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

  function split(start: number, end: number, bullet: number | undefined): void {
    let from = start;
    let search = start;
    for (;;) {
      const found = nextStop(search);
      if (!found || found.index >= end) break;
      search = found.index + found[0].length;
      const behind = Math.min(search, end);
      if (isSpared(found.index) || !endsSentence(found[0], found.index, behind, start, end)) continue;
      add(from, behind, bullet);
      from = behind;
    }
    add(from, end, bullet);
  }

  function endsSentence(mark: string, at: number, behind: number, start: number, end: number): boolean {
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
      const { start, end } = bullets[bullet]!.content;
      split(start, end, bullet);
    }
  };
  for (const { kind, start, end } of paragraphs) {
    splitBulletsUpTo(start);
    if (kind === 'text') split(start, end, undefined);
    else for (const [from, to] of cells(text, start, end)) split(from, to, undefined);
  }
  splitBulletsUpTo(text.length);
  return sentences;
}

/** Of a row of a table. */
function cells(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i > from) found.push([from, i]);
    from = i + 1;
  }
  return found;
}
