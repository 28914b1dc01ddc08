import type { Catalog } from '../../catalog/catalog.ts';
import type { RoleId } from '../../catalog/schema.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { beginningWith, wholeWords } from '../parse/anyOf.ts';
import { statesDuty } from '../parse/kindAt.ts';
import { normalText } from '../parse/normalize.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import { remembering } from '../parse/remembering.ts';

/**
 * Ids of the responsibilities that the bullets of a posting mean, or the sentences of its section on them.
 *
 * @param except a bullet being written, which counts for nothing
 */
type FindMeantResponsibilities = (document: PostingDocument, except?: Bullet) => ReadonlySet<string>;

/** Longer bullets are no responsibilities. */
const longestBullet = 600;

interface Meaning {
  readonly id: string;
  readonly twin: string | undefined;
  /** Word by word: then it is surely not the twin in the other role. */
  readonly isSame: boolean;
}

/** Remembers what each bullet means, as most stay as they are between two questions. */
export function createFindMeantResponsibilities(
  { roles, sections, ownership: { claims } }: Catalog,
  matchResponsibility: MatchResponsibility,
): FindMeantResponsibilities {
  const roleById = new Map(
    roles.flatMap(({ id: role, responsibilities }) => responsibilities.map(({ id }) => [id, role])),
  );
  const addressed = beginningWith(claims.you);
  const denied = new RegExp(wholeWords(claims.negations), 'iu');
  const roleOf = (id: string): RoleId | undefined => roleById.get(id);
  const meaningOfBullet = remembering((bullet): Meaning | undefined => {
    const { responsibility } = matchResponsibility(bullet) ?? {};
    return (
      responsibility && {
        id: responsibility.id,
        twin: responsibility.twin,
        isSame: normalText(responsibility.text) === normalText(bullet),
      }
    );
  });
  // What is too long is not remembered either.
  const meaningOf = (text: string): Meaning | undefined =>
    text.length > longestBullet ? undefined : meaningOfBullet(text);

  return (document, except) => {
    const meant = new Set<string>();
    const add = ({ id, twin, isSame }: Meaning): void => {
      meant.add(id);
      if (twin !== undefined && (!isSame || roleOf(twin) === roleOf(id))) meant.add(twin);
    };
    for (const bullet of document.bullets) {
      const meaning = bullet === except ? undefined : meaningOf(bullet.content.text);
      if (!meaning) continue;
      // What somebody must have done elsewhere is no duty here, however near the words come.
      if (meaning.isSame || statesDuty(document, bullet.start, 'possible', { sections })) add(meaning);
    }
    for (const { bullet, start, text } of document.sentences) {
      // Prose also says what others do, and what is not to be done.
      if (bullet !== undefined || !addressed.test(text) || denied.test(text)) continue;
      const meaning = statesDuty(document, start, 'sure', { sections }) ? meaningOf(text) : undefined;
      if (meaning) meant.add(meaning.id);
    }
    return meant;
  };
}
