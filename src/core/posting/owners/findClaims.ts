import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { isExecutiveRole, isInContentLanguage } from '../identify/postingIdentity.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { textRange } from '../parse/range.ts';
import { createBulletMeaning } from './bulletMeaning.ts';
import type { Claim, Owner, Statement } from './claim.ts';
import { createHolderOf } from './holderOf.ts';
import { createOwnedDomains } from './ownedDomains.ts';
import { readNouns } from './readNouns.ts';
import { readPlaces, type Place } from './readPlaces.ts';
import { createSideWords } from './sideWords.ts';
import { speaksOfHolder } from './speaksOfHolder.ts';
import { statementsOf } from './statementsOf.ts';
import { createVocabulary } from './vocabulary.ts';

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

/**
 * Finds where a posting says who holds a domain: its own role, by what its bullets mean or its sentences say, or
 * somebody it names. English only.
 */
export function createFindClaims(
  content: Pick<CatalogData, 'ownership' | 'roles' | 'sections' | 'signs'>,
  matchResponsibility: MatchResponsibility,
): FindClaims {
  const { ownership } = content;
  const vocabulary = createVocabulary(ownership);
  const holderOf = createHolderOf(content, vocabulary);
  const domains = createOwnedDomains(ownership);
  const sides = createSideWords(ownership.claims);
  const { isInside } = domains;
  const meaning = createBulletMeaning(content, { vocabulary, sides, isInside, matchResponsibility });

  return (posting) => {
    const { document, identity } = posting;
    const holder = holderOf(posting);
    if (!isInContentLanguage(identity)) return { holder, claims: [], meant: new Map() };
    const places = readPlaces(content, vocabulary, document, identity.role.evidence);
    const bullets = firstOfBullets(places);
    // What a bullet means that says it in no sentence is known of the two roles alone.
    const executive = isExecutiveRole(identity.role.value) ? holder : undefined;

    const said = places.map((place) => {
      const stated = statementsOf(vocabulary, place, document.text);
      const named = executive && stated.length === 0 && bullets.has(place) ? namedIn(place, executive) : [];
      const claims = claimsOf(place, [...stated, ...named], document.text, holder);
      return executive ? claims : claims.filter((claim) => !isVagueOf(claim, holder));
    });
    const held = domainsByBullet(places, said, holder);
    const meanings = executive
      ? [...bullets].flatMap((place) => meaningOf(place, document, executive, held) ?? [])
      : [];
    const claims = [...said, ...meanings.map((one) => one.claims)].flat();
    return {
      holder,
      claims: claims.sort((a, b) => a.place.start - b.place.start),
      meant: new Map(meanings.map(({ bullet, responsibility }) => [bullet, responsibility])),
    };
  };

  /** What a bullet among the duties names without a verb. */
  function namedIn(place: Place, holder: Owner): readonly Statement[] {
    return place.isDuty('sure') && speaksOfHolder(vocabulary, place, holder)
      ? readNouns(vocabulary, place.words)
      : [];
  }

  function claimsOf(
    place: Place,
    statements: readonly Statement[],
    text: string,
    holder: Owner | undefined,
  ): readonly Claim[] {
    const claims = new Map<string, Claim>();
    for (const { domain: named, owner = holder, together, words } of statements) {
      if (!owner) continue;
      const side = sides.narrowedTo(text.slice(place.start, words.start), text.slice(words.end, place.end));
      const domain = domains.meantBy(named, { owner, words: text.slice(words.start, words.end), side });
      if (domain === undefined || claims.has(`${domain} ${owner.id}`)) continue;
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

  /** Of its own work a CFO says "the budget" and a CISO "the roadmap", and means no domain of technology. */
  function isVagueOf({ owner, words, side }: Claim, holder: Owner | undefined): boolean {
    return owner.id === holder?.id && domains.isVague({ owner, words: words.text, side });
  }

  /** What a bullet means, if anything, and the claims that follow from that alone. */
  function meaningOf(
    place: Place,
    { bullets }: PostingDocument,
    holder: Owner,
    heldInBullets: ReadonlyMap<number, readonly string[]>,
  ): Meaning | undefined {
    const bullet = place.bullet!;
    const { content } = bullets[bullet]!;
    const held = heldInBullets.get(bullet);
    const responsibility = meaning.responsibilityOf({ place, text: content.text, holder, held });
    if (!responsibility) return undefined;
    // Words say more exactly what is held than a likeness does.
    const isClaim = !held && place.isDuty('sure');
    const claimed = isClaim ? meaning.domainsOf(responsibility, content.text) : [];
    const claims = claimed.map((domain) => ({
      domain,
      owner: holder,
      together: [],
      place: content,
      words: content,
      side: undefined,
      responsibility: responsibility.id,
    }));
    return { bullet, responsibility, claims };
  }
}

interface Meaning {
  /** Its index. */
  readonly bullet: number;
  readonly responsibility: Responsibility;
  readonly claims: readonly Claim[];
}

/** The first sentence of each bullet. */
function firstOfBullets(places: readonly Place[]): ReadonlySet<Place> {
  return new Set(places.filter(({ bullet }, i) => bullet !== undefined && places[i - 1]?.bullet !== bullet));
}

/** The domains that the words of each bullet give to the holder. */
function domainsByBullet(
  places: readonly Place[],
  said: readonly (readonly Claim[])[],
  holder: Owner | undefined,
): ReadonlyMap<number, readonly string[]> {
  const held = new Map<number, string[]>();
  places.forEach(({ bullet }, i) => {
    if (bullet === undefined) return;
    const own = said[i]!.filter(({ owner }) => owner.id === holder?.id).map(({ domain }) => domain);
    if (own.length > 0) held.set(bullet, [...(held.get(bullet) ?? []), ...own]);
  });
  return held;
}
