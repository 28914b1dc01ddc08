import type { CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { findFrontMatter } from './frontMatter.ts';
import { findPlaceholderWords } from './findPlaceholderWords.ts';
import type { Heading, PostingDocument, Section, SparedRange } from './postingDocument.ts';
import type { Range } from './range.ts';
import { rangeAt } from './rangeSearch.ts';
import { scanBlocks } from './scanBlocks.ts';
import { createKindOfHeading } from './kindOfHeading.ts';
import { createSectionNames } from './sectionNames.ts';
import { createFindSpared } from './findSpared.ts';
import { splitSentences } from './splitSentences.ts';
import { findWords, type Words } from './findWords.ts';

export type ParsePosting = (text: string) => PostingDocument;

/**
 * Takes any Markdown text apart: never throws, in time linear to its length. A scanner of our own, because the
 * libraries tell lines or columns where offsets are needed, follow a standard that postings do not, and know nothing
 * of Liquid, blanks and sentences; see the figures in `test/bench/posting.mjs`.
 */
export function createParsePosting(
  content: Pick<CatalogData, 'sections' | 'signs' | 'roles' | 'entries' | 'writing'>,
): ParsePosting {
  const kindOfHeading = createKindOfHeading(content.sections);
  const sectionNames = createSectionNames(content, kindOfHeading);
  const placeholderWords = findPlaceholderWords(content.signs.placeholders);
  const { containers } = content.writing.frontMatter;
  const findSpared = createFindSpared(content.signs);
  const abbreviations = new Set(content.signs.abbreviations);

  return (text) => {
    const frontMatter = findFrontMatter(text, containers);
    const body = { start: frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0), end: text.length };
    const { spared: found, placeholders: inBrackets } = findSpared(text, body);
    const { indentedCode, ...blocks } = scanBlocks(text, body, found, sectionNames);
    const spared = withIndentedCode(found, indentedCode);
    const placeholders = [...inBrackets, ...placeholderWords(text, body, spared, inBrackets)]
      .filter(({ start }) => !rangeAt(indentedCode, start))
      .sort((a, b) => a.start - b.start);
    const sentences = splitSentences(text, blocks, spared, abbreviations);
    const sections = nest(blocks.headings, body.end, kindOfHeading);
    let foundWords: Words | undefined;
    const words = (): Words => (foundWords ??= findWords(text, frontMatter?.comments));
    return { text, frontMatter, body, ...blocks, sections, sentences, placeholders, spared, words };
  };
}

function withIndentedCode(
  spared: readonly SparedRange[],
  indentedCode: readonly Range[],
): readonly SparedRange[] {
  if (indentedCode.length === 0) return spared;
  const code = indentedCode.map((range) => ({ kind: 'codeBlock' as const, ...range }));
  const all = [...spared, ...code].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: SparedRange[] = [];
  for (const range of all) {
    const start = Math.max(range.start, apart.at(-1)?.end ?? 0);
    if (range.end > start) apart.push({ ...range, start });
  }
  return apart;
}

function nest(
  headings: readonly Heading[],
  end: number,
  kindOf: (words: string) => { readonly kind: SectionKind; readonly words: string } | undefined,
): readonly Section[] {
  const sections: Section[] = [];
  const around: number[] = [];
  const finish = (level: number, at: number): void => {
    while (around.length > 0 && sections[around.at(-1)!]!.heading.level >= level) {
      const index = around.pop()!;
      sections[index] = { ...sections[index]!, end: at };
    }
  };
  for (const heading of headings) {
    finish(heading.level, heading.start);
    const parent = around.at(-1);
    const own = kindOf(heading.words);
    const kind = own?.kind ?? (parent === undefined ? undefined : sections[parent]!.kind);
    around.push(sections.length);
    sections.push({ heading, kind, ownKind: own?.kind, parent, start: heading.start, end });
  }
  return sections;
}
