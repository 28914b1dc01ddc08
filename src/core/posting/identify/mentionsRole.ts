import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter } from '../parse/frontMatter.ts';
import { normalWords } from '../parse/normalize.ts';
import { anyOf, escapePattern } from '../phrases/anyOf.ts';

/** What `normalWords` makes a space of, or nothing. */
const gap = '(?:[^\\p{L}\\p{N}]|&amp;|\\{\\{[^{}]*\\}\\})';
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
 * the front matter, in a heading or behind words like "we are looking for a", `findRole` finds none of these roles
 * either. It costs a fraction, and most files of a folder need no other look.
 */
export function createMentionsRole({
  roles,
  signs,
}: Pick<CatalogData, 'roles' | 'signs'>): (text: string) => boolean {
  const titles = roles
    .filter(({ id }) => id !== 'no-seat')
    .flatMap(({ id, title, aliases }) => (id === 'one-person' ? aliases : [title, ...aliases]));
  const patterns = titles.map((title) => {
    const words = normalWords(title).map((word) => (word === 'and' ? and : escapePattern(word)));
    return words.join(`${gap}*`);
  });
  const anyTitle = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const behindLead = new RegExp(`(?<=(?:${anyOf(signs.role.before)})\\s+["“*_]{0,3})`, 'iuy');

  return (text) => {
    const front = findFrontMatter(text)?.end ?? 0;
    const mayBeHeading = (start: number, end: number): boolean => {
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      return (
        marksHeading.test(before.slice(before.lastIndexOf('\r') + 1)) ||
        unclosed.test(text.slice(Math.max(0, start - longestHeading), start)) ||
        isAt(underlined, text, end)
      );
    };
    for (const { index, 0: title } of text.matchAll(anyTitle)) {
      if (index < front || isAt(behindLead, text, index) || mayBeHeading(index, index + title.length)) {
        return true;
      }
    }
    return false;
  };
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
