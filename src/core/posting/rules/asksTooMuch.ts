import { plainBlanks } from '../write/blanks.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Section } from '../parse/postingDocument.ts';
import type { Range, TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { numberBefore } from './numberBefore.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import type { CreateRule, RuleFinding } from './rule.ts';

/** How far a technology may be from its years. */
const farthest = 80;

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
  // From "Nice to have:" on the bullets of a section are no must-haves.
  const optionalFrom = new Map<Section | undefined, number>();
  for (const sentence of sentences) {
    if (sentence.bullet !== undefined || !says('degreeOptional', sentence)) continue;
    const section = sectionAt(sentence.start);
    if (!optionalFrom.has(section)) optionalFrom.set(section, sentence.start);
  }
  const musts = new Map<Section | undefined, number>();
  for (const { depth, start, content } of bullets) {
    const section = sectionAt(start);
    if (depth > 0 || start >= (optionalFrom.get(section) ?? Infinity) || says('degreeOptional', content))
      continue;
    musts.set(section, (musts.get(section) ?? 0) + 1);
  }
  return sections.flatMap((section) => {
    const { heading, ownKind } = section;
    const count = musts.get(section) ?? 0;
    if (ownKind !== 'requirements' || count <= most) return [];
    return says('degreeOptional', heading)
      ? []
      : [{ range: heading.title, message: 'many', values: { count, most } }];
  });
}

function tooManyTools({ checks }: Catalog, posting: CheckedPosting): readonly RuleFinding[] {
  const { document, kindAt, says } = posting;
  return document.bullets.flatMap(({ content, start }) => {
    if (kindAt(start) !== 'requirements' || says('examples', content) || says('degreeOptional', content))
      return [];
    const inside = technologiesIn(posting, content);
    const count = new Set(inside.map(({ text }) => lowerWords(text))).size;
    if (count < checks.mostTools) return [];
    const range = { start: inside[0]!.start, end: inside.at(-1)!.end };
    const edits = [{ ...range, newText: plainBlanks(checks.additions.tools) }];
    return [{ range, message: 'tools', values: { count }, fixes: () => [{ title: 'kinds', edits }] }];
  });
}

/** Their names have capitals, so they are no matter of wording. */
function technologiesIn({ document, within }: CheckedPosting, range: Range): readonly TextRange[] {
  return within('technologies', range).filter((place) => !overlaps(document.spared, place));
}

function tooManyYears(
  posting: CheckedPosting,
  since: ReadonlyMap<string, number>,
  between: ReadonlySet<string>,
): readonly RuleFinding[] {
  const { document, today, wording, sentenceAt } = posting;
  const { text } = document;
  return wording('years').flatMap((place): readonly RuleFinding[] => {
    const sentence = sentenceAt(place.start);
    const number = numberBefore(text, place);
    if (!sentence || !number) return [];
    const next = { start: place.end, end: Math.min(sentence.end, place.end + farthest) };
    const [technology] = technologiesIn(posting, next);
    const year = technology && since.get(lowerWords(technology.text));
    if (!technology || year === undefined) return [];
    // In "15 years, in which our Docker team …" they are years of something else.
    const words = lowerWords(text.slice(place.end, technology.start));
    if (!words.split(/[^a-z]+/).every((word) => word === '' || between.has(word))) return [];
    const most = Number(today.slice(0, 4)) - year;
    if (Number(number.text) <= most || most < 1) return [];
    const values = { years: number.text, technology: technology.text, since: year, most };
    const edits = [{ start: number.start, end: number.end, newText: String(most) }];
    const range = { start: number.start, end: technology.end };
    return [{ range, message: 'years', values, fixes: () => [{ title: 'years', values, edits }] }];
  });
}
