import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { isExecutiveRole, isInContentLanguage } from '../identify/postingIdentity.ts';
import { textRange } from '../parse/range.ts';
import type { Claim, Owner, Side, Statement } from './claim.ts';
import { createHolderOf } from './holderOf.ts';
import { readPlaces, type Place } from './readPlaces.ts';
import { readNouns } from './readNouns.ts';
import { readDomains, readOwner, readStatements } from './readStatements.ts';
import { createSideWords } from './sideWords.ts';
import { createVocabulary, type FullVocabulary, type Vocabulary } from './vocabulary.ts';
import { phraseWords, type Word } from './wordsIn.ts';

/** Who a posting says holds what. */
export interface PostingClaims {
  /** Whoever gets the post; `undefined` where the posting is for no role that can hold a domain. */
  readonly holder: Owner | undefined;
  /** In order of the text. */
  readonly claims: readonly Claim[];
  /** By the index of the bullet: the responsibility of the content that it means. */
  readonly meant: ReadonlyMap<number, Responsibility>;
}

export type FindClaims = (posting: ReadPosting) => PostingClaims;

/** A name may stand for an owner in a list of owners, a sentence may not. */
const longestName = 6;

/**
 * Finds where a posting says who holds a domain: its own role, by what its bullets mean or its sentences say, or
 * somebody it names. English only.
 */
export function createFindClaims(
  content: Pick<CatalogData, 'ownership' | 'roles' | 'sections' | 'signs'>,
  matchResponsibility: MatchResponsibility,
): FindClaims {
  const { ownership, roles } = content;
  const vocabulary = createVocabulary(ownership);
  const holderOf = createHolderOf(content, vocabulary);
  const sides = createSideWords(ownership.claims);
  const domainIdsByResponsibility = new Map<string, string[]>();
  for (const { id, responsibilities } of ownership.domains) {
    for (const one of responsibilities)
      domainIdsByResponsibility.set(one, [...(domainIdsByResponsibility.get(one) ?? []), id]);
  }

  const responsibilityById = new Map(
    roles.flatMap(({ responsibilities }) => responsibilities.map((one) => [one.id, one] as const)),
  );
  const roleOf = new Map(
    roles.flatMap(({ id, responsibilities }) => responsibilities.map((one) => [one.id, id] as const)),
  );
  const domainById = new Map(ownership.domains.map((domain) => [domain.id, domain]));
  const inWords = (phrases: readonly string[]): readonly string[] =>
    phrases.map((phrase) => phraseWords(phrase).join(' '));
  const unclear = new Set(ownership.domains.flatMap((domain) => inWords(domain.unclear ?? [])));
  const general = new Set(ownership.domains.flatMap((domain) => inWords(domain.general ?? [])));
  const inside = new Set(ownership.owners.filter(({ isInside }) => isInside).map(({ id }) => id));
  const outside = new Set(ownership.owners.filter(({ isOutside }) => isOutside).map(({ id }) => id));

  /**
   * Whether the words mean the domain: the architecture or roadmap of an owner on the internal side is not the
   * product's, and the data strategy of a product not the company's.
   */
  function isOfDomain(id: string, owner: Owner, words: string, side: Side | undefined): boolean {
    const [isInside, isUnclear] = [inside.has(owner.id), isOneOf(unclear, words)];
    const domain = domainById.get(id)!;
    // The ERP that a CTO's company sells, and its help desk for customers, are not the inside.
    if (side === 'product') return !domain.isOfCompany && (isInside || domain.class !== 'internal');
    if (side === 'internal' && domain.class === 'product') return !isInside && !isUnclear;
    return !(isInside && isUnclear);
  }

  /** The domain that the words mean of the owner: of a side, that side's own. */
  function ownDomain(id: string, owner: Owner, words: string, side: Side | undefined): string {
    const { ofProduct, ofOwner } = domainById.get(id)!;
    if (side === 'product' && ofProduct !== undefined && !inside.has(owner.id)) return ofProduct;
    if (side !== undefined || !ofOwner || !isOneOf(general, words)) return id;
    if (outside.has(owner.id)) return ofOwner.product;
    return inside.has(owner.id) ? ofOwner.internal : id;
  }

  function isOneOf(phrases: ReadonlySet<string>, words: string): boolean {
    return phrases.has(phraseWords(words).join(' '));
  }

  return (posting) => {
    const { document, identity } = posting;
    const holder = holderOf(posting);
    const isExecutive = isExecutiveRole(identity.role.value);
    /** Of its own work a CFO says "the budget" and a CISO "the roadmap", and means no domain of technology. */
    const isVague = ({ owner, side, words: { text } }: Claim): boolean =>
      !isExecutive &&
      owner.id === holder?.id &&
      side === undefined &&
      !inside.has(owner.id) &&
      (isOneOf(unclear, text) || isOneOf(general, text));
    if (!isInContentLanguage(identity)) return { holder, claims: [], meant: new Map() };
    const places = readPlaces(content, vocabulary, document, identity.role.evidence);
    const claimed = new Map<number | undefined, string[]>();
    const isOnlyNamed = (place: Place, i: number): boolean =>
      isExecutive &&
      place.bullet !== undefined &&
      places[i - 1]?.bullet !== place.bullet &&
      place.isDuty('sure') &&
      canMean(vocabulary, place, holder!);
    const said = places.flatMap((place, i) => {
      const stated = statementsOf(vocabulary, place, document.text);
      const isNoun = stated.length === 0 && isOnlyNamed(place, i);
      const statements = isNoun ? readNouns(vocabulary, place.words) : stated;
      const claims = claimsOf(place, statements, document.text, holder).filter((claim) => !isVague(claim));
      const own = claims.flatMap(({ domain, owner }) => (owner.id === holder?.id ? domain : []));
      if (own.length > 0) claimed.set(place.bullet, [...(claimed.get(place.bullet) ?? []), ...own]);
      return claims;
    });
    const meant = new Map<number, Responsibility>();
    const byMeaning = firstOfBullets(places).flatMap((place): readonly Claim[] => {
      // How like a bullet has to be is known of the two roles alone.
      if (!holder || !isExecutive) return [];
      const text = document.bullets[place.bullet!]!.content;
      // Words say more exactly what is held than a likeness does.
      const domains = claimed.get(place.bullet);
      const meaning = meaningOf(place, document, holder);
      const responsibility = domains ? heldBy(domains, text.text, meaning) : meaning;
      if (!responsibility) return [];
      meant.set(place.bullet!, responsibility);
      if (domains || !place.isDuty('sure')) return [];
      // "Partners who build parts of our app" are none that work on internal processes.
      if (inside.has(roleOf.get(responsibility.id)!) && sides.sideOf(text.text) === 'product') return [];
      return (domainIdsByResponsibility.get(responsibility.id) ?? []).map((domain) => ({
        domain,
        owner: holder,
        together: [],
        place: text,
        words: text,
        side: undefined,
        responsibility: responsibility.id,
      }));
    });
    const claims = [...said, ...byMeaning].sort((a, b) => a.place.start - b.place.start);
    return { holder, claims, meant };
  };

  function claimsOf(
    place: Place,
    statements: readonly Statement[],
    text: string,
    holder: Owner | undefined,
  ): readonly Claim[] {
    const claims = new Map<string, Claim>();
    for (const { domain: named, owner = holder, together, words } of statements) {
      if (!owner) continue;
      const said = text.slice(words.start, words.end);
      const side = sides.narrowedTo(text.slice(place.start, words.start), text.slice(words.end, place.end));
      const domain = ownDomain(named, owner, said, side);
      if (claims.has(`${domain} ${owner.id}`) || !isOfDomain(domain, owner, said, side)) continue;
      claims.set(`${domain} ${owner.id}`, {
        domain,
        owner,
        together: together.filter(({ id }) => id !== owner.id),
        place: textRange(text, place.start, place.end),
        words: textRange(text, words.start, words.end),
        side,
      });
    }
    return [...claims.values()];
  }

  /**
   * The responsibility that claimed domains stand for: the one the bullet is like, or the only one. Where a bullet
   * clearly means another that is not its twin, it is that one on the same side, and none else.
   */
  function heldBy(
    domains: readonly string[],
    bullet: string,
    meaning: Responsibility | undefined,
  ): Responsibility | undefined {
    const ids = new Set(domains.flatMap((id) => domainById.get(id)!.responsibilities));
    const like = matchResponsibility(bullet)?.responsibility;
    if (like && ids.has(like.id)) return like;
    const [only, ...more] = ids;
    if (only === undefined || more.length > 0) return undefined;
    const held = responsibilityById.get(only)!;
    if (!meaning || meaning.id === held.twin) return held;
    return meaning.class === held.class ? meaning : undefined;
  }

  /** The responsibility that a bullet of the role's own means, if it is near enough to be a claim. */
  function meaningOf(place: Place, { bullets }: PostingDocument, holder: Owner): Responsibility | undefined {
    if (!canMean(vocabulary, place, holder)) return undefined;
    const match = matchResponsibility(bullets[place.bullet!]!.content.text);
    if (!match || match.similarity < ownership.claims.similarity) return undefined;
    const isOthers = inside.has(holder.id) && match.responsibility.class === 'product';
    if (isOthers && !sides.saysProduct(bullets[place.bullet!]!.content.text)) return undefined;
    return isHelp(vocabulary, place.words, match.responsibility.text) ? undefined : match.responsibility;
  }

  /** Whether a bullet speaks of its own role: it names no one else, denies nothing and leaves nothing blank. */
  function canMean({ negations, owner }: Vocabulary, { words, isDuty }: Place, holder: Owner): boolean {
    return (
      isDuty('possible') &&
      // All of it may stand in a comment.
      words.length > 0 &&
      words.every(({ text }, i) => {
        const named = owner(words, i)?.value;
        // "These are the CIO's."
        const possessor = text.endsWith("'s") && owner([{ ...words[i]!, text: text.slice(0, -2) }], 0);
        return (
          text !== '' && !negations(words, i) && !possessor && (named === undefined || named.id === holder.id)
        );
      })
    );
  }

  /** "Support the team that runs internal IT", unless the responsibility itself begins like that. */
  function isHelp({ helping }: Vocabulary, words: readonly Word[], responsibility: string): boolean {
    const first = helping(words, 0) && words[0]?.text;
    return first !== undefined && !responsibility.toLowerCase().startsWith(first);
  }
}

/** The first sentence of each bullet. */
function firstOfBullets(places: readonly Place[]): readonly Place[] {
  return places.filter(({ bullet }, i) => bullet !== undefined && places[i - 1]?.bullet !== bullet);
}

function statementsOf(vocabulary: FullVocabulary, place: Place, text: string): readonly Statement[] {
  const { words, cells, setting } = place;
  if (cells) return rowStatements(vocabulary, cells);
  if (text.slice(place.end - 1, place.end) === '?') return [];
  const labelled = labelStatement(vocabulary, place, text);
  if (labelled) return [labelled];
  if (setting.holder !== undefined) {
    const owner = setting.holder === 'post' ? undefined : setting.holder;
    const { found } = readDomains(vocabulary, words, 0);
    // Below "What you'll lead" lines may have verbs of their own.
    if (found.length > 0 || owner) return found.map((one) => ({ ...one, owner, together: [] }));
  }
  const imperative = setting.own && place.bullet !== undefined;
  const statements = [vocabulary, ...vocabulary.deeds].flatMap((one) =>
    readStatements(one, words, { imperative }),
  );
  return setting.own ? statements : statements.filter(({ owner }) => owner !== undefined);
}

/** "Security of the product: CISO". */
function labelStatement(
  vocabulary: Vocabulary,
  { words, setting }: Place,
  text: string,
): Statement | undefined {
  const label = words.findIndex(({ before }) => before === 'colon');
  if (label < 0) return undefined;
  const domain = wholeDomain(vocabulary, words.slice(0, label));
  if (!domain) return undefined;
  const rest = words.slice(label);
  const owner = wholeOwner(vocabulary, rest) ?? (setting.listsOwners ? freeOwner(rest, text) : undefined);
  return owner && { ...domain, owner, together: [] };
}

/** A row of a table: a domain in its first cell, in another cell one owner and nothing else. */
function rowStatements(vocabulary: Vocabulary, cells: readonly (readonly Word[])[]): readonly Statement[] {
  const domain = wholeDomain(vocabulary, cells[0]!);
  const owner = cells.slice(1).flatMap((cell) => wholeOwner(vocabulary, cell) ?? [])[0];
  return domain && owner ? [{ ...domain, owner, together: [] }] : [];
}

function wholeDomain(
  vocabulary: Vocabulary,
  words: readonly Word[],
): Pick<Statement, 'domain' | 'words'> | undefined {
  const from = vocabulary.determiners(words, 0)?.length ?? 0;
  const domain = vocabulary.domain(words, from);
  return domain && from + domain.length === words.length
    ? { domain: domain.value, words: { start: words[from]!.start, end: words.at(-1)!.end } }
    : undefined;
}

function wholeOwner(vocabulary: Vocabulary, words: readonly Word[]): Owner | undefined {
  const found = readOwner(vocabulary, words, 0);
  return found?.end === words.length ? found.owner : undefined;
}

function freeOwner(words: readonly Word[], text: string): Owner | undefined {
  const isName = words.length > 0 && words.length <= longestName && words.every((word) => word.text !== '');
  if (!isName) return undefined;
  const title = text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
  return { id: `name ${title.toLowerCase()}`, title };
}
