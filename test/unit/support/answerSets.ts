import fc from 'fast-check';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { catalog } from './catalog.ts';

/** The options of each question of the wizard, lowest first. */
export const options: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  catalog.questions.map((question) => [question.id, question.options.map(({ id }) => id)]),
);

/** Questions that carry points or seats. */
export const scored = catalog.questions.filter(({ change }) => change !== 'none').map(({ id }) => id);

function answersTo(questions: readonly string[], open: boolean): fc.Arbitrary<Answers> {
  const answers = Object.fromEntries(questions.map((id) => [id, fc.constantFrom(...options[id]!)]));
  return fc.record(answers, {
    noNullPrototype: true,
    ...(open ? { requiredKeys: [] } : {}),
  }) as fc.Arbitrary<Answers>;
}

/** An answer to every question. */
export const fullAnswers = answersTo(Object.keys(options), false);

/** Answers to some of the questions, all of them, or none. */
export const someAnswers = answersTo(Object.keys(options), true);

/** Answers to some of the scored questions. */
export const someScoredAnswers = answersTo(scored, true);
