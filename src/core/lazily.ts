/** The function that `create` gives, which is asked for it at the first call: for what takes a while to prepare. */
export function lazily<A extends readonly unknown[], R>(create: () => (...args: A) => R): (...args: A) => R {
  let created: ((...args: A) => R) | undefined;
  return (...args) => (created ??= create())(...args);
}
