import type { Range } from './range.ts';

/** Where each word of a text begins, with a number of its letters by which lists of phrases are looked up. */
export interface Words {
  /** UTF-16 offsets, in order. */
  readonly starts: Int32Array;
  /** The same for words that differ in case alone; of others nearly always another one. Behind the last a 0. */
  readonly keys: Int32Array;
}

/**
 * Finds all words of a text in one walk, in time linear to its length. The result serves every list of phrases that is
 * looked for: one pattern of all phrases takes ten times as long, and a walk for each list three times.
 *
 * @param passedOver lines whose words do not count, in order
 */
export function findWords(text: string, passedOver: readonly Range[] = []): Words {
  const most = (text.length >> 1) + 2;
  const starts = new Int32Array(most);
  const keys = new Int32Array(most);
  let count = 0;
  let from = 0;
  for (const { start, end } of [...passedOver, { start: text.length, end: text.length }]) {
    let isInside = false;
    let key = 0;
    for (let i = from; i < start; i++) {
      const letter = wordLetter(text.charCodeAt(i));
      if (letter !== 0) {
        if (!isInside) starts[count] = i;
        isInside = true;
        // Of 30 bits, which the engine keeps without a box of its own.
        key = (Math.imul(key, 31) + letter) & 0x3fffffff;
      } else if (isInside) {
        keys[count++] = key;
        isInside = false;
        key = 0;
      }
    }
    if (isInside) keys[count++] = key;
    from = end;
  }
  return { starts: starts.slice(0, count), keys: keys.slice(0, count + 1) };
}

/** Index of the first word that begins at the offset or behind it. */
export function firstWordFrom({ starts }: Words, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Letters, digits and the marks that belong to them, of the first 65,536 characters: no emoji.
 *
 * @param code `NaN` behind the end of a text, which is no letter
 */
export function isWordCharacter(code: number): boolean {
  if (!(code >= 0x80)) return asciiLetters[code]! > 0;
  const known = knownCharacters[code];
  if (known !== unknown) return known === inWord;
  const answer = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
  knownCharacters[code] = answer ? inWord : outside;
  return answer;
}

/** The small letter, and the straight apostrophe for the curly one. */
export function smallLetter(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x2019) return 0x27;
  return Number.isNaN(code) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** The small letter or digit for each ASCII code, as most of the time goes into this question; 0 for all others. */
const asciiLetters = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? smallLetter(code) : 0,
);

/** What is known of each character so far, as the question takes long and comes for every letter of some languages. */
const knownCharacters = new Uint8Array(0x10000);
const [unknown, inWord, outside] = [0, 1, 2];

/** The small letter or digit, 0 for what is neither. */
function wordLetter(code: number): number {
  if (code < 0x80) return asciiLetters[code]!;
  return isWordCharacter(code) ? smallLetter(code) : 0;
}
