/** What partial answers leave open, by sets of combinations: another way than the one in `src/core`. */
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { outcomes } from './nearestChanges.ts';
import { pairIds, positionAt, questions, scales, size, unusual } from './referenceModel.ts';

/** A set of combinations, one bit each. */
type Combinations = Uint32Array;

function combinationsWhere(holds: (index: number) => boolean): Combinations {
  const set = new Uint32Array(size / 32);
  for (let index = 0; index < size; index++) if (holds(index)) set[index >>> 5]! |= 1 << (index & 31);
  return set;
}

const everything = combinationsWhere(() => true);
const withOption = questions.map((question) =>
  scales[question]!.map((_, position) =>
    combinationsWhere((index) => positionAt(index, question) === position),
  ),
);
const withOutcome = outcomeOrder.map((_, outcome) =>
  combinationsWhere((index) => outcomes[index] === outcome),
);
const withPair = pairIds.map((_, pair) =>
  combinationsWhere((index) => (unusual[index]! & (1 << pair)) !== 0),
);
/** Two seats from 100 people on and one below. */
const withAssumedSeats = combinationsWhere(
  (index) => positionAt(index, 'capacity') === (positionAt(index, 'size') >= 2 ? 2 : 1),
);

function both(a: Combinations, b: Combinations): Combinations {
  const set = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) set[i] = a[i]! & b[i]!;
  return set;
}

function without(a: Combinations, b: Combinations): Combinations {
  const set = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) set[i] = a[i]! & ~b[i]!;
  return set;
}

/** How many combinations are in both sets. */
function countOfBoth(a: Combinations, b: Combinations): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    let bits = a[i]! & b[i]!;
    if (bits === 0) continue;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

function countByOutcome(set: Combinations): readonly number[] {
  return withOutcome.map((outcome) => countOfBoth(set, outcome));
}

/** What is true of a partial set of answers, found by counting. Outcomes are positions in `outcomeOrder`. */
export interface Left {
  readonly possible: readonly number[];
  readonly settled: boolean;
  /** Combinations by outcome, from which the headline is taken. */
  readonly likely: readonly number[];
  /** How much is still open, on average, after the answer to this question; to be called for open ones. */
  readonly opennessAfter: (question: string) => number;
}

/** Goes through every completion of the answers; those with an unusual pair that is not confirmed are left out. */
export function whatIsLeft(answers: Answers, confirmed: readonly string[] = []): Left {
  const all = questions.reduce((set, question, i) => {
    const position = scales[question]!.indexOf(answers[question] ?? '');
    return position < 0 ? set : both(set, withOption[i]![position]!);
  }, everything);
  const usual = pairIds.reduce(
    (set, id, i) => (confirmed.includes(id) ? set : without(set, withPair[i]!)),
    all,
  );
  const counted = countOfBoth(usual, everything) > 0 ? usual : all;
  const present = (counts: readonly number[]): readonly number[] =>
    counts.flatMap((count, outcome) => (count > 0 ? [outcome] : []));
  return {
    possible: present(countByOutcome(counted)),
    settled: present(countByOutcome(all)).length === 1,
    likely: countByOutcome(answers['capacity'] === undefined ? both(counted, withAssumedSeats) : counted),
    opennessAfter: (question) =>
      withOption[questions.indexOf(question)]!.map((option) =>
        missingBits(countByOutcome(both(counted, option))),
      ).reduce((sum, bits) => sum + bits, 0),
  };
}

/** Bits missing until the outcome is known, times the number of combinations. */
function missingBits(counts: readonly number[]): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce((sum, n) => (n === 0 ? sum : sum - n * Math.log2(n / total)), 0);
}
