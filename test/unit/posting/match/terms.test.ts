import assert from 'node:assert/strict';
import { createFindTerms } from '../../../../src/core/posting/match/terms.ts';
import { catalog } from '../../support/catalog.ts';

const findTerms = createFindTerms({
  functionWords: ['the', 'of', 'it', 'in', 'and', 'with'],
  groups: [
    ['supplier', 'vendor', 'third party'],
    ['customer', 'end user'],
    ['in line with', 'alignment'],
    ['IT', 'information technology'],
  ],
});

describe('Terms of a text', () => {
  for (const [text, terms] of [
    ['', []],
    ['the of - 12 !', []],
    ['Vendors and third parties', ['#0', '#0']],
    ["The vendor's contracts with a supplier", ['#0', 'contract', '#0']],
    ['End-users', ['#1']],
    ['The end of the users', ['end', 'user']],
    ['Plans in line with it', ['plan', '#2']],
    ['IT, in line', ['#3', 'lin']],
    ['Information technology', ['#3']],
    ['Büro', ['büro']],
  ] as const) {
    it(`are for "${text}": ${terms.join(' ') || 'none'}`, () => assert.deepEqual(findTerms(text), terms));
  }
});

describe('The groups of synonyms', () => {
  const { functionWords, groups } = catalog.synonyms;

  it('hold no word whose other forms stand in another group', () => {
    const find = createFindTerms({ functionWords, groups });
    const elsewhere = groups.flatMap((phrases, i) =>
      phrases
        .filter((phrase) => find(phrase).join(' ') !== `#${i}`)
        .map((phrase) => `${phrase}: ${find(phrase).join(' ')}`),
    );
    assert.deepEqual(elsewhere, []);
  });

  it('have no phrase that begins with a function word, or is one', () => {
    const bare = new Set(functionWords);
    const lone = groups.flat().filter((phrase) => bare.has(phrase));
    assert.deepEqual(lone, []);
  });
});
