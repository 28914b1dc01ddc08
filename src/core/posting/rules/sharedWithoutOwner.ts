import type { Responsibility } from '../../catalog/schema.ts';
import { isRightBehind } from './checkedPosting.ts';
import { addTo, fixWith } from './edits.ts';
import { insertEntry } from './insertEntry.ts';
import type { Duty } from './readDuties.ts';
import type { CreateRule } from './rule.ts';

/** Work that both roles claim, where neither the line nor the posting says who owns it. */
export const createSharedWithoutOwner: CreateRule = (catalog, { findClaims }) => {
  /** Shared work, with the role whose side its words name: "the infrastructure of our platform". */
  const shared = new Map(
    catalog.ownership.domains.flatMap(({ id, class: side, default: role, isOfDefault }) =>
      side === 'shared' ? [[id, isOfDefault && role]] : [],
    ),
  );
  const sharedWork = new Set(catalog.writing.shared.map(({ work }) => work));
  // A responsibility has a name of one side, perhaps of the other one.
  const nameOf = ({ title, see = [] }: Responsibility): string => {
    const work = see.find((id) => sharedWork.has(id));
    return work === undefined ? title : catalog.entry(work).title;
  };
  return (posting) => {
    const { document, role, places, says, isBlank } = posting;
    const hasBoundary = document.sections.some(({ ownKind }) => ownKind === 'boundary');
    const other = role === 'cio' ? 'cto' : 'cio';
    const besideOther = other === 'cto' ? 'besideCto' : 'besideCio';
    if (hasBoundary || places('besideSaid').length > 0 || places(besideOther).length > 0) return [];
    const likely = posting
      .allDuties()
      .filter(
        ({ means, similarity, bullet }) =>
          means?.class === 'shared' &&
          similarity >= catalog.checks.surelyShared &&
          !says('ownerSaid', bullet.content) &&
          !posting
            .within('leaders', bullet.content)
            .some((one) => isRightBehind(posting, 'partnerWith', one)) &&
          !isBlank(bullet.content),
      );
    const claims = likely.length > 0 ? findClaims(posting).claims : [];
    if (claims.some(({ owner }) => owner.id === other)) return [];
    // Its words may say that it is the work of one side: "own the IT strategy, in line with the goals of the business".
    const isOneSided = ({ bullet: { content } }: Duty): boolean => {
      const own = claims.filter(({ place }) => content.start <= place.start && place.end <= content.end);
      return (
        own.length > 0 &&
        own.every(
          ({ domain, responsibility }) =>
            !shared.has(domain) || (!responsibility && shared.get(domain) === role),
        )
      );
    };
    const open = likely.filter((duty) => !isOneSided(duty));
    if (open.length === 0) return [];
    const { insert, behind } = catalog.checks.beside;
    const entry = insert[role === 'cio' ? 'cio' : 'cto'];
    return open.map(({ bullet, means }) => ({
      range: bullet.content,
      message: 'shared',
      values: { title: nameOf(means!) },
      fixes: () => [
        { title: 'owner', edits: [addTo(document.text, bullet.content, catalog.checks.additions.owner)] },
        ...fixWith('beside', insertEntry(catalog, posting, { entry, behind })),
      ],
    }));
  };
};
