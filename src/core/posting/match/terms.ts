import type { Synonyms } from '../../catalog/synonymsSchema.ts';
import { stem } from './stem.ts';

/**
 * What a text is about, as terms to compare by: the stems of its words, and for words and phrases of a group of
 * synonyms the mark of the group. Time is linear to the length of the text.
 */
export type FindTerms = (text: string) => readonly string[];

const wordPattern = /[\p{L}\p{N}]+/gu;
const possessive = /['’]s(?![\p{L}\p{N}])/gu;

/** Prepares to take a text apart into stems and groups of synonyms, function words left out. */
export function createFindTerms({
  functionWords,
  groups,
}: Pick<Synonyms, 'functionWords' | 'groups'>): FindTerms {
  const unsaying = new Set(functionWords);
  const groupOf = new Map<string, string>();
  /** How many words the longest phrase has that begins with a stem. */
  const longest = new Map<string, number>();
  groups.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const stems = stemsOf(phrase, unsaying);
      groupOf.set(stems.join(' '), `${groupMark}${group}`);
      longest.set(stems[0]!, Math.max(longest.get(stems[0]!) ?? 0, stems.length));
    }
  });

  return (text) => {
    const stems = stemsOf(text, unsaying);
    const terms: string[] = [];
    for (let i = 0; i < stems.length;) {
      let length = Math.min(longest.get(stems[i]!) ?? 0, stems.length - i);
      while (length > 0 && !groupOf.has(phraseAt(stems, i, length))) length--;
      if (length > 0) terms.push(groupOf.get(phraseAt(stems, i, length))!);
      else if (saysSomething(stems[i]!, unsaying)) terms.push(stems[i]!);
      i += length || 1;
    }
    return terms;
  };
}

/** No stem begins with it. */
const groupMark = '#';

/** Whether a term stands for a group of synonyms, not for a stem. */
export function isGroup(term: string): boolean {
  return term.startsWith(groupMark);
}

function phraseAt(stems: readonly string[], start: number, length: number): string {
  return length === 1 ? stems[start]! : stems.slice(start, start + length).join(' ');
}

function stemsOf(text: string, unsaying: ReadonlySet<string>): readonly string[] {
  return (text.replace(possessive, '').match(wordPattern) ?? []).map((word) => {
    const small = word.toLowerCase();
    if (!unsaying.has(small)) return stem(small);
    // "IT" says something, "it" does not.
    return word.length > 1 && word === word.toUpperCase() ? word : small;
  });
}

function saysSomething(word: string, unsaying: ReadonlySet<string>): boolean {
  return word.length > 1 && !unsaying.has(word) && !/^\d+$/.test(word);
}
