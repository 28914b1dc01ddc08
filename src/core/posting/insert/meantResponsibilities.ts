import type { Catalog } from '../../catalog/catalog.ts';
import type { RoleId } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { kindAt, mayStateDuties } from '../parse/kindAt.ts';
import { normalWords } from '../parse/normalize.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';

/**
 * Ids of the responsibilities that the bullets of a posting mean.
 *
 * @param except a bullet being written, which counts for nothing
 */
export type FindMeantResponsibilities = (document: PostingDocument, except?: Bullet) => ReadonlySet<string>;

/** Longer bullets are no responsibilities. */
const longestBullet = 600;
/** More bullets than a posting has; between two keystrokes all but one stay as they are. */
const mostRemembered = 2000;

interface Meaning {
  readonly id: string;
  readonly twin: string | undefined;
  /** Word by word: then it is surely not the twin in the other role. */
  readonly isSame: boolean;
}

/** Remembers what each bullet means, as most stay as they are between two questions. */
export function createFindMeantResponsibilities(
  { roles }: Catalog,
  matchResponsibility: MatchResponsibility,
): FindMeantResponsibilities {
  const roleById = new Map(
    roles.flatMap(({ id: role, responsibilities }) => responsibilities.map(({ id }) => [id, role])),
  );
  const roleOf = (id: string): RoleId | undefined => roleById.get(id);
  const meanings = new Map<string, Meaning | undefined>();

  const meaningOf = (bullet: string): Meaning | undefined => {
    if (bullet.length > longestBullet) return undefined;
    if (meanings.has(bullet)) return meanings.get(bullet);
    if (meanings.size >= mostRemembered) meanings.clear();
    const { responsibility } = matchResponsibility(bullet) ?? {};
    const meaning = responsibility && {
      id: responsibility.id,
      twin: responsibility.twin,
      isSame: isSame(responsibility.text, bullet),
    };
    meanings.set(bullet, meaning);
    return meaning;
  };

  return (document, except) => {
    const meant = new Set<string>();
    for (const bullet of document.bullets) {
      const meaning = bullet === except ? undefined : meaningOf(bullet.content.text);
      if (!meaning) continue;
      const { id, twin, isSame } = meaning;
      // What somebody must have done elsewhere is no duty here, however near the words come.
      if (!isSame && !mayStateDuties(kindAt(document, bullet.start))) continue;
      meant.add(id);
      if (twin !== undefined && (!isSame || roleOf(twin) === roleOf(id))) meant.add(twin);
    }
    return meant;
  };
}

function isSame(text: string, bullet: string): boolean {
  return normalWords(text).join(' ') === normalWords(bullet).join(' ');
}
