import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter, mayHaveField } from '../parse/frontMatter.ts';
import { unmarkedLine } from '../parse/headingForms.ts';
import { headingWords } from '../parse/normalize.ts';
import { cellNames } from './cellNames.ts';
import { createFindPhrases } from '../phrases/phrases.ts';
import { createKindOfHeading } from '../parse/sectionKinds.ts';
import { createSectionNames } from '../parse/sectionNames.ts';
import { findWords } from '../parse/words.ts';

/** Longer texts get the whole look, which reads only the beginning. */
const longest = 50_000;
/** Longer lines are text. */
const longestHeading = 300;
/** Lines that may be headings, among them all with marks but the underlined ones of several lines. */
const heading =
  /^(?:.*(?:-->|[%}]\}|%>))?[ \t>\u00a0]*(?:#{1,6}|\*\*|__|<h[1-6][^>]*>)(.*)$|^(.*)(?:\r\n|\n|\r)[ \t>]*(?:=+|-+)[ \t]*$/gm;
const tableRow = /(?<=^[ \t>\u00a0]*)\|.*/gm;

/**
 * A quick look at a text not yet taken apart: `false` only where its signs are too light for an advert or a role
 * description. A field that may be one of those signs is reason enough for another look.
 */
export function createMentionsPosting({
  signs,
  sections,
  ...entries
}: Pick<CatalogData, 'signs' | 'sections' | 'roles' | 'entries'>): (text: string) => boolean {
  const kinds = signs.kinds.filter(({ kind }) => kind === 'advert' || kind === 'role-description');
  const isSign = (name: string, value: string | undefined): boolean =>
    kinds.some(({ keys }) =>
      keys.some(
        ({ keys: names, values }) =>
          names.includes(name) && (!values || value === undefined || values.includes(value.toLowerCase())),
      ),
    );
  const phrases = kinds.flatMap((kind) => kind.phrases.map(({ words, weight }) => ({ kind, words, weight })));
  const findPhrases = createFindPhrases(phrases.map(({ words }) => words));
  const kindOfHeading = createKindOfHeading(sections);
  const { isName } = createSectionNames({ sections, ...entries }, kindOfHeading);
  const knownHeadings = kinds.map(({ headings }) => new Set(headings?.words.map(headingWords)));

  return (text) => {
    if (text.length > longest) return true;
    const frontMatter = findFrontMatter(text);
    if (frontMatter && mayHaveField(text, frontMatter, isSign)) return true;
    const said = new Set([...titlesIn(text).map(headingWords), ...unmarkedNames(text, isName)]);
    const cells = new Set([...text.matchAll(tableRow)].flatMap(([row]) => cellNames(row)));
    const about = new Set<string | undefined>([...said].map((title) => kindOfHeading(title)?.kind));
    const words = findWords(text);
    const body = { start: 0, end: text.length };
    const found = findPhrases({ text, body, spared: [], words: () => words });
    return kinds.some((kind, i) => {
      let weight = 0;
      for (const group of found.keys()) if (phrases[group]!.kind === kind) weight += phrases[group]!.weight;
      for (const row of kind.sections) if (row.sections.some((id) => about.has(id))) weight += row.weight;
      for (const row of kind.cells ?? []) if (row.words.some((word) => cells.has(word))) weight += row.weight;
      for (const heading of knownHeadings[i]!) if (said.has(heading)) weight += kind.headings!.weight;
      return weight >= signs.least;
    });
  };
}

function unmarkedNames(text: string, isName: (words: string) => boolean): readonly string[] {
  return text.split(/[\r\n]/).flatMap((line) => {
    const { words } = unmarkedLine(line.replace(/^[ \t>\u00a0]*/, '')) ?? {};
    return words !== undefined && isName(words) ? [words] : [];
  });
}

function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(heading)]
    .map(([, marked, underlined]) => marked ?? underlined ?? '')
    .filter((line) => line.length <= longestHeading)
    .map((line) => line.replace(/<[^<>]*>/g, '').replace(/^[\s#*_]+|(?<![\s#*_:])[\s#*_:]+$/g, ''));
}
