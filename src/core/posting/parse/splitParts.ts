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
    const marks = [...text.slice(start, end).matchAll(between)].flatMap(({ index, 0: { length } }) => [
      start + index,
      start + index + length,
    ]);
    const edges = [start, ...marks, end];
    return edges
      .flatMap((from, i) => (i % 2 === 0 ? textRange(text, from, edges[i + 1]!) : []))
      .filter((part) => normalWords(part.text).length > 0 && !verb.test(part.text.trim()));
  };
}
