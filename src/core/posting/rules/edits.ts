import { plainBlanks } from '../write/blanks.ts';
import type { Range } from '../parse/range.ts';
import type { Edit } from './finding.ts';
import type { RuleFix } from './rule.ts';

/** A fix of these edits, or none without any. */
export function fixWith(
  title: string,
  edits: readonly Edit[],
  values?: RuleFix['values'],
): readonly RuleFix[] {
  return edits.length > 0 ? [{ title, edits, ...(values && { values }) }] : [];
}

const articleBefore = /(?<![\p{L}\p{N}'’])(a)n?(\s+[*_]{0,3})$/iu;
/** Not of "one" and "user". */
const vowelSound = /^(?:[aei]|o(?!ne)|u(?!s|ni))/i;

/** Words added to the end of a sentence or bullet, before its full stop. */
export function addTo(text: string, { start, end }: Range, words: string): Edit {
  let at = end;
  while (at > start && /[\s.;,:!*_]/.test(text[at - 1]!)) at--;
  return { start: at, end: at, newText: ` ${plainBlanks(words)}` };
}

/** Other words in the place of some, beginning like them, and with the article that fits. */
export function replaceBy(text: string, { start, end }: Range, words: string): Edit {
  const plain = plainBlanks(words);
  const [before, a, gap] = articleBefore.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  if (before !== undefined) {
    const article = vowelSound.test(plain) ? `${a}n` : a;
    return { start: start - before.length, end, newText: `${article}${gap}${plain}` };
  }
  // Also of "(S)he".
  const isCapital = /^\(?\p{Lu}/u.test(text.slice(start, start + 2));
  const newText = isCapital ? plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : plain;
  return { start, end, newText };
}

/** The text with the line ends of the file. */
export function inLineEnds(text: string, added: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}
