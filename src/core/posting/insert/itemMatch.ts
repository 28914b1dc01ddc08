import { blank, plainBlanks } from '../write/blanks.ts';
import { normalText } from '../parse/normalize.ts';

/** Whether a bullet of a posting says what an item of the content says. */
type ItemMatch = (bullet: string) => boolean;

/** Fewer words before a blank may begin any line: "By [[date]], …". */
const fewestWords = 3;

/**
 * Same words, its blanks filled in or not. Of an item like "Scope: …" or "Pay: [[range]]" the words in front say what
 * it is about, whatever follows; where they are fewer, all the words between the blanks have to be there.
 */
export function createItemMatch(item: string): ItemMatch {
  const whole = normalText(plainBlanks(item));
  const fixed = item
    .split(blank)
    .filter((_, i) => i % 2 === 0)
    .map(normalText);
  const [before = '', ...parts] = fixed;
  const last = parts.at(-1);
  const label = labelOf(item.split(blank)[0]!);
  const isTold = fixed.some((part) => part !== '');
  const isToldInFront =
    before !== '' &&
    (label !== undefined || before.split(' ').length >= fewestWords || parts.every((part) => part === ''));
  return (bullet) => {
    const words = normalText(bullet);
    if (words === whole) return true;
    if (last === undefined) return label !== undefined && labelOf(bullet) === label;
    if (isToldInFront) return ` ${words} `.startsWith(` ${before} `);
    if (!isTold || !words.startsWith(before) || !words.endsWith(last)) return false;
    let at = 0;
    return fixed.every((part) => {
      if (part === '') return true;
      const found = ` ${words} `.indexOf(` ${part} `, at);
      at = found + part.length;
      return found >= 0;
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
