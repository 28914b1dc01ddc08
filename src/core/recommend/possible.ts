import type { Outcome } from '../catalog/schema.ts';
import type { Answers } from './answers.ts';
import type { AnswerSpace } from './answerSpace.ts';
import { outcomeOrder, type OutcomeMap } from './outcomeMap.ts';

/** What the answers given so far leave open. */
export interface Possible {
  /** Outcomes that some completion of the answers has, in `outcomeOrder`. */
  readonly outcomes: readonly Outcome[];
  /** The outcome to show: the only one, or the most frequent, with unknown seats assumed by size. */
  readonly likely: Outcome;
  /** The open question whose answer narrows the outcomes most; undefined when one outcome is left. */
  readonly mostUseful: string | undefined;
}

/**
 * Looks at every completion of the answers. Completions with an unusual pair are left out, unless the answers
 * themselves hold one. Frequencies are shares of the possible answers, not probabilities.
 */
export function findPossible(space: AnswerSpace, map: OutcomeMap, answers: Answers): Possible {
  const positions = space.positions(answers);
  const usual = tally(space, map, positions, false);
  const { counts, likely, byOption } = usual.counts.some(Boolean)
    ? usual
    : tally(space, map, positions, true);
  const outcomes = outcomeOrder.filter((_, i) => counts[i]! > 0);
  if (outcomes.length === 1) return { outcomes, likely: outcomes[0]!, mostUseful: undefined };

  let mostUseful: string | undefined;
  let least = Infinity;
  positions.forEach((position, i) => {
    if (position >= 0) return;
    const open = byOption[i]!.reduce((sum, option) => sum + openness(option), 0);
    if (open >= least) return;
    least = open;
    mostUseful = space.questions[i]!.id;
  });
  return { outcomes, likely: outcomeOrder[indexOfMost(likely)]!, mostUseful };
}

/** Completions by outcome: all of them, those with the assumed seats, and by question and option. */
interface Tally {
  readonly counts: Uint32Array;
  readonly likely: Uint32Array;
  readonly byOption: readonly (readonly Uint32Array[])[];
}

function tally(
  space: AnswerSpace,
  map: OutcomeMap,
  positions: readonly number[],
  withUnusual: boolean,
): Tally {
  const zeros = (): Uint32Array => new Uint32Array(outcomeOrder.length);
  const counts = zeros();
  const assumed = zeros();
  const byOption = space.questions.map(({ options }) => options.map(zeros));
  space.forEachCompletion(positions, (index, choice) => {
    if (map.unusual[index] === 1 && !withUnusual) return;
    const outcome = map.outcomes[index]!;
    counts[outcome]!++;
    assumed[outcome]! += map.assumedSeats[index]!;
    for (let i = 0; i < choice.length; i++) byOption[i]![choice[i]!]![outcome]!++;
  });
  const seatsOpen = positions[space.seats] === -1;
  return { counts, likely: seatsOpen ? assumed : counts, byOption };
}

/** Entropy of the outcomes in bits, times their number. */
function openness(counts: Uint32Array): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce((sum, n) => (n === 0 ? sum : sum - n * Math.log2(n / total)), 0);
}

function indexOfMost(counts: Uint32Array): number {
  return counts.indexOf(counts.reduce((most, n) => Math.max(most, n), 0));
}
