import type { PostingDocument } from './postingDocument.ts';
import { textRange, type TextRange } from './range.ts';

/** First place of each group of phrases that a text holds. */
export type FindPhrases = (document: PostingDocument) => ReadonlyMap<number, TextRange>;

/** Where signs are looked for: what comes behind says nothing new of what a file is. */
const farthest = 60_000;
const wordCharacter = /[\p{L}\p{N}]/u;

export function escapePattern(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
}

/**
 * Looks for whole words, without case and with any white space between, in the body; not in comments and code. Where
 * phrases of two lists begin at one place, the longer one counts.
 *
 * @param groups lists of phrases; the result has the index of each list that was found
 */
export function createFindPhrases(groups: readonly (readonly string[])[]): FindPhrases {
  const groupOf = new Map<string, number>();
  groups.forEach((phrases, group) => {
    for (const phrase of phrases) if (!groupOf.has(plain(phrase))) groupOf.set(plain(phrase), group);
  });
  const longestFirst = [...groupOf.keys()].sort((a, b) => b.length - a.length);
  // Borders are checked by hand: a look behind at each character makes the search ten times as slow.
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'gi');
  return ({ text, body, spared }) => {
    const hidden = spared.filter(({ kind }) => kind === 'comment' || kind === 'codeBlock' || kind === 'code');
    const found = new Map<number, TextRange>();
    const part = text.slice(body.start, body.start + farthest);
    let next = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      pattern.lastIndex = match.index + 1;
      const start = body.start + match.index;
      const end = start + match[0].length;
      if (wordCharacter.test(text[start - 1] ?? '') || wordCharacter.test(text[end] ?? '')) continue;
      while (next < hidden.length && hidden[next]!.end <= start) next++;
      if ((hidden[next]?.start ?? Infinity) <= start) continue;
      const group = groupOf.get(plain(match[0]));
      if (group !== undefined && !found.has(group)) found.set(group, textRange(text, start, end));
      if (found.size === groups.length) break;
    }
    return found;
  };
}

function plain(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
