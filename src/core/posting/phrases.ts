import type { PostingDocument } from './postingDocument.ts';
import { textRange, type Range, type TextRange } from './range.ts';

/** First place of each group of phrases that a text holds. */
export type FindPhrases = (
  document: Pick<PostingDocument, 'text' | 'body' | 'spared'>,
) => ReadonlyMap<number, TextRange>;

/** Where signs are looked for: what comes behind says nothing new of what a file is. */
const farthest = 60_000;

/** For a pattern: the words with any white space and either apostrophe. */
export function escapePattern(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
}

/**
 * Looks for whole words, without case and with any white space between, in the body; not in comments and code. By hand,
 * from one beginning of a word to the next: one pattern of all phrases takes ten times as long.
 *
 * @param groups lists of phrases; the result has the index of each list that was found
 */
export function createFindPhrases(groups: readonly (readonly string[])[]): FindPhrases {
  const phrasesAt = createPhrasesAt(
    groups.flatMap((phrases, group) => phrases.map((phrase) => ({ phrase, of: group }))),
  );

  return ({ text, body, spared }) => {
    const found = new Map<number, TextRange>();
    const last = Math.min(body.end, body.start + farthest);
    let nextSpared = 0;
    let inWord = false;
    for (let i = body.start; i < last; i++) {
      const wasInWord = inWord;
      inWord = isWordCharacter(text.charCodeAt(i));
      if (!inWord || wasInWord) continue;
      for (const { words, of: group } of phrasesAt(text, i)) {
        if (found.has(group)) continue;
        const end = endOfPhrase(text, i, words);
        if (end === undefined) continue;
        while (nextSpared < spared.length && spared[nextSpared]!.end <= i) nextSpared++;
        const { kind, start = Infinity } = spared[nextSpared] ?? {};
        if (start <= i && (kind === 'comment' || kind === 'code' || kind === 'codeBlock')) continue;
        found.set(group, textRange(text, i, end));
      }
    }
    return found;
  };
}

/** A phrase in small letters, and what it belongs to. */
interface Phrase<T> {
  readonly words: string;
  readonly of: T;
}

const none: readonly never[] = [];
/** Beginnings are told apart by so many numbers before they are looked up. */
const marks = 0x1000;

/** The phrases that may begin where a word of a text begins, in the order in which they are given. */
function createPhrasesAt<T>(
  phrases: readonly { readonly phrase: string; readonly of: T }[],
): (text: string, at: number) => readonly Phrase<T>[] {
  const byBeginning = new Map<number, Phrase<T>[]>();
  // Most words begin like no phrase, which this tells in a tenth of the time.
  const isMarked = new Uint8Array(marks);
  for (const { phrase, of } of phrases) {
    const words = phrase.toLowerCase().replaceAll('’', "'");
    const key = beginning(words, 0);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), { words, of }]);
    isMarked[key % marks] = 1;
  }
  return (text, at) => {
    const key = beginning(text, at);
    return (isMarked[key % marks] === 1 && byBeginning.get(key)) || none;
  };
}

/** Offset behind the phrase that begins at the offset, if it does. */
function endOfPhrase(text: string, start: number, words: string): number | undefined {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    const wanted = words.charCodeAt(i);
    if (wanted === 0x20) {
      const from = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at === from || at - from > 100) return undefined;
    } else if (small(text.charCodeAt(at)) !== wanted) return undefined;
    else at++;
  }
  return isWordCharacter(text.charCodeAt(at)) ? undefined : at;
}

/** The first three characters of a word as one number: what is behind the word counts as none. */
function beginning(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  const first = small(text.charCodeAt(at)) * 131;
  if (!isWordCharacter(second)) return first * 131;
  return (first + small(second)) * 131 + (isWordCharacter(third) ? small(third) : 0);
}

function small(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x2019) return 0x27;
  return Number.isNaN(code) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/** By ASCII code, as most of the time goes into this question. */
const isAsciiWord = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters and digits; beyond ASCII all but the blocks of punctuation. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isAsciiWord[code] === 1;
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

/** Every place of the phrases of each list, in order; spared parts included. Of phrases of one list the longest. */
export type ScanPhrases<L extends string> = (text: string) => ReadonlyMap<L, readonly Range[]>;

/** Like `createFindPhrases`, for all places at once: one walk through the text for all lists. */
export function createScanPhrases<L extends string>(
  lists: Readonly<Record<L, readonly string[]>>,
): ScanPhrases<L> {
  const phrasesAt = createPhrasesAt(
    (Object.keys(lists) as L[]).flatMap((list) =>
      [...lists[list]].sort((a, b) => b.length - a.length).map((phrase) => ({ phrase, of: list })),
    ),
  );

  return (text) => {
    const found = new Map<L, Range[]>();
    let inWord = false;
    for (let start = 0; start < text.length; start++) {
      const wasInWord = inWord;
      inWord = isWordCharacter(text.charCodeAt(start));
      if (!inWord || wasInWord) continue;
      for (const { words, of: list } of phrasesAt(text, start)) {
        const end = endOfPhrase(text, start, words);
        if (end === undefined) continue;
        const ranges = found.get(list);
        if (!ranges) found.set(list, [{ start, end }]);
        else if (ranges.at(-1)!.end <= start) ranges.push({ start, end });
      }
    }
    return found;
  };
}
