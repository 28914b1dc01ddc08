import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import { catalog } from '../support/catalog.ts';

interface Scenario {
  readonly id: string;
  readonly want: string;
  readonly a: Answers;
}

const scenarios = JSON.parse(
  readFileSync(new URL('../../fixtures/scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];
const recommend = createRecommend(catalog);
const byId = (id: string): Answers => scenarios.find((scenario) => scenario.id.startsWith(id))!.a;

describe('Scenarios', () => {
  it('are fourteen', () => {
    assert.equal(scenarios.length, 14);
  });

  for (const { id, want, a } of scenarios) {
    it(`${id} comes out as ${want}`, () => {
      const result = recommend(a);
      assert.equal(result.outcome, want);
      assert.equal(result.settled, true);
    });
  }

  it('S09 and S10 differ by the seats that can be paid, and by nothing else', () => {
    assert.deepEqual({ ...byId('S09'), capacity: 'two' }, byId('S10'));
  });

  it('S02 gets one person in both roles when its goods turn technological and both goals count', () => {
    const changed = { ...byId('S02'), product: 'embedded', builders: 'medium', goal: 'both' };
    assert.equal(recommend(changed).outcome, 'HYBRID');
    assert.equal(recommend({ ...changed, capacity: 'two' }).outcome, 'BOTH');
  });

  it('S02 needs no seat when it does not want to digitalise', () => {
    const result = recommend({ ...byId('S02'), goal: 'neither', change: 'none', risk: 'low' });
    assert.equal(result.outcome, 'NEITHER');
    assert.equal(result.sides.internal.score, 4);
  });

  it('S06 gets CIO work when better processes become the goal', () => {
    const result = recommend({ ...byId('S06'), goal: 'process' });
    assert.equal(result.outcome, 'CIO');
    assert.equal(result.sides.internal.score, 7);
  });

  it('S07 is asked again when it says that 30 or more of its fewer than 20 people build', () => {
    const pairs = recommend({ ...byId('S07'), builders: 'large' }).unusual.map(({ id }) => id);
    assert.deepEqual(pairs, ['X1']);
  });

  it('S11 and S14 are close calls, one point below the line', () => {
    const agency = recommend(byId('S11'));
    assert.equal(agency.margin?.level, 'close');
    assert.equal(agency.sides.product.score, 5);
    const nonProfit = recommend(byId('S14'));
    assert.equal(nonProfit.margin?.level, 'close');
    assert.equal(nonProfit.sides.internal.score, 5);
  });

  it('S12 is asked again, as technology is sold and no one builds it, and is told not to hire yet', () => {
    const result = recommend(byId('S12'));
    assert.deepEqual(
      result.unusual.map(({ id }) => id),
      ['X7'],
    );
    assert.match(result.headline.headline, /not a hire/);
  });

  it('the large vendor is BOTH and open, the manufacturer CIO and settled, after three answers', () => {
    const vendor = recommend({ product: 'core', size: 'xl', goal: 'both' });
    assert.equal(vendor.outcome, 'BOTH');
    assert.deepEqual(vendor.possible, ['BOTH', 'HYBRID']);
    assert.equal(vendor.settled, false);
    const manufacturer = recommend({ product: 'none', size: 'l', goal: 'process' });
    assert.equal(manufacturer.outcome, 'CIO');
    assert.equal(manufacturer.settled, true);
  });

  it('all outcomes stay possible after the goal alone, which points to the seat of that goal', () => {
    for (const [goal, outcome] of [
      ['product', 'CTO'],
      ['process', 'CIO'],
    ]) {
      const result = recommend({ goal: goal! });
      assert.equal(result.outcome, outcome);
      assert.deepEqual(result.possible, ['CTO', 'CIO', 'BOTH', 'HYBRID', 'NEITHER']);
    }
  });
});
