import type { CatalogData } from './catalog.ts';
import type { Entry } from './schema.ts';

/** What the checks of references look things up in, and tell. */
export interface ReferenceCheck {
  readonly data: CatalogData;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that have others under them in the tree. */
  readonly groups: ReadonlySet<string>;
  readonly report: (file: string, path: string, message: string) => void;
}

/** The entry, or a problem where there is none. */
export function expectEntry(
  { entries, report }: ReferenceCheck,
  id: string,
  file: string,
  path: string,
): Entry | undefined {
  const entry = entries.get(id);
  if (!entry) report(file, path, `There is no entry "${id}"`);
  return entry;
}

/** Reports each row whose id an earlier one has. */
export function reportRepeated<T extends { readonly id: string }>(
  rows: readonly T[],
  report: (row: T) => void,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.id)) report(row);
    seen.add(row.id);
  }
}
