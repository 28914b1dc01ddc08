import { headingWords } from './normalize.ts';
import type { Heading } from './postingDocument.ts';
import type { HeadingStyle } from './postingStyle.ts';
import { textRange, trimmed, type TextRange } from './range.ts';

/** The name of a place or of a style behind a heading: `{#about-us}`, as word processors export it. */
export const headingAttributes = /\{:? ?[#.][^{}\r\n]{1,100}\}/;
/** How wikis end a line when they export it. */
const breakAtEnd = new RegExp(`(?:<br ?/?>|&nbsp;|(?<!\\])${headingAttributes.source})$`, 'i');
const longestBreak = 110;
/** Words with a style, as Pandoc writes what is underlined. */
const styled = new RegExp(`^\\[([^[\\]\\r\\n]{2,120})\\]${headingAttributes.source}`);
const emoji = /^(?:\p{Extended_Pictographic}\uFE0F?[ \t]{0,2}){1,2}/u;
const mostEmoji = 12;

/** Before its words are spelled as the tables have them. */
export type FoundHeading = Omit<Heading, 'words'>;

/** Headings of a line's length: what is longer is text. */
const longest = 300;
const hashes = /(#{1,6})(?:[ \t]+|(?=[\r\n]|$))/y;
/** `#Heading`, but no `#hashtag #another` and no `#!`. */
const unspaced = /(#{1,6})(?=[\p{Lu}"“'‘*])/uy;
/** Of a line's words and no sentence, nor anything that Markdown gives a meaning. */
const unmarked = /^([^\r\n\u2028\u2029.!?;:|<>[\]{}`*_#~\\]{2,60})([:?]?)[ \t]{0,9}$/;
const italic = /^([*_])([^\r\n\u2028\u2029.!?;|<>[\]{}`*_#~\\]{2,60})\1:?[ \t]{0,9}$/;
const html = /<h([1-6])(?:\s[^<>]{0,300})?>/iy;
/** A line of HTML in bold, as boards export their headings, or what a part that can be folded away is called. */
const tagged =
  /^((<(?:details|p)(?:\s[^<>]{0,300})?>\s{0,9})?<(summary|strong|b|u)(?:\s[^<>]{0,300})?>(?:\s{0,9}<[a-z]\w{0,7}>){0,3})([^<>\r\n]{2,120}?)\s{0,9}(?:<\/[a-z]\w{0,7}>(?:\s|:|&nbsp;|<br ?\/?>){0,9}){1,5}$/i;

/**
 * The heading that begins at the offset, in any form but an underlined line and those of `isLineForm`.
 *
 * @param first the first visible character of a line that ends at `end`
 * @param apart whether no text stands right above
 */
export function headingAt(
  text: string,
  first: number,
  end: number,
  apart: boolean,
): FoundHeading | undefined {
  const char = text[first];
  if (char === '#') {
    hashes.lastIndex = first;
    const spaced = hashes.exec(text);
    unspaced.lastIndex = first;
    const found = spaced ?? (apart ? unspaced.exec(text) : null);
    if (!found) return undefined;
    if (!spaced && !looksLikeTitle(text, first, end)) return undefined;
    const from = Math.min(first + found[0].length, end);
    const form = spaced ? 'hashes' : 'unspaced';
    return { form, level: found[1]!.length, title: titleRange(text, from, end), start: first, end };
  }
  if (char !== '<') return undefined;
  html.lastIndex = first;
  const opening = html.exec(text);
  if (!opening) return undefined;
  const from = first + opening[0].length;
  const rest = text.slice(from, from + longest);
  const length = rest.toLowerCase().indexOf(`</h${opening[1]}>`);
  if (length < 0) return undefined;
  const stop = from + length + 5;
  const inner = /^(?:\s*<[^<>]{1,200}>)*/.exec(rest.slice(0, length))?.[0].length ?? 0;
  const closing = rest.slice(inner, length).indexOf('<');
  const title = titleRange(text, from + inner, closing < 0 ? from + length : from + inner + closing);
  return { form: 'html', level: Number(opening[1]), title, start: first, end: stop > end ? stop : end };
}

function looksLikeTitle(text: string, first: number, end: number): boolean {
  const line = text.slice(first, Math.min(end, first + 100)).trimEnd();
  return line.length <= 80 && !/[.!;,]$/.test(line) && !line.includes(' #');
}

/** How a heading is written; forms that are no good Markdown are written with `#` and a space. */
export function headingStyle({ form, level, title, end }: FoundHeading, text: string): HeadingStyle {
  const headingForm = form === 'underlined' || isLineForm(form) ? form : 'hashes';
  // A plain line is a heading only above a list where it has none.
  const colon = form === 'plain' || /^[*_\s]*:/.test(text.slice(title.end, end));
  return { headingLevel: level, headingForm, ...(colon ? { headingEnd: ':' } : {}) };
}

/** Of headings that are no more than a line: they have no level. */
export function isLineForm(form: Heading['form']): form is 'bold' | 'italic' | 'capitals' | 'plain' {
  return form === 'bold' || isUnmarked({ form });
}

/** Of headings that are known by their words alone, as `unmarkedLine` and `italicWords` tell of. */
export function isUnmarked({ form }: Pick<Heading, 'form'>): boolean {
  return form === 'italic' || form === 'capitals' || form === 'plain';
}

/**
 * A line without marks that is a heading if its words name a section: in capitals, or with a colon behind it; one that
 * is `listed` only right above a list.
 */
export function unmarkedLine(
  line: string,
): { readonly form: 'capitals' | 'plain' | 'listed'; readonly words: string } | undefined {
  const [, words, mark] = unmarked.exec(line) ?? [];
  if (words === undefined) return undefined;
  const isInCapitals = words === words.toUpperCase() && words !== words.toLowerCase();
  const form = isInCapitals ? 'capitals' : mark === ':' ? 'plain' : 'listed';
  const isBegun = form !== 'listed' || /^\p{Lu}/u.test(words.slice(emojiBefore(words, 0)));
  return isBegun ? { form, words: headingWords(words) } : undefined;
}

/** Whether all of the line is bold, perhaps with emoji before it and a colon behind it. */
export function isBoldLine(text: string, first: number, end: number): boolean {
  const from = first + emojiBefore(text, first);
  const mark = text.slice(from, from + 2);
  if (mark !== '**' && mark !== '__') return false;
  const line = text.slice(from, endOfWords(text, from, end)).replace(/:$/, '');
  if (line.length < 5 || line.length > 120 || !line.endsWith(mark)) return false;
  const inner = line.slice(2, -2);
  return !inner.includes(mark) && !/[.;,]\**$/.test(inner);
}

/** The words of a line between single marks of emphasis: a heading where they name a section. */
export function italicWords(line: string): string | undefined {
  const [, , words] = italic.exec(line) ?? [];
  return words === undefined ? undefined : headingWords(words);
}

/** A line of HTML or of words with a style that stands for a heading, with where its words are in it. */
export interface TaggedLine {
  readonly from: number;
  readonly to: number;
  /** Whether it is a block of its own, whatever stands right above. */
  readonly isBlock: boolean;
}

/** Whether a line is the summary of a part that can be folded away, a paragraph in bold, or underlined. */
export function taggedLine(line: string): TaggedLine | undefined {
  const [span, styledWords] = styled.exec(line) ?? [];
  if (span !== undefined) {
    const isAlone = ['', ':'].includes(line.slice(span.length).trim()) && !/[.;,]$/.test(styledWords!);
    return isAlone ? { from: 1, to: 1 + styledWords!.length, isBlock: false } : undefined;
  }
  const [, before = '', block, tag = '', words = ''] = tagged.exec(line) ?? [];
  const isFolded = tag.toLowerCase() === 'summary';
  if (tag === '' || (!isFolded && /[.;,]$/.test(words))) return undefined;
  const from = before.length;
  return { from, to: from + words.length, isBlock: isFolded || block !== undefined };
}

/** Without breaks and spaces at the end of the line. */
function endOfWords(text: string, from: number, to: number): number {
  for (let end = to; ;) {
    const words = from + text.slice(from, end).trimEnd().length;
    const [mark] = breakAtEnd.exec(text.slice(Math.max(from, words - longestBreak), words)) ?? [];
    if (mark === undefined) return words;
    end = words - mark.length;
  }
}

function emojiBefore(text: string, from: number): number {
  return emoji.exec(text.slice(from, from + mostEmoji))?.[0].length ?? 0;
}

/**
 * What the heading says: without hashes at its end, marks of emphasis around it, emoji before those and a colon behind
 * it.
 */
export function titleRange(text: string, from: number, to: number): TextRange {
  let { start, end } = trimmed(text, from, endOfWords(text, from, to));
  let hashesEnd = end;
  while (hashesEnd > start && text[hashesEnd - 1] === '#') hashesEnd--;
  if (hashesEnd < end && (hashesEnd === start || /\s/.test(text[hashesEnd - 1]!))) end = hashesEnd;
  const before = emojiBefore(text, start);
  if (text[start + before] === '*' || text[start + before] === '_') start += before;
  while (start < end && /[*_\s]/.test(text[start]!)) start++;
  while (end > start && /[*_\s:]/.test(text[end - 1]!)) end--;
  const [span, words] = styled.exec(text.slice(start, end)) ?? [];
  if (span?.length === end - start) end = ++start + words!.length;
  return textRange(text, start, end);
}
