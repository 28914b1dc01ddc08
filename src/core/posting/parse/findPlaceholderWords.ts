import { anyOf } from './anyOf.ts';
import type { Placeholder, SparedRange } from './postingDocument.ts';
import { textRange, type Range } from './range.ts';

type FindWords = (
  text: string,
  body: Range,
  spared: readonly SparedRange[],
  taken: readonly Range[],
) => readonly Placeholder[];

/** Finds the words, with case and on their own, outside of code and of the places already taken. */
export function findPlaceholderWords(words: readonly string[]): FindWords {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_?])(?:${anyOf(words)})(?![\\p{L}\\p{N}_?]|-\\d)`, 'gu');

  return (text, body, spared, taken) => {
    const found: Placeholder[] = [];
    let nextSpared = 0;
    let nextTaken = 0;
    pattern.lastIndex = body.start;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      while (nextSpared < spared.length && spared[nextSpared]!.end <= start) nextSpared++;
      while (nextTaken < taken.length && taken[nextTaken]!.end <= start) nextTaken++;
      if ((spared[nextSpared]?.start ?? Infinity) <= start) continue;
      if ((taken[nextTaken]?.start ?? Infinity) <= start) continue;
      found.push({ form: 'word', ...textRange(text, start, start + match[0].length) });
    }
    return found;
  };
}
