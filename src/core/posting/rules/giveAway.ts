import type { Catalog } from '../../catalog/catalog.ts';
import { fill } from '../../catalog/fill.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import type { Claim, Owner } from '../owners/claim.ts';
import type { FindClaims, PostingClaims } from '../owners/findClaims.ts';
import { listed } from '../owners/listed.ts';
import { beginningWith } from '../parse/anyOf.ts';
import { createParsePosting } from '../parse/parsePosting.ts';
import { meet } from '../parse/range.ts';
import { deleteBullets } from './deleteBullets.ts';
import type { Edit } from './finding.ts';
import { createFindReplaceable, type Claiming } from './findReplaceable.ts';

interface Giving extends Pick<Claiming, 'place' | 'domains'> {
  readonly posting: ReadPosting;
  readonly claims: PostingClaims;
  readonly to: Owner;
}

/**
 * Writes in the place of a claim that somebody else holds these domains. Each way to say so is tried out, and the first
 * is taken after which the posting says that and all else as before. What stands behind the claim stays; where that
 * could not stand without it, nothing is offered.
 */
export function createGiveAway(
  catalog: Catalog,
  findClaims: FindClaims,
): (giving: Giving) => readonly Edit[] {
  const parse = createParsePosting(catalog);
  const { sentences, domains, claims: words } = catalog.ownership;
  const findReplaceable = createFindReplaceable(catalog);
  const addressed = beginningWith(words.you);
  const nameOf = (id: string): string => domains.find((domain) => domain.id === id)!.name;

  return (giving) => {
    const { posting, place, domains: given, to } = giving;
    const { text, bullets } = posting.document;
    const replaceable = findReplaceable({ text, claims: giving.claims.claims, place, domains: given });
    if (!replaceable) return [];
    const values = { owner: to.title, domains: listed(given.map(nameOf), catalog.words.and) };
    const said = (sentence: string): readonly Edit[] => [{ ...replaceable, newText: fill(sentence, values) }];
    const bullet = bullets.find(({ start, end }) => start <= place.start && place.end <= end);
    const isAddressed = addressed.test(text.slice(place.start, place.end));
    const isAll = /^[.!]?$/.test(text.slice(replaceable.end, place.end));
    const ways = [
      said(bullet && !isAddressed ? sentences.workWith : sentences.youWorkWith),
      said(sentences.ownedBy),
      bullet && isAll ? deleteBullets(posting.document, [bullet]) : [],
    ];
    return ways.find((way) => isRight(giving, way)) ?? [];
  };

  /** Whether after the edit the posting gives away the domains and claims all else as before. */
  function isRight(
    { posting: { document, identity }, claims, place, domains: given, to }: Giving,
    [edit]: readonly Edit[],
  ): boolean {
    if (!edit) return false;
    const isGiven = ({ domain, owner }: Claim): boolean =>
      given.includes(domain) && owner.id === claims.holder?.id;
    const kept = claims.claims.filter((claim) => !meet(claim.place, place) || !isGiven(claim)).map(keyOf);
    const after = findClaims({ document: parse(edited(document.text, edit)), identity });
    const more = after.claims.map(keyOf);
    for (const key of kept) {
      const at = more.indexOf(key);
      if (at < 0) return false;
      more.splice(at, 1);
    }
    return more.every((key) => given.some((domain) => key === `${domain} ${to.id}`));
  }
}

function keyOf({ domain, owner }: Claim): string {
  return `${domain} ${owner.id}`;
}

function edited(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
