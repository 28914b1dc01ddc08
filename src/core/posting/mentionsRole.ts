import type { CatalogData } from '../catalog/catalog.ts';
import { normalWords } from './normalize.ts';
import { escapePattern } from './phrases.ts';

/** What `normalWords` makes a space of, or nothing. */
const gap = '(?:[^\\p{L}\\p{N}]|&amp;|\\{\\{[^{}]*\\}\\})';
const and = '(?:and|&amp;|[&+])';

/**
 * A quick look at a text not yet taken apart: without a title of a CTO or CIO anywhere in it, `findRole` finds none of
 * these roles either. It costs a tenth, and most files of a folder need no other look.
 */
export function createMentionsRole({ roles }: Pick<CatalogData, 'roles'>): (text: string) => boolean {
  const titles = roles
    .filter(({ id }) => id !== 'no-seat')
    .flatMap(({ id, title, aliases }) => (id === 'one-person' ? aliases : [title, ...aliases]));
  const patterns = titles.map((title) => {
    const words = normalWords(title).map((word) => (word === 'and' ? and : escapePattern(word)));
    return words.join(`${gap}*`);
  });
  const anyTitle = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => anyTitle.test(text);
}
