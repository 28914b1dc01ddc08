import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answer,
  back,
  countAnswered,
  goTo,
  isAt,
  next,
  positionOf,
  restoreRun,
  startRun,
  type Run,
} from '../../../src/core/wizard/run.ts';
import { fullAnswers, options, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';

const { questions } = catalog;
const ids = questions.map(({ id }) => id);
const start = startRun(questions);

function at(question: string, answers: Run['answers'] = {}): Run {
  return { version: 1, answers, step: { question } };
}

/** Anything a person can do to a run. */
const moves = fc.oneof(
  fc.constant((run: Run) => next(questions, run)),
  fc.constant((run: Run) => back(questions, run)),
  fc.constant((run: Run) => goTo(questions, run, 'result')),
  fc.constantFrom(...ids).map((question) => (run: Run) => goTo(questions, run, { question })),
  fc
    .constantFrom(...ids)
    .chain((id) => fc.constantFrom(...options[id]!, 'unknown').map((option) => [id, option] as const))
    .map(
      ([id, option]) =>
        (run: Run) =>
          answer(questions, run, id, option),
    ),
);

describe('A run of the wizard', () => {
  it('starts at the first question without answers', () => {
    assert.deepEqual(start, at('goal'));
    assert.equal(countAnswered(start), 0);
  });

  it('counts as answered what is more than "Don\'t know"', () => {
    assert.equal(countAnswered({ ...start, answers: { goal: 'both', size: 'unknown', existing: 'one' } }), 2);
  });

  it('stands at one question at a time, and at none with the result', () => {
    assert.deepEqual(
      ids.filter((id) => isAt(start, id)),
      ['goal'],
    );
    assert.ok(ids.every((id) => !isAt({ ...start, step: 'result' }, id)));
  });

  it('goes through every question in order and ends at the result', () => {
    let run = start;
    const seen: unknown[] = [];
    for (; run.step !== 'result'; run = next(questions, run)) seen.push(run.step.question);
    assert.deepEqual(seen, ids);
    assert.equal(positionOf(questions, run), ids.length);
  });

  it('takes a question that is passed over for "Don\'t know"', () => {
    assert.deepEqual(next(questions, start), at('product', { goal: 'unknown' }));
  });

  it('keeps an answer when its question is passed again', () => {
    const answered = answer(questions, start, 'goal', 'both');
    assert.deepEqual(next(questions, answered), at('product', { goal: 'both' }));
  });

  it('keeps all answers while going back and forth', () => {
    const walk = fc.array(fc.constantFrom(back, next), { maxLength: 30 });
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...ids), walk, (answers, id, steps) => {
        const run = steps.reduce((moved, step) => step(questions, moved), at(id, answers));
        assert.deepEqual(run.answers, answers);
      }),
    );
  });

  it('answers nothing by going back', () => {
    assert.deepEqual(back(questions, at('product')), at('goal'));
  });

  it('stays at the first question when going back from it', () => {
    assert.deepEqual(back(questions, start), start);
  });

  it('goes back from the result to the last question', () => {
    assert.deepEqual(back(questions, { ...start, step: 'result' }).step, { question: ids.at(-1) });
  });

  it('replaces an answer and leaves the others', () => {
    const run = answer(questions, at('size', { goal: 'both', size: 's' }), 'size', 'xl');
    assert.deepEqual(run, at('size', { goal: 'both', size: 'xl' }));
  });

  it('takes "unknown" for an answer to any question', () => {
    for (const id of ids) assert.equal(answer(questions, start, id, 'unknown').answers[id], 'unknown');
  });

  it('is unchanged by an answer to a question, or of an option, that there is not', () => {
    for (const [question, option] of [
      ['weather', 'fair'],
      ['goal', 'fame'],
      ['goal', 'core'],
      ['weather', 'unknown'],
      ['__proto__', 'unknown'],
    ]) {
      assert.equal(answer(questions, start, question!, option!), start);
    }
  });

  it('is unchanged by going to a question that there is not', () => {
    assert.equal(goTo(questions, start, { question: 'weather' }), start);
  });

  it('changes no run it was given', () => {
    const frozen = Object.freeze(at('size', Object.freeze({ goal: 'both' })));
    fc.assert(fc.property(moves, (move) => assert.doesNotThrow(() => move(frozen))));
  });

  it('always stands at a known step with known answers, and can be stored and restored as it is', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (steps) => {
        const run = steps.reduce((moved, step) => step(moved), start);
        assert.ok(positionOf(questions, run) >= 0);
        for (const [id, option] of Object.entries(run.answers)) {
          assert.ok(option === 'unknown' || options[id]!.includes(option));
        }
        assert.deepEqual(restoreRun(questions, JSON.parse(JSON.stringify(run))), run);
      }),
    );
  });
});

describe('Restoring a run', () => {
  it('gives nothing for anything that is no run', () => {
    for (const stored of [undefined, null, 7, 'run', [], {}, { version: 1 }, { version: 1, answers: [] }]) {
      assert.equal(restoreRun(questions, stored), undefined);
    }
  });

  it('gives nothing for a run of another version', () => {
    assert.equal(restoreRun(questions, { ...start, version: 0 }), undefined);
    assert.equal(restoreRun(questions, { ...start, version: 2 }), undefined);
    assert.equal(restoreRun(questions, { ...start, version: '1' }), undefined);
  });

  it('leaves out answers whose question or option is gone', () => {
    const stored = {
      ...start,
      answers: { goal: 'both', colour: 'red', size: 'xxl', risk: 7, bets: 'unknown' },
    };
    assert.deepEqual(restoreRun(questions, stored)?.answers, { goal: 'both', bets: 'unknown' });
  });

  it('starts at the first question where the step is gone', () => {
    for (const step of [{ question: 'colour' }, undefined, 'middle', 7, { question: 7 }, [], null]) {
      assert.deepEqual(restoreRun(questions, { ...start, step })?.step, { question: 'goal' });
    }
  });

  it('keeps the result as step', () => {
    assert.equal(restoreRun(questions, { ...start, step: 'result' })?.step, 'result');
  });

  it('leaves out whatever else was stored', () => {
    assert.deepEqual(restoreRun(questions, { ...start, notes: 'x' }), start);
  });

  it('works for questions other than those of today', () => {
    const fewer = questions.slice(3, 6);
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...ids), (answers, question) => {
        const run = restoreRun(fewer, { version: 1, answers, step: { question } });
        assert.ok(run && positionOf(fewer, run) >= 0);
        for (const id of Object.keys(run.answers)) assert.ok(fewer.some((known) => known.id === id));
      }),
    );
  });

  it('never throws, whatever was stored', () => {
    const junk = fc.record({
      version: fc.constantFrom(1, 0, '1'),
      answers: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...ids, '__proto__'), fc.anything())),
      step: fc.oneof(fc.anything(), fc.record({ question: fc.anything() })),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), junk), (stored) => {
        const run = restoreRun(questions, stored);
        assert.ok(run === undefined || positionOf(questions, run) >= 0);
      }),
      { numRuns: 1000 },
    );
  });
});
