import type { Outcome } from '../catalog/advisorSchema.ts';
import type { Answers } from './answers.ts';
import type { AnswerSpace } from './answerSpace.ts';
import { outcomeOrder, type OutcomeMap } from './outcomeMap.ts';

/** What the answers given so far leave open. */
export interface Possible {
  /** Outcomes that some usual completion of the answers has, in `outcomeOrder`. */
  readonly outcomes: readonly Outcome[];
  /** True if every completion has the same outcome, those with an unusual pair of answers included. */
  readonly settled: boolean;
  /** The outcome to show: the only one, or the most frequent, with unknown seats assumed by size. */
  readonly likely: Outcome;
  /** The open question whose answer narrows the outcomes most; undefined when one outcome is left. */
  readonly mostUseful: string | undefined;
}

/**
 * Looks at every completion of the answers. Completions with an unusual pair are left out, unless the answers
 * themselves hold one. Frequencies are shares of the possible answers, not probabilities.
 *
 * @param confirmed bits of the unusual pairs that count as ordinary answers
 */
export function findPossible(space: AnswerSpace, map: OutcomeMap, answers: Answers, confirmed = 0): Possible {
  const positions = space.positions(answers);
  const all = tally(space, map, positions, confirmed);
  const { counts, likely, byOption } = all.usual.counts.some(Boolean) ? all.usual : all.any;
  const outcomes = outcomeOrder.filter((_, i) => counts[i]! > 0);
  const settled = all.any.counts.filter(Boolean).length === 1;
  if (outcomes.length === 1) return { outcomes, settled, likely: outcomes[0]!, mostUseful: undefined };

  let mostUseful: string | undefined;
  let least = Infinity;
  positions.forEach((position, i) => {
    if (position >= 0) return;
    const open = byOption[i]!.reduce((sum, option) => sum + openness(option), 0);
    if (open >= least) return;
    least = open;
    mostUseful = space.questions[i]!.id;
  });
  return { outcomes, settled, likely: outcomeOrder[indexOfMost(likely)]!, mostUseful };
}

/** Completions by outcome: all of them, those with the assumed seats, and by question and option. */
interface Counts {
  readonly counts: Uint32Array;
  readonly likely: Uint32Array;
  readonly byOption: readonly (readonly Uint32Array[])[];
}

function tally(
  space: AnswerSpace,
  map: OutcomeMap,
  positions: readonly number[],
  confirmed: number,
): { readonly usual: Counts; readonly any: Counts } {
  const zeros = (): Uint32Array => new Uint32Array(outcomeOrder.length);
  const create = () => ({
    counts: zeros(),
    assumed: zeros(),
    byOption: space.questions.map(({ options }) => options.map(zeros)),
  });
  const [usual, odd] = [create(), create()];
  space.forEachCompletion(positions, (index, choice) => {
    const into = (map.unusual[index]! & ~confirmed) === 0 ? usual : odd;
    const outcome = map.outcomes[index]!;
    into.counts[outcome]!++;
    into.assumed[outcome]! += map.assumedSeats[index]!;
    for (let i = 0; i < choice.length; i++) into.byOption[i]![choice[i]!]![outcome]!++;
  });
  const seatsOpen = positions[space.seats] === -1;
  const likely = ({ counts, assumed }: typeof usual): Uint32Array => (seatsOpen ? assumed : counts);
  const sum = (a: Uint32Array, b: Uint32Array): Uint32Array => a.map((n, i) => n + b[i]!);
  return {
    usual: { ...usual, likely: likely(usual) },
    any: {
      counts: sum(usual.counts, odd.counts),
      likely: sum(likely(usual), likely(odd)),
      byOption: usual.byOption.map((options, i) =>
        options.map((counts, j) => sum(counts, odd.byOption[i]![j]!)),
      ),
    },
  };
}

/** Entropy of the outcomes in bits, times their number. */
function openness(counts: Uint32Array): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce((sum, n) => (n === 0 ? sum : sum - n * Math.log2(n / total)), 0);
}

function indexOfMost(counts: Uint32Array): number {
  return counts.indexOf(counts.reduce((most, n) => Math.max(most, n), 0));
}
