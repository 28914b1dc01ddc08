import type { TextRange } from './range.ts';

/** A line `key: value` or `key = value` of the front matter. */
export interface FrontMatterField {
  readonly key: TextRange;
  /** The key without regard to case and to what parts its words, see `fieldName`. */
  readonly name: string;
  /** As written, with quotes; empty behind the key where there is none. */
  readonly source: TextRange;
  /** Of plain values: what they say. `undefined` for lists, maps and references. */
  readonly value: string | undefined;
}

/** The first field that will do, looked for key by key in the order of the keys. */
export function firstField<T extends Pick<FrontMatterField, 'name'>>(
  fields: readonly T[],
  keys: readonly string[],
  willDo: (field: T) => boolean,
): T | undefined {
  for (const key of keys) {
    const field = fields.find((one) => one.name === key && willDo(one));
    if (field) return field;
  }
  return undefined;
}
