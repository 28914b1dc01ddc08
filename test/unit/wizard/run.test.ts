import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answer,
  answersInForce,
  back,
  confirm,
  countAnswered,
  goTo,
  isAt,
  isBegun,
  isTrying,
  keepTried,
  longestName,
  next,
  openPairs,
  positionOf,
  rename,
  startRun,
  tryAnswers,
  undoTried,
} from '../../../src/core/wizard/run.ts';
import { fullAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { moves, runAt as at } from '../support/runs.ts';

const { questions } = catalog;
const ids = questions.map(({ id }) => id);
const start = startRun(catalog, 'a');

describe('A run of the wizard', () => {
  it('starts at the first question without name, answers, pairs or trial', () => {
    assert.deepEqual(start, at({ question: 'goal' }));
    assert.equal(countAnswered(start), 0);
  });

  it('counts as answered what is more than "Don\'t know"', () => {
    assert.equal(countAnswered({ ...start, answers: { goal: 'both', size: 'unknown', existing: 'one' } }), 2);
  });

  it('is begun with a name or any answer, "Don\'t know" included', () => {
    assert.ok(!isBegun(start));
    assert.ok(isBegun(rename(start, 'Acme')));
    assert.ok(isBegun(next(catalog, start)));
    assert.ok(isBegun(answer(catalog, start, 'goal', 'both')));
  });

  it('stands at one question at a time, and at none with the result', () => {
    assert.deepEqual(
      ids.filter((id) => isAt(start, id)),
      ['goal'],
    );
    assert.ok(ids.every((id) => !isAt(at('result'), id)));
    assert.ok(isAt(at({ pair: 'X1', then: 'bets' }), 'X1'));
    assert.ok(!isAt(at({ pair: 'X1', then: 'bets' }), 'bets'));
  });

  it('goes through every question in order and ends at the result', () => {
    let run = start;
    const seen: unknown[] = [];
    for (; run.step !== 'result'; run = next(catalog, run)) {
      seen.push('question' in run.step && run.step.question);
    }
    assert.deepEqual(seen, ids);
    assert.equal(positionOf(catalog, run), ids.length);
    assert.equal(next(catalog, run), run);
  });

  it('takes a question that is passed over for "Don\'t know"', () => {
    assert.deepEqual(next(catalog, start), at({ question: 'product' }, { goal: 'unknown' }));
  });

  it('keeps an answer when its question is passed again', () => {
    const answered = answer(catalog, start, 'goal', 'both');
    assert.deepEqual(next(catalog, answered), at({ question: 'product' }, { goal: 'both' }));
  });

  it('keeps all answers while going back and forth', () => {
    const walk = fc.array(fc.constantFrom(back, next), { maxLength: 30 });
    fc.assert(
      fc.property(fullAnswers, fc.constantFrom(...ids), walk, (answers, question, steps) => {
        const run = steps.reduce((moved, step) => step(catalog, moved), at({ question }, answers));
        assert.deepEqual(run.answers, answers);
      }),
    );
  });

  it('answers nothing by going back, and stays at the first question', () => {
    assert.deepEqual(back(catalog, at({ question: 'product' })), start);
    assert.deepEqual(back(catalog, start), start);
  });

  it('goes back from the result to the last question', () => {
    assert.deepEqual(back(catalog, at('result')).step, { question: ids.at(-1) });
  });

  it('replaces an answer and leaves the others', () => {
    const run = answer(catalog, at({ question: 'size' }, { goal: 'both', size: 's' }), 'size', 'xl');
    assert.deepEqual(run, at({ question: 'size' }, { goal: 'both', size: 'xl' }));
  });

  it('takes "unknown" for an answer to any question', () => {
    for (const id of ids) assert.equal(answer(catalog, start, id, 'unknown').answers[id], 'unknown');
  });

  it('is unchanged by what the content does not hold', () => {
    for (const [question, option] of [
      ['weather', 'fair'],
      ['goal', 'fame'],
      ['goal', 'core'],
      ['weather', 'unknown'],
      ['__proto__', 'unknown'],
    ]) {
      assert.equal(answer(catalog, start, question!, option!), start);
      assert.deepEqual(tryAnswers(catalog, start, { [question!]: option! }), start);
    }
    assert.equal(goTo(catalog, start, { question: 'weather' }), start);
    assert.equal(confirm(catalog, start, 'X99'), start);
  });

  it('has a name of one line and no more than its length', () => {
    assert.equal(rename(start, '  Acme\n  Freight ').name, 'Acme Freight');
    assert.equal(rename(start, 'x'.repeat(200)).name.length, longestName);
    assert.equal(rename(rename(start, 'Acme'), ' ').name, '');
  });

  it('changes no run it was given', () => {
    const frozen = Object.freeze(at({ question: 'size' }, Object.freeze({ goal: 'both' })));
    fc.assert(fc.property(moves, (move) => assert.doesNotThrow(() => move(frozen))));
  });
});

describe('An unusual pair of answers in a run', () => {
  const small = { goal: 'process', product: 'core', size: 's', builders: 'large' };

  it('is asked about after the answer that makes it, and then the next question comes', () => {
    const asked = next(catalog, at({ question: 'builders' }, small));
    assert.deepEqual(asked.step, { pair: 'X1', then: 'bets' });
    const confirmed = next(catalog, confirm(catalog, asked, 'X1'));
    assert.deepEqual([confirmed.step, confirmed.confirmed], [{ question: 'bets' }, ['X1']]);
  });

  it('leads back to the question that made it', () => {
    const asked = next(catalog, at({ question: 'builders' }, small));
    assert.deepEqual(back(catalog, asked).step, { question: 'builders' });
  });

  it('is asked about once', () => {
    const confirmed = confirm(catalog, at({ question: 'builders' }, small), 'X1');
    assert.deepEqual(next(catalog, confirmed).step, { question: 'bets' });
  });

  it('is asked about after the other one that the same answer makes', () => {
    const first = next(catalog, at({ question: 'builders' }, { ...small, product: 'none' }));
    assert.deepEqual(first.step, { pair: 'X1', then: 'bets' });
    const second = next(catalog, confirm(catalog, first, 'X1'));
    assert.deepEqual(second.step, { pair: 'X2', then: 'bets' });
    assert.deepEqual(next(catalog, confirm(catalog, second, 'X2')).step, { question: 'bets' });
    assert.deepEqual(next(catalog, first).step, { question: 'bets' });
  });

  it('is forgotten with its answers, and asked about again when they come back', () => {
    const confirmed = confirm(catalog, at({ question: 'builders' }, small), 'X1');
    const changed = answer(catalog, confirmed, 'builders', 'small');
    assert.deepEqual(changed.confirmed, []);
    const again = answer(catalog, changed, 'builders', 'large');
    assert.deepEqual(next(catalog, again).step, { pair: 'X1', then: 'bets' });
  });

  it('comes before the result, too', () => {
    const last = questions.at(-1)!.id;
    const run = at({ pair: 'X6', then: undefined }, { size: 's', capacity: 'two', [last]: 'none' });
    assert.equal(positionOf(catalog, run), ids.length);
    assert.equal(next(catalog, confirm(catalog, run, 'X6')).step, 'result');
  });
});

describe('Trying answers on the result', () => {
  const run = at('result', { goal: 'both', size: 'm' });

  it('puts them in the place of the real ones, which stay', () => {
    const tried = tryAnswers(catalog, tryAnswers(catalog, run, { goal: 'product' }), { capacity: 'two' });
    assert.deepEqual(answersInForce(tried), { goal: 'product', size: 'm', capacity: 'two' });
    assert.deepEqual(tried.answers, run.answers);
    assert.deepEqual(undoTried(tried), run);
    assert.deepEqual(keepTried(catalog, tried), { ...run, answers: answersInForce(tried) });
  });

  it('ends with the real answer, which is "unknown" where there is none', () => {
    const tried = tryAnswers(catalog, run, { goal: 'product', capacity: 'two' });
    assert.deepEqual(tryAnswers(catalog, tried, { goal: 'both', capacity: 'unknown' }), run);
  });

  it('holds the run at its result until it is kept or undone', () => {
    const tried = tryAnswers(catalog, run, { goal: 'product' });
    assert.ok(isTrying(tried));
    assert.equal(goTo(catalog, tried, { question: 'size' }), tried);
    const undone = undoTried(tried);
    assert.ok(!isTrying(undone));
    assert.deepEqual(goTo(catalog, undone, { question: 'size' }).step, { question: 'size' });
  });

  it('keeps no pair as confirmed that the kept answers do not hold', () => {
    const confirmed = confirm(catalog, at('result', { size: 's', capacity: 'two' }), 'X6');
    const tried = tryAnswers(catalog, confirmed, { size: 'm' });
    assert.deepEqual(tried.confirmed, ['X6']);
    assert.deepEqual(keepTried(catalog, tried).confirmed, []);
  });

  it('leaves the pairs to those of the real answers', () => {
    const tried = tryAnswers(catalog, at('result', { size: 's' }), { capacity: 'two' });
    assert.deepEqual(openPairs(catalog, tried), []);
  });
});
