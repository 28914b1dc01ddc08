import { itemMark } from '../parse/listMark.ts';

const beforeText = new RegExp(`^[\\s>]*${itemMark.source}`);
const number = /\d{1,9}(?=\D*$)/;
const letters = /[a-z]{1,4}(?=[.)])/;
const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/**
 * How a list goes on below an item: what stands before the texts of those that follow, the first with 0. Spaces are as in
 * the item, a check box is empty. A number counts on, unless the list repeats the same one, and so does a letter. The
 * numbers of other items stay: Markdown counts for itself.
 *
 * @param line the first of the item, such as `  3. Text`
 * @param above the marker of the item above that, if there is one
 */
export function itemPrefix(line: string, above = ''): (n: number) => string {
  const [found = ''] = beforeText.exec(line) ?? [];
  const before = found.replace(/\[[xX]\]/, '[ ]') + (found === line ? spaceBehind(line) : '');
  const own = number.exec(before)?.[0];
  if (own !== undefined) {
    const step = number.exec(above)?.[0] === own ? 0 : 1;
    return (n) => before.replace(number, String(Number(own) + (n + 1) * step).padStart(own.length, '0'));
  }
  const letter = letters.exec(before)?.[0];
  if (letter === undefined) return () => before;
  const row = rowOf(letter, letters.exec(above)?.[0]);
  return (n) => before.replace(letters, row[row.indexOf(letter) + n + 1] ?? letter);
}

/** What a list counts in: "(i)" follows "(h)", or begins with Roman numbers. */
function rowOf(letter: string, above: string | undefined): readonly string[] {
  const isNext = (row: readonly string[]): boolean =>
    row.includes(letter) && row[row.indexOf(letter) - 1] === above;
  return isNext(alphabet) || !romans.includes(letter) ? alphabet : romans;
}

/** What is missing between a marker that is alone on its line and a text. */
export function spaceBehind(line: string): string {
  return /\s$/.test(line) ? '' : ' ';
}
