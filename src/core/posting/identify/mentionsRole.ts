import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter, mayHaveField } from '../parse/frontMatter.ts';
import { normalWords } from '../parse/normalize.ts';
import { anyOf, escapePattern } from '../parse/anyOf.ts';
import { isExecutiveRole } from './postingIdentity.ts';
import { createRoleOfTitle, titlesOfRoles } from './roleOfTitle.ts';
import { titleInLine } from './titleInLine.ts';

/**
 * What `normalWords` makes a space of, or nothing, and letters that are not ASCII: a quick look may find too much, and
 * all letters of the world in each gap take some 50 ms to prepare.
 */
const gap = '(?:[^a-z0-9{&]|\\{\\{[^{}]*\\}\\}|\\{(?!\\{[^{}]*\\}\\})|&(?:amp;)?)';
const and = '(?:and|&amp;|[&+])';
/** Where a heading may stand: a line behind such a mark, and in HTML some lines. */
const marked = /(?:#|\*\*|__)[^\r\n]*|<h[1-6](?:(?!<\/h[1-6])[^]){0,300}/gi;
/** A line that makes a heading of the paragraph above. */
const underline = /[=-](?![=-])(?<=^[ \t\u00a0>]*(?:=+|-+))[ \t]*$/gm;
/** The paragraph is looked at so far: a heading is shorter. */
const mostLines = 10;
const longestUnderlined = 2000;

/**
 * A quick look at a text not yet taken apart: without a title of a CTO or CIO where a posting says whose it is, in
 * the front matter, in the first line, in a heading or behind words like "we are looking for a", `findRole` finds none
 * of these roles either. It costs a fraction, and most files of a folder need no other look.
 */
export function createMentionsRole({
  roles,
  signs,
}: Pick<CatalogData, 'roles' | 'signs'>): (text: string) => boolean {
  const titles = titlesOfRoles(roles).map(({ title }) => title);
  const patterns = titles.map((title) => {
    const words = normalWords(title).map((word) => (word === 'and' ? and : escapePattern(word)));
    return words.join(`${gap}*`);
  });
  // Most words begin no title, which is asked first: that saves a tenth of the time.
  const firstWords = anyOf([...new Set(titles.map((title) => normalWords(title)[0]!))]);
  const anyTitle = new RegExp(`(?<![a-z0-9])(?=${firstWords})(?:${patterns.join('|')})(?![a-z0-9])`, 'i');
  const { keys, before, after } = signs.role;
  const marks = '\\s+["“*_]{0,3}';
  // Of the words in front the last ones are asked first: that takes a sixth of the time.
  const lastWords = anyOf([...new Set(before.map((phrase) => phrase.split(' ').at(-1)!))]);
  const mayBeSpoken = new RegExp(`(?<![a-z0-9])(?:${lastWords})${marks}(?=${firstWords})`, 'gi');
  const spoken = new RegExp(
    `(?<=(?:${anyOf(before)})${marks})(?:${patterns.join('|')})(?![a-z0-9])["”*_]{0,3}(?=\\s*(?:[^\\sa-z0-9]|[\r\n]|$)|\\s+(?:${anyOf(after)})(?![a-z0-9]))`,
    'iy',
  );
  const roleOfTitle = createRoleOfTitle({ roles, signs });
  const mayBeTitle = (name: string, value: string | undefined): boolean =>
    keys.includes(name) && (value === undefined || isExecutiveRole(roleOfTitle(value)));

  const isSpoken = (text: string): boolean => {
    for (const { index, 0: words } of text.matchAll(mayBeSpoken)) {
      spoken.lastIndex = index + words.length;
      if (spoken.test(text)) return true;
    }
    return false;
  };

  return (text) => {
    // Most files name no such title anywhere.
    if (!anyTitle.test(text)) return false;
    const frontMatter = findFrontMatter(text);
    const front = frontMatter?.end ?? 0;
    const body = text.slice(front);
    const [firstLine = ''] = /[^\s\ufeff][^\r\n]*/.exec(body) ?? [];
    return (
      headingsIn(body).some((heading) => anyTitle.test(heading)) ||
      (anyTitle.test(firstLine) && titleInLine(firstLine.trimEnd(), keys, roleOfTitle) !== undefined) ||
      isSpoken(body) ||
      // In the front matter only what is called a title is one.
      (frontMatter !== undefined &&
        anyTitle.test(text.slice(0, front)) &&
        mayHaveField(text, frontMatter, mayBeTitle))
    );
  };
}

/** Whatever may be a heading, and more. */
function headingsIn(text: string): readonly string[] {
  const above = [...text.matchAll(underline)].map(({ index }) => paragraphAbove(text, index));
  return [...(text.match(marked) ?? []), ...above];
}

/** The lines above one that underlines them, up to an empty one; and the beginning of that line itself. */
function paragraphAbove(text: string, index: number): string {
  const farthest = Math.max(0, index - longestUnderlined);
  let isEmpty = false;
  let lines = 0;
  let at = index - 1;
  for (; at >= farthest; at--) {
    const sign = text[at]!;
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      if (isEmpty || lines === mostLines) break;
      lines++;
      isEmpty = true;
    } else if (!' \t\u00a0>\r'.includes(sign)) isEmpty = false;
  }
  return text.slice(at + 1, index);
}
