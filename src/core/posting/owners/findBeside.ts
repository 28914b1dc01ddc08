import type { CatalogData } from '../../catalog/catalog.ts';
import type { BesidePosting } from './besidePosting.ts';
import type { PostingIdentity } from '../identify/postingIdentity.ts';
import type { PostingState } from '../identify/postingState.ts';
import { createTitleNames } from '../identify/titleNames.ts';
import { createBelongTogether, type PlacedDocument } from './belongTogether.ts';
import { houseTexts } from './houseTexts.ts';

/** A CTO or CIO posting with where it is. */
export interface PlacedPosting extends PlacedDocument {
  readonly identity: PostingIdentity;
  readonly state: PostingState['value'];
}

/**
 * Which posting stands beside another: the CTO's beside the CIO's of the same organisation, or of the same folder where
 * one of them names none. Both have to be open, and the only ones of their role and kind there: with more, no one can
 * tell which belong together.
 */
export type FindBeside = <T extends PlacedPosting>(postings: readonly T[], one: T) => Beside<T> | undefined;

interface Beside<T> {
  readonly posting: T;
  readonly beside: BesidePosting;
}

/** Prepares to find the posting of the other role; none where a third could be meant. */
export function createFindBeside(content: Pick<CatalogData, 'checks' | 'roles' | 'signs'>): FindBeside {
  const belong = createBelongTogether(content.signs);
  const { namesSeat } = createTitleNames(content);

  /** Beside a CTO, a VP Engineering is nobody who could be meant. */
  const withoutLesser = <T extends PlacedPosting>(postings: readonly T[]): readonly T[] => {
    const seats = new Set(postings.filter(({ identity }) => namesSeat(identity)));
    const filled = new Set([...seats].map(({ identity }) => roleOf(identity)));
    return postings.filter((one) => seats.has(one) || !filled.has(roleOf(one.identity)));
  };

  const onlyOther = <T extends PlacedPosting>(open: readonly T[], one: T): T | undefined => {
    const all = open.filter((two) => two !== one && belong(one, two));
    // An advert and the role description of one role are no two postings of that role.
    const alike = all.filter((two) => two.identity.kind.value === one.identity.kind.value);
    const meant = withoutLesser([one, ...(alike.length > 0 ? alike : all)]);
    if (!meant.includes(one)) return undefined;
    const [other, ...more] = meant.filter((two) => two !== one);
    return other && more.length === 0 && roleOf(other.identity) !== roleOf(one.identity) ? other : undefined;
  };

  return (postings, one) => {
    const open = postings.filter(
      (posting) => posting.state === 'open' && roleOf(posting.identity) !== undefined,
    );
    if (!open.includes(one)) return undefined;
    const other = onlyOther(open, one);
    if (!other || onlyOther(open, other) !== one) return undefined;
    const others = houseTexts(
      [one.identity, other.identity],
      postings.filter((posting) => posting !== one && posting !== other),
    );
    return { posting: other, beside: { document: other.document, identity: other.identity, others } };
  };
}

/** Whether another posting may stand beside one: it is for a CTO or for a CIO. */
export function canHaveBeside(identity: PostingIdentity): boolean {
  return roleOf(identity) !== undefined;
}

function roleOf({ role }: PostingIdentity): 'cto' | 'cio' | undefined {
  return role.value === 'cto' || role.value === 'cio' ? role.value : undefined;
}
