import { anyOf, escapePattern } from '../parse/anyOf.ts';
import { normalWords } from '../parse/normalize.ts';

/**
 * What `normalWords` makes a space of, or nothing, and letters that are not ASCII: a quick look may find too much, and
 * all letters of the world in each gap take some 50 ms to prepare.
 */
const gap = '(?:[^a-z0-9{&]|\\{\\{[^{}]*\\}\\}|\\{(?!\\{[^{}]*\\}\\})|&(?:amp;)?)';
const and = '(?:and|&amp;|[&+])';
/** Where a heading may stand: a line behind such a mark, and in HTML some lines. */
const marked =
  /(?:#|\*\*|__|\[(?=.{2,120}]\{)|<(?:strong|b|u|summary)[\s>])[^\r\n]*|<h[1-6](?:(?!<\/h[1-6])[^]){0,300}/gi;
/** A line that makes a heading of the paragraph above. */
const underline = /[=-](?![=-])(?<=^[ \t\u00a0>]*(?:=+|-+))[ \t]*$/gm;
/** The paragraph is looked at so far: a heading is shorter. */
const mostLines = 10;
const longestUnderlined = 2000;

/** Titles as a text may spell them, to be found before it is taken apart. */
interface TitleWords {
  /** One pattern for each title. */
  readonly patterns: readonly string[];
  /** What they begin with. */
  readonly firstWords: string;
  /** Any of them as whole words. */
  readonly anyTitle: RegExp;
}

export function titleWords(titles: readonly string[]): TitleWords {
  const patterns = titles.map((title) => {
    const words = normalWords(title).map((word) => (word === 'and' ? and : escapePattern(word)));
    return words.join(`${gap}*`);
  });
  // Most words begin no title, which is asked first: that saves a tenth of the time.
  const firstWords = anyOf([...new Set(titles.map((title) => normalWords(title)[0]!))]);
  const anyTitle = new RegExp(`(?<![a-z0-9])(?=${firstWords})(?:${patterns.join('|')})(?![a-z0-9])`, 'i');
  return { patterns, firstWords, anyTitle };
}

/** A pattern of what may stand before a title: "experienced, hands-on". */
export function wordsBeforeTitle(described: readonly string[]): string {
  return `(?:(?:${anyOf(described)})(?:\\s+and\\s+|,?\\s+)){0,3}`;
}

/** Whatever may be a heading with marks, and more. */
export function headingsIn(text: string): readonly string[] {
  const above = [...text.matchAll(underline)].map(({ index }) => paragraphAbove(text, index));
  return [...(text.match(marked) ?? []), ...above];
}

/** The lines above one that underlines them, up to an empty one; and the beginning of that line itself. */
function paragraphAbove(text: string, index: number): string {
  const farthest = Math.max(0, index - longestUnderlined);
  let isEmpty = false;
  let lines = 0;
  let at = index - 1;
  for (; at >= farthest; at--) {
    const sign = text[at]!;
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      if (isEmpty || lines === mostLines) break;
      lines++;
      isEmpty = true;
    } else if (!' \t\u00a0>\r'.includes(sign)) isEmpty = false;
  }
  return text.slice(at + 1, index);
}
