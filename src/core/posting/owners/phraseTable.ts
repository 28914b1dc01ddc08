import { addToList } from '../../addToList.ts';
import { phraseWords, type Word } from './wordsIn.ts';

/** A phrase found at a word. */
interface PhraseMatch<T> {
  readonly value: T;
  /** Words it takes. */
  readonly length: number;
}

/** Finds the longest known phrase that begins at a word. */
export type PhraseTable<T> = (words: readonly Word[], at: number) => PhraseMatch<T> | undefined;

/** Prepares to look up phrases by their first word; of a phrase that is given twice the first value counts. */
export function createPhraseTable<T>(
  phrases: readonly (readonly [phrase: string, value: T])[],
): PhraseTable<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = phraseWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    addToList(byFirst, first, { words, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (words, at) => {
    const found = byFirst.get(words[at]?.text ?? '')?.find((phrase) => standsAt(words, at, phrase.words));
    return found && { value: found.value, length: found.words.length };
  };
}

/** A table of phrases that says only whether one is there. */
export function createWordList(phrases: readonly string[]): PhraseTable<true> {
  return createPhraseTable(phrases.map((phrase) => [phrase, true] as const));
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, i) => {
    const word = words[at + i];
    return word?.text === part && (i === 0 || word.before === 'space' || word.before === 'comma');
  });
}
