import type { TextRange } from '../parse/range.ts';
import type { Claim, Owner } from './claim.ts';
import type { PostingClaims } from './findClaims.ts';

/** A place that claims domains which the other posting claims as well. */
export interface StatedTwice {
  readonly place: TextRange;
  /** Ids of the domains, and where the other posting claims each. */
  readonly domains: readonly { readonly id: string; readonly others: readonly Claim[] }[];
  /** Whether the place claims nothing else, and these as a whole: what narrows a claim cannot stand without it. */
  readonly isAll: boolean;
}

/**
 * What two postings both claim for whoever gets the post, each for that one alone. A domain is left out where one of
 * them gives it to the other, or both name the same third; a claim, where the other posting narrows its own to the
 * other side.
 */
export function findStatedTwice(own: PostingClaims, other: PostingClaims): readonly StatedTwice[] {
  const { holder } = own;
  if (!holder || !other.holder || holder.id === other.holder.id) return [];
  const nameTheSame = (domain: string): boolean => {
    const theirs = holdersOf(other, domain);
    return [...holdersOf(own, domain)].some((id) => theirs.has(id));
  };
  const othersOf = ({ domain, side }: Claim): readonly Claim[] =>
    ownClaims(other, other.holder!, domain).filter((claim) => !side || !claim.side || claim.side === side);
  const byPlace = new Map<string, Claim[]>();
  for (const claim of own.claims) {
    const key = `${claim.place.start} ${claim.place.end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), claim]);
  }
  return [...byPlace.values()].flatMap((claims): readonly StatedTwice[] => {
    const twice = claims.filter(
      (claim) => isOnly(claim, holder) && !nameTheSame(claim.domain) && othersOf(claim).length > 0,
    );
    if (twice.length === 0) return [];
    return [
      {
        place: twice[0]!.place,
        domains: twice.map((claim) => ({ id: claim.domain, others: othersOf(claim) })),
        isAll: twice.length === claims.length && twice.every(({ side }) => side === undefined),
      },
    ];
  });
}

function holdersOf({ claims }: PostingClaims, domain: string): ReadonlySet<string> {
  return new Set(
    claims
      .filter((claim) => claim.domain === domain)
      .flatMap(({ owner, together }) => [owner, ...together].map(({ id }) => id)),
  );
}

function ownClaims({ claims }: PostingClaims, holder: Owner, domain: string): readonly Claim[] {
  return claims.filter((claim) => claim.domain === domain && isOnly(claim, holder));
}

function isOnly({ owner, together }: Claim, holder: Owner): boolean {
  return owner.id === holder.id && together.length === 0;
}
