import type { Catalog } from '../../catalog/catalog.ts';
import { fill } from '../../catalog/fill.ts';
import type { Edit } from '../finding.ts';
import { createParsePosting } from '../parsePosting.ts';
import type { Range } from '../range.ts';
import { deleteBullets } from '../rules/edits.ts';
import type { Claim, Owner } from './claim.ts';
import type { FindClaims, HeldPosting, PostingClaims } from './findClaims.ts';
import { listed } from './listed.ts';

export interface Giving {
  readonly posting: HeldPosting;
  readonly claims: PostingClaims;
  /** What claims the domains for the role of the posting, and nothing else. */
  readonly place: Range;
  /** Ids. */
  readonly domains: readonly string[];
  readonly to: Owner;
}

/** The rest of the marks around words: of emphasis, and of a link. */
const marksBehind = /^(?:[*_~`]+|\]\([^)]*\))*/;

/**
 * Writes in the place of a claim that somebody else holds these domains. What stands behind them stays. Each way to say
 * so is tried out, and the first is taken after which the posting says that and all else as before; none is offered
 * where none does, nor where the rest of the sentence would hang in the air.
 */
export function createGiveAway(
  catalog: Catalog,
  findClaims: FindClaims,
): (giving: Giving) => readonly Edit[] {
  const parse = createParsePosting(catalog);
  const { sentences, domains, claims: words } = catalog.ownership;
  const goesOn = new RegExp(`^\\s+(?:${words.joins.join('|')})\\s`, 'i');
  const nameOf = (id: string): string => domains.find((domain) => domain.id === id)!.name;

  return ({ posting, claims, place, domains: given, to }) => {
    const { document, identity } = posting;
    const { text, bullets } = document;
    const values = { owner: to.title, domains: listed(given.map(nameOf), catalog.words.and) };
    const bullet = bullets.find(({ start, end }) => start <= place.start && place.end <= end);
    // Our own sentence of a domain is of nothing else.
    const ours = domains.find(
      ({ id, own }) =>
        given.includes(id) &&
        text.startsWith(own, place.start) &&
        isEnd(text.slice(place.start + own.length, place.end)),
    );
    const end = ours ? place.start + ours.own.length : endOfWords(text, place, claims, given);
    const rest = text.slice(end, place.end);
    if (goesOn.test(rest)) return [];
    const said = (sentence: string): readonly Edit[] => [
      { start: place.start, end, newText: fill(sentence, values) },
    ];
    const isAddressed = /^you\b/i.test(text.slice(place.start, place.start + 4));
    const ways = [
      bullet && !isAddressed ? said(sentences.workWith) : said(sentences.youWorkWith),
      said(sentences.ownedBy),
      bullet && isEnd(rest) ? deleteBullets(document, [bullet]) : [],
    ];
    const isRight = (edits: readonly Edit[]): boolean => {
      if (edits.length === 0) return false;
      const after = findClaims({ document: parse(edited(text, edits)), identity });
      const isGiven = ({ domain, owner }: Claim): boolean =>
        given.includes(domain) && owner.id === claims.holder?.id;
      const kept = claims.claims.filter((claim) => !isIn(claim, place) || !isGiven(claim)).map(keyOf);
      const more = after.claims.map(keyOf);
      for (const key of kept) {
        const at = more.indexOf(key);
        if (at < 0) return false;
        more.splice(at, 1);
      }
      return more.every((key) => given.some((domain) => key === `${domain} ${to.id}`));
    };
    return ways.find(isRight) ?? [];
  };
}

function isEnd(rest: string): boolean {
  return /^[.!]?$/.test(rest);
}

/** Behind the last words that name one of the domains, at the latest the end of the place. */
function endOfWords(text: string, place: Range, { claims }: PostingClaims, given: readonly string[]): number {
  const ends = claims
    .filter((claim) => isIn(claim, place) && given.includes(claim.domain))
    .map(({ words }) => words.end);
  const end = Math.min(Math.max(...ends), place.end);
  return end + marksBehind.exec(text.slice(end, place.end))![0].length;
}

function keyOf({ domain, owner }: Claim): string {
  return `${domain} ${owner.id}`;
}

function isIn({ place }: Claim, { start, end }: Range): boolean {
  return place.start < end && place.end > start;
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}
