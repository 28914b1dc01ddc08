import type { CatalogData } from '../../catalog/catalog.ts';
import { isSharingRole, type SharingRole } from '../../catalog/roleOrder.ts';
import type { BesidePosting } from './besidePosting.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import type { PostingState } from '../identify/postingState.ts';
import { createTitleNames } from '../identify/titleNames.ts';
import { createFindTogether, type PlacedPosting } from './belongTogether.ts';
import { houseTexts } from './houseTexts.ts';

/** A CTO or CIO posting with where it is and how it stands. */
export interface BesideCandidate extends PlacedPosting {
  readonly state: PostingState['value'];
}

/**
 * Which posting stands beside another: the CTO's beside the CIO's of the same company, or of the same folder where
 * one of them names none. Both have to be open, and the only ones of their role and kind there: with more, no one can
 * tell which belong together.
 *
 * @returns what tells it for each of the postings
 */
export type FindBeside = <T extends BesideCandidate>(
  postings: readonly T[],
) => (one: T) => Beside<T> | undefined;

interface Beside<T> {
  readonly posting: T;
  readonly beside: BesidePosting;
}

/** Of so many of the same role, kind and rank nobody can tell which is meant; more need not be compared. */
const mostAlike = 3;

/** Prepares to find the posting of the other role; none where a third could be meant. */
export function createFindBeside(content: Pick<CatalogData, 'checks' | 'roles' | 'signs'>): FindBeside {
  const findTogether = createFindTogether(content);
  const { namesSeat } = createTitleNames(content);

  return <T extends BesideCandidate>(postings: readonly T[]) => {
    const open = new Set(
      postings.filter((posting) => posting.state === 'open' && roleOf(posting.identity) !== undefined),
    );
    const seats = new Set([...open].filter(({ identity }) => namesSeat(identity)));
    const together = findTogether(
      [...open],
      (one) => `${roleOf(one.identity)} ${one.identity.kind.value} ${seats.has(one)}`,
      mostAlike,
    );

    /** Beside a CTO, a VP Engineering is nobody who could be meant. */
    const withoutLesser = (some: readonly T[]): readonly T[] => {
      const filled = new Set(some.flatMap((one) => (seats.has(one) ? roleOf(one.identity) : [])));
      return some.filter((one) => seats.has(one) || !filled.has(roleOf(one.identity)));
    };

    const onlyOther = (one: T): T | undefined => {
      const all = together(one).filter((two) => two !== one);
      // An advert and the role description of one role are no two postings of that role.
      const alike = all.filter((two) => two.identity.kind.value === one.identity.kind.value);
      const meant = withoutLesser([one, ...(alike.length > 0 ? alike : all)]);
      if (!meant.includes(one)) return undefined;
      const [other, ...more] = meant.filter((two) => two !== one);
      return other && more.length === 0 && roleOf(other.identity) !== roleOf(one.identity)
        ? other
        : undefined;
    };

    return (one: T): Beside<T> | undefined => {
      if (!open.has(one)) return undefined;
      const other = onlyOther(one);
      if (!other || onlyOther(other) !== one) return undefined;
      const { document, identity } = other;
      return {
        posting: other,
        beside: {
          document,
          identity,
          // A list of all others, which not everybody reads, for each of the pairs.
          get others() {
            return houseTexts(
              [one.identity, identity],
              postings.filter((posting) => posting !== one && posting !== other),
            );
          },
        },
      };
    };
  };
}

/** Whether another posting may stand beside one: it is for a CTO or for a CIO. */
export function canHaveBeside(identity: PostingIdentity): boolean {
  return roleOf(identity) !== undefined;
}

function roleOf({ role: { value } }: PostingIdentity): SharingRole | undefined {
  return isSharingRole(value) ? value : undefined;
}
