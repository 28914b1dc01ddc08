import type { CatalogData } from '../../catalog/catalog.ts';
import { isExecutiveRole } from '../identify/postingIdentity.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import type { Owner } from './claim.ts';
import { createTitledOwner } from './titledOwner.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn, type Word } from './wordsIn.ts';

/** Whoever gets the post; `undefined` where the posting is for no role that can hold a domain. */
type HolderOf = (posting: ReadPosting) => Owner | undefined;

/** Everybody whom words name that can hold a domain. */
function ownersIn({ owner }: Pick<Vocabulary, 'owner'>, words: readonly Word[]): readonly Owner[] {
  return words.flatMap((_, i) => owner(words, i)?.value ?? []);
}

/** Prepares to tell the owner that the title of a posting names. */
export function createHolderOf(
  content: Pick<CatalogData, 'ownership' | 'signs'>,
  vocabulary: Pick<Vocabulary, 'owner'>,
): HolderOf {
  const titledOwner = createTitledOwner(content);
  return ({ document, identity: { role } }) => {
    if (!isExecutiveRole(role.value)) return role.evidence[0] && titledOwner(role.evidence[0].text);
    const own = content.ownership.owners.find((owner) => owner.role === role.value)!;
    // "Head of IT" is a title for the role of the CIO, and somebody else than a CIO beside it.
    const named = role.evidence
      .filter(({ where }) => where !== 'text')
      .flatMap((evidence) => ownersIn(vocabulary, wordsIn({ ...document, placeholders: [] }, evidence)));
    const [other] = named;
    if (role.value !== 'one-person' && other && named.every(({ id }) => id !== own.id)) return other;
    return own;
  };
}
