import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** No word on whom the role reports to. "Three teams report to you" is none. */
export const createReportingLine: CreateRule = (catalog) => (posting) => {
  const others = new Set(posting.places('reportsHere').map(({ start }) => start));
  return isStated(catalog, posting, 'reportingLine', others)
    ? []
    : [missing(catalog, posting, 'reportingLine')];
};
