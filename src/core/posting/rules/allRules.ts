import { createPlaceholderLeft } from './placeholderLeft.ts';
import { createReportingLine } from './reportingLine.ts';
import type { CreateRule } from './rule.ts';

/** The rule of each code in the content. */
export const allRules: Readonly<Record<string, CreateRule>> = {
  'reporting-line': createReportingLine,
  'placeholder-left': createPlaceholderLeft,
};
