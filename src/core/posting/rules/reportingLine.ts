import { missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';
import { createSaysReportingLine } from './saysReportingLine.ts';

/** No word on whom the role reports to; one who founds the company with others has nobody to report to. */
export const createReportingLine: CreateRule = (catalog) => {
  const saysReportingLine = createSaysReportingLine(catalog);
  return (posting) =>
    saysReportingLine(posting) || posting.says('founders', posting.title)
      ? []
      : [missing(catalog, posting, 'reportingLine')];
};
