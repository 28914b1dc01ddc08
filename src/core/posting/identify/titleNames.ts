import type { CatalogData } from '../../catalog/catalog.ts';
import type { RoleFile } from '../../catalog/schema.ts';
import type { TextRange } from '../parse/range.ts';
import { wholeWords } from '../phrases/anyOf.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import type { PostingIdentity } from './postingIdentity.ts';

/** The names of a role in a title. */
export function namesIn(
  { start, text }: TextRange,
  { title, aliases }: Pick<RoleFile, 'title' | 'aliases'>,
): readonly TextRange[] {
  const names = text.matchAll(new RegExp(wholeWords([title, ...aliases]), 'giu'));
  return [...names].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    text: name,
  }));
}

/** Whether each name is that of the seat itself: a Head of IT has the role of a CIO, and may report to one. */
export function areSeats(
  { checks: { seatTitles } }: Pick<CatalogData, 'checks'>,
  names: readonly TextRange[],
): boolean {
  const seats = new Set(seatTitles.map(lowerWords));
  return names.length > 0 && names.every(({ text }) => seats.has(lowerWords(text)));
}

/** Tells whether a posting names the seat itself, and not only a post that is counted to its role. */
export function createNamesSeat(
  content: Pick<CatalogData, 'checks' | 'roles'>,
): (identity: Pick<PostingIdentity, 'role'>) => boolean {
  return ({ role: { value, evidence } }) => {
    const role = content.roles.find(({ id }) => id === value);
    return role !== undefined && evidence.some((one) => areSeats(content, namesIn(one, role)));
  };
}
