import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter, mayHaveField } from '../parse/frontMatter.ts';
import { anyOf } from '../parse/anyOf.ts';
import { isExecutiveRole } from './postingIdentity.ts';
import { createRoleOfTitle, titlesOfRoles } from './roleOfTitle.ts';
import { titleInLine, titleInRow } from './titleInLine.ts';
import { headingsIn, titleWords, wordsBeforeTitle } from './titleWords.ts';

/** From its first bar on, whatever stands before it: more than the rows of tables. */
const row = /^[^|\r\n]{0,40}(\|[^\r\n]+)/gm;

/**
 * A quick look at a text not yet taken apart: without a title of a CTO or CIO where a posting says whose it is, in
 * the front matter, in the first line, in a heading, in a table of facts or behind words like "we are looking for a",
 * `findRole` finds none of these roles either. It costs a fraction, and most files of a folder need no other look.
 */
export function createMentionsRole({
  roles,
  signs,
}: Pick<CatalogData, 'roles' | 'signs'>): (text: string) => boolean {
  const titles = titlesOfRoles(roles).map(({ title }) => title);
  const { patterns, firstWords, anyTitle } = titleWords(titles);
  const { keys, before, after } = signs.role;
  const described = wordsBeforeTitle(signs.role.described);
  // Titles are rarer than the words in front of them, so what one begins with is asked first.
  const spoken = new RegExp(
    `(?<![a-z0-9])(?=${firstWords})(?<=(?<![a-z0-9])(?:${anyOf(before)})\\s+["“*_]{0,3}${described})(?:${patterns.join('|')})(?![a-z0-9])["”*_]{0,3}(?=\\s*(?:[^\\sa-z0-9]|[\r\n]|$)|\\s+(?:${anyOf(after)})(?![a-z0-9]))`,
    'i',
  );
  const roleOfTitle = createRoleOfTitle({ roles, signs });
  const mayBeTitle = (name: string, value: string | undefined): boolean =>
    keys.includes(name) && (value === undefined || isExecutiveRole(roleOfTitle(value)));

  return (text) => {
    // Most files name no such title anywhere.
    if (!anyTitle.test(text)) return false;
    const frontMatter = findFrontMatter(text);
    const front = frontMatter?.end ?? 0;
    const body = text.slice(front);
    // Above a title may stand what the text is, perhaps underlined.
    const [, ...firstLines] =
      /([^\s\ufeff][^\r\n]*)(?:\s*(?:(?:=+|-+)[ \t]*[\r\n]\s*)?(\S[^\r\n]*))?/.exec(body) ?? [];
    return (
      headingsIn(body).some((heading) => anyTitle.test(heading)) ||
      firstLines.some(
        (line: string | undefined) =>
          line !== undefined &&
          anyTitle.test(line) &&
          titleInLine(line.trimEnd().replace(/:$/, ''), keys, roleOfTitle) !== undefined,
      ) ||
      spoken.test(body) ||
      // Without marks, "CTO job description:" is a heading by its last words.
      [...body.matchAll(row)].some(([, cells]) => titleInRow(cells!, keys, roleOfTitle) !== undefined) ||
      // In the front matter only what is called a title is one.
      (frontMatter !== undefined &&
        anyTitle.test(text.slice(0, front)) &&
        mayHaveField(text, frontMatter, mayBeTitle))
    );
  };
}
