import type { Catalog } from '../../catalog/catalog.ts';
import { isResponsibility } from '../../catalog/catalog.ts';
import type { Responsibility, RoleFile } from '../../catalog/schema.ts';
import type { Range } from '../parse/range.ts';
import type { FindClaims } from './findClaims.ts';
import type { ReadPosting } from '../identify/readPosting.ts';

/** A responsibility and whose it is. */
interface OwnedResponsibility {
  readonly responsibility: Responsibility;
  readonly role: RoleFile;
}

export interface FoundResponsibility extends OwnedResponsibility {
  /** What the bullet says, without its marker. */
  readonly range: Range;
  /** What the other role has for the same ground. */
  readonly counterpart: OwnedResponsibility | undefined;
}

/** The responsibility of the content that the bullet at the offset means. */
type ResponsibilityAt = (posting: ReadPosting, offset: number) => FoundResponsibility | undefined;

/**
 * Prepares to look up the bullet at an offset in UTF-16 units; outside of bullets there is nothing. What a bullet means
 * is what the table of who owns what takes it for.
 */
export function createResponsibilityAt(catalog: Catalog, findClaims: FindClaims): ResponsibilityAt {
  const roles = new Map(
    catalog.roles.flatMap((role) => role.responsibilities.map(({ id }) => [id, role] as const)),
  );

  /** The twin in the other role, else the first responsibility there that is worth reading next. */
  function counterpartOf({ id, twin, see = [] }: Responsibility): OwnedResponsibility | undefined {
    for (const other of twin === undefined ? see : [twin, ...see]) {
      const responsibility = catalog.entry(other);
      const role = roles.get(other);
      if (isResponsibility(responsibility) && role && role !== roles.get(id)) return { responsibility, role };
    }
    return undefined;
  }

  return (posting, offset) => {
    const { bullets } = posting.document;
    const index = bullets.findLastIndex(({ start }) => start <= offset);
    const content = bullets[index]?.content;
    if (!content || offset < content.start || offset > content.end) return undefined;
    const responsibility = findClaims(posting).meant.get(index);
    const role = responsibility && roles.get(responsibility.id);
    if (!role) return undefined;
    const range = { start: content.start, end: content.end };
    return { range, responsibility, role, counterpart: counterpartOf(responsibility) };
  };
}
