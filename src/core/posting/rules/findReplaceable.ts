import type { Catalog } from '../../catalog/catalog.ts';
import type { Claim } from '../owners/claim.ts';
import { anyOf, ends } from '../parse/anyOf.ts';
import { meet, type Range } from '../parse/range.ts';
import { createSplitParts } from '../parse/splitParts.ts';

/** Words that claim domains. */
export interface Claiming {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** What claims the domains for the role of the posting, and nothing else. */
  readonly place: Range;
  /** Ids. */
  readonly domains: readonly string[];
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
 * Prepares to find up to where another sentence can take the place of a claim. Nowhere where other work would go with
 * it, or where what stands behind could not stand without it.
 */
export function createFindReplaceable(catalog: Catalog): (claiming: Claiming) => Range | undefined {
  const { domains, claims: words } = catalog.ownership;
  // After a comma more may be held: ", our boat crews and …".
  const goesOn = new RegExp(
    `^(?:\\s+(?:${anyOf(words.continuations)})${ends}|,(?!\\s+(?:${anyOf([...words.clauses, ...words.manners])})${ends}))`,
    'iu',
  );
  const splitParts = createSplitParts(catalog);

  return (claiming) => {
    const { text, place, domains: given } = claiming;
    const end = endOfClaim(claiming);
    if (end === undefined) return undefined;
    const rest = text.slice(end, place.end);
    if (goesOn.test(rest) || bound.test(rest)) return undefined;
    // Behind another name it makes no sense: "the security of the company across the company".
    if (!apart.test(rest) && !endsWithName(text.slice(place.start, end), given)) return undefined;
    if (another.test(text.slice(place.start, place.end))) return undefined;
    return { start: place.start, end };
  };

  /**
   * Behind the claim: of one that says nothing else, its last full stop; else the last words that name a domain. None
   * where other work may stand before that: in another part, or anywhere in what is only like a responsibility.
   */
  function endOfClaim({ text, claims, place, domains: given }: Claiming): number | undefined {
    const whole = place.end - (/[.!]$/.test(text.slice(place.start, place.end)) ? 1 : 0);
    if (isOurs(text.slice(place.start, whole), given)) return whole;
    const meant = claims.filter((claim) => meet(claim.place, place) && given.includes(claim.domain));
    const first = Math.min(...meant.map(({ words }) => words.start));
    const last = Math.max(...meant.map(({ words }) => words.end));
    const isMeant = meant.some(({ responsibility }) => responsibility);
    const isOther = (part: Range): boolean => !meant.some(({ words }) => meet(words, part));
    if (isMeant || splitParts(text, { start: place.start, end: last }).some(isOther)) return undefined;
    const behind = text.slice(last, whole);
    const isLabelled = marks.test(text.slice(place.start, first)) && label.test(behind);
    return isLabelled || marks.test(behind) ? whole : Math.min(last, whole);
  }

  /** Whether the words are those of the content for one of the domains. */
  function isOurs(said: string, given: readonly string[]): boolean {
    return domains
      .filter(({ id }) => given.includes(id))
      .flatMap(({ own, responsibilities }) => [own, ...responsibilities.map((id) => catalog.entry(id).text)])
      .some((one) => one.replace(/\.$/, '') === said);
  }

  /** Whether the words end with the name that the domain has in our sentences. */
  function endsWithName(said: string, given: readonly string[]): boolean {
    const name = domains.find(({ id }) => id === given.at(-1))?.name;
    return name !== undefined && said.toLowerCase().endsWith(name.toLowerCase());
  }
}
