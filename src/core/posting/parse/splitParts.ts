import type { CatalogData } from '../../catalog/catalog.ts';
import { anyOf, wholeWords } from './anyOf.ts';
import { normalWords } from './normalize.ts';
import { textRange, type Range, type TextRange } from './range.ts';

/** The parts of a range, without what has no word or is only a verb: "Plan, build and run …". */
export type SplitParts = (text: string, range: Range) => readonly TextRange[];

/** Prepares to split a duty into what may be several: at marks and at joining words. */
export function createSplitParts({
  checks,
  ownership,
}: Pick<CatalogData, 'checks' | 'ownership'>): SplitParts {
  const between = new RegExp(`[,.;:!?](?=\\s)|[()&–—]|\\s-\\s|${wholeWords(checks.dutyJoins)}`, 'giu');
  const verb = new RegExp(`^(?:${anyOf(ownership.claims.verbs)})$`, 'iu');
  return (text, { start, end }) => {
    const ends = [...text.slice(start, end).matchAll(between)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    }));
    const starts = [start, ...ends.map((one) => one.end)];
    return starts
      .map((from, i) => textRange(text, from, ends[i]?.start ?? end))
      .filter((part) => normalWords(part.text).length > 0 && !verb.test(part.text.trim()));
  };
}
