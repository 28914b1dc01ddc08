/**
 * The few assertions of `node:assert/strict` that specs use, for extension hosts without Node. hostSpecs.mjs puts
 * this file in its place, so that a spec imports `node:assert/strict` as every other test does.
 */
function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message === undefined ? otherwise : `${message}: ${otherwise}`);
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : undefined;
  if (text?.includes('\n')) return `\n${text}\n`;
  if (value === undefined || typeof value === 'function') return String(value);
  // Much of what VS Code gives points back at what holds it.
  const shown = new Set<unknown>();
  return JSON.stringify(
    value,
    (_key, part: unknown) => {
      if (typeof part !== 'object' || part === null) return part;
      if (shown.has(part)) return '…';
      shown.add(part);
      return part;
    },
    1,
  );
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Map<unknown, unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected something truthy, got ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message, `expected anything but ${show(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `expected ${pattern} in ${show(actual)}`);
}

export function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) fail(message, `expected no ${pattern} in ${show(actual)}`);
}

export async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  pattern?: RegExp,
): Promise<void> {
  const reason = await (typeof promise === 'function' ? promise() : promise).then(
    () => fail(undefined, 'expected a rejection'),
    (error: unknown) => String(error),
  );
  if (pattern) match(reason, pattern);
}

const assert = Object.assign((value: unknown, message?: string): asserts value => ok(value, message), {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
});
// The default export that node:assert/strict has, for `import assert from`.
export { assert as default };
