import type { Answers } from '../recommend/answers.ts';
import type { Recommendation } from '../recommend/recommendation.ts';

/** A finished run, as it goes into a record. */
export interface Decided {
  /** Of the company; may be empty. */
  readonly name: string;
  readonly answers: Answers;
  /** Ids of the unusual pairs of answers that were said to be right. */
  readonly confirmed: readonly string[];
  readonly result: Recommendation;
  /** YYYY-MM-DD */
  readonly date: string;
}
