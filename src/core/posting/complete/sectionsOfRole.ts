import type { Catalog } from '../../catalog/catalog.ts';
import type { Audience, Entry, Posting, RoleId } from '../../catalog/schema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { headingWords } from '../parse/normalize.ts';
import { createKindOfHeading } from '../parse/kindOfHeading.ts';

/** A section that the content has for the posting of a role. */
export interface RoleSection {
  readonly entry: Entry;
  readonly posting: Posting;
  readonly heading: string;
  /** What its heading says, read as in any posting. */
  readonly kind: SectionKind | undefined;
}

/**
 * The sections of a role, in the order of its advert or its internal role description, and behind them those of its
 * snippets that are not among them. An advert has the public ones alone.
 */
export type SectionsOfRole = (role: RoleId, audience: Audience) => readonly RoleSection[];

/** Reads the sections of each role and audience once. */
export function createSectionsOfRole(catalog: Catalog): SectionsOfRole {
  const kindOfHeading = createKindOfHeading(catalog.sections);
  const known = new Map<string, readonly RoleSection[]>();

  function read(id: RoleId, audience: Audience): readonly RoleSection[] {
    const { description, roleDescription = description, snippets } = catalog.role(id);
    const whole = catalog.entry(audience === 'internal' ? roleDescription : description);
    const ids = new Set([...(whole.posting?.sections ?? []), ...snippets]);
    return [...ids].flatMap((section) => {
      const entry = catalog.entry(section);
      const { posting } = entry;
      if (posting?.heading === undefined) return [];
      if (audience === 'public' && posting.audience === 'internal') return [];
      const kind = kindOfHeading(headingWords(posting.heading))?.kind;
      return [{ entry, posting, heading: posting.heading, kind }];
    });
  }

  return (role, audience) => {
    const key = `${role} ${audience}`;
    const sections = known.get(key) ?? read(role, audience);
    known.set(key, sections);
    return sections;
  };
}
