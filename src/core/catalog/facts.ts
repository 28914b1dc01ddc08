import type { Side } from './advisorSchema.ts';

/** Both sides, in the order in which they are told. */
export const sides: readonly Side[] = ['product', 'internal'];

/** The answer that leaves a question open. */
export const unknown = 'unknown';

/**
 * Facts that the texts of the result may ask for besides the answers, with all values they can have. An answer
 * is a fact named like its question; its value is the option's id, or `unknown`.
 */
export const derivedFacts = {
  outcome: ['CTO', 'CIO', 'BOTH', 'HYBRID', 'NEITHER'],
  /** `no` while an open question may still change the outcome. */
  settled: ['yes', 'no'],
  /** Open, like the standings, while a scored question is. */
  margin: ['clear', 'leaning', 'close'],
  /** The side with more points. */
  heavier: ['product', 'internal', 'even'],
  /** `need`: a seat is called for; otherwise what is missing. */
  productStanding: ['need', 'below-line', 'no-fit', 'nothing-to-do'],
  internalStanding: ['need', 'below-line', 'no-fit', 'nothing-to-do'],
  /** Work enough for two executives, by size or by points. */
  workForTwo: ['yes', 'no'],
  /** `no` where nothing technological is sold, built or planned for customers: there is nothing to look after. */
  forCustomers: ['yes', 'no'],
} as const;
