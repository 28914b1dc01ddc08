import type { CatalogData } from '../../catalog/catalog.ts';
import type { RoleId } from '../../catalog/schema.ts';
import type { HouseForm } from '../house/houseForm.ts';
import { sectionsFor } from './inHouseSections.ts';
import type { Readers } from './readers.ts';
import { fitsReaders } from './writePosting.ts';

/** What a new text has from a posting of the house, besides its headings and bullets. */
export interface TakenOver {
  readonly frontMatter: boolean;
  /** How many; none where the house has no headings. */
  readonly sections: number;
  /** Of the new file, from the workspace folder; nothing where it is not put beside the other one. */
  readonly path: string | undefined;
}

/** Whether such a text may have the sections of a house; an interview guide and a brief have a form of their own. */
export function hasHouseSections(readers: Readers): boolean {
  return readers === 'public' || readers === 'internal';
}

/**
 * What a text for these readers takes over from the house; `undefined` where that is not worth a question.
 *
 * @param today ISO date
 */
export function takenOver(
  { writing }: Pick<CatalogData, 'writing'>,
  house: HouseForm,
  { role, readers, today }: { readonly role: RoleId; readonly readers: Readers; readonly today: string },
): TakenOver | undefined {
  if (!hasHouseSections(readers)) return undefined;
  const fits = fitsReaders(house, readers);
  const sections = sectionsFor(writing, house, readers).length;
  if (!fits && sections === 0) return undefined;
  return {
    frontMatter: fits && house.frontMatter !== undefined,
    sections,
    path: fits ? house.fileName.pathFor(role, today) : undefined,
  };
}
