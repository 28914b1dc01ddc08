import type { CatalogData } from '../../catalog/catalog.ts';
import type { TextRange } from '../parse/range.ts';
import { wholeWords } from '../parse/anyOf.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import { isExecutiveRole, type PostingIdentity } from './postingIdentity.ts';

export interface TitleNames {
  /** The names of a role in a title. */
  readonly namesIn: (role: PostingRole, title: TextRange) => readonly TextRange[];
  /** Whether each name is that of the seat itself: a Head of IT has the role of a CIO, and may report to one. */
  readonly areSeats: (names: readonly TextRange[]) => boolean;
  /** Whether a posting names the seat itself, and not only a post that is counted to its role. */
  readonly namesSeat: (identity: Pick<PostingIdentity, 'role'>) => boolean;
}

/** Prepares the patterns of all roles once: for each posting anew they take longer than the search. */
export function createTitleNames({ roles, checks }: Pick<CatalogData, 'checks' | 'roles'>): TitleNames {
  const patterns = new Map<string, RegExp>(
    roles.map(({ id, title, aliases }) => [id, new RegExp(wholeWords([title, ...aliases]), 'giu')]),
  );
  const seats = new Set(checks.seatTitles.map(lowerWords));

  const namesIn: TitleNames['namesIn'] = (role, { start, text }) =>
    [...text.matchAll(patterns.get(role)!)].map(({ index, 0: name }) => ({
      start: start + index,
      end: start + index + name.length,
      text: name,
    }));
  const areSeats: TitleNames['areSeats'] = (names) =>
    names.length > 0 && names.every(({ text }) => seats.has(lowerWords(text)));

  return {
    namesIn,
    areSeats,
    namesSeat: ({ role: { value, evidence } }) =>
      isExecutiveRole(value) && evidence.some((one) => areSeats(namesIn(value, one))),
  };
}
