import type { Range } from '../parse/range.ts';

/** So much of a line is read on either side. */
const farthest = 400;

/** The line around the offset, as far as it is looked at. */
export function lineAt(text: string, at: number): Range {
  const before = text
    .slice(Math.max(0, at - farthest), at)
    .split(/[\r\n]/)
    .at(-1)!;
  const behind = text.slice(at, at + farthest).split(/[\r\n]/, 1)[0]!;
  return { start: at - before.length, end: at + behind.length };
}
