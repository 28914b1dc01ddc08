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
  });

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

describe('Work by the hour', () => {
  it('offers those who lead today no executive seat, and asks where they want a part-time one beside them', () => {
    const product = { ...both, goal: 'product', systems: 'standard', change: 'none', risk: 'product' };
    const inside = { ...both, goal: 'process', product: 'none', builders: 'none', bets: 'none' };
    for (const [outcome, answers] of [
      ['CTO', product],
      ['CIO', inside],
      ['HYBRID', both],
    ] as const) {
      for (const existing of ['product', 'it', 'each', 'one']) {
        const result = recommend({ ...answers, capacity: 'none', existing });
        assert.equal(result.outcome, outcome);
        const talk = result.steps.find(({ id }) => id.startsWith('talk-'))!.text;
        assert.doesNotMatch(talk, /\bseat\b|do they want|answer for/, existing);
        const other =
          (outcome === 'CTO' && existing === 'it') || (outcome === 'CIO' && existing === 'product');
        assert.match(talk, other ? /stays? with them/ : /part-time (CTO|CIO|executive) beside/, existing);
      }
    }
  });
});

describe('One person in both roles', () => {
  const first = { ...both, capacity: 'one' };

  it('is not waited for where that person is there', () => {
    for (const capacity of ['one', 'none']) {
      const { outcome, steps } = recommend({ ...first, capacity, existing: 'one' });
      assert.equal(outcome, 'HYBRID');
      assert.doesNotMatch(steps.map(({ text }) => text).join(' '), /has\s+started/);
    }
    assert.match(adviceOf(recommend({ ...first, existing: 'it' })), /once the one person has\s+started/);
  });

  it('may be the lead of the side that comes second, who may also go on leading that side', () => {
    const talk = (answers: Answers): string => recommend(answers).steps[0]!.text;
    const internal = { ...first, builders: 'none', risk: 'internal' };
    const product = { ...first, systems: 'standard' };
    assert.match(talk({ ...internal, existing: 'product' }), /staff systems first, or go on leading/);
    assert.match(talk({ ...product, existing: 'it' }), /the product first, or go on leading/);
    assert.doesNotMatch(talk({ ...internal, existing: 'it' }), /go on leading/);
  });
});

describe('A company with nothing technological for customers', () => {
  const inside: Answers = {
    goal: 'process',
    product: 'none',
    builders: 'none',
    bets: 'none',
    systems: 'connected',
    risk: 'internal',
  };

  it('is not told to name who answers for it', () => {
    for (const answers of [inside, { ...inside, goal: 'neither', systems: 'basic' }]) {
      const meanwhile = recommend(answers).steps.find(({ id }) => id.startsWith('meanwhile-'))!;
      assert.doesNotMatch(meanwhile.text, /customers/);
    }
    assert.match(
      recommend({ ...inside, builders: 'small' }).steps.find(({ id }) => id.startsWith('meanwhile-'))!.text,
      /what customers use/,
    );
  });
});

describe('The table of who takes what', () => {
  const owners = (answers: Answers): Readonly<Record<string, string>> =>
    Object.fromEntries(recommend(answers).assignments.map(({ work, owner }) => [work, owner]));

  it('gives the side that comes second to its lead under the one person, on both sides alike', () => {
    const first = { ...both, capacity: 'one', size: 'm' };
    const product = owners({ ...first, systems: 'standard' });
    assert.equal(product['product-work'], 'the one person in both roles');
    assert.equal(product['staff-systems'], 'a Head of IT or a provider, under the one executive');
    const internal = owners({ ...first, risk: 'internal' });
    assert.equal(internal['product-work'], 'a lead engineer or VP Engineering, under the one executive');
    assert.equal(internal['staff-systems'], 'the one person in both roles');
    const even = owners({ ...first, bets: 'none' });
    for (const work of ['product-work', 'staff-systems'])
      assert.match(even[work]!, /if this side comes first/);
  });

  it('leaves staff systems to no provider alone from 100 people on, as the way to fill it says', () => {
    const cto = { ...both, goal: 'product', systems: 'standard', change: 'none', risk: 'product' };
    const one = { ...both, builders: 'large', systems: 'connected' };
    for (const answers of [cto, { ...one, capacity: 'one' }, { ...one, capacity: 'none' }]) {
      for (const size of ['l', 'xl'])
        assert.match(owners({ ...answers, size })['staff-systems']!, /^a Head of IT,/);
    }
  });

  it('and the way to fill it name one and the same for staff systems where no seat is needed', () => {
    const none = { ...both, goal: 'neither', product: 'none', builders: 'none', bets: 'none', risk: 'low' };
    for (const [size, systems, who] of [
      ['m', 'connected', 'a Head of IT'],
      ['m', 'standard', 'a provider'],
      ['unknown', 'connected', 'a Head of IT'],
    ]) {
      const result = recommend({ ...none, change: 'none', size: size!, systems: systems! });
      assert.equal(result.outcome, 'NEITHER');
      assert.ok(result.filling[0]!.text.startsWith(`Staff systems: ${who}`), result.filling[0]!.text);
      assert.doesNotMatch(result.filling[0]!.text, /as a rule|can be enough/);
      assert.ok(
        owners({ ...none, change: 'none', size: size!, systems: systems! })['staff-systems']!.startsWith(
          who!,
        ),
      );
    }
  });
});

describe('A large company', () => {
  it('is offered no co-founder, nor a share in place of pay', () => {
    for (const builders of ['none', 'small']) {
      for (const size of ['l', 'xl']) {
        for (const [outcome, answers] of [
          ['CTO', { ...both, goal: 'product', systems: 'standard', change: 'none', risk: 'product' }],
          ['BOTH', { ...both, bets: 'major' }],
        ] as const) {
          const result = recommend({ ...answers, builders, size });
          assert.equal(result.outcome, outcome);
          assert.doesNotMatch(adviceOf(result), /co-founder|first hire|\bshare\b/);
        }
      }
    }
  });
});
