import { plainBlanks } from '../blanks.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { TextRange } from '../range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { lowerWords } from './lowerWords.ts';
import { overlaps } from './rangeSearch.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

/** Too many must-haves, more years than a technology has, or a list of tools. */
export const createAsksTooMuch: CreateRule = (catalog) => {
  const since = new Map(
    catalog.checks.technologies.flatMap(({ words, since: year }) =>
      year === undefined ? [] : words.map((word) => [lowerWords(word), year] as const),
    ),
  );
  const between = new Set(catalog.checks.betweenYearsAndTechnology);
  return (posting) => [
    ...tooMany(catalog, posting),
    ...tooManyTools(catalog, posting),
    ...tooManyYears(posting, since, between),
  ];
};

function tooMany({ checks }: Catalog, { document, sectionAt, says }: CheckedPosting): readonly RuleFinding[] {
  const { bullets, sections, sentences } = document;
  const most = checks.mostRequirements;
  return sections.flatMap((section) => {
    const { heading, kind, words } = section;
    if (kind !== 'requirements' || words === undefined) return [];
    // From "Nice to have:" on the bullets are no must-haves.
    const end =
      sentences.find(
        (sentence) =>
          sentence.bullet === undefined &&
          sectionAt(sentence.start) === section &&
          says('degreeOptional', sentence),
      )?.start ?? section.end;
    const musts = bullets.filter(
      (bullet) =>
        bullet.depth === 0 &&
        bullet.start < end &&
        sectionAt(bullet.start) === section &&
        !says('degreeOptional', bullet.content),
    );
    return musts.length > most
      ? [{ range: heading.title, message: 'many', values: { count: musts.length, most } }]
      : [];
  });
}

function tooManyTools({ checks }: Catalog, posting: CheckedPosting): readonly RuleFinding[] {
  const { document, kindAt } = posting;
  const tools = technologiesIn(posting);
  return document.bullets.flatMap(({ content, start }) => {
    if (kindAt(start) !== 'requirements') return [];
    const inside = tools.filter((tool) => tool.start >= content.start && tool.end <= content.end);
    const count = new Set(inside.map(({ text }) => lowerWords(text))).size;
    if (count < checks.mostTools) return [];
    const range = { start: inside[0]!.start, end: inside.at(-1)!.end };
    const edits = [{ ...range, newText: plainBlanks(checks.additions.tools) }];
    return [{ range, message: 'tools', values: { count }, fixes: [{ title: 'kinds', edits }] }];
  });
}

/** Their names have capitals, so they are no matter of wording. */
function technologiesIn({ document, places }: CheckedPosting): readonly TextRange[] {
  return places('technologies').filter((place) => !overlaps(document.spared, place));
}

function tooManyYears(
  posting: CheckedPosting,
  since: ReadonlyMap<string, number>,
  between: ReadonlySet<string>,
): readonly RuleFinding[] {
  const { document, today, wording, sentenceAt } = posting;
  const { text } = document;
  const technologies = technologiesIn(posting);
  return wording('years').flatMap((place): readonly RuleFinding[] => {
    const sentence = sentenceAt(place.start);
    const number = numberBefore(text, place);
    if (!sentence || !number) return [];
    const technology = technologies.find(({ start }) => start >= place.end);
    const year = technology && since.get(lowerWords(technology.text));
    if (!technology || year === undefined || technology.end > sentence.end) return [];
    // In "15 years, in which our Docker team …" they are years of something else.
    const words = lowerWords(text.slice(place.end, Math.min(technology.start, place.end + 80)));
    if (!words.split(/[^a-z]+/).every((word) => word === '' || between.has(word))) return [];
    const most = Number(today.slice(0, 4)) - year;
    if (Number(number.text) <= most || most < 1) return [];
    const values = { years: number.text, technology: technology.text, since: year, most };
    const edits = [{ start: number.start, end: number.end, newText: String(most) }];
    const range = { start: number.start, end: technology.end };
    return [{ range, message: 'years', values, fixes: [{ title: 'years', values, edits }] }];
  });
}

/** The number that stands before a word: "10+ years". */
function numberBefore(text: string, { start }: TextRange): TextRange | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const found = /(\d{1,2})\+?[ \u00a0-]{1,3}$/.exec(before);
  if (!found || /\d$/.test(before.slice(0, found.index))) return undefined;
  const from = start - before.length + found.index;
  return { start: from, end: from + found[1]!.length, text: found[1]! };
}
