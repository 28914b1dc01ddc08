import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** Activities alone: no outcome and no time by which something is reached. */
export const createNoOutcomes: CreateRule = (catalog) => (posting) =>
  isStated(catalog, posting, 'outcomes') ? [] : [missing(catalog, posting, 'outcomes')];
