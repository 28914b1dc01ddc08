import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Outcome } from '../../../src/core/catalog/advisorSchema.ts';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { bitsOfPairs, outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import { findPossible, type Possible } from '../../../src/core/recommend/possible.ts';
import { someScoredAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { outcomeMap, space } from '../support/decisions.ts';
import { whatIsLeft, type Left } from '../support/partialAnswers.ts';
import {
  answersAt,
  pairIds,
  pairsIn,
  questions,
  referenceOutcome,
  scales,
  size,
} from '../support/referenceModel.ts';

function possible(answers: Answers, confirmed: readonly string[] = []): Possible {
  return findPossible(space, outcomeMap, answers, bitsOfPairs(catalog, confirmed));
}

/** Compares the possible, the settled and the likely with what counting finds. */
function agrees(answers: Answers, confirmed: readonly string[] = []): { found: Possible; left: Left } {
  const found = possible(answers, confirmed);
  const left = whatIsLeft(answers, confirmed);
  const place = JSON.stringify([answers, confirmed]);
  assert.deepEqual(
    found.outcomes,
    left.possible.map((outcome) => outcomeOrder[outcome]),
    place,
  );
  assert.equal(found.settled, left.settled, `settled for ${place}`);
  const frequency = left.likely[outcomeOrder.indexOf(found.likely)];
  if (found.outcomes.length > 1) {
    assert.equal(frequency, Math.max(...left.likely), `likely for ${place}`);
  }
  assert.ok(found.outcomes.includes(found.likely), `likely and impossible for ${place}`);
  assert.equal(found.mostUseful === undefined, found.outcomes.length === 1, place);
  return { found, left };
}

/** No other open question would leave less open. */
function asksTheBest(answers: Answers, confirmed: readonly string[] = []): void {
  const { found, left } = agrees(answers, confirmed);
  if (found.mostUseful === undefined) return;
  const place = JSON.stringify([answers, confirmed]);
  assert.equal(answers[found.mostUseful], undefined, place);
  const least = left.opennessAfter(found.mostUseful);
  for (const question of questions) {
    if (answers[question] !== undefined) continue;
    assert.ok(least <= left.opennessAfter(question) + 1e-6, `${question} beats it for ${place}`);
  }
}

/** Every way to answer this many of the questions. */
function* partialAnswers(number: number, from = 0): Generator<Answers> {
  if (number === 0) {
    yield {};
    return;
  }
  for (let i = from; i < questions.length; i++) {
    for (const rest of partialAnswers(number - 1, i + 1)) {
      for (const option of scales[questions[i]!]!) yield { ...rest, [questions[i]!]: option };
    }
  }
}

const somePairs = fc.subarray([...pairIds]);

describe('What is possible, what is settled and what is likely', () => {
  for (const [number, sets] of [
    [0, 1],
    [1, 33],
    [2, 483],
    [3, 4115],
  ] as const) {
    it(`agrees with counting all completions, for every set of ${number} answers`, () => {
      let seen = 0;
      for (const answers of partialAnswers(number)) {
        agrees(answers);
        seen++;
      }
      assert.equal(seen, sets);
    });
  }

  it('agrees with counting all completions, for 10,000 random sets of answers', () => {
    fc.assert(
      fc.property(someScoredAnswers, (answers) => void agrees(answers)),
      { numRuns: 10_000 },
    );
  });

  it('agrees with counting where unusual pairs are confirmed, which then are ordinary answers', () => {
    fc.assert(
      fc.property(someScoredAnswers, somePairs, (answers, pairs) => void agrees(answers, pairs)),
      { numRuns: 2000 },
    );
  });

  it('says "settled" without leaving out any completion, confirmed or not', () => {
    fc.assert(
      fc.property(someScoredAnswers, somePairs, (answers, pairs) => {
        assert.equal(possible(answers, pairs).settled, possible(answers).settled);
        if (possible(answers).settled) {
          assert.deepEqual(possible(answers, pairIds).outcomes, possible(answers).outcomes);
        }
      }),
      { numRuns: 1000 },
    );
    // Only an unusual pair, such as office tools alone and no change ahead, could still lead elsewhere.
    const firm = possible({ goal: 'process', product: 'none', size: 'm' });
    assert.deepEqual([firm.outcomes, firm.settled], [['CIO'], false]);
  });
});

describe('The question that helps most', () => {
  it('leaves least open, for every set of up to two answers', () => {
    for (const number of [0, 1, 2]) for (const answers of partialAnswers(number)) asksTheBest(answers);
  });

  it('leaves least open, for 500 random sets of answers and confirmed pairs', () => {
    fc.assert(
      fc.property(someScoredAnswers, somePairs, (answers, pairs) => asksTheBest(answers, pairs)),
      { numRuns: 500 },
    );
  });
});

describe('One more answer', () => {
  it('M9: never adds an outcome, as long as it makes no unusual pair that is not confirmed', () => {
    const addition = fc.constantFrom(...questions.flatMap((id) => scales[id]!.map((option) => [id, option])));
    fc.assert(
      fc.property(someScoredAnswers, addition, somePairs, (answers, [id, option], pairs) => {
        const refined = { ...answers, [id!]: option! };
        fc.pre(answers[id!] === undefined && pairsIn(refined, pairs).length === 0);
        const before = new Set<Outcome>(possible(answers, pairs).outcomes);
        assert.deepEqual(
          possible(refined, pairs).outcomes.filter((outcome) => !before.has(outcome)),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('M9: never unsettles what is settled, not even by an unusual pair', () => {
    for (const number of [0, 1, 2]) {
      for (const answers of partialAnswers(number)) {
        const before = possible(answers);
        if (!before.settled) continue;
        for (const more of partialAnswers(1)) {
          const after = possible({ ...more, ...answers });
          assert.deepEqual([after.settled, after.outcomes], [true, before.outcomes]);
        }
      }
    }
  });

  it('is not asked for once every question that decides is answered, also with unusual pairs', () => {
    for (let index = 0; index < size; index++) {
      const outcome = referenceOutcome(index);
      const found = possible(answersAt(index));
      if (
        found.outcomes.length !== 1 ||
        found.likely !== outcome ||
        !found.settled ||
        found.mostUseful !== undefined
      ) {
        assert.fail(JSON.stringify(answersAt(index)));
      }
    }
  });

  it('that is "unknown" is no answer', () => {
    assert.deepEqual(possible({ goal: 'unknown', size: 'xl' }), possible({ size: 'xl' }));
  });
});
