import { cellNames } from '../identify/cellNames.ts';
import type { Paragraph, PostingDocument } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';

/** Cells of one row without those under a heading such as "Consulted": who is named there holds nothing. */
export type WithoutOthers = <T extends Pick<Range, 'start'>>(
  row: Paragraph,
  cells: readonly T[],
) => readonly T[];

const emptyLine = /(\r\n|\n|\r)[ \t>]*\1/;
/** Longer gaps have more in them than the line below a heading. */
const longestGap = 2000;

/** Reads the first row of each table, asked for one row after the other. */
export function createWithoutOthers(
  { text }: Pick<PostingDocument, 'text'>,
  headings: ReadonlySet<string>,
): WithoutOthers {
  let end: number | undefined;
  let columns: ReadonlySet<number> = new Set();

  return (row, cells) => {
    const gap = end === undefined ? undefined : text.slice(end, row.start);
    if (gap === undefined || gap.length > longestGap || emptyLine.test(gap)) {
      const names = cellNames(text.slice(row.start, row.end));
      // In the first one stands what the row is about.
      columns = new Set(names.flatMap((name, i) => (i > 1 && headings.has(name) ? i : [])));
    }
    ({ end } = row);
    if (columns.size === 0) return cells;
    let column = 0;
    let at = row.start;
    return cells.filter(({ start }) => {
      for (; at < start; at++) if (text[at] === '|') column++;
      return !columns.has(column);
    });
  };
}
