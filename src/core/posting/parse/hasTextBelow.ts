import { unmarkedLine } from './headingForms.ts';
import { listMark } from './listMark.ts';

const lineBelow = /(?:\r\n|\n|\r)[ \t\u00a0>]{0,200}([^\r\n]*)/y;
const noText = new RegExp(`^(?:$|${listMark.source}|#{1,6}(?:\\s|$)|(?:[*_][ \\t]*){3,}$)`);
/** The way from the end of a line to the list that begins right below, or below one empty line. */
export const listBelow = new RegExp(
  `(?:(?:\\r\\n|\\n|\\r)[ \\t\\u00a0>]{0,200}){1,2}(?:${listMark.source})[ \\t]*\\S`,
  'y',
);
const dashAlone = /^-[ \t]*$/;

interface Surroundings {
  /** The line goes on with a list item, so that a dash below underlines nothing, and is an empty item. */
  readonly isInList: boolean;
  /** Whether words name a section: names one below the other are headings of what is still to be written. */
  readonly isName: (words: string) => boolean;
}

/** Whether text stands right below the line that ends at the offset: no list, heading or rule. */
export function hasTextBelow(text: string, end: number, { isInList, isName }: Surroundings): boolean {
  lineBelow.lastIndex = end;
  const line = lineBelow.exec(text)?.[1] ?? '';
  if (dashAlone.test(line)) return !isInList;
  if (noText.test(line)) return false;
  const { form, words } = unmarkedLine(line) ?? {};
  return words === undefined || form === 'listed' || !isName(words);
}

/** Whether a list follows the line that ends at the offset. */
export function hasListBelow(text: string, end: number): boolean {
  listBelow.lastIndex = end;
  return listBelow.test(text);
}
