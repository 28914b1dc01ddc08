import type { Answers } from '../recommend/answers.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';

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

/** What the answers of a run, or of a record, come to by the rules of today. */
export function decide(
  recommend: Recommend,
  { name, answers, confirmed }: Pick<Decided, 'name' | 'answers' | 'confirmed'>,
  date: string,
): Decided {
  return { name, answers, confirmed, result: recommend(answers, confirmed), date };
}
