/**
 * The decision model written down a second time, by hand and apart from `content/`: the outcome of every
 * combination, computed once by another program, and the pairs of answers that count as unusual.
 */
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../../src/core/catalog/schema.ts';
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
export const unusualPairs: readonly Readonly<Record<string, readonly string[]>>[] = [
  { size: ['s'], builders: ['large'] },
  { product: ['none'], builders: ['medium', 'large'] },
  { goal: ['product', 'both'], product: ['none'], bets: ['none'] },
  { goal: ['process'], systems: ['basic'], change: ['none'] },
  { size: ['xl'], systems: ['basic'] },
  { size: ['s'], capacity: ['two'] },
];

export function isUnusual(answers: Answers): boolean {
  return unusualPairs.some((pair) =>
    Object.entries(pair).every(([id, values]) => values.includes(answers[id] ?? 'unknown')),
  );
}

/** 1 for each combination that holds an unusual pair. */
export const unusual = Uint8Array.from({ length: size }, (_, index) => Number(isUnusual(answersAt(index))));
