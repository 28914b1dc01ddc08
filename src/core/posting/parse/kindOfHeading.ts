import { addToList } from '../../addToList.ts';
import type { SectionKind, SectionWords } from '../../catalog/postingSchema.ts';
import { normalText } from './normalize.ts';
import { remembering } from './remembering.ts';

export interface KindOfHeading {
  readonly kind: SectionKind;
  /** The known words that were found, as the content has them. */
  readonly words: string;
}

/** Longer headings are sentences: known words inside them mean little. */
const mostWords = 8;
/** Of a company, in words. */
const longestName = 3;
const year = /^20\d\d$/;
/** Shorter words are not taken for misspelt ones. */
const shortestMisspelt = 7;

/**
 * What a heading says its section is about, by its `headingWords`, from the words in the content; the longest of them
 * win.
 */
export function createKindOfHeading(sections: SectionWords): (words: string) => KindOfHeading | undefined {
  const whole = new Map<string, KindOfHeading>();
  const starts = new Map<string, KindOfHeading>();
  const anywhere = new Map<string, KindOfHeading>();
  const rank = new Map(sections.map(({ id }, i) => [id, i]));
  const known = new Set<string>();
  const beforeName = new Map<string, KindOfHeading & { readonly except: ReadonlySet<string> }>();
  for (const { id, is = [], starts: first = [], has = [], beforeName: names } of sections) {
    const fill = (map: Map<string, KindOfHeading>, list: readonly string[]): void => {
      for (const phrase of list) {
        const key = normalText(phrase);
        if (!map.has(key)) map.set(key, { kind: id, words: phrase });
        for (const word of key.split(' ')) if (word.length >= shortestMisspelt) known.add(word);
      }
    };
    fill(whole, [...is, ...first, ...has]);
    fill(starts, first);
    fill(anywhere, has);
    for (const word of names?.words ?? []) {
      beforeName.set(normalText(word), { kind: id, words: word, except: new Set(names!.except) });
    }
  }
  const byLetter = new Map<string, string[]>();
  for (const word of known) addToList(byLetter, word[0]!, word);

  const corrected = (word: string): string => {
    if (word.length < shortestMisspelt || known.has(word)) return word;
    const near = byLetter.get(word[0]!)?.find((other) => isMisspelt(word, other));
    return near ?? word;
  };

  const find = (words: readonly string[]): KindOfHeading | undefined => {
    const exact = whole.get(words.join(' '));
    if (exact) return exact;
    for (let length = Math.min(words.length, 6); length >= 1; length--) {
      const atStart = starts.get(words.slice(0, length).join(' '));
      if (atStart) return atStart;
      if (words.length > mostWords) continue;
      const found: KindOfHeading[] = [];
      for (let i = 0; i + length <= words.length; i++) {
        const hit = anywhere.get(words.slice(i, i + length).join(' '));
        if (hit) found.push(hit);
      }
      found.sort((a, b) => rank.get(a.kind)! - rank.get(b.kind)!);
      if (found[0]) return found[0];
    }
    return undefined;
  };

  const findName = ([before = '', first = '']: readonly string[]): KindOfHeading | undefined => {
    const found = beforeName.get(before);
    return found && !found.except.has(first) ? { kind: found.kind, words: found.words } : undefined;
  };

  /** "Goals 2027" as "Goals". */
  const findOfYear = (words: readonly string[]): KindOfHeading | undefined =>
    words.length > 1 && year.test(words.at(-1)!) ? find(words.slice(0, -1)) : undefined;

  const answer = (words: readonly string[]): KindOfHeading | undefined =>
    findOfYear(words) ??
    find(words) ??
    (words.length <= mostWords ? find(words.map(corrected)) : undefined) ??
    (words.length > 1 && words.length <= 1 + longestName ? findName(words) : undefined);
  const remembered = remembering((words) => answer(words.split(' ')));

  return (words) => (words === '' ? undefined : remembered(words));
}

/** Whether two words of at least seven letters differ by one letter, or by two where they are long. */
function isMisspelt(word: string, other: string): boolean {
  const most = other.length >= 10 ? 2 : 1;
  if (Math.abs(word.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row.at(-1)! <= most;
}
