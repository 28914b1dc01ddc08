import type { FindOptions, PostingSearch } from '../../../src/features/postings/postingSearch.ts';

/**
 * Lets no search of the workspace begin while `run` runs, and then all of them: others than the one that is tested
 * may search at the same time, and would wait for ever. Returns what each was asked for.
 */
export async function whileSearchIsHeld(
  search: PostingSearch,
  run: () => Promise<void>,
): Promise<readonly FindOptions[]> {
  const find = search.find.bind(search);
  const held: FindOptions[] = [];
  const begin: (() => void)[] = [];
  search.find = async (options?: FindOptions) => {
    held.push(options ?? {});
    await new Promise<void>((resolve) => begin.push(resolve));
    return find(options);
  };
  try {
    await run();
  } finally {
    search.find = find;
    for (const resolve of begin) resolve();
  }
  return held;
}
