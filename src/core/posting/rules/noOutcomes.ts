import { anyOf, begins } from '../parse/anyOf.ts';
import type { Range } from '../parse/range.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lineAt } from './lineAt.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** "| 90 days | all teams met |"; not "| Notice | 90 days |". */
const beforeCell = /^[\s|*_]*$/;

/** Activities alone: no outcome and no time by which something is reached. */
export const createNoOutcomes: CreateRule = (catalog) => {
  // "by the end of Q3 2028", "live (May 2028)", "bis Ende 2028": few short words between, whichever they are.
  const time = new RegExp(
    `${begins}(?:${anyOf(catalog.checks.timesOfOutcomes)}):?\\s\\(?(?:[\\p{L}\\p{N}/-]{1,12},?\\s){0,3}(?:[\\p{L}\\p{N}]{1,3}[./-]){0,2}(?<year>20\\d\\d)(?![\\p{N}–-]|/\\d{3})`,
    'giu',
  );

  /** Whether a duty says until which year, if that is still to come. */
  const datesDuty = ({ document, kindAt, today }: CheckedPosting): boolean => {
    const thisYear = Number(today.slice(0, 4));
    return document.sentences.some(({ start, text, bullet }) => {
      const kind = kindAt(start);
      const isDuty = kind === 'responsibilities' || (kind === undefined && bullet !== undefined);
      return isDuty && [...text.matchAll(time)].some(({ groups }) => Number(groups!['year']) >= thisYear);
    });
  };

  return (posting) => {
    const { text } = posting.document;
    const others = posting.places('outcomesNot');
    const isOther = (place: Range): boolean =>
      overlaps(others, place) ||
      (text[place.end - 1] === '|' &&
        !beforeCell.test(text.slice(lineAt(text, place.start).start, place.start)));
    return isStated(catalog, posting, 'outcomes', isOther) || datesDuty(posting)
      ? []
      : [missing(catalog, posting, 'outcomes')];
  };
};
