import type { Catalog } from '../../catalog/catalog.ts';
import { anyOf } from '../phrases/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { addTo, insertEntry } from './edits.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** Work that both roles claim, where neither the line nor the posting says who owns it. */
export const createSharedWithoutOwner: CreateRule = (catalog) => {
  const partnersWithOwner = createPartnersWithOwner(catalog);
  return (posting) => findShared(catalog, posting, partnersWithOwner);
};

/** "Partner with our Head of Product", not "Partner with agencies". */
function createPartnersWithOwner({ checks, ownership }: Catalog): (words: string) => boolean {
  const owners = ownership.owners.flatMap(({ phrases }) => phrases);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(checks.lists.partnerWith)})\\s(?:\\p{L}+\\s)?(?:${anyOf(owners)})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return (words) => pattern.test(words);
}

function findShared(
  catalog: Catalog,
  posting: CheckedPosting,
  partnersWithOwner: (words: string) => boolean,
): readonly RuleFinding[] {
  const { document, role, places, says, isBlank } = posting;
  const hasBoundary = document.sections.some(({ kind, words }) => kind === 'boundary' && words !== undefined);
  const besideOther = role === 'cio' ? 'besideCto' : 'besideCio';
  if (hasBoundary || places('besideSaid').length > 0 || places(besideOther).length > 0) return [];
  const open = posting
    .allDuties()
    .filter(
      ({ means, similarity, bullet }) =>
        means?.class === 'shared' &&
        similarity >= catalog.checks.surelyShared &&
        !says('ownerSaid', bullet.content) &&
        !partnersWithOwner(document.text.slice(bullet.content.start, bullet.content.end)) &&
        !isBlank(bullet.content),
    );
  if (open.length === 0) return [];
  const { insert, behind } = catalog.checks.beside;
  const beside = (): readonly RuleFix[] => {
    const edits = insertEntry(catalog, posting, insert[role === 'cio' ? 'cio' : 'cto'], behind);
    return edits.length > 0 ? [{ title: 'beside', edits }] : [];
  };
  return open.map(({ bullet, means }) => ({
    range: bullet.content,
    message: 'shared',
    values: { title: means!.title },
    fixes: () => [
      { title: 'owner', edits: [addTo(document.text, bullet.content, catalog.checks.additions.owner)] },
      ...beside(),
    ],
  }));
}
