import { oneLine } from '../oneLine.ts';

/** Text at the beginning of a line, where some characters make lists, quotes, headings and rules. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^([#>+=-]|_[_\s]*$)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * Text that shows as it is. What cannot be markup where it stands is left alone, so that the source stays readable:
 * brackets around words, underscores that have nothing to close.
 */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*<~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?![\p{L}\d][\p{L}\d ]+\](?![[(:]))/gu, '\\[')
    .replace(/_+/g, (run, at: number, whole: string) => {
      const before = whole[at - 1] ?? ' ';
      const after = whole[at + run.length] ?? ' ';
      const opensOnly = /\s/.test(before);
      const withinWord = /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
      return opensOnly || withinWord ? run : run.replaceAll('_', '\\_');
    })
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/(?<=\S)@(?=\S)/g, '\\@');
}

/** The same where brackets of ours stand around it: those of a link, or of a blank that it fills. */
export function escapeInBrackets(text: string): string {
  return escapeInline(text).replace(/\\.|[[\]]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
