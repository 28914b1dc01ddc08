/** Whether nothing stands in the list twice. */
export function hasNoRepeats(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
