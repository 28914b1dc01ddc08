import assert from 'node:assert/strict';
import { findSingleChanges } from '../../../src/core/recommend/changes.ts';
import { outcomeMap, space } from '../support/decisions.ts';
import {
  answersAt,
  isUnusual,
  moved,
  questions,
  referenceOutcome,
  scales,
  size,
  unusual,
} from '../support/referenceModel.ts';

function changesAt(index: number): ReturnType<typeof findSingleChanges> {
  return findSingleChanges(space, outcomeMap, space.positions(answersAt(index)));
}

/** What every other single answer leads to, by trying them all. */
function everyOther(index: number): readonly number[] {
  return questions.flatMap((question) =>
    scales[question]!.flatMap((_, position) => {
      const other = moved(index, question, position)!;
      return other === index ? [] : [other];
    }),
  );
}

describe('Single changes of an answer', () => {
  it('are counted as kept where every other answer, tried one by one, gives the same result', () => {
    for (let index = 0; index < size; index += 7) {
      const others = everyOther(index);
      const kept = others.filter((other) => referenceOutcome(other) === referenceOutcome(index)).length;
      const found = changesAt(index);
      assert.deepEqual([found.kept, found.total], [kept, others.length], JSON.stringify(answersAt(index)));
    }
  });

  it('really give the outcome they promise, and another than the present one', () => {
    for (let index = 0; index < size; index++) {
      for (const { question, from, to, outcome } of changesAt(index).overturning) {
        const position = scales[question.id]!.indexOf(to.id);
        const other = moved(index, question.id, position)!;
        if (
          answersAt(index)[question.id] !== from.id ||
          referenceOutcome(other) !== outcome ||
          outcome === referenceOutcome(index)
        ) {
          assert.fail(`${question.id}: ${to.id} in ${JSON.stringify(answersAt(index))}`);
        }
      }
    }
  }).timeout(20_000);

  it('never lead to an unusual pair of answers unless there is one already', () => {
    for (let index = 0; index < size; index++) {
      if (unusual[index] === 1) continue;
      for (const { question, to } of changesAt(index).overturning) {
        const changed = { ...answersAt(index), [question.id]: to.id };
        if (isUnusual(changed)) assert.fail(JSON.stringify(changed));
      }
    }
  }).timeout(20_000);

  it('never ask a company to sell something more than one step more technological, nor less', () => {
    for (let index = 0; index < size; index++) {
      for (const { question, from, to } of changesAt(index).overturning) {
        if (question.id !== 'product') continue;
        const steps = scales['product']!.indexOf(to.id) - scales['product']!.indexOf(from.id);
        if (steps !== 1) assert.fail(`${from.id} to ${to.id} in ${JSON.stringify(answersAt(index))}`);
      }
    }
  }).timeout(20_000);

  it('put what the asker decides first, what turns out second and what is sold last', () => {
    const order = ['decide', 'find-out', 'offer'];
    for (let index = 0; index < size; index += 11) {
      const kinds = changesAt(index).overturning.map(({ question }) => order.indexOf(question.change));
      assert.deepEqual(kinds, [...kinds].sort());
    }
  });
});
