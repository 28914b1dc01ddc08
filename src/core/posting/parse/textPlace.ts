import { lastUpTo } from './rangeSearch.ts';

/** Line and column of an offset, both from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of offsets, in any order, in a text with any line ends. */
export function createPlaceOf(text: string): (offset: number) => TextPlace {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const lines = [{ start: 0 }, ...ends.map(({ index, 0: end }) => ({ start: index + end.length }))];
  return (offset) => {
    const at = lastUpTo(lines, offset);
    return { line: at + 1, column: offset - lines[at]!.start + 1 };
  };
}
