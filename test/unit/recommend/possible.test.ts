import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Outcome } from '../../../src/core/catalog/schema.ts';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import { findPossible, type Possible } from '../../../src/core/recommend/possible.ts';
import { someScoredAnswers } from '../support/answerSets.ts';
import { outcomeMap, space } from '../support/decisions.ts';
import {
  digits,
  isUnusual,
  questions,
  referenceOutcome,
  scales,
  size,
  unusual,
} from '../support/referenceModel.ts';

const outcomes = Uint8Array.from({ length: size }, (_, index) =>
  outcomeOrder.indexOf(referenceOutcome(index)),
);
const [sizes, seats] = [questions.indexOf('size'), questions.indexOf('capacity')];

interface Counts {
  readonly all: readonly number[];
  /** With two seats from 100 people on and one below. */
  readonly assumed: readonly number[];
  /** By question and option. */
  readonly byOption: readonly (readonly number[][])[];
}

/** Counts the outcomes by going through the whole answer space. */
function count(answers: Answers, withUnusual: boolean): Counts {
  const given = questions.flatMap((id, i) =>
    answers[id] === undefined ? [] : [[i, scales[id]!.indexOf(answers[id])] as const],
  );
  const all = [0, 0, 0, 0, 0];
  const assumed = [0, 0, 0, 0, 0];
  const byOption = questions.map((id) => scales[id]!.map(() => [0, 0, 0, 0, 0]));
  for (let index = 0; index < size; index++) {
    const row = index * questions.length;
    if (
      (unusual[index] === 1 && !withUnusual) ||
      given.some(([i, position]) => digits[row + i] !== position)
    ) {
      continue;
    }
    const outcome = outcomes[index]!;
    all[outcome]!++;
    if (digits[row + seats] === (digits[row + sizes]! >= 2 ? 2 : 1)) assumed[outcome]!++;
    for (let i = 0; i < questions.length; i++) byOption[i]![digits[row + i]!]![outcome]!++;
  }
  return { all, assumed, byOption };
}

function bruteForce(answers: Answers): Counts {
  const usual = count(answers, false);
  return usual.all.some(Boolean) ? usual : count(answers, true);
}

/** Bits still missing, times the number of combinations. */
function missing(counts: readonly number[]): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.reduce((sum, n) => (n === 0 ? sum : sum - n * Math.log2(n / total)), 0);
}

function agrees(answers: Answers): void {
  const found = findPossible(space, outcomeMap, answers);
  const { all, assumed, byOption } = bruteForce(answers);
  const text = JSON.stringify(answers);
  assert.deepEqual(
    found.outcomes,
    outcomeOrder.filter((_, i) => all[i]! > 0),
    text,
  );
  const likely = answers['capacity'] === undefined ? assumed : all;
  assert.equal(likely[outcomeOrder.indexOf(found.likely)], Math.max(...likely), `likely for ${text}`);
  assert.ok(found.outcomes.includes(found.likely), `likely and impossible for ${text}`);
  if (found.outcomes.length === 1) {
    assert.equal(found.mostUseful, undefined, text);
    return;
  }
  assert.ok(found.mostUseful !== undefined && answers[found.mostUseful] === undefined, text);
  const expected = (id: string): number =>
    byOption[questions.indexOf(id)]!.reduce((sum, counts) => sum + missing(counts), 0);
  for (const id of questions) {
    if (answers[id] !== undefined) continue;
    assert.ok(
      expected(found.mostUseful) <= expected(id) + 1e-6,
      `${id} beats ${found.mostUseful} for ${text}`,
    );
  }
}

function possible(answers: Answers): Possible {
  return findPossible(space, outcomeMap, answers);
}

describe('What is possible', () => {
  it('agrees with going through every combination, for no answer and for each single answer', () => {
    agrees({});
    for (const id of questions) for (const option of scales[id]!) agrees({ [id]: option });
  }).timeout(20_000);

  it('agrees with going through every combination, for each pair of answers', () => {
    questions.forEach((first, i) => {
      for (const second of questions.slice(i + 1)) {
        for (const a of scales[first]!) for (const b of scales[second]!) agrees({ [first]: a, [second]: b });
      }
    });
  }).timeout(20_000);

  it('agrees with going through every combination, for 1,000 random sets of answers', () => {
    fc.assert(fc.property(someScoredAnswers, agrees), { numRuns: 1000 });
  }).timeout(20_000);

  it('M9: never grows with one more answer, as long as the answers hold no unusual pair', () => {
    const addition = fc.constantFrom(...questions.flatMap((id) => scales[id]!.map((option) => [id, option])));
    fc.assert(
      fc.property(someScoredAnswers, addition, (answers, [id, option]) => {
        const refined = { ...answers, [id!]: option! };
        fc.pre(answers[id!] === undefined && !isUnusual(refined));
        const before = new Set<Outcome>(possible(answers).outcomes);
        assert.deepEqual(
          possible(refined).outcomes.filter((outcome) => !before.has(outcome)),
          [],
        );
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  it('is one outcome, and needs no further question, once every scored question is answered', () => {
    fc.assert(
      fc.property(fc.nat({ max: size - 1 }), (index) => {
        const answers = Object.fromEntries(
          questions.map((id, i) => [id, scales[id]![digits[index * questions.length + i]!]!]),
        );
        const outcome = referenceOutcome(index);
        assert.deepEqual(possible(answers), { outcomes: [outcome], likely: outcome, mostUseful: undefined });
      }),
    );
  });

  it('takes an answer "unknown" for no answer', () => {
    assert.deepEqual(possible({ goal: 'unknown', size: 'xl' }), possible({ size: 'xl' }));
  });
});
