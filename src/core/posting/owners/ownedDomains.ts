import type { Side } from '../../catalog/advisorSchema.ts';
import type { Domains } from '../../catalog/domainsSchema.ts';
import type { Owner } from './claim.ts';
import { phraseWords } from './wordsIn.ts';

/** Words that name a domain as somebody's. */
interface NamedDomain {
  readonly owner: Owner;
  readonly words: string;
  /** To which side the words beside them narrow them. */
  readonly side: Side | undefined;
}

/** Tells what the words for a domain mean, which depends on whose it is. */
export interface OwnedDomains {
  /**
   * The domain that words for `id` mean: of a side, that side's own. None where they mean another thing: the
   * architecture or roadmap of an owner on the internal side is not the product's, and the data strategy of a product
   * not the company's.
   */
  readonly meantBy: (id: string, named: NamedDomain) => string | undefined;
  /** Whether of their own work many others say this and mean no domain of technology: "the budget", "the roadmap". */
  readonly isVague: (named: NamedDomain) => boolean;
  /** Whether the work of this owner is mostly the inside. */
  readonly isInside: (owner: string) => boolean;
}

/** Prepares to tell what the words for a domain mean. */
export function createOwnedDomains({ domains, owners }: Pick<Domains, 'domains' | 'owners'>): OwnedDomains {
  const domainById = new Map(domains.map((domain) => [domain.id, domain]));
  const unclear = wordsOf(domains.flatMap((domain) => domain.unclear ?? []));
  const ofInside = wordsOf(domains.flatMap((domain) => domain.ofInside ?? []));
  const general = wordsOf(domains.flatMap((domain) => domain.general ?? []));
  const inside = new Set(owners.filter(({ isInside }) => isInside).map(({ id }) => id));
  const outside = new Set(owners.filter(({ isOutside }) => isOutside).map(({ id }) => id));

  function ownDomain(id: string, { owner, words, side }: NamedDomain): string {
    const { ofProduct, ofOwner } = domainById.get(id)!;
    if (side === 'product' && ofProduct !== undefined && !inside.has(owner.id)) return ofProduct;
    if (side !== undefined || !ofOwner || !isOneOf(general, words)) return id;
    if (outside.has(owner.id)) return ofOwner.product;
    return inside.has(owner.id) ? ofOwner.internal : id;
  }

  function isMeant(id: string, { owner, words, side }: NamedDomain): boolean {
    const [isInside, isUnclear] = [inside.has(owner.id), isOneOf(unclear, words)];
    const domain = domainById.get(id)!;
    if (!isInside && isOneOf(ofInside, words)) return false;
    // The ERP that a CTO's company sells, and its help desk for customers, are not the inside.
    if (side === 'product') return !domain.isOfCompany && (isInside || domain.class !== 'internal');
    if (side === 'internal' && domain.class === 'product') return !isInside && !isUnclear;
    return !(isInside && isUnclear);
  }

  return {
    meantBy(id, named) {
      const own = ownDomain(id, named);
      return isMeant(own, named) ? own : undefined;
    },
    isVague: ({ owner, words, side }) =>
      side === undefined && !inside.has(owner.id) && (isOneOf(unclear, words) || isOneOf(general, words)),
    isInside: (owner) => inside.has(owner),
  };
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => phraseWords(phrase).join(' ')));
}

function isOneOf(phrases: ReadonlySet<string>, words: string): boolean {
  return phrases.has(phraseWords(words).join(' '));
}
