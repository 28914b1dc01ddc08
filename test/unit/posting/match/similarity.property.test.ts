import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from '../../../../src/core/posting/match/stem.ts';
import { comparing } from '../../support/comparing.ts';
import { isLinear } from '../../support/growth.ts';
import { readPosting } from '../../support/postingParser.ts';

const { matchResponsibility: match, findOverlap } = comparing;

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'lead',
      'the',
      'IT',
      'engineering',
      'in',
      'line',
      'with',
      'end',
      "'s",
      '’s',
      '-',
      'suppliers',
      '7',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 30 },
);

describe('Comparing any text at all', () => {
  it('never throws, and answers the same again', () => {
    fc.assert(
      fc.property(words, (list) => assert.deepEqual(match(list.join(' ')), match(list.join(' ')))),
      { numRuns: 5_000 },
    );
  });

  it('makes no stem longer than the word and one letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => stem(word).length <= word.length + 1),
      { numRuns: 20_000 },
    );
  });

  for (const unit of [
    'in line ',
    'business ',
    "company's ",
    'sssssss',
    'ieieing',
    'end-',
    'x ',
    'a1 ',
    '’s ',
  ]) {
    it(`takes time in line with its length: ${unit}`, () => {
      const run = (length: number): unknown => match(unit.repeat(length / unit.length));
      assert.ok(isLinear(run));
    });
  }

  it('compares two postings of nothing but equal bullets in bearable time', () => {
    const posting = readPosting('- Lead the engineering teams\n'.repeat(5_000));
    assert.equal(findOverlap(posting, posting).share, 1);
  });
});
