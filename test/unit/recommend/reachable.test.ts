import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import { fullAnswers, options, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';

const { advice } = catalog;
const recommend = createRecommend(catalog);
/** A row that fits some answers is found with far fewer. */
const mostTries = 1000;

interface Row {
  readonly when?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The answers, and of those that a row asks for, one that it names. */
function answersFor({ when = {} }: Row): fc.Arbitrary<Answers> {
  const asked = Object.entries(when).filter(([fact]) => fact in options);
  const wanted = fc.record(
    Object.fromEntries(asked.map(([fact, values]) => [fact, fc.constantFrom(...values)])),
  );
  return fc.tuple(fc.oneof(fullAnswers, someAnswers), wanted).map(([some, named]) => ({ ...some, ...named }));
}

/** Whether some answers have a result that holds the row. */
function isReached(row: Row, isIn: (result: ReturnType<typeof recommend>) => boolean): boolean {
  const tried = fc.sample(answersFor(row), { numRuns: mostTries, seed: 1 });
  return tried.some((answers) => isIn(recommend(answers)));
}

describe('The advice', () => {
  const lists = {
    filling: advice.filling,
    steps: advice.steps,
    notices: advice.notices,
    practices: advice.practices,
    limits: advice.limits,
  };
  for (const [name, rows] of Object.entries(lists)) {
    it(`has nothing under "${name}" that no answers lead to`, () => {
      const never = rows.filter(
        (row) => !isReached(row, (result) => result[name as keyof typeof lists].includes(row)),
      );
      assert.deepEqual(
        never.map(({ id }) => id),
        [],
      );
    });
  }

  it('has no headline that no answers lead to', () => {
    const never = advice.headlines.filter((row) => !isReached(row, ({ headline }) => headline === row));
    assert.deepEqual(
      never.map(({ id }) => id),
      [],
    );
  });

  it('has no reason against another option that no answers lead to', () => {
    const never = advice.whyNot.filter(
      (row) => !isReached(row, (result) => result.options.some(({ whyNot }) => whyNot === row)),
    );
    assert.deepEqual(
      never.map(({ id }) => id),
      [],
    );
  });

  for (const { id, owners } of advice.assignments) {
    it(`has no owner for "${id}" that no answers lead to`, () => {
      const never = owners.filter(
        (row) =>
          !isReached(row, ({ assignments }) =>
            assignments.some(
              ({ work, owner, sources }) => work === id && owner === row.owner && sources === row.sources,
            ),
          ),
      );
      assert.deepEqual(
        never.map(({ owner }) => owner),
        [],
      );
    });
  }
});
