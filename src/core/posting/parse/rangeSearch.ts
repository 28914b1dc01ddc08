import type { Range } from './range.ts';

/** Whether one of the ranges, which are in order and apart, shares a character with the range. */
export function overlaps(ranges: readonly Range[], range: Range): boolean {
  return lastMeeting(ranges, range) !== undefined;
}

/** The last of these, which are in order and apart, that shares a character with the range. */
export function lastMeeting<T extends Range>(ranges: readonly T[], { start, end }: Range): T | undefined {
  const before = ranges[lastUpTo(ranges, end - 1)];
  return before && before.end > start ? before : undefined;
}

/** Whether all of a range is in one of these, which are in order and apart. */
export function isCovered(ranges: readonly Range[], range: Range): boolean {
  const other = lastMeeting(ranges, range);
  return other !== undefined && other.start <= range.start && other.end >= range.end;
}

/** The one of these, which are in order and apart, that holds the character at the offset. */
export function rangeAt<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  return lastMeeting(ranges, { start: offset, end: offset + 1 });
}

/** Index of the last of these, which are in order, that begins at or before the offset; -1 if there is none. */
export function lastUpTo(ranges: readonly Pick<Range, 'start'>[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of the places, which are in order, that begin at `start` or behind it, and before `end`. */
export function beginningIn<T extends Pick<Range, 'start'>>(
  places: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  return places.slice(lastUpTo(places, start - 1) + 1, lastUpTo(places, end - 1) + 1);
}
