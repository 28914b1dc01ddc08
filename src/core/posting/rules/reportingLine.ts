import { missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';
import { createSaysReportingLine } from './saysReportingLine.ts';

/** No word on whom the role reports to. */
export const createReportingLine: CreateRule = (catalog) => {
  const saysReportingLine = createSaysReportingLine(catalog);
  return (posting) => (saysReportingLine(posting) ? [] : [missing(catalog, posting, 'reportingLine')]);
};
