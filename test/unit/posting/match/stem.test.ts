import assert from 'node:assert/strict';
import { stem } from '../../../../src/core/posting/match/stem.ts';

describe('The stem of a word', () => {
  for (const family of [
    'plan plans planned planning',
    'process processes processed',
    'supply supplies',
    'supplier suppliers',
    'secure security',
    'strategy strategies strategic',
    'architect architects architecture architectural',
    'reliable reliability',
    'profit profits profitable profitability',
    'automate automated automating automation automatic automatically',
    'digital digitise digitize digitising digitisation digitization digitalise',
    'innovate innovation innovative',
    'manage manages managed management',
    'require requirement requirements',
    'compliance compliant',
    'efficient efficiency efficiently',
    'technology technologies technological',
    'hire hires hired hiring',
    'agile agility',
    'utilize utilise utilization utilisation',
    'use uses',
    'day days',
    'business',
  ]) {
    it(`is one for ${family}`, () => {
      const words = family.split(' ');
      assert.deepEqual([...new Set(words.map(stem))].length, 1, words.map(stem).join(' '));
    });
  }

  for (const [one, other] of [
    ['product', 'productivity'],
    ['product', 'production'],
    ['contract', 'contractor'],
    ['direct', 'director'],
    ['custom', 'customer'],
    ['day', 'data'],
    ['device', 'devote'],
    ['need', 'network'],
    ['sales', 'salary'],
    ['bus', 'business'],
  ] as const) {
    it(`is not the same for ${one} and ${other}`, () => assert.notEqual(stem(one), stem(other)));
  }

  it('is not less than two letters, nor ever longer than the word', () => {
    for (const word of [
      'is',
      'its',
      'as',
      'ies',
      'ing',
      'sing',
      'ed',
      'red',
      'speed',
      'status',
      'analysis',
      'ity',
    ]) {
      assert.ok(stem(word).length >= 2 && stem(word).length <= word.length, `${word}: ${stem(word)}`);
    }
  });

  it('leaves words alone that it knows nothing of', () => {
    for (const word of ['büro', 'straße', 'разработка', '42', 'k8s']) assert.ok(word.startsWith(stem(word)));
  });
});
