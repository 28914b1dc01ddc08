import { createWithoutOthers } from '../owners/columnsOfOthers.ts';
import { escapePattern, wholeWords } from '../parse/anyOf.ts';
import { normalText } from '../parse/normalize.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { aroundSentence, isRightBehind, type CheckedPosting } from './checkedPosting.ts';
import { addTo } from './edits.ts';
import { numberBefore } from './numberBefore.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** Where the next item begins of a list that is none in Markdown. */
const nextItem = /<\/?(?:li|p|ul|br)\b|[\r\n][ \t]*(?:[^\p{L}\p{N}\s("'“‘]|\p{L}\)|\d{1,2}\))/iu;

/** Of "3 or 4 years". */
const endsInNumber = /\d\+?[ \t]*$/;

/** A cell that says no more than that the row is about its column: "x", "✓"; not "–" or "✗". */
const tick = /(?<=\|[ \t]{0,20})[^\s|–—✗❌-]\uFE0F?(?=[ \t]{0,20}\|)/gu;

/** A degree among the requirements, or asked for in so many words, with nothing that would do instead. */
export const createDegreeRequired: CreateRule = ({ checks, words, ownership, sections }) => {
  const wishes = new Set(
    sections
      .filter(({ id }) => id === 'nice-to-have')
      .flatMap(({ is = [], has = [] }) => [...is, ...has])
      .map(normalText),
  );
  // Of more than two in a row the last may be another subject.
  const nextDemand = new RegExp(`^([^,;]*)(?:;|,${escapePattern(words.and)})`);
  const apart = new RegExp(`[(–—-]|${wholeWords(ownership.claims.relative)}`, 'iu');

  /** "A degree in physics", of "a degree in physics is required". */
  function upToDegree({ document, firstWithin }: CheckedPosting, sentence: TextRange, { end }: Range): Range {
    const first = firstWithin('degreeEnds', { start: end, end: sentence.end });
    const between = first ? document.text.slice(end, first.start) : '';
    // "Degree in physics (mandatory)", "Degree in physics - a must"
    const mark = / ?[(–—-] ?(?:an? )?$/.exec(between);
    const isPlain = first && !apart.test(between);
    const behind = document.text.slice(end, sentence.end);
    const [, name] = nextDemand.exec(behind) ?? [];
    const item = behind.search(nextItem);
    // "BSc in physics, maths or a related field; an MSc will be a plus"
    const next = behind.indexOf(';');
    const ends = [
      item < 0 ? sentence.end : end + item,
      next < 0 ? sentence.end : end + next,
      isPlain ? first.start : mark ? end + mark.index : sentence.end,
      name === undefined ? sentence.end : end + name.length,
    ];
    return { start: sentence.start, end: Math.min(...ends) };
  }

  /** The degrees that a table has in a column such as "Desirable", or in a row with a tick there alone. */
  function wishedIn({ document, within }: CheckedPosting): ReadonlySet<Range> {
    const withoutWishes = createWithoutOthers(document, wishes);
    const rows = document.paragraphs.filter(({ kind }) => kind === 'row');
    return new Set(
      rows.flatMap((row) => {
        const ticks = [...document.text.slice(row.start, row.end).matchAll(tick)].map(({ index }) => ({
          start: row.start + index,
        }));
        const isWish = ticks.length > 0 && withoutWishes(row, ticks).length === 0;
        const degrees = within('degrees', row);
        const demands = new Set(isWish ? [] : withoutWishes(row, degrees));
        return degrees.filter((degree) => !demands.has(degree));
      }),
    );
  }

  return (posting) => {
    const { document, places, kindAt, sentenceAt, says } = posting;
    // Most postings name none, and all rows of tables are read for it.
    if (places('degrees').length === 0) return [];
    const wished = wishedIn(posting);
    const seen = new Set<number>();
    const isCombined = places('degreeCombined').some(
      ({ start }) => kindAt(start) === 'requirements' && sentenceAt(start)?.bullet === undefined,
    );
    /** Up to a second degree with a demand of its own: "bachelor's degree required; MBA preferred". */
    const demandOf = (place: Range, around: Range): Range => {
      const end = document.text.slice(0, around.end).indexOf(';', place.end);
      return end >= 0 && says('degrees', { start: end, end: around.end })
        ? { start: around.start, end }
        : around;
    };
    // Names of degrees have capitals, so they are no matter of wording.
    return places('degrees').flatMap((place) => {
      const sentence = sentenceAt(place.start);
      if (!sentence || seen.has(sentence.start) || overlaps(document.spared, place)) return [];
      if (wished.has(place)) return [];
      if (isRightBehind(posting, 'degreeNegations', place)) return [];
      seen.add(sentence.start);
      if (says('legal', sentence)) return [];
      if (isOptional(posting, demandOf(place, aroundSentence(document, sentence)))) return [];
      const kind = kindAt(place.start);
      // "Any combination of training and experience …" above or below a list.
      if (kind === 'requirements' && isCombined) return [];
      if (kind !== 'requirements' && !(kind !== 'nice-to-have' && says('asked', sentence))) return [];
      const fixes = (): readonly RuleFix[] => [
        {
          title: 'equivalent',
          edits: [addTo(document.text, upToDegree(posting, sentence, place), checks.additions.equivalent)],
        },
      ];
      return [{ range: place, message: 'found', fixes }];
    });
  };
};

/** Whether something else would do; not another field, as in "or equivalent degree". */
function isOptional({ document: { text }, within }: CheckedPosting, range: Range): boolean {
  const numbers = within('years', range).flatMap((years) => numberBefore(text, years) ?? []);
  const areYears = within('degreeOrYears', range).some(
    ({ start, end }) =>
      numbers.some((number) => number.start >= end && text.slice(end, number.start).trim() === '') &&
      !endsInNumber.test(text.slice(Math.max(range.start, start - 4), start)),
  );
  if (areYears) return true;
  const alike = new Set(within('degreeAlike', range).map(({ start }) => start));
  return within('degreeOptional', range).some(({ start }) => !alike.has(start));
}
