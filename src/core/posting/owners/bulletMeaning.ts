import type { CatalogData } from '../../catalog/catalog.ts';
import type { Responsibility } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import type { Owner } from './claim.ts';
import type { OwnedDomains } from './ownedDomains.ts';
import type { Place } from './readPlaces.ts';
import type { SideWords } from './sideWords.ts';
import { speaksOfHolder } from './speaksOfHolder.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './wordsIn.ts';

/** A bullet of a posting for one of the two roles. */
interface OwnBullet {
  /** Its first sentence. */
  readonly place: Place;
  readonly text: string;
  readonly holder: Owner;
  /** The domains that its words give to the holder. */
  readonly held: readonly string[] | undefined;
}

/** Tells what a bullet means as a whole. */
interface BulletMeaning {
  /** The responsibility that it means, by the domains that it gives to the holder, else by its likeness. */
  readonly responsibilityOf: (bullet: OwnBullet) => Responsibility | undefined;
  /** The domains that a bullet claims which is only like the responsibility. */
  readonly domainsOf: (responsibility: Responsibility, text: string) => readonly string[];
}

interface MeaningDependencies {
  readonly vocabulary: Vocabulary;
  readonly sides: SideWords;
  readonly isInside: OwnedDomains['isInside'];
  readonly matchResponsibility: MatchResponsibility;
}

/** Prepares to tell which responsibility of the content a bullet means. */
export function createBulletMeaning(
  { ownership, roles }: Pick<CatalogData, 'ownership' | 'roles'>,
  { vocabulary, sides, isInside, matchResponsibility }: MeaningDependencies,
): BulletMeaning {
  const held = roles.flatMap(({ id: role, responsibilities }) =>
    responsibilities.map((responsibility) => ({ role, responsibility })),
  );
  const heldById = new Map(held.map((one) => [one.responsibility.id, one]));
  const domainById = new Map(ownership.domains.map((domain) => [domain.id, domain]));

  /**
   * The responsibility that claimed domains stand for: the one the bullet is like, or the only one. Where a bullet
   * clearly means another that is not its twin, it is that one on the same side, and none else.
   */
  function byDomains(
    domains: readonly string[],
    text: string,
    likeness: Responsibility | undefined,
  ): Responsibility | undefined {
    const ids = new Set(domains.flatMap((id) => domainById.get(id)!.responsibilities));
    const like = matchResponsibility(text)?.responsibility;
    if (like && ids.has(like.id)) return like;
    const [only, ...more] = ids;
    if (only === undefined || more.length > 0) return undefined;
    const { responsibility } = heldById.get(only)!;
    if (!likeness || likeness.id === responsibility.twin) return responsibility;
    return likeness.class === responsibility.class ? likeness : undefined;
  }

  /** The responsibility that a bullet on the holder's own work is like, if it is near enough to be a claim. */
  function byLikeness({ place, text, holder }: OwnBullet): Responsibility | undefined {
    if (!speaksOfHolder(vocabulary, place, holder)) return undefined;
    const match = matchResponsibility(text);
    if (!match || match.similarity < ownership.claims.similarity) return undefined;
    const { responsibility } = match;
    const isOthers = isInside(holder.id) && responsibility.class === 'product';
    if (isOthers && !sides.saysProduct(text)) return undefined;
    return isHelp(vocabulary, place.words, responsibility.text) ? undefined : responsibility;
  }

  return {
    responsibilityOf(bullet) {
      const likeness = byLikeness(bullet);
      return bullet.held ? byDomains(bullet.held, bullet.text, likeness) : likeness;
    },
    domainsOf({ id }, text) {
      // "Partners who build parts of our app" are none that work on internal processes.
      if (isInside(heldById.get(id)!.role) && sides.sideOf(text) === 'product') return [];
      return ownership.domains.filter((domain) => domain.responsibilities.includes(id)).map((one) => one.id);
    },
  };
}

/** "Support the team that runs internal IT", unless the responsibility itself begins like that. */
function isHelp({ helping }: Vocabulary, words: readonly Word[], responsibility: string): boolean {
  const first = helping(words, 0) && words[0]?.text;
  return first !== undefined && !responsibility.toLowerCase().startsWith(first);
}
