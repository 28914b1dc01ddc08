/** For a pattern: any of the phrases, the longer ones first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

/** For a pattern: where a word may begin, and where it may end. */
export const begins = '(?<![\\p{L}\\p{N}])';
export const ends = '(?![\\p{L}\\p{N}])';

/** For a pattern: any of the phrases as whole words. */
export function wholeWords(phrases: readonly string[]): string {
  return `${begins}(?:${anyOf(phrases)})${ends}`;
}

/** Finds texts that begin with any of the phrases. */
export function beginningWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyOf(phrases)})${ends}`, 'iu');
}

/** For a pattern: the words with any white space and either apostrophe. */
export function escapePattern(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
}
