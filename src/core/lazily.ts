/** A function that takes a while to prepare: `create` makes it at the first call. */
export function lazily<A extends readonly unknown[], R>(create: () => (...args: A) => R): (...args: A) => R {
  let created: ((...args: A) => R) | undefined;
  return (...args) => (created ??= create())(...args);
}
