interface Lazy<A extends readonly unknown[], R> {
  (...args: A): R;
  /** For who cannot wait at the first call. */
  readonly prepare: () => void;
}

/** A function that takes a while to prepare: `create` makes it at the first call. */
export function lazily<A extends readonly unknown[], R>(create: () => (...args: A) => R): Lazy<A, R> {
  let created: ((...args: A) => R) | undefined;
  const prepare = (): ((...args: A) => R) => (created ??= create());
  return Object.assign((...args: A): R => prepare()(...args), { prepare });
}
