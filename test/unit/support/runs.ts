import fc from 'fast-check';
import {
  answer,
  back,
  confirm,
  goTo,
  keepTried,
  next,
  rename,
  startRun,
  tryAnswers,
  undoTried,
  type Run,
  type Step,
} from '../../../src/core/wizard/run.ts';
import { options, someAnswers } from './answerSets.ts';
import { catalog } from './catalog.ts';

/** A run that stands there with these answers. */
export function runAt(step: Step, answers: Run['answers'] = {}): Run {
  return { ...startRun(catalog, 'a'), answers, step };
}

const ids = catalog.questions.map(({ id }) => id);

/** Anything a person can do to a run. */
export const moves: fc.Arbitrary<(run: Run) => Run> = fc.oneof(
  fc.constant((run: Run) => next(catalog, run)),
  fc.constant((run: Run) => back(catalog, run)),
  fc.constant((run: Run) => goTo(catalog, run, 'result')),
  fc.constantFrom(...ids).map((question) => (run: Run) => goTo(catalog, run, { question })),
  fc
    .constantFrom(...ids)
    .chain((id) => fc.constantFrom(...options[id]!, 'unknown').map((option) => [id, option] as const))
    .map(
      ([id, option]) =>
        (run: Run) =>
          answer(catalog, run, id, option),
    ),
  fc.constantFrom(...catalog.model.unusual).map(
    ({ id }) =>
      (run: Run) =>
        confirm(catalog, run, id),
  ),
  fc.string().map((name) => (run: Run) => rename(run, name)),
  someAnswers.map((changes) => (run: Run) => tryAnswers(catalog, run, changes)),
  fc.constant((run: Run) => keepTried(catalog, run)),
  fc.constant(undoTried),
);

/** Any run a person can come to. */
export const someRun: fc.Arbitrary<Run> = fc
  .array(moves, { maxLength: 40 })
  .map((steps) => steps.reduce((run, move) => move(run), startRun(catalog, 'a')));
