/** What one or two other answers lead to, by trying all of them in the reference model. */
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import {
  digits,
  distance,
  moved,
  questions,
  ranks,
  referenceOutcome,
  scales,
  size,
  unusual,
} from './referenceModel.ts';

/** Positions of the reference outcomes in `outcomeOrder`. */
export const outcomes = Uint8Array.from({ length: size }, (_, index) =>
  outcomeOrder.indexOf(referenceOutcome(index)),
);

/** Fewer changes weigh more than a shorter way, and that more than who decides. */
const [perChange, perStep] = [10_000, 100];

/** How far a change is; smaller is nearer. */
export function cost(changes: readonly { question: string; from: string; to: string }[]): number {
  return changes.reduce(
    (sum, { question, from, to }) =>
      sum + perChange + perStep * distance(question, from, to) + ranks[question]!,
    0,
  );
}

/** By question and answers from and to: the change's cost; undefined for one that may not be proposed. */
const costs = questions.map((question) =>
  scales[question]!.map((from, i) =>
    scales[question]!.map((to, j) =>
      i === j || (question === 'product' && j !== i + 1) ? undefined : cost([{ question, from, to }]),
    ),
  ),
);

/**
 * The cost of the nearest one or two changes that lead to each outcome, in `outcomeOrder`; Infinity where it
 * takes more. Combinations with an unusual pair that is not confirmed do not count.
 */
export function nearestCosts(index: number, confirmed = 0): readonly number[] {
  const best = outcomeOrder.map(() => Infinity);
  const consider = (other: number, otherCost: number): void => {
    if ((unusual[other]! & ~confirmed) !== 0) return;
    const reached = outcomes[other]!;
    if (otherCost < best[reached]!) best[reached] = otherCost;
  };
  const tryFrom = (first: number, start: number, spent: number, changesLeft: number): void => {
    for (let i = first; i < questions.length; i++) {
      const position = digits[index * questions.length + i]!;
      const options = costs[i]![position]!;
      for (let j = 0; j < options.length; j++) {
        const own = options[j];
        if (own === undefined) continue;
        const other = moved(start, questions[i]!, j)!;
        consider(other, spent + own);
        if (changesLeft > 1) tryFrom(i + 1, other, spent + own, changesLeft - 1);
      }
    }
  };
  tryFrom(0, index, 0, 2);
  best[outcomes[index]!] = Infinity;
  return best;
}

/** Combinations that differ in one answer. */
export function singleChanges(index: number): readonly number[] {
  return questions.flatMap((question) =>
    scales[question]!.flatMap((_, position) => {
      const other = moved(index, question, position)!;
      return other === index ? [] : [other];
    }),
  );
}
