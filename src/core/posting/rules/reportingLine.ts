import type { Range } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';
import { createTitleNames } from '../identify/titleNames.ts';

/** How far behind words of reporting the person may be named. */
const farthest = 60;
/** Between such words and a person's title: an article. */
const article = /^[ \t]+(?:\p{L}+[ \t]+)?$/u;

/** No word on whom the role reports to. "Three teams report to you" is none. */
export const createReportingLine: CreateRule = (catalog) => {
  /** Words by which people report to the seat of the posting itself: a Head of IT may report to the CIO. */
  const { namesSeat } = createTitleNames(catalog);
  const toOwnSeat = ({ identity, role, places }: CheckedPosting): readonly Range[] => {
    if ((role !== 'cto' && role !== 'cio') || !namesSeat(identity)) return [];
    return places(role === 'cto' ? 'reportsToCto' : 'reportsToCio');
  };

  return (posting) => {
    const { document, places, within, isBlank } = posting;
    const ownSeat = toOwnSeat(posting);
    /** "Report to the board" is none, "report to the board of directors" is one. */
    const namesSuperior = ({ end }: Range): boolean =>
      isBlank({ start: end, end: end + 2 }) ||
      within('leaders', { start: end, end: end + farthest }).some(({ start }) =>
        article.test(document.text.slice(end, start)),
      );
    const isOther = (place: Range): boolean =>
      covers(ownSeat, place) || (!namesSuperior(place) && covers(places('reportsHere'), place));
    return isStated(catalog, posting, 'reportingLine', isOther)
      ? []
      : [missing(catalog, posting, 'reportingLine')];
  };
};

/** Whether the last of the places that begins before the end of another goes on to its end. */
function covers(places: readonly Range[], { start, end }: Range): boolean {
  const other = places[lastUpTo(places, end - 1)];
  return other !== undefined && other.end > start && other.end >= end;
}
