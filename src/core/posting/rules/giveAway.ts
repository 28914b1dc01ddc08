import type { Catalog } from '../../catalog/catalog.ts';
import { fill } from '../../catalog/fill.ts';
import type { Edit } from './finding.ts';
import { createParsePosting } from '../parse/parsePosting.ts';
import { anyOf, beginningWith, ends } from '../parse/anyOf.ts';
import type { Range } from '../parse/range.ts';
import { createSplitParts } from '../parse/splitParts.ts';
import type { Claim, Owner } from '../owners/claim.ts';
import type { FindClaims, PostingClaims } from '../owners/findClaims.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import { listed } from '../owners/listed.ts';
import { deleteBullets } from './edits.ts';

export interface Giving {
  readonly posting: ReadPosting;
  readonly claims: PostingClaims;
  /** What claims the domains for the role of the posting, and nothing else. */
  readonly place: Range;
  /** Ids. */
  readonly domains: readonly string[];
  readonly to: Owner;
}

const marks = /^[*_~`]*$/;
/** A label such as ": CTO" behind a domain, with the marks around it. */
const label = /^[*_~`]*:[*_~`]*[ \t]*[^\s.:|]+(?:[ \t]+[^\s.:|]+){0,4}$/;
/** What belongs to something in front of it: a mark, a bracket, a cell. */
const bound = /[*_~`=[\]()<>{}|:]/;
/** Nothing, or a part of its own. */
const apart = /^(?:$|[.!,;]|\s*[–—]|\s-\s)/;
/** Another sentence. */
const another = /[.!?]["'”’)*_]*\s+\S/;

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
  // After a comma more may be held: ", our boat crews and …".
  const goesOn = new RegExp(
    `^(?:\\s+(?:${anyOf(words.continuations)})${ends}|,(?!\\s+(?:${anyOf([...words.clauses, ...words.manners])})${ends}))`,
    'iu',
  );
  const splitParts = createSplitParts(catalog);
  const addressed = beginningWith(words.you);
  const nameOf = (id: string): string => domains.find((domain) => domain.id === id)!.name;

  /** Whether the words end with the name that the domain has in our sentences. */
  const isNamed = (said: string, given: readonly string[]): boolean => {
    const name = given.map(nameOf).at(-1);
    return name !== undefined && said.toLowerCase().endsWith(name.toLowerCase());
  };

  /**
   * Behind the claim: of one that says nothing else, its last full stop; else the last words that name a domain. None
   * where other work may stand before that: in another part, or anywhere in what is only like a responsibility.
   */
  const endOfClaim = (
    text: string,
    place: Range,
    { claims }: PostingClaims,
    given: readonly string[],
  ): number | undefined => {
    const whole = place.end - (/[.!]$/.test(text.slice(place.start, place.end)) ? 1 : 0);
    const all = text.slice(place.start, whole);
    const own = domains
      .filter(({ id }) => given.includes(id))
      .flatMap(({ own, responsibilities }) => [own, ...responsibilities.map((id) => catalog.entry(id).text)]);
    const meant = claims.filter((claim) => meet(claim.place, place) && given.includes(claim.domain));
    const first = Math.min(...meant.map(({ words }) => words.start));
    const last = Math.max(...meant.map(({ words }) => words.end));
    const isLabelled = marks.test(text.slice(place.start, first)) && label.test(text.slice(last, whole));
    const isOurs = own.some((one) => one.replace(/\.$/, '') === all);
    if (isOurs) return whole;
    const isMeant = meant.some(({ responsibility }) => responsibility);
    const isOther = (part: Range): boolean => !meant.some(({ words }) => meet(words, part));
    if (isMeant || splitParts(text, { start: place.start, end: last }).some(isOther)) return undefined;
    return isLabelled || marks.test(text.slice(last, whole)) ? whole : Math.min(last, whole);
  };

  return ({ posting, claims, place, domains: given, to }) => {
    const { document, identity } = posting;
    const { text, bullets } = document;
    const values = { owner: to.title, domains: listed(given.map(nameOf), catalog.words.and) };
    const bullet = bullets.find(({ start, end }) => start <= place.start && place.end <= end);
    const end = endOfClaim(text, place, claims, given);
    if (end === undefined) return [];
    const rest = text.slice(end, place.end);
    if (goesOn.test(rest) || bound.test(rest)) return [];
    // Behind another name it makes no sense: "the security of the company across the company".
    if (!apart.test(rest) && !isNamed(text.slice(place.start, end), given)) return [];
    if (another.test(text.slice(place.start, place.end))) return [];
    const said = (sentence: string): readonly Edit[] => [
      { start: place.start, end, newText: fill(sentence, values) },
    ];
    const isAddressed = addressed.test(text.slice(place.start, place.end));
    const ways = [
      bullet && !isAddressed ? said(sentences.workWith) : said(sentences.youWorkWith),
      said(sentences.ownedBy),
      bullet && isEnd(rest) ? deleteBullets(document, [bullet]) : [],
    ];
    const isRight = ([edit]: readonly Edit[]): boolean => {
      if (!edit) return false;
      const after = findClaims({ document: parse(edited(text, edit)), identity });
      const isGiven = ({ domain, owner }: Claim): boolean =>
        given.includes(domain) && owner.id === claims.holder?.id;
      const kept = claims.claims.filter((claim) => !meet(claim.place, place) || !isGiven(claim)).map(keyOf);
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

function keyOf({ domain, owner }: Claim): string {
  return `${domain} ${owner.id}`;
}

function meet(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}

function edited(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end);
}
