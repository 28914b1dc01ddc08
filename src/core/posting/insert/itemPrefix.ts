const number = /(?<!\d)\d{1,9}(?=[.)])/;

/**
 * How a list goes on below an item: what stands before the texts of those that follow, the first with 0. A number counts on,
 * unless the list repeats the same one. The numbers of other items stay: Markdown counts for itself.
 *
 * @param before of the item, such as `  3. `
 * @param above the marker of the item above that, if there is one
 */
export function itemPrefix(before: string, above = ''): (n: number) => string {
  const own = number.exec(before)?.[0];
  if (own === undefined) return () => before;
  const step = number.exec(above)?.[0] === own ? 0 : 1;
  return (n) => before.replace(number, String(Number(own) + (n + 1) * step));
}
