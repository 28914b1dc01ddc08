import type { TextRange } from '../parse/range.ts';

/** The number that stands before a word: "10+ years". */
export function numberBefore(text: string, { start }: TextRange): TextRange | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const found = /(\d{1,2})\+?[ \u00a0-]{1,3}$/.exec(before);
  if (!found || /\d$/.test(before.slice(0, found.index))) return undefined;
  const from = start - before.length + found.index;
  return { start: from, end: from + found[1]!.length, text: found[1]! };
}
