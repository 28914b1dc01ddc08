import type { Checks } from '../../catalog/checksSchema.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import { textRange, type Range, type TextRange } from '../parse/range.ts';
import { anyOf, ends, wholeWords } from '../parse/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lineAt } from './lineAt.ts';

/** Words in place of a figure. */
export interface VaguePay {
  /** With the noun that they belong to. */
  readonly range: TextRange;
  /** The words alone, where the noun can stay before a figure. */
  readonly kept?: Range;
}

/** How far a noun may be from what is said of it. */
const farthest = 60;
/** No name, though it begins with a capital. */
const abbreviation = /^\p{Lu}+$/u;
const clauseEnd = /^[*_]{0,3}(?:[.,;!]|$)/;

/** Finds words that stand where a figure should: "competitive salary", "Pay: attractive", "DOE" under a heading for pay. */
export function createFindVaguePay({
  money: { nouns, weakNouns, between, behindNoun, is },
}: Pick<Checks, 'money'>): (posting: CheckedPosting) => readonly VaguePay[] {
  const noun = wholeWords([...nouns, ...weakNouns]);
  const strongNoun = new RegExp(wholeWords(nouns), 'iu');
  // Not the first part of another noun, as in "package manager" or "pay-TV".
  const nounBehind = new RegExp(
    `^(?:[ ,*_]{1,4}(?:${anyOf(between)})${ends}){0,3}[ ,*_]{1,4}${noun}` +
      `(?!-\\p{L})(?=[ \\t]*(?:$|[^\\s\\p{L}])|[ \\t]+(?:${anyOf(behindNoun)})${ends})`,
    'iu',
  );
  const label = new RegExp(`${noun}(?:[ *_]{0,4}[:|–—-][ *_|]{0,4}|[ ]{1,4}(?:${anyOf(is)})[ ]{1,4})$`, 'iu');
  const nounBefore = new RegExp(`${noun}[ ,]{0,4}[ ,(]$`, 'iu');

  return (posting) => {
    const { document, places, wording, kindAt } = posting;
    const { text, spared, placeholders } = document;
    const judged = new Set([...wording('vaguePay'), ...wording('vaguePayBehind')].map(({ start }) => start));

    const read = (place: TextRange, mayStandAlone: boolean): VaguePay | undefined => {
      if (overlaps(spared, place) || overlaps(placeholders, place)) return undefined;
      const line = lineAt(text, place.start);
      const before = text.slice(Math.max(line.start, place.start - farthest), place.start);
      const labelled = label.exec(before);
      // Behind a mark a capital makes no name.
      const isJudged =
        judged.has(place.start) || abbreviation.test(place.text) || /[:|–—-]/.test(labelled?.[0] ?? '');
      if (!isJudged) return undefined;
      const behind = text.slice(place.end, Math.min(line.end, place.end + farthest));
      const length = nounBehind.exec(behind)?.[0].length;
      if (labelled) {
        // "Salary: competitive salary"
        const said = textRange(text, place.start, place.end + (length ?? 0));
        const whole = textRange(text, place.start - labelled[0].length, said.end);
        // Marks and cells stay as they are.
        return { range: /[*_|]/.test(labelled[0]) ? said : whole, kept: said };
      }
      if (length !== undefined) {
        return { range: textRange(text, place.start, place.end + length) };
      }
      const isAlone = kindAt(place.start) === 'pay' && (mayStandAlone || clauseEnd.test(behind));
      const alone = isAlone ? { range: place } : undefined;
      if (!mayStandAlone) return alone;
      const named = nounBefore.exec(before);
      if (!named) return alone;
      if (named[0].endsWith('(')) return { range: place, kept: place };
      return { range: textRange(text, place.start - named[0].length, place.end) };
    };

    /** "Package" and the like are about pay only under such a heading or beside another noun. */
    const isOfPay = ({ range: { start, end } }: VaguePay, place: Range): boolean =>
      kindAt(start) === 'pay' ||
      strongNoun.test(text.slice(Math.max(lineAt(text, start).start, place.start - farthest), end));

    const found: VaguePay[] = [];
    const all = [
      ...places('vaguePay').map((place) => ({ place, mayStandAlone: false })),
      ...places('vaguePayBehind').map((place) => ({ place, mayStandAlone: true })),
    ].sort((a, b) => a.place.start - b.place.start);
    for (const { place, mayStandAlone } of all) {
      const vague = read(place, mayStandAlone);
      const last = found.at(-1);
      if (vague && isOfPay(vague, place) && (!last || last.range.end <= vague.range.start)) found.push(vague);
    }
    return found;
  };
}
