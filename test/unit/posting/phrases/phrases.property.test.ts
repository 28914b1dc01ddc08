import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createScanPhrases, escapePattern } from '../../../../src/core/posting/phrases/phrases.ts';
import { findWords } from '../../../../src/core/posting/parse/words.ts';

const pieces = ['the', 'The', 'CIO', 'owns', 'you’ll', "you'll", 'report', 'to', 'and/or', 'née', 'x', '5'];
const between = [' ', '  ', '\n', '\t', '.', ', ', '\u00a0', '’', '-', '', '“', '\u3000', '😀'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...between)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const phrases = ['the cio owns', 'the', "you'll report to", 'and/or', 'née', 'owns 5', 'to the cio'];

describe('Phrases in a text', () => {
  it('begin at every word, found once each and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count, starts } = findWords(text);
        const expected = [...text.matchAll(/[a-z0-9\u00c0-\u1fff]+/gi)].map(({ index }) => index);
        assert.deepEqual([...starts.subarray(0, count)], expected);
      }),
    );
  });

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

  it('are found in a word of a megabyte and in a million words in time linear to their length', () => {
    const long = 'a'.repeat(1_000_000);
    assert.equal(findWords(long).count, 1);
    assert.equal(findWords('a '.repeat(1_000_000)).count, 1_000_000);
  });
});
