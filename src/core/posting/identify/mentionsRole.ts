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
/** A line with one of these in front may be a heading. */
const marksHeading = /#|\*\*|__|<h[1-6]/i;
/** So may one with a line below: here the rest of its paragraph, up to that line. */
const underlined =
  /(?:[^\r\n]{0,200}(?:\r\n|\n|\r)(?![ \t\u00a0>]*[\r\n])){1,9}?[ \t\u00a0>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/y;

/** Of HTML headings that began before, and how far before. */
const unclosed = /<h[1-6](?![^]*<\/h[1-6])/i;
const longestHeading = 300;

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
  const anyTitle = new RegExp(`(?<![a-z0-9])(?=${firstWords})(?:${patterns.join('|')})(?![a-z0-9])`, 'gi');
  const { keys, before, after } = signs.role;
  const spoken = new RegExp(
    `(?<=(?:${anyOf(before)})\\s+["“*_]{0,3})(?:${patterns.join('|')})(?![a-z0-9])["”*_]{0,3}(?=\\s*(?:[^\\sa-z0-9]|[\r\n]|$)|\\s+(?:${anyOf(after)})(?![a-z0-9]))`,
    'iy',
  );
  const roleOfTitle = createRoleOfTitle({ roles, signs });
  const mayBeTitle = (name: string, value: string | undefined): boolean =>
    keys.includes(name) && (value === undefined || isExecutiveRole(roleOfTitle(value)));

  return (text) => {
    const frontMatter = findFrontMatter(text);
    const front = frontMatter?.end ?? 0;
    let isInFront = false;
    const mayBeHeading = (start: number, end: number): boolean => {
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      return (
        marksHeading.test(before.slice(before.lastIndexOf('\r') + 1)) ||
        unclosed.test(text.slice(Math.max(0, start - longestHeading), start)) ||
        isAt(underlined, text, end)
      );
    };
    const [above = '', firstLine = ''] = /^([\s\ufeff]*)([^\r\n]*)/.exec(text.slice(front))?.slice(1) ?? [];
    const openingEnd = front + above.length + firstLine.length;
    for (const { index, 0: title } of text.matchAll(anyTitle)) {
      // In the front matter only what is called a title is one; seen once for all that stands there.
      if (index < front) isInFront = true;
      else if (index < openingEnd && titleInLine(firstLine.trimEnd(), keys, roleOfTitle) !== undefined)
        return true;
      else if (isAt(spoken, text, index) || mayBeHeading(index, index + title.length)) return true;
    }
    return isInFront && frontMatter !== undefined && mayHaveField(text, frontMatter, mayBeTitle);
  };
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
