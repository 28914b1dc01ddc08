/** For a pattern: any of the phrases, the longer ones first. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

/** For a pattern: the words with any white space and either apostrophe. */
export function escapePattern(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
}
