import { isInContentLanguage } from '../identify/postingIdentity.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Checks } from '../../catalog/checksSchema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { plainBlanks } from '../write/blanks.ts';
import { entryBlocks } from '../insert/entryBlocks.ts';
import type { Edit } from './finding.ts';
import { planInsertion } from '../insert/planInsertion.ts';
import type { PostingDocument, Section } from '../parse/postingDocument.ts';
import { sectionPlace } from '../insert/sectionPlace.ts';
import type { Range } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { RuleFix } from './rule.ts';
import { isOneOf } from '../../isOneOf.ts';

/** A fix of these edits, or none without any. */
export function fixWith(
  title: string,
  edits: readonly Edit[],
  values?: RuleFix['values'],
): readonly RuleFix[] {
  return edits.length > 0 ? [{ title, edits, ...(values && { values }) }] : [];
}

interface EntryInsertion {
  /** Its id. */
  readonly entry: string;
  /** Kinds of the sections that it goes behind, the last of them. */
  readonly behind: readonly SectionKind[];
  /** Kinds of the sections that it goes in front of where it belongs behind none. */
  readonly ahead?: readonly SectionKind[];
}

/** The text of an entry as an insertion at the right place; nothing in a language that the text is not in. */
export function insertEntry(
  catalog: Catalog,
  { document, identity }: CheckedPosting,
  { entry, behind, ahead = [] }: EntryInsertion,
): readonly Edit[] {
  if (!isInContentLanguage(identity)) return [];
  const { text, sections } = document;
  const before = sections.findLast(({ ownKind }) => isOneOf(behind, ownKind));
  const first = sections.find(({ ownKind }) => isOneOf(ahead, ownKind));
  const place = sectionPlace(document, before, first ?? firstClosing(catalog.checks, sections));
  const { headingLevel } = place;
  const blocks = entryBlocks(catalog, document, [catalog.entry(entry)]);
  const insertions = planInsertion(document, [place.offset], blocks, { form: 'plain', headingLevel });
  return insertions.map(({ offset, end, snippet }) => ({
    start: offset,
    end,
    newText: inLineEnds(text, snippet),
  }));
}

/** The first of the sections at the end that stay there. */
function firstClosing({ closing }: Checks, sections: readonly Section[]): Section | undefined {
  const last = sections.findLastIndex(({ ownKind }) => !isOneOf(closing, ownKind));
  return sections[last + 1];
}

const articleBefore = /(?<![\p{L}\p{N}'’])(a)n?(\s+[*_]{0,3})$/iu;
/** Not of "one" and "user". */
const vowelSound = /^(?:[aei]|o(?!ne)|u(?!s|ni))/i;

/** Words added to the end of a sentence or bullet, before its full stop. */
export function addTo(text: string, { start, end }: Range, words: string): Edit {
  let at = end;
  while (at > start && /[\s.;,:!*_]/.test(text[at - 1]!)) at--;
  return { start: at, end: at, newText: ` ${plainBlanks(words)}` };
}

/** Other words in the place of some, beginning like them, and with the article that fits. */
export function replaceBy(text: string, { start, end }: Range, words: string): Edit {
  const plain = plainBlanks(words);
  const [before, a, gap] = articleBefore.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  if (before !== undefined) {
    const article = vowelSound.test(plain) ? `${a}n` : a;
    return { start: start - before.length, end, newText: `${article}${gap}${plain}` };
  }
  // Also of "(S)he".
  const isCapital = /^\(?\p{Lu}/u.test(text.slice(start, start + 2));
  const newText = isCapital ? plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : plain;
  return { start, end, newText };
}

/** Takes whole lines away, with the heading where nothing is left below it, if nothing else hangs on them. */
export function deleteBullets(
  { text, bullets, sections }: PostingDocument,
  unwanted: readonly Range[],
): readonly Edit[] {
  const isParent = bullets.some(
    ({ parent }) => parent !== undefined && unwanted.some(({ start }) => bullets[parent]!.start === start),
  );
  const hasMore = unwanted.some(({ end }) => isContinuedBelow(text, end));
  if (isParent || hasMore) return [];
  const lines = unwanted.map(({ start, end }) => {
    const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const rest = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 200))![0];
    return { start: from, end: end + rest.length };
  });
  const emptied = sections.filter(({ start, heading, end }) => {
    const inside = lines.filter((line) => start <= line.start && line.end <= end);
    const ends = [heading.end, ...inside.map((line) => line.end)];
    const starts = [...inside.map((line) => line.start), end];
    return inside.length > 0 && ends.every((at, k) => text.slice(at, starts[k]).trim() === '');
  });
  const isKept = ({ start }: Range): boolean =>
    !emptied.some((section) => section.start <= start && start < section.end);
  return [...emptied, ...lines.filter(isKept)]
    .map(({ start, end }) => ({ start, end, newText: '' }))
    .sort((a, b) => a.start - b.start);
}

/** Whether the next line that is not blank is indented, and no bullet itself. */
function isContinuedBelow(text: string, end: number): boolean {
  const [, ...below] = text.slice(end, end + 1000).split(/\r\n|\n|\r/);
  const line = below.find((one) => one.trim() !== '') ?? '';
  return /^(?: {2}|\t)/.test(line) && !/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}

/** The text with the line ends of the file. */
export function inLineEnds(text: string, added: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}
