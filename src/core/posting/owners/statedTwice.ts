import { addToList } from '../../addToList.ts';
import type { TextRange } from '../parse/range.ts';
import type { Claim, Owner } from './claim.ts';
import type { PostingClaims } from './findClaims.ts';

/** A place that claims domains which the other posting claims as well. */
export interface StatedTwice {
  readonly place: TextRange;
  /** Ids of the domains, and where the other posting claims each: the first places of all. */
  readonly domains: readonly { readonly id: string; readonly others: readonly Claim[] }[];
  /** Whether the place claims nothing else, and these as a whole: what narrows a claim cannot stand without it. */
  readonly isAll: boolean;
}

/** Enough to see what is meant; a text may say the same on every line. */
const mostOthers = 3;

/**
 * What two postings both claim for whoever gets the post, each for that one alone. A domain is left out where one of
 * them gives it to the other, or both name the same third; a claim, where the other posting narrows its own to the
 * other side.
 */
export function findStatedTwice(own: PostingClaims, other: PostingClaims): readonly StatedTwice[] {
  const { holder } = own;
  if (!holder || !other.holder || holder.id === other.holder.id) return [];
  const [holders, theirHolders] = [holdersByDomain(own), holdersByDomain(other)];
  const nameTheSame = new Set(
    [...holders].flatMap(([domain, ids]) =>
      [...ids].some((id) => theirHolders.get(domain)?.has(id)) ? domain : [],
    ),
  );
  const theirs = firstOfEachSide(other, other.holder);
  const othersOf = ({ domain, side }: Claim): readonly Claim[] =>
    (theirs.get(domain) ?? [])
      .filter((claim) => !side || !claim.side || claim.side === side)
      .slice(0, mostOthers);
  const byPlace = new Map<string, Claim[]>();
  for (const claim of own.claims) addToList(byPlace, `${claim.place.start} ${claim.place.end}`, claim);
  return [...byPlace.values()].flatMap((claims): readonly StatedTwice[] => {
    const twice = claims.filter(
      (claim) => isOnly(claim, holder) && !nameTheSame.has(claim.domain) && othersOf(claim).length > 0,
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

function holdersByDomain({ claims }: PostingClaims): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { domain, owner, together } of claims) {
    const ids = holders.get(domain) ?? new Set();
    for (const { id } of [owner, ...together]) ids.add(id);
    holders.set(domain, ids);
  }
  return holders;
}

/** By domain, in order of the text: what the holder claims alone, of each side the first places. */
function firstOfEachSide({ claims }: PostingClaims, holder: Owner): ReadonlyMap<string, readonly Claim[]> {
  const first = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isOnly(claim, holder)) continue;
    const known = first.get(claim.domain) ?? [];
    if (known.filter(({ side }) => side === claim.side).length < mostOthers) known.push(claim);
    first.set(claim.domain, known);
  }
  return first;
}

function isOnly({ owner, together }: Claim, holder: Owner): boolean {
  return owner.id === holder.id && together.length === 0;
}
