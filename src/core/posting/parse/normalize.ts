import { remembering } from './remembering.ts';

const plain = /^[a-z ]*$/;
/** Before a mark that is to be read as it stands: "you\'ll". */
const backslash = /\\(?=[!-/:-@[-`{-~])/g;
const marks = /[^\p{L}\p{N}'/&+#.-]+/gu;

/**
 * The words of a text as the tables of the content spell them: small letters, straight apostrophes, `and` for `&`;
 * no marks, emoji or numbering in front.
 */
export function normalWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (plain.test(small)) return small.split(' ').filter((word) => word !== '');
  return small
    .replace(backslash, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\{\{[^{}]*\}\}/g, ' ')
    .replace(/&amp;|&|\+/g, ' and ')
    .replace(/[/-]/g, ' ')
    .replace(/^[\s\W]*\d{1,3}[.):]?(?=\s)/u, '')
    .replace(marks, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.'#]+|(?<![.'#])[.'#]+$/g, ''))
    .filter((word) => word !== '');
}

/** The `normalWords` of a text with a space between. */
export function normalText(text: string): string {
  return normalWords(text).join(' ');
}

const remembered = remembering(normalText);

/** The `normalText` of a heading; of a long one only the beginning. */
export function headingWords(title: string): string {
  return remembered(title.slice(0, 200));
}
