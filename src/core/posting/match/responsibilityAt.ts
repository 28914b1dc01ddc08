import type { Catalog } from '../../catalog/catalog.ts';
import { isResponsibility } from '../../catalog/catalog.ts';
import type { Responsibility, RoleFile } from '../../catalog/schema.ts';
import { kindAt, mayStateDuties } from '../parse/kindAt.ts';
import type { MatchResponsibility } from './matchResponsibility.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';

/** A responsibility and whose it is. */
export interface OwnedResponsibility {
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
export type ResponsibilityAt = (document: PostingDocument, offset: number) => FoundResponsibility | undefined;

/** Prepares to look up the bullet at an offset in UTF-16 units; outside of bullets there is nothing. */
export function createResponsibilityAt(
  catalog: Catalog,
  matchResponsibility: MatchResponsibility,
): ResponsibilityAt {
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

  return (document, offset) => {
    const bullet = document.bullets.findLast(({ start }) => start <= offset);
    if (!bullet || offset < bullet.content.start || offset > bullet.content.end) return undefined;
    if (!mayStateDuties(kindAt(document, bullet.start))) return undefined;
    const { start, end, text } = bullet.content;
    const responsibility = matchResponsibility(text)?.responsibility;
    const role = responsibility && roles.get(responsibility.id);
    if (!role) return undefined;
    return { range: { start, end }, responsibility, role, counterpart: counterpartOf(responsibility) };
  };
}
