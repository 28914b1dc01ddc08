import type { Signs } from '../../catalog/postingSchema.ts';
import { anyOf } from '../parse/anyOf.ts';
import { normalText } from '../parse/normalize.ts';
import { remembering } from '../parse/remembering.ts';

/** What the known titles in a whole title stand for, `another` for a title of somebody else, or nothing for other words. */
type ReadTitle<T> = (title: string) => ReadonlySet<T> | 'another' | undefined;

/** Nobody has more. */
const mostTitles = 4;
/** Characters of a title that are read; a longer one is none. */
const longestTitle = 1000;
const abbreviation = /^\s*(\p{Lu}{2,5})\s*$/u;

/** Prepares to read a title, alone or beside a company, a place or other titles. */
export function createReadTitle<T>(
  { role: { beside, places, joins, serving, partOf, others } }: Pick<Signs, 'role'>,
  known: readonly (readonly [title: string, value: T])[],
): ReadTitle<T> {
  /** What parts a title from what stands beside it, such as the company or the place. */
  const separators = new RegExp(`[:,;()[\\]|]|(?<!\\s)\\s+(?:[-–—|@]|${anyOf(places)})\\s+`);
  /** What parts the titles of one person, the weaker one first. */
  const betweenTitles = [/\//, new RegExp(`&amp;|[&+]|(?<!\\s)\\s+(?:${anyOf(joins)})\\s+`, 'i')];
  const titles = new Map(known.map(([title, value]) => [normalText(title), value]));
  const besideWords = [...beside].map(normalText).sort((a, b) => b.length - a.length);
  const otherWords = new Set(others);
  const servingWords = serving.map(normalText);

  /** Of a title, or of the titles that one person has together; `undefined` if there is another word. */
  function valuesOf(piece: string): readonly T[] | undefined {
    const part = normalText(piece);
    const value = titles.get(part) ?? titles.get(withoutBeside(part));
    if (value !== undefined) return [value];
    for (const between of betweenTitles) {
      const joined = piece.split(between);
      if (joined.length < 2 || joined.length > mostTitles) continue;
      const values = joined.map((one) => valuesOf(one) ?? (isPeer(normalText(one)) ? [] : undefined));
      const all = values.flatMap((some) => some ?? []);
      if (all.length > 0 && values.every((some) => some !== undefined)) return all;
    }
    return undefined;
  }

  /** A title of its own, such as "Co-Founder"; not "CIO Advisor". */
  function isPeer(part: string): boolean {
    return (
      part.split(' ').some((word) => otherWords.has(word)) &&
      !isServing(part) &&
      ![...titles.keys()].some((title) => ` ${part} `.includes(` ${title} `))
    );
  }

  function isServing(part: string): boolean {
    return (
      servingWords.some((words) => part === words || part.endsWith(` ${words}`)) &&
      !partOf.some((words) => ` ${part} `.includes(` ${words} `))
    );
  }

  function withoutBeside(part: string): string {
    let words = part;
    for (let again = true; again;) {
      again = false;
      for (const word of besideWords) {
        if (words.startsWith(`${word} `)) words = words.slice(word.length + 1);
        else if (words.endsWith(` ${word}`)) words = words.slice(0, -word.length - 1);
        else continue;
        again = true;
      }
    }
    return words;
  }

  /** Whether a piece is the abbreviation of another that is no known title: "Chief Investment Officer (CIO)". */
  function isForeign(piece: string, parts: readonly string[]): boolean {
    const letters = abbreviation.exec(piece)?.[1]?.toLowerCase();
    if (letters === undefined) return false;
    return parts.some((part) => {
      const written = part.split(' ').slice(-letters.length);
      return (
        written.map((word) => word.charAt(0)).join('') === letters &&
        valuesOf(written.join(' ')) === undefined
      );
    });
  }

  const read = remembering((title: string) => {
    const pieces = [title, ...title.split(separators)];
    const parts = pieces.map(normalText).filter((part) => part !== '');
    if (parts.some(isServing)) return 'another';
    const own = pieces.filter((piece) => !isForeign(piece, parts));
    const values = new Set(own.flatMap((piece) => valuesOf(piece) ?? []));
    if (values.size > 0) return values;
    return parts.some((part) => part.split(' ').some((word) => otherWords.has(word))) ? 'another' : undefined;
  });
  return (title) => read(title.slice(0, longestTitle));
}
