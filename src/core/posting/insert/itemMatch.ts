import { blank, plainBlanks } from '../write/blanks.ts';
import { normalText } from '../parse/normalize.ts';

/** Whether a bullet of a posting says what an item of the content says. */
export type ItemMatch = (bullet: string) => boolean;

/**
 * Same words, its blanks filled in or not. Of an item like "Scope: …" or "Pay: [[range]]" the words in front say what
 * it is about, whatever follows.
 */
export function createItemMatch(item: string): ItemMatch {
  const whole = normalText(plainBlanks(item));
  const fixed = item.split(blank).filter((_, i) => i % 2 === 0);
  const [before = '', ...parts] = fixed.map(normalText);
  const label = labelOf(item);
  return (bullet) => {
    const words = normalText(bullet);
    if (words === whole) return true;
    if (parts.length === 0) return label !== undefined && labelOf(bullet) === label;
    if (before !== '') return ` ${words} `.startsWith(` ${before} `);
    const last = parts.at(-1)!;
    if (last === '' || !` ${words}`.endsWith(` ${last}`)) return false;
    let at = 0;
    return parts.every((part) => {
      const found = ` ${words} `.indexOf(` ${part} `, at);
      at = found + part.length;
      return part === '' || found >= 0;
    });
  };
}

/** Whether an item only asks the company for something, without words of its own. */
export function isBlankOnly(item: string): boolean {
  return item.replace(blank, '').trim() === '';
}

function labelOf(text: string): string | undefined {
  const label = /^([^:.\r\n]{2,60}):/.exec(text)?.[1];
  return label === undefined ? undefined : normalText(label);
}
