import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapePattern } from '../../../../src/core/posting/parse/anyOf.ts';
import { createScanPhrases } from '../../../../src/core/posting/phrases/findPhrases.ts';
import { findWords } from '../../../../src/core/posting/parse/findWords.ts';

const pieces = ['the', 'The', 'CIO', 'owns', 'you’ll', "you'll", 'report', 'to', 'and/or', 'née', 'x', '5'];
const between = [
  ' ',
  '  ',
  '\n',
  '\t',
  '.',
  ', ',
  '\u00a0',
  '’',
  '-',
  '',
  '“',
  '\u3000',
  '😀',
  '：',
  '（',
  '⸺',
  '×',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...between)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const phrases = ['the cio owns', 'the', "you'll report to", 'and/or', 'née', 'owns 5', 'to the cio'];

describe('The words of a text', () => {
  it('are found where a letter, digit or mark begins a run of them, once each and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts } = findWords(text);
        const expected = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index }) => index);
        assert.deepEqual([...starts], expected);
      }),
    );
  });
});

describe('Words of a text with lines passed over', () => {
  it('are those that begin outside of them', () => {
    fc.assert(
      fc.property(fc.array(texts.map((text) => text.replace(/\n/g, ' '))), (lines) => {
        const text = lines.join('\n');
        let end = -1;
        const ranges = lines.map((line) => ({ start: end + 1, end: (end += line.length + 1) }));
        const passedOver = ranges.filter((_, i) => i % 3 === 1);
        const expected = [...findWords(text).starts].filter(
          (at) => !passedOver.some((range) => range.start <= at && at < range.end),
        );
        const { starts, keys } = findWords(text, passedOver);
        assert.deepEqual([...starts], expected);
        assert.equal(keys.length, starts.length + 1);
      }),
    );
  });
});

describe('Phrases in a text', () => {
  it('are found where a pattern of the phrase finds it, as whole words and without case', () => {
    const scan = createScanPhrases(Object.fromEntries(phrases.map((phrase) => [phrase, [phrase]])));

    fc.assert(
      fc.property(texts, (text) => {
        const found = scan({ text, words: () => findWords(text) });
        for (const phrase of phrases) {
          const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(phrase)}(?![\\p{L}\\p{N}])`, 'giu');
          const expected = [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
            start: index,
            end: index + words.length,
          }));
          assert.deepEqual(found.get(phrase) ?? [], expected, phrase);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
