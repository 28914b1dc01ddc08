/**
 * The decision model written down a second time, by hand and apart from `content/`: the outcome of every
 * combination, computed once by another program, and the pairs of answers that count as unusual.
 */
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../../src/core/catalog/advisorSchema.ts';
import type { Answers } from '../../../src/core/recommend/answers.ts';

/** Questions and options in the order of the reference outcomes: the last question varies fastest. */
export const scales: Readonly<Record<string, readonly string[]>> = {
  goal: ['neither', 'product', 'process', 'both'],
  product: ['none', 'channel', 'embedded', 'core'],
  size: ['s', 'm', 'l', 'xl'],
  builders: ['none', 'small', 'medium', 'large'],
  bets: ['none', 'some', 'major'],
  systems: ['basic', 'standard', 'connected', 'critical'],
  change: ['none', 'some', 'major'],
  risk: ['low', 'product', 'internal', 'both'],
  capacity: ['none', 'one', 'two'],
};

const letters: Readonly<Record<string, Outcome>> = {
  T: 'CTO',
  I: 'CIO',
  B: 'BOTH',
  H: 'HYBRID',
  N: 'NEITHER',
};

/** One letter for each combination; the line ends mean nothing. */
export const referenceText = readFileSync(
  new URL('../../fixtures/referenceOutcomes.txt', import.meta.url),
  'utf8',
).replace(/\s/g, '');

export const questions = Object.keys(scales);

/** Number of combinations. */
export const size = questions.reduce((product, id) => product * scales[id]!.length, 1);

const strides = questions.map((_, i) =>
  questions.slice(i + 1).reduce((product, id) => product * scales[id]!.length, 1),
);

/** All combinations as option positions, one row after the other, in the order of the reference. */
export const digits = new Uint8Array(size * questions.length);
for (let index = 0; index < size; index++) {
  questions.forEach((id, i) => {
    digits[index * questions.length + i] = Math.floor(index / strides[i]!) % scales[id]!.length;
  });
}

export function answersAt(index: number): Answers {
  return Object.fromEntries(
    questions.map((id, i) => [id, scales[id]![digits[index * questions.length + i]!]!]),
  );
}

/** The index of the combination that differs from this one in one answer; undefined beyond the scale. */
export function moved(index: number, question: string, position: number): number | undefined {
  const i = questions.indexOf(question);
  if (position < 0 || position >= scales[question]!.length) return undefined;
  return index + (position - positionAt(index, question)) * strides[i]!;
}

export function positionAt(index: number, question: string): number {
  return digits[index * questions.length + questions.indexOf(question)]!;
}

export function optionAt(index: number, question: string): string {
  return scales[question]![positionAt(index, question)]!;
}

export function referenceOutcome(index: number): Outcome {
  return letters[referenceText[index]!]!;
}

/** X1 to X6: pairs that are asked about again and left out of what is possible. X7 is asked about only. */
export const unusualPairs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  X1: { size: ['s'], builders: ['large'] },
  X2: { product: ['none'], builders: ['medium', 'large'] },
  X3: { goal: ['product', 'both'], product: ['none'], bets: ['none'] },
  X4: { goal: ['process'], systems: ['basic'], change: ['none'] },
  X5: { size: ['xl'], systems: ['basic'] },
  X6: { size: ['s'], capacity: ['two'] },
};

export const pairIds = Object.keys(unusualPairs);

/** The unusual pairs among the answers, without those confirmed. */
export function pairsIn(answers: Answers, confirmed: readonly string[] = []): readonly string[] {
  return pairIds.filter(
    (id) =>
      !confirmed.includes(id) &&
      Object.entries(unusualPairs[id]!).every(([question, values]) =>
        values.includes(answers[question] ?? 'unknown'),
      ),
  );
}

/** The unusual pairs each combination holds, one bit each in the order of `pairIds`. */
export const unusual = Uint8Array.from({ length: size }, (_, index) => bitsOf(pairsIn(answersAt(index))));

/** One bit for each of the pairs. */
export function bitsOf(pairs: readonly string[]): number {
  return pairs.reduce((bits, id) => bits | (1 << pairIds.indexOf(id)), 0);
}

/** How far apart two answers are in meaning: by the sides a goal or a harm speaks to, else by steps on the scale. */
export function distance(question: string, from: string, to: string): number {
  const sidesOf: Readonly<Record<string, readonly string[]>> = {
    neither: [],
    low: [],
    product: ['product'],
    process: ['internal'],
    internal: ['internal'],
    both: ['product', 'internal'],
  };
  if (question === 'goal' || question === 'risk') {
    const [a, b] = [sidesOf[from]!, sidesOf[to]!];
    return ['product', 'internal'].filter((side) => a.includes(side) !== b.includes(side)).length;
  }
  return Math.abs(scales[question]!.indexOf(from) - scales[question]!.indexOf(to));
}

/** Who settles a question: 0 the asker decides, 1 it may turn out, 2 it is what the company sells. */
export const ranks: Readonly<Record<string, number>> = {
  goal: 0,
  bets: 0,
  change: 0,
  capacity: 0,
  size: 1,
  builders: 1,
  systems: 1,
  risk: 1,
  product: 2,
};
