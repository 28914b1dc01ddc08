import { overlaps } from '../parse/rangeSearch.ts';
import { isStated, missing } from './missingFact.ts';
import type { CreateRule } from './rule.ts';

/** Activities alone: no outcome and no time by which something is reached. */
export const createNoOutcomes: CreateRule = (catalog) => (posting) => {
  const others = posting.places('outcomesNot');
  return isStated(catalog, posting, 'outcomes', (place) => overlaps(others, place))
    ? []
    : [missing(catalog, posting, 'outcomes')];
};
