import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter, mayHaveField } from '../parse/frontMatter.ts';
import { listBelow } from '../parse/hasTextBelow.ts';
import { headingAttributes, unmarkedLine } from '../parse/headingForms.ts';
import { headingWords } from '../parse/normalize.ts';
import { cellNames } from './cellNames.ts';
import { createFindPhrases } from '../phrases/findPhrases.ts';
import { createKindOfHeading } from '../parse/kindOfHeading.ts';
import { createSectionNames } from '../parse/sectionNames.ts';
import { findWords } from '../parse/findWords.ts';

/** Longer texts get the whole look, which reads only the beginning. */
const longest = 50_000;
/** Before the first sign of a line: marks of quotes, emoji, and the end of what is hidden. */
const lineBegins = '(?<=(?:^|-->|[%}]\\}|%>|[^\\s!-~])[ \\t\\u00a0>]*)';
/** Longer lines are text. */
const heading = new RegExp(
  `${lineBegins}(?:#{1,6}|\\*\\*|__|[*_](?=[^*_\\s])|\\[|<(?:h[1-6]|p|strong|b|u|details|summary)(?:\\s[^<>]{0,300})?>)(?=(.{0,300})$)`,
  'gim',
);
/** A heading in HTML that goes on in the next line, which is too rare to be read here. */
const manyLined = /<h[1-6](?:\s[^<>\r\n]{0,300})?>[^\r\n<]{0,300}[\r\n]/i;
/** The line above one that underlines it; of several lines the last. */
const underlined = /(?<=^(.{0,300})(?:\r?\n|\r)[ \t\u00a0>]*)(?:=+|-+)[ \t]*$/gm;
const tableRow = new RegExp(`${lineBegins}\\|.*`, 'gm');
/** In capitals, with a colon behind it, or above a list: few lines are, of which `unmarkedLine` tells the rest. */
const unmarkedLines = new RegExp(
  `^[ \\t\\u00a0>]*((?![ \\t\\u00a0>])(?:[^\\r\\na-z.]{2,60}|[^\\r\\n:.]{2,60}(?::|(?=[ \\t]{0,9}${listBelow.source})))[ \\t]{0,9})$`,
  'gm',
);

/**
 * A quick look at a text not yet taken apart: `false` only where its signs are too light for an advert or a role
 * description. A field that may be one of those signs is reason enough for another look.
 */
export function createMentionsPosting(
  content: Pick<CatalogData, 'signs' | 'sections' | 'roles' | 'entries'>,
): (text: string) => boolean {
  const { signs } = content;
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
  const kindOfHeading = createKindOfHeading(content.sections);
  const { isName } = createSectionNames(content, kindOfHeading);
  const knownHeadings = kinds.map(({ headings }) => new Set(headings?.words.map(headingWords)));

  return (text) => {
    if (text.length > longest || manyLined.test(text)) return true;
    const frontMatter = findFrontMatter(text);
    if (frontMatter && mayHaveField(text, frontMatter, isSign)) return true;
    const said = new Set([...titlesIn(text).map(headingWords), ...unmarkedNames(text, isName)]);
    const cells = new Set([...text.matchAll(tableRow)].flatMap(([row]) => cellNames(row)));
    const about = new Set<string | undefined>([...said].map((title) => kindOfHeading(title)?.kind));
    const weights = new Map(
      kinds.map((kind, i) => {
        // Whose title it has is another question.
        let weight = kind.title ?? 0;
        for (const row of kind.sections) if (row.sections.some((id) => about.has(id))) weight += row.weight;
        for (const row of kind.cells ?? [])
          if (row.words.some((word) => cells.has(word))) weight += row.weight;
        for (const heading of knownHeadings[i]!) if (said.has(heading)) weight += kind.headings!.weight;
        return [kind, weight];
      }),
    );
    const isEnough = (): boolean => [...weights.values()].some((weight) => weight >= signs.least);
    // Of most postings the headings tell, and phrases take half of the time.
    if (isEnough()) return true;
    const words = findWords(text);
    const body = { start: 0, end: text.length };
    for (const group of findPhrases({ text, body, spared: [], words: () => words }).keys()) {
      const { kind, weight } = phrases[group]!;
      weights.set(kind, weights.get(kind)! + weight);
    }
    return isEnough();
  };
}

function unmarkedNames(text: string, isName: (words: string) => boolean): readonly string[] {
  return [...text.matchAll(unmarkedLines)].flatMap(([, line = '']) => {
    const { words } = unmarkedLine(line) ?? {};
    return words !== undefined && isName(words) ? [words] : [];
  });
}

function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(heading), ...text.matchAll(underlined)].map(([, line = '']) =>
    line
      .replace(/<[^<>]*>/g, '')
      .replace(headingAttributes, '')
      .replace(/^[\s#*_]+|(?<![\s#*_:])[\s#*_:]+$/g, ''),
  );
}
