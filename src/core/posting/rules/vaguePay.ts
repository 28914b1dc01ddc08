import type { Checks } from '../../catalog/checksSchema.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import { textRange, type TextRange } from '../parse/range.ts';
import { anyOf } from '../phrases/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';

/** How far a noun may be from what is said of it. */
const farthest = 60;
/** No name, though it begins with a capital. */
const abbreviation = /^\p{Lu}+$/u;
const clauseEnd = /^[*_]{0,3}(?:[.,;!]|$)/;

/** Finds words that stand where a figure should: "competitive salary", "Pay: attractive", "DOE" under a heading for pay. */
export function createFindVaguePay({
  money: { nouns, between, is },
}: Pick<Checks, 'money'>): (posting: CheckedPosting) => readonly TextRange[] {
  const noun = `(?<![\\p{L}\\p{N}])(?:${anyOf(nouns)})(?![\\p{L}\\p{N}])`;
  const nounBehind = new RegExp(
    `^(?:[ ,*_]{1,4}(?:${anyOf(between)})(?![\\p{L}\\p{N}])){0,3}[ ,*_]{1,4}${noun}`,
    'iu',
  );
  const label = new RegExp(`${noun}(?:[ *_]{0,4}[:|–—-][ *_|]{0,4}|[ ]{1,4}(?:${anyOf(is)})[ ]{1,4})$`, 'iu');
  const nounBefore = new RegExp(`${noun}[ ,]{0,4}[ ,(]$`, 'iu');

  return (posting) => {
    const { document, places, wording, kindAt } = posting;
    const { text, spared, placeholders } = document;
    const judged = new Set([...wording('vaguePay'), ...wording('vaguePayBehind')].map(({ start }) => start));

    const rangeOf = (place: TextRange, mayStandAlone: boolean): TextRange | undefined => {
      if (overlaps(spared, place) || overlaps(placeholders, place)) return undefined;
      const before = lineBefore(text, place.start);
      const labelled = label.exec(before);
      if (labelled) {
        // Marks and cells stay as they are.
        const isPlain = !/[*_|]/.test(labelled[0]);
        return isPlain ? textRange(text, place.start - labelled[0].length, place.end) : place;
      }
      if (!judged.has(place.start) && !abbreviation.test(place.text)) return undefined;
      const behind = lineBehind(text, place.end);
      const length = nounBehind.exec(behind)?.[0].length;
      if (length !== undefined) return textRange(text, place.start, place.end + length);
      const isAlone = kindAt(place.start) === 'pay' && (mayStandAlone || clauseEnd.test(behind));
      if (!mayStandAlone) return isAlone ? place : undefined;
      const named = nounBefore.exec(before);
      if (named?.[0].endsWith('(')) return place;
      if (named) return textRange(text, place.start - named[0].length, place.end);
      return isAlone ? place : undefined;
    };

    const found: TextRange[] = [];
    const all = [
      ...places('vaguePay').map((place) => ({ place, mayStandAlone: false })),
      ...places('vaguePayBehind').map((place) => ({ place, mayStandAlone: true })),
    ].sort((a, b) => a.place.start - b.place.start);
    for (const { place, mayStandAlone } of all) {
      const range = rangeOf(place, mayStandAlone);
      const last = found.at(-1);
      if (range && (!last || last.end <= range.start)) found.push(range);
    }
    return found;
  };
}

function lineBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - farthest), at)
    .split(/[\r\n]/)
    .at(-1)!;
}

function lineBehind(text: string, at: number): string {
  return text.slice(at, at + farthest).split(/[\r\n]/, 1)[0]!;
}
