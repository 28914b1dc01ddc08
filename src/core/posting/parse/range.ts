/** A part of a text: UTF-16 offsets from its beginning, `end` behind the last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a text together with what stands there: always `document.slice(start, end)`. */
export interface TextRange extends Range {
  readonly text: string;
}

/** Whether both hold a part of the text. */
export function meet(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}

/** The range with its text; offsets in UTF-16 units. */
export function textRange(text: string, start: number, end: number): TextRange {
  return { start, end, text: text.slice(start, end) };
}

const space = /\s/;

/** The range without white space at its ends; empty at its start if there is nothing else. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && space.test(text[from]!)) from++;
  while (to > from && space.test(text[to - 1]!)) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}
