/** Where each word of a text begins, with a number of its letters by which lists of phrases are looked up. */
export interface Words {
  readonly count: number;
  /** UTF-16 offsets, in order. */
  readonly starts: Int32Array;
  /** The same for words that differ in case alone; of others nearly always another one. */
  readonly keys: Int32Array;
}

/**
 * Finds all words of a text in one walk, in time linear to its length. The result serves every list of phrases that is
 * looked for: one pattern of all phrases takes ten times as long, and a walk for each list three times.
 */
export function findWords(text: string): Words {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const keys = new Int32Array(most);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isWordCharacter(text.charCodeAt(i))) continue;
    starts[count] = i;
    const end = endOfWord(text, i);
    keys[count++] = keyOf(text, i, end);
    i = end;
  }
  return { count, starts, keys };
}

/** The keys that `findWords` gives to the words of a phrase. */
export function keysOf(phrase: string): readonly number[] {
  const { count, keys } = findWords(phrase);
  return [...keys.subarray(0, count)];
}

/** Index of the first word that begins at the offset or behind it. */
export function firstWordFrom({ count, starts }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Letters and digits; beyond ASCII all but the blocks of punctuation, emoji and what belongs to them.
 *
 * @param code `NaN` behind the end of a text, which is no letter
 */
export function isWordCharacter(code: number): boolean {
  if (!(code >= 0x80)) return isAsciiWord[code] === 1;
  if (code < 0x2000) return code >= 0xc0;
  const isMark = code <= 0x2bff || (code >= 0x3000 && code <= 0x303f) || code === 0xfeff;
  // All emoji are pairs of surrogates or stand in the blocks above; a selector of their form may follow.
  return !isMark && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0xfe00 && code <= 0xfe0f);
}

/** The small letter, and the straight apostrophe for the curly one. */
export function smallLetter(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x2019) return 0x27;
  return Number.isNaN(code) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** By ASCII code, as most of the time goes into this question. */
const isAsciiWord = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** Of 30 bits, which the engine keeps without a box of its own. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < end; i++) key = (Math.imul(key, 31) + smallLetter(text.charCodeAt(i))) & 0x3fffffff;
  return key;
}
