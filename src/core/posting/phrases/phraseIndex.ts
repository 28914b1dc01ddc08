import { addToList } from '../../addToList.ts';
import { findWords, firstWordFrom, isWordCharacter, smallLetter, type Words } from '../parse/findWords.ts';

/** A phrase that begins with a word of a text: what it belongs to, and the offset behind it. */
interface PhraseAt<T> {
  readonly of: T;
  readonly end: number;
}

interface PhraseIndex<T> {
  /** Index of the first word from `from` on, and before `last`, that may begin a phrase; `last` if there is none. */
  readonly next: (words: Words, from: number, last: number) => number;
  /** The phrases that begin with the word of that index; the longer ones first. */
  readonly at: (text: string, words: Words, word: number) => readonly PhraseAt<T>[];
}

/** In small letters. */
interface Phrase<T> {
  readonly phrase: string;
  readonly of: T;
}

const none: readonly never[] = [];
/** Before a key is looked up, its last bits tell most words apart: so many different ones for each phrase. */
const marksPerPhrase = 16;

/** Prepares to look for whole words, without case and with any white space between. */
export function createPhraseIndex<T>(phrases: readonly Phrase<T>[]): PhraseIndex<T> {
  const byKey = new Map<number, Phrase<T>[]>();
  // Most words begin no phrase, which this tells in a tenth of the time.
  const isMarked = new Uint8Array(2 ** Math.ceil(Math.log2(marksPerPhrase * Math.max(1, phrases.length))));
  const bits = isMarked.length - 1;
  const longestFirst = phrases
    .map(({ phrase, of }) => ({ phrase: phrase.toLowerCase().replaceAll('’', "'"), of }))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  // One walk for all of them: one for each takes three times as long.
  const all = findWords(longestFirst.map(({ phrase }) => phrase).join('\n'));
  let start = 0;
  let behind = 0;
  for (const phrase of longestFirst) {
    const first = behind;
    start += phrase.phrase.length + 1;
    behind = firstWordFrom(all, start);
    // Many phrases begin with the same word, few with the same two.
    const key = behind - first > 1 ? pairKey(all.keys[first]!, all.keys[first + 1]!) : all.keys[first]!;
    addToList(byKey, key, phrase);
    isMarked[key & bits] = 1;
  }

  return {
    next({ keys }, from, last) {
      for (let word = from; word < last; word++) {
        const first = keys[word]!;
        if (isMarked[first & bits] === 1 || isMarked[pairKey(first, keys[word + 1]!) & bits] === 1)
          return word;
      }
      return last;
    },
    at(text, { starts, keys }, word) {
      const first = keys[word]!;
      const ofTwo = byKey.get(pairKey(first, keys[word + 1]!));
      const ofOne = byKey.get(first);
      const candidates = ofTwo && ofOne ? [...ofTwo, ...ofOne] : (ofTwo ?? ofOne);
      // Made only where something is found, which is seldom.
      let found: PhraseAt<T>[] | undefined;
      for (const { phrase, of } of candidates ?? none) {
        const end = endOfPhrase(text, starts[word]!, phrase);
        if (end !== undefined) (found ??= []).push({ of, end });
      }
      return found ?? none;
    },
  };
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 37) + second) & 0x3fffffff;
}

function endOfPhrase(text: string, start: number, phrase: string): number | undefined {
  let at = start;
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase.charCodeAt(i);
    // Marks of emphasis, as in "one** of the following", belong to no word, nor does a backslash, as in "we\'re".
    if (i > 0) while (isMark(text.charCodeAt(at))) at++;
    if (wanted === 0x20) {
      const from = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at === from) return undefined;
    } else if (smallLetter(text.charCodeAt(at)) !== wanted) return undefined;
    else at++;
  }
  return isWordCharacter(text.charCodeAt(at)) ? undefined : at;
}

/** `*`, `_` or `\` */
function isMark(code: number): boolean {
  return code === 0x2a || code === 0x5f || code === 0x5c;
}

function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return /\s/.test(String.fromCharCode(code));
}
