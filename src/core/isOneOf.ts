/** Whether a list has a value, which may be of a wider type: `includes` takes none. */
export function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return list.some((one) => one === value);
}
