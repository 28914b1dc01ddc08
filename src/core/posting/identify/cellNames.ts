import { headingWords } from '../parse/normalize.ts';

/** More than a table of facts has side by side. */
const most = 30;

/** What each cell in a row of a table says, as the lists of the content have it. */
export function cellNames(row: string): readonly string[] {
  return row.split('|', most).map(headingWords);
}
