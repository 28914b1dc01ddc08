import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import type { Recommendation } from '../../../src/core/recommend/recommendation.ts';
import { someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';

const recommend = createRecommend(catalog);

/** A vendor with work for two. */
const both: Answers = {
  goal: 'both',
  product: 'core',
  size: 'l',
  builders: 'medium',
  bets: 'some',
  systems: 'critical',
  change: 'some',
  risk: 'both',
  capacity: 'two',
  existing: 'nobody',
  duties: 'none',
};

/** What a person is told to do and to agree, in one text. */
function adviceOf(result: Recommendation): string {
  const { headline, filling, steps, practices } = result;
  return [
    headline.headline,
    headline.text,
    ...[...filling, ...steps, ...practices].map(({ text }) => text),
  ].join(' ');
}

describe('Two people', () => {
  it('are told that size or points are enough only where they are', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const result = recommend(answers);
        const { product, internal } = result.scores;
        const enough = ['l', 'xl'].includes(answers['size'] ?? '') || product + internal >= 20;
        assert.ok(enough || !/are enough for two/.test(adviceOf(result)), JSON.stringify(answers));
      }),
      { numRuns: 500 },
    );
    assert.match(
      recommend({ goal: 'both' }).headline.headline,
      /if there is work for two and both can be paid/,
    );
    assert.match(recommend({ ...both, capacity: 'unknown' }).headline.text, /^Size or points are enough/);
  }).timeout(20_000);

  it('are not told of people who build where no one does', () => {
    for (const existing of ['nobody', 'founder', 'provider', 'product', 'it']) {
      for (const systems of ['connected', 'critical']) {
        const { outcome, headline } = recommend({
          ...both,
          builders: 'none',
          bets: 'major',
          existing,
          systems,
        });
        assert.equal(outcome, 'BOTH');
        assert.match(headline.headline, /the CTO part-time until there is a team/);
        assert.doesNotMatch(headline.text, /those who build/);
      }
    }
  });
});
