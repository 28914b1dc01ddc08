import type { CatalogData } from '../../catalog/catalog.ts';
import type { RoleId } from '../../catalog/schema.ts';
import { isInContentLanguage, type PostingIdentity } from '../identify/postingIdentity.ts';

/** How a house names the files of its postings. */
export interface HouseFileName {
  /** Folder of the example, `` for the workspace folder itself. */
  readonly folder: string;
  /** Of the example without extension, or of its folder where that has the name of the posting. */
  readonly name: string;
  /** The same of another posting. */
  readonly nameFor: (role: RoleId, today: string) => string;
  /**
   * Path for another posting of the house, from the workspace folder.
   *
   * @param today ISO date, for houses that put one into the name
   */
  readonly pathFor: (role: RoleId, today: string) => string;
}

/** A word of a file name and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words of a name that says whose posting it is. */
interface RoleInName {
  readonly first: number;
  readonly last: number;
  readonly short: boolean;
}

const wordPattern = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|[^\p{P}\p{S}\s\d\p{Lu}\p{Ll}]+/gu;
const datePattern =
  /(?<![\p{L}\d])(20\d\d)(?:([-_.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?)?(?![\p{L}\d])/gu;
const extension = /(?:\.([a-z]{2}))?(\.(?:md|markdown|mdx))$/i;

/** @param titles what the example calls the job; the words of them in the name are what another name replaces */
export function readFileName(
  { roles, writing }: Pick<CatalogData, 'roles' | 'writing'>,
  path: string,
  titles: readonly string[],
  identity: PostingIdentity,
): HouseFileName {
  const { fileNames } = writing;
  const parts = path.split('/');
  const file = parts.pop()!;
  const [, languageOfName, ending = '.md'] = extension.exec(file) ?? [];
  const base = file.replace(extension, '');
  const inFolder = fileNames.folderNames.includes(base.toLowerCase()) && parts.length > 0;
  const named = inFolder ? parts.pop()! : base;
  // What is written is English: the mark of another language goes.
  const keptLanguage = languageOfName === 'en' && isInContentLanguage(identity) ? `.${languageOfName}` : '';

  const words = wordsOf(named);
  const fullTitles = new Set(fileNames.roles.map(({ long }) => long.toLowerCase()));
  const ofRole = findRole(words, roles);
  const found = ofRole ? joinBeside(words, ofRole, fullTitles) : findTitle(words, titles);

  const rename = (role: RoleId): string => {
    const names = fileNames.roles.find((row) => row.role === role)!;
    if (found.length === 0) return spellLike(named, words, names.long);
    // From the last on, so that the places of the others stay.
    return found.reduceRight(
      (name, run) => spell(name, words, run, run.short ? names.short : names.long),
      named,
    );
  };
  return {
    folder: parts.join('/'),
    name: named,
    nameFor: (role, today) => redate(rename(role), today),
    pathFor(role, today) {
      const dated = [...parts, rename(role)].map((part) => redate(part, today));
      const rest = inFolder ? `/${base}` : '';
      return `${dated.join('/')}${rest}${keptLanguage}${ending}`;
    },
  };
}

function wordsOf(name: string): readonly Word[] {
  return [...name.matchAll(wordPattern)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** The names of one role among the words, in order: of the role with the longest name there. */
function findRole(words: readonly Word[], roles: CatalogData['roles']): readonly RoleInName[] | undefined {
  const found = roles
    .map(({ title, aliases }) => findNames(words, [title, ...aliases]))
    .filter((names) => names.length > 0)
    .sort((a, b) => longestOf(b) - longestOf(a));
  return found[0];
}

/** All of the names among the words, in order; the longer ones first where they lie over one another. */
function findNames(words: readonly Word[], names: readonly string[]): readonly RoleInName[] {
  const runs = names.flatMap((name) => {
    const wanted = wordsOf(name).map(({ text }) => text);
    const short = wanted.every((word) => word === word.toUpperCase());
    return words.flatMap((_, first): readonly RoleInName[] => {
      const isHere = wanted.every((word, j) => words[first + j]?.text.toLowerCase() === word.toLowerCase());
      return isHere && wanted.length > 0 ? [{ first, last: first + wanted.length - 1, short }] : [];
    });
  });
  const apart: RoleInName[] = [];
  for (const run of runs.sort((a, b) => b.last - b.first - (a.last - a.first))) {
    if (apart.every(({ first, last }) => run.last < first || last < run.first)) apart.push(run);
  }
  return apart.sort((a, b) => a.first - b.first);
}

/**
 * Names beside one another made one, which is replaced once, as in "leiter-it-cio". A whole title and its abbreviation
 * stay two: the new name has both again.
 */
function joinBeside(
  words: readonly Word[],
  runs: readonly RoleInName[],
  fullTitles: ReadonlySet<string>,
): readonly RoleInName[] {
  const isFull = ({ first, last }: RoleInName): boolean => {
    const run = words.slice(first, last + 1).map(({ text }) => text.toLowerCase());
    return fullTitles.has(run.join(' '));
  };
  return runs.reduce<readonly RoleInName[]>((joined, run) => {
    const before = joined.at(-1);
    if (before?.last !== run.first - 1) return [...joined, run];
    if (before.short !== run.short && (isFull(before) || isFull(run))) return [...joined, run];
    const both = { first: before.first, last: run.last, short: before.short && run.short };
    return [...joined.slice(0, -1), both];
  }, []);
}

function longestOf(runs: readonly RoleInName[]): number {
  return Math.max(...runs.map(({ first, last }) => last - first));
}

/** The longest run of words that a title has in the same order. */
function findTitle(words: readonly Word[], titles: readonly string[]): readonly RoleInName[] {
  let best: RoleInName | undefined;
  for (const title of titles) {
    const wanted = wordsOf(title).map(({ text }) => text.toLowerCase());
    words.forEach((_, first) => {
      wanted.forEach((_, from) => {
        let length = 0;
        while (words[first + length]?.text.toLowerCase() === (wanted[from + length] ?? '')) length++;
        const last = first + length - 1;
        const letters = words.slice(first, last + 1).some(({ text }) => /\p{L}{2}/u.test(text));
        if (letters && last - first > (best ? best.last - best.first : -1))
          best = { first, last, short: false };
      });
    });
  }
  return best ? [best] : [];
}

/** The name with the words of the role replaced, in their case and with their separator. */
function spell(name: string, words: readonly Word[], { first, last }: RoleInName, role: string): string {
  const run = words.slice(first, last + 1);
  const written = run.map(({ text }) => text);
  const separator = separatorIn(name, run) ?? separatorBeside(name, run) ?? separatorIn(name, words) ?? '-';
  const spelled = inCaseOf(written, wordsOf(role)).join(separator);
  return name.slice(0, run[0]!.start) + spelled + name.slice(run.at(-1)!.end);
}

/** A new name in the manner of one that says nothing of a role. */
function spellLike(name: string, words: readonly Word[], role: string): string {
  const separator = separatorIn(name, words) ?? '-';
  return inCaseOf(
    words.filter(({ text }) => /\p{L}/u.test(text)).map(({ text }) => text),
    wordsOf(role),
  ).join(separator);
}

/** What parts the words: a sign, or nothing where each begins with a capital letter. */
function separatorIn(name: string, words: readonly Word[]): string | undefined {
  let joined = false;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!next) break;
    const between = name.slice(word.end, next.start);
    if (/^[-_. ]$/.test(between)) return between;
    joined ||= between === '' && /^\p{Lu}/u.test(next.text);
  }
  return joined ? '' : undefined;
}

function separatorBeside(name: string, run: readonly Word[]): string | undefined {
  const beside = [name[run[0]!.start - 1], name[run.at(-1)!.end]];
  return beside.find((sign) => sign !== undefined && /[-_. ]/.test(sign));
}

function inCaseOf(written: readonly string[], words: readonly Word[]): readonly string[] {
  const all = (test: (text: string) => boolean): boolean => written.length > 0 && written.every(test);
  if (all((text) => text === text.toUpperCase())) return words.map(({ text }) => text.toUpperCase());
  if (all((text) => text[0] !== text[0]!.toLowerCase())) {
    return words.map(({ text }) => text[0]!.toUpperCase() + text.slice(1).toLowerCase());
  }
  return words.map(({ text }) => text.toLowerCase());
}

function redate(name: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return name.replace(datePattern, (_, _year: string, separator = '', hasMonth?: string, hasDay?: string) =>
    [year, ...(hasMonth === undefined ? [] : [month]), ...(hasDay === undefined ? [] : [day])].join(
      String(separator),
    ),
  );
}
