import type { CatalogData } from '../../catalog/catalog.ts';
import type { Domain } from '../../catalog/domainsSchema.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { createPlaceOf } from '../parse/textPlace.ts';
import type { Claim, Owner } from './claim.ts';
import type { PostingClaims } from './findClaims.ts';
import { createCompanyWords } from '../house/companyIn.ts';

/** A posting of the table. */
export interface ClaimingPosting {
  readonly document: PostingDocument;
  readonly claims: PostingClaims;
}

/** A claim with the posting it stands in, by its index, and its line there, from 1. */
export interface ClaimPlace {
  readonly posting: number;
  readonly line: number;
  readonly claim: Claim;
}

export interface DomainHolder {
  readonly owner: Owner;
  /** By the same sentence: others who hold it as well. */
  readonly together: readonly Owner[];
  readonly places: readonly ClaimPlace[];
}

export interface DomainRow {
  readonly domain: Domain;
  /** `twice`: given to more than one owner in postings that may be of one company, and not to both together. */
  readonly state: 'stated' | 'not-stated' | 'twice';
  readonly holders: readonly DomainHolder[];
  /** The places that give it to more than one owner. */
  readonly twice: ReadonlySet<ClaimPlace>;
}

/** Each responsibility domain with everybody who holds it by the words of the postings, in the order of the content. */
export function whoOwnsWhat(
  content: Pick<CatalogData, 'ownership' | 'signs'>,
  postings: readonly ClaimingPosting[],
): readonly DomainRow[] {
  const companyWords = createCompanyWords(content);
  const companies = postings.map(({ document }) => companyWords(document));
  const places = postings.flatMap(({ document, claims }, posting) => {
    const placeOf = createPlaceOf(document.text);
    return claims.claims.map((claim) => ({ posting, line: placeOf(claim.words.start).line, claim }));
  });
  return content.ownership.domains.map((domain) => {
    const holders = holdersOf(places.filter(({ claim }) => claim.domain === domain.id));
    const twice = placesTwice(holders, companies);
    const state = holders.length === 0 ? 'not-stated' : twice.size > 0 ? 'twice' : 'stated';
    return { domain, state, holders, twice };
  });
}

function holdersOf(places: readonly ClaimPlace[]): readonly DomainHolder[] {
  const holders = new Map<string, DomainHolder>();
  for (const place of places) {
    const { owner, together } = place.claim;
    const known = holders.get(owner.id);
    const others = [...(known?.together ?? []), ...together];
    holders.set(owner.id, {
      owner,
      together: [...new Map(others.map((other) => [other.id, other])).values()],
      places: [...(known?.places ?? []), place],
    });
  }
  return [...holders.values()];
}

function placesTwice(
  holders: readonly DomainHolder[],
  companies: readonly string[],
): ReadonlySet<ClaimPlace> {
  const areTogether = (one: DomainHolder, other: DomainHolder): boolean =>
    one.together.some(({ id }) => id === other.owner.id) ||
    other.together.some(({ id }) => id === one.owner.id);
  const areLinked = (one: DomainHolder, other: DomainHolder): boolean =>
    areTogether(one, other) || holders.some((third) => areTogether(one, third) && areTogether(other, third));
  const areOfOne = (one: ClaimPlace, other: ClaimPlace): boolean => {
    const [name, otherName] = [companies[one.posting], companies[other.posting]];
    const [side, otherSide] = [one.claim.side, other.claim.side];
    // "The infrastructure for staff" and "for customers": each has its part.
    if (side && otherSide && side !== otherSide) return false;
    return !name || !otherName || name === otherName;
  };
  const meeting = holders.flatMap((one) => {
    const others = holders.filter((other) => other !== one && !areLinked(one, other));
    const otherPlaces = others.flatMap(({ places }) => places);
    return one.places.filter((place) => otherPlaces.some((other) => areOfOne(place, other)));
  });
  return new Set(meeting);
}
