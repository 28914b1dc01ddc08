import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** One person in both roles, with neither an order of priority nor what ends it. */
export const createNoEnd: CreateRule = (catalog) => (posting) =>
  isStated(catalog, posting, 'end') ? [] : [missing(catalog, posting, 'end')];
