/** Where answers are kept; a `WeakMap` lets them go together with their keys. */
interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The same function, which works each answer out once. */
export function oncePer<K, V extends object | string | boolean>(
  find: (key: K) => V,
  known: Memory<K, V> = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      known.set(key, value);
    }
    return value;
  };
}
