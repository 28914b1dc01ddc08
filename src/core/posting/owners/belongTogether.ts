import { addToList } from '../../addToList.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import { createCompanyWords } from '../house/companyIn.ts';

/** A posting with where it is. */
export interface PlacedPosting extends ReadPosting {
  /** Parts joined by `/`. */
  readonly path: string;
}

/** Prepares to tell whether two postings are of one company, or of one folder where one of them names none. */
export function createBelongTogether(
  content: Pick<CatalogData, 'signs'>,
): (one: PlacedPosting, other: PlacedPosting) => boolean {
  const companyWords = createCompanyWords(content);
  return (one, other) => {
    const [name, otherName] = [companyWords(one.document), companyWords(other.document)];
    return name !== '' && otherName !== '' ? name === otherName : folderOf(one) === folderOf(other);
  };
}

/**
 * Prepares to find, among many, those that belong together with one, itself included. Of those with the same `alike`
 * key at most `most` are kept, as they cannot be told apart: so each posting is compared with a few.
 */
export function createFindTogether(
  content: Pick<CatalogData, 'signs'>,
): <T extends PlacedPosting>(
  all: readonly T[],
  alike: (one: T) => string,
  most: number,
) => (one: T) => readonly T[] {
  const companyWords = createCompanyWords(content);
  return <T extends PlacedPosting>(all: readonly T[], alike: (one: T) => string, most: number) => {
    const groups = new Map<string, T[]>();
    const counts = new Map<string, number>();
    const add = (group: string, one: T): void => {
      const key = `${alike(one)} ${group}`;
      const count = counts.get(key) ?? 0;
      if (count === most) return;
      counts.set(key, count + 1);
      addToList(groups, group, one);
    };
    for (const one of all) {
      const [name, folder] = [companyWords(one.document), folderOf(one)];
      add(`folder ${folder}`, one);
      add(name === '' ? `unnamed ${folder}` : `name ${name}`, one);
    }
    return (one) => {
      const [name, folder] = [companyWords(one.document), folderOf(one)];
      const near = name === '' ? [`folder ${folder}`] : [`name ${name}`, `unnamed ${folder}`];
      return near.flatMap((group) => groups.get(group) ?? []);
    };
  };
}

function folderOf({ path }: PlacedPosting): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
