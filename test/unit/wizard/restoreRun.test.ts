import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, back, next, positionOf, restoreRun, startRun } from '../../../src/core/wizard/run.ts';
import { someAnswers, options } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { runAt, someRun } from '../support/runs.ts';
import { viewOf } from '../support/views.ts';

const { questions } = catalog;
const ids = questions.map(({ id }) => id);
const start = startRun(catalog, 'a');

function restored(stored: unknown) {
  return restoreRun(catalog, stored, 'new');
}

describe('Restoring a run', () => {
  it('gives back every run a person can come to, without the trial', () => {
    fc.assert(
      fc.property(someRun, (run) => {
        assert.ok(positionOf(catalog, run) >= 0);
        for (const [id, option] of Object.entries(run.answers)) {
          assert.ok(option === 'unknown' || options[id]!.includes(option));
        }
        assert.deepEqual(restored(JSON.parse(JSON.stringify(run))), { ...run, tried: {} });
      }),
    );
  });

  it('gives nothing for anything that is no run', () => {
    for (const stored of [undefined, null, 7, 'run', [], {}, { version: 2 }, { version: 2, answers: [] }]) {
      assert.equal(restored(stored), undefined);
    }
  });

  it('gives nothing for a run of another version', () => {
    for (const version of [0, 1, 3, '2', undefined]) assert.equal(restored({ ...start, version }), undefined);
  });

  it('gives a run without id, name or pairs what it lacks', () => {
    const stored = { version: 2, answers: { goal: 'both' }, step: { question: 'size' } };
    assert.deepEqual(restored(stored), { ...runAt({ question: 'size' }, { goal: 'both' }), id: 'new' });
  });

  it('leaves out answers whose question or option is gone', () => {
    const answers = { goal: 'both', colour: 'red', size: 'xxl', risk: 7, bets: 'unknown' };
    assert.deepEqual(restored({ ...start, answers })?.answers, { goal: 'both', bets: 'unknown' });
  });

  it('leaves out pairs that are gone, or whose answers are not held', () => {
    const answers = { size: 's', capacity: 'two' };
    assert.deepEqual(restored({ ...start, answers, confirmed: ['X1', 'X6', 'X99', 7] })?.confirmed, ['X6']);
  });

  it('starts at the first question where the step is gone', () => {
    for (const step of [{ question: 'colour' }, undefined, 'middle', 7, { question: 7 }, [], null]) {
      assert.deepEqual(restored({ ...start, step })?.step, { question: 'goal' }, JSON.stringify(step));
    }
  });

  it('keeps the result as step, and a pair that is still open', () => {
    assert.equal(restored({ ...start, step: 'result' })?.step, 'result');
    const step = { pair: 'X6', then: 'existing' };
    const pair = { ...start, answers: { size: 's', capacity: 'two' }, step };
    assert.deepEqual(restored(pair)?.step, step);
    assert.deepEqual(restored({ ...pair, confirmed: ['X6'] })?.step, { question: 'existing' });
    assert.deepEqual(restored({ ...pair, answers: {}, step: { pair: 'X6' } })?.step, 'result');
    const gone = { ...step, then: 'colour' };
    assert.deepEqual(restored({ ...pair, step: gone })?.step, { pair: 'X6', then: undefined });
    const first = { ...step, then: 'goal' };
    assert.deepEqual(restored({ ...pair, step: first })?.step, { pair: 'X6', then: undefined });
    assert.deepEqual(restored({ ...pair, answers: {}, step: first })?.step, { question: 'goal' });
  });

  it('gives a run that can be shown and goes on, forward and back, whatever its step was', () => {
    const { unusual } = catalog.model;
    const stored = fc.constantFrom(...unusual).chain(({ id, when }) =>
      fc.record({
        version: fc.constant(2),
        answers: someAnswers.map((answers) => ({
          ...answers,
          ...Object.fromEntries(Object.entries(when).map(([question, [option]]) => [question, option])),
        })),
        confirmed: fc.subarray(unusual.map((one) => one.id)),
        step: fc.oneof(
          fc.constant('result'),
          fc.record({ question: fc.constantFrom(...ids) }),
          fc.record({ pair: fc.constant(id), then: fc.constantFrom(...ids, undefined) }),
        ),
      }),
    );
    fc.assert(
      fc.property(stored, (one) => {
        const run = restored(one)!;
        for (const moved of [run, next(catalog, run), back(catalog, run)]) {
          assert.ok(positionOf(catalog, moved) >= 0);
          assert.ok(viewOf(moved));
        }
      }),
    );
  });

  it('keeps when it was changed last', () => {
    const changed = '2026-11-24T10:00:00.000Z';
    assert.equal(restored({ ...start, changed })?.changed, changed);
    assert.equal(restored({ ...start, changed: 7 })?.changed, '');
  });

  it('leaves out whatever else was stored', () => {
    assert.deepEqual(restored({ ...start, notes: 'x' }), start);
  });

  it('works for questions other than those of today', () => {
    const fewer = { ...catalog, questions: questions.slice(3, 6) };
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...ids), (answers, question) => {
        const run = restoreRun(fewer, { version: 2, answers, step: { question } }, 'new');
        assert.ok(run && positionOf(fewer, run) >= 0);
        assert.ok(Object.keys(run.answers).every((id) => answer(fewer, run, id, 'unknown') !== run));
      }),
    );
  });

  it('never throws, whatever was stored', () => {
    const junk = fc.record({
      version: fc.constantFrom(1, 2, 0, '1'),
      id: fc.anything(),
      name: fc.anything(),
      confirmed: fc.anything(),
      answers: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...ids, '__proto__'), fc.anything())),
      step: fc.oneof(
        fc.anything(),
        fc.record({ question: fc.anything() }),
        fc.record({ pair: fc.anything(), then: fc.anything() }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), junk), (stored) => {
        const run = restored(stored);
        assert.ok(run === undefined || positionOf(catalog, run) >= 0);
      }),
      { numRuns: 1000 },
    );
  });
});
