import type { CatalogData } from '../../catalog/catalog.ts';
import type { RoleId } from '../../catalog/schema.ts';
import { createFindState } from '../identify/postingState.ts';
import { createTitleNames } from '../identify/titleNames.ts';
import type { Readers } from '../write/readers.ts';
import { createBelongTogether, type PlacedPosting } from './belongTogether.ts';

interface Wanted<T> {
  readonly role: RoleId;
  readonly readers: Readers;
  /** The posting whose form and company it takes over, if any. */
  readonly like: T | undefined;
  /** The day where the person is, as `2027-05-03`. */
  readonly today: string;
}

/** The posting that is there already, open or a draft, for the role, the readers and the company of a new one. */
type FindSame = <T extends PlacedPosting>(postings: readonly T[], wanted: Wanted<T>) => T | undefined;

/** Prepares to find the same posting. One for a title like "Head of IT" is no other for a CIO. */
export function createFindSame(
  content: Pick<CatalogData, 'checks' | 'roles' | 'signs' | 'states'>,
): FindSame {
  const belong = createBelongTogether(content);
  const { namesSeat } = createTitleNames(content);
  const findState = createFindState(content.states);

  return (postings, { role, readers, like, today }) => {
    if (readers !== 'public' && readers !== 'internal') return undefined;
    const kind = readers === 'public' ? 'advert' : 'role-description';
    return postings.find(
      (posting) =>
        posting.identity.role.value === role &&
        posting.identity.kind.value === kind &&
        (like === undefined || belong(posting, like)) &&
        namesSeat(posting.identity) &&
        findState(posting.document, posting.identity.kind, today).value !== 'expired',
    );
  };
}
