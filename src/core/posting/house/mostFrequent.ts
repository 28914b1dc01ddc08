/** The first item of the largest group of those with the same key; of groups of one size, the one that begins first. */
export function mostFrequent<T>(list: readonly T[], keyOf: (one: T) => string): T | undefined {
  const groups = new Map<string, { readonly first: T; count: number }>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: one, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)[0]?.first;
}
