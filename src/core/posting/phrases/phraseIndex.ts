import { isWordCharacter, keysOf, smallLetter, type Words } from '../parse/words.ts';

/** A phrase in small letters, and what it belongs to. */
export interface Phrase<T> {
  readonly phrase: string;
  readonly of: T;
  /** Key of its second word, if it has one: many phrases begin with the same word. */
  readonly second: number | undefined;
}

const none: readonly never[] = [];
/** First words are told apart by so many numbers before they are looked up. */
const marks = 0x4000;

/** The phrases whose first word has the key, in the order in which they are given. */
export function createPhrasesOf<T>(
  phrases: readonly { readonly phrase: string; readonly of: T }[],
): (key: number) => readonly Phrase<T>[] {
  const byKey = new Map<number, Phrase<T>[]>();
  // Most words begin no phrase, which this tells in a tenth of the time.
  const isMarked = new Uint8Array(marks);
  for (const { phrase, of } of phrases) {
    const small = phrase.toLowerCase().replaceAll('’', "'");
    const [first = 0, second] = keysOf(small);
    byKey.set(first, [...(byKey.get(first) ?? []), { phrase: small, of, second }]);
    isMarked[first % marks] = 1;
  }
  return (key) => (isMarked[key % marks] === 1 && byKey.get(key)) || none;
}

/** Offset behind the phrase that begins with the word of that index, if it does. */
export function endOfPhrase<T>(
  text: string,
  { starts, keys }: Words,
  word: number,
  { phrase, second }: Phrase<T>,
): number | undefined {
  if (second !== undefined && keys[word + 1] !== second) return undefined;
  let at = starts[word]!;
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase.charCodeAt(i);
    if (wanted === 0x20) {
      const from = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at === from || at - from > 100) return undefined;
    } else if (smallLetter(text.charCodeAt(at)) !== wanted) return undefined;
    else at++;
  }
  return isWordCharacter(text.charCodeAt(at)) ? undefined : at;
}

function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return /\s/.test(String.fromCharCode(code));
}
