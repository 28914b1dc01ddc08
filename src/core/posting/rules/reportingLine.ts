import type { Range } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lowerWords } from './lowerWords.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** No word on whom the role reports to. "Three teams report to you" is none. */
export const createReportingLine: CreateRule = (catalog) => {
  const seats = catalog.checks.seatTitles.map(lowerWords);
  /** Whether the title is that of the seat itself: a Head of IT may report to the CIO. */
  const isSeat = ({ identity }: CheckedPosting): boolean =>
    identity.role.evidence.some(({ text }) => {
      const words = ` ${lowerWords(text).replace(/[^\p{L}\p{N}&/]+/gu, ' ')} `;
      return seats.some((seat) => words.includes(` ${seat} `));
    });

  return (posting) => {
    const { role, places } = posting;
    const toSeat = role === 'cto' ? 'reportsToCto' : role === 'cio' ? 'reportsToCio' : undefined;
    const others = [places('reportsHere'), toSeat && isSeat(posting) ? places(toSeat) : []];
    // "Report to the board" is none, "report to the board of directors" is one.
    const isOther = ({ start, end }: Range): boolean =>
      others.some((list) => {
        const other = list[lastUpTo(list, end - 1)];
        return other !== undefined && other.end > start && other.end >= end;
      });
    return isStated(catalog, posting, 'reportingLine', isOther)
      ? []
      : [missing(catalog, posting, 'reportingLine')];
  };
};
