import { wholeWords } from './anyOf.ts';
import { normalWords } from './normalize.ts';
import { textRange, type Range, type TextRange } from './range.ts';

/** The parts of a range, without what has no word. */
export type SplitParts = (text: string, range: Range) => readonly TextRange[];

/**
 * Prepares to split a duty into what may be several: at marks and at joining words.
 *
 * @param joins words between two parts
 */
export function createSplitParts(joins: readonly string[]): SplitParts {
  const between = new RegExp(`[,.;:!?](?=\\s)|[()&–—]|\\s-\\s|${wholeWords(joins)}`, 'giu');
  return (text, { start, end }) => {
    const ends = [...text.slice(start, end).matchAll(between)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    }));
    const starts = [start, ...ends.map((one) => one.end)];
    return starts
      .map((from, i) => textRange(text, from, ends[i]?.start ?? end))
      .filter((part) => normalWords(part.text).length > 0);
  };
}
