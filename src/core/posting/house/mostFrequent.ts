/** The first of those that are the most, by what they have in common. */
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
