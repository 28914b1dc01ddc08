import type { Catalog } from '../catalog/catalog.ts';
import type { Audience, Entry, Posting, Responsibility, RoleId } from '../catalog/schema.ts';
import type { SectionKind } from '../catalog/postingSchema.ts';
import { createKindOfHeading } from './sectionKinds.ts';

/** A section that the content has for the posting of a role. */
export interface RoleSection {
  readonly entry: Entry | Responsibility;
  readonly posting: Posting;
  readonly heading: string;
  /** What its heading says, read as in any posting. */
  readonly kind: SectionKind | undefined;
}

/**
 * The sections of a role, in the order of its description, and behind them those of its snippets that the description
 * leaves out. An internal role description may hold them all, an advert the public ones.
 */
export type SectionsOfRole = (role: RoleId, audience: Audience) => readonly RoleSection[];

export function createSectionsOfRole(catalog: Catalog): SectionsOfRole {
  const kindOfHeading = createKindOfHeading(catalog.sections);
  const known = new Map<RoleId, readonly RoleSection[]>();

  function read(id: RoleId): readonly RoleSection[] {
    const { description, snippets } = catalog.role(id);
    const ids = new Set([...(catalog.entry(description).posting?.sections ?? []), ...snippets]);
    return [...ids].flatMap((id) => {
      const entry = catalog.entry(id);
      const { posting } = entry;
      if (posting?.heading === undefined) return [];
      return [{ entry, posting, heading: posting.heading, kind: kindOfHeading(posting.heading)?.kind }];
    });
  }

  return (role, audience) => {
    const sections = known.get(role) ?? read(role);
    known.set(role, sections);
    return audience === 'internal'
      ? sections
      : sections.filter(({ posting }) => posting.audience === 'public');
  };
}
