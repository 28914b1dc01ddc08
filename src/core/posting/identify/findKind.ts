import type { Signs } from '../../catalog/postingSchema.ts';
import { headingWords } from '../parse/normalize.ts';
import { wholeWords } from '../parse/anyOf.ts';
import { isUnmarked } from '../parse/headingForms.ts';
import { textRange } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import { cellNames } from './cellNames.ts';
import { createFindPhrases } from '../phrases/findPhrases.ts';
import type { FindRole } from './findRole.ts';
import type { PostingDocument, Sentence, SparedRange } from '../parse/postingDocument.ts';
import type { FrontMatterField } from '../parse/frontMatterField.ts';
import { fieldEvidence, type DocumentKind, type Evidence, type Identified } from './postingIdentity.ts';
import { isOneOf } from '../../isOneOf.ts';

export interface KindOfDocument extends Identified<DocumentKind> {
  /** What it would be if its blanks were filled in. */
  readonly filled: Exclude<DocumentKind, 'template'>;
}

/** With the space behind it. */
const lettersPerWord = 6;
/** Longer values are no titles. */
const longestTitle = 200;
const notLetters = /[^\p{L}]+/gu;

interface Hit {
  readonly evidence: Evidence;
  readonly weight: number;
  /** Plans and documentation have tables of facts and lines like headings as well: they count where a job is named. */
  readonly isWeak: boolean;
}

/** What a file is: the kind whose signs weigh most, if they weigh enough. */
export function createFindKind(
  { kinds, template, least, callToApply }: Signs,
  { namesJob, executiveTitle }: Pick<FindRole, 'namesJob' | 'executiveTitle'>,
): (document: PostingDocument) => KindOfDocument {
  const groups = kinds.flatMap(({ phrases }, of) =>
    phrases.map(({ words, weight }) => ({ of, words, weight })),
  );
  const findPhrases = createFindPhrases(groups.map(({ words }) => words));
  const findTemplate = createFindPhrases([template.words]);
  const findCalls = createFindPhrases([callToApply.seeking, callToApply.applying]);
  const namesTitle = kinds.map(({ titles }) => new RegExp(wholeWords(titles?.words ?? []), 'iu'));
  const knownHeadings = kinds.map(({ headings }) => new Set(headings?.words.map(headingWords)));

  return (document) => {
    const hits = hitsIn(document);
    const weights = hits.map(weightOf);
    const likely = weights.indexOf(Math.max(...weights));
    // What is too light for a description may still be an advert.
    const isLight = weights[likely]! < least;
    // An advert may hold parts that belong in a description: there headings make it none.
    const isAdvert =
      kinds[likely]!.kind === 'role-description' &&
      (isLight ||
        (weightOf(hits[likely]!.filter(({ evidence }) => evidence.where !== 'heading')) < least &&
          callsToApply(document)));
    const heaviest = isAdvert ? kinds.findIndex(({ kind }) => kind === 'advert') : likely;
    const { kind, title: ofTitle = 0 } = kinds[heaviest]!;
    const lacking = least - weights[isLight ? heaviest : likely]!;
    const title = lacking > 0 && lacking <= ofTitle ? executiveTitle(document) : undefined;
    const filled = lacking > 0 && !title ? 'other' : kind;
    const signs = hits[heaviest]!.map(({ evidence }) => evidence);
    const evidence = filled === kind ? [...(title ? [title] : []), ...signs] : [];
    if (filled !== 'advert' && filled !== 'role-description') return { value: filled, filled, evidence };
    const blanks = templateEvidence(document);
    return blanks.length > 0
      ? { value: 'template', filled, evidence: blanks }
      : { value: filled, filled, evidence };
  };

  /** What speaks for each of the kinds. */
  function hitsIn(document: PostingDocument): readonly (readonly Hit[])[] {
    const fields = document.frontMatter?.fields() ?? [];
    const rows = document.paragraphs
      .filter(({ kind }) => kind === 'row')
      .map(({ start, end }) => textRange(document.text, start, end))
      .map((range) => ({ range, names: cellNames(range.text) }));
    const found = kinds.map((): Hit[] => []);
    kinds.forEach(({ keys, sections, cells = [], headings, titles }, i) => {
      const add = (weight: number, evidence: Evidence, isWeak = false): unknown =>
        found[i]!.push({ evidence, weight, isWeak });
      for (const { keys: names, values, weight } of keys) {
        const field = fields.find(
          ({ name, value }) =>
            names.includes(name) &&
            (!values || (value !== undefined && values.includes(fileTitle(value.toLowerCase())))),
        );
        if (field) add(weight, fieldEvidence(field));
      }
      for (const { sections: wanted, weight } of sections) {
        const about = document.sections.filter(({ ownKind }) => isOneOf(wanted, ownKind));
        const section = about.find(({ heading }) => !isUnmarked(heading)) ?? about[0];
        if (section) add(weight, { where: 'heading', ...section.heading.title }, isUnmarked(section.heading));
      }
      for (const { words, weight } of cells) {
        const row = rows.find(({ names }) => names.some((name) => words.includes(name)));
        if (row) add(weight, { where: 'text', ...row.range }, true);
      }
      const title = titles && titleEvidence(document, titles.keys, namesTitle[i]!);
      if (title) add(titles.weight, title);
      if (!headings) return;
      const seen = new Set<string>();
      for (const { title, words } of document.headings) {
        if (!knownHeadings[i]!.has(words) || seen.has(words)) continue;
        seen.add(words);
        add(headings.weight, { where: 'heading', ...title });
      }
    });
    for (const [group, range] of findPhrases(document)) {
      const { of, weight } = groups[group]!;
      found[of]!.push({ evidence: { where: 'text', ...range }, weight, isWeak: false });
    }
    const countsWeak = found.some((list) => list.some(({ isWeak }) => isWeak)) && namesJob(document);
    return countsWeak ? found : found.map((list) => list.filter(({ isWeak }) => !isWeak));
  }

  /** The first heading, or a field of the front matter, where it says so. */
  function titleEvidence(
    { headings, frontMatter }: PostingDocument,
    keys: readonly string[],
    says: RegExp,
  ): Evidence | undefined {
    const [first] = headings;
    if (first && says.test(first.title.text)) return { where: 'heading', ...first.title };
    const field = frontMatter
      ?.fields()
      .find(({ name, value = '' }) => keys.includes(name) && says.test(value.slice(0, longestTitle)));
    return field && fieldEvidence(field);
  }

  /** By how to apply, and by whom is looked for, what is offered or an address to write to. */
  function callsToApply(document: PostingDocument): boolean {
    const found = findCalls(document);
    const isOffer = document.sections.some(({ ownKind }) => ownKind === 'benefits');
    const hasAddress = ({ kind, start, end }: SparedRange): boolean =>
      kind === 'url' && document.text.slice(start, end).includes('@');
    return found.has(1) && (found.has(0) || isOffer || document.spared.some(hasAddress));
  }

  function templateEvidence(document: PostingDocument): readonly Evidence[] {
    const [title] = document.headings;
    if (title && hasTemplateWord(title.title.text)) return [{ where: 'heading', ...title.title }];
    const field = document.frontMatter?.fields().find(saysTemplate);
    if (field) return [fieldEvidence(field)];
    const { placeholders, sections, sentences } = document;
    // A text that calls itself a template needs half the blanks, wherever they stand.
    if (placeholders.length < template.blanks / 2) return [];
    const withBlanks = new Set(placeholders.map(({ start }) => lastUpTo(sections, start)));
    const words = countWords(sentences);
    const beside = countWords(sentences.filter(({ start }) => withBlanks.has(lastUpTo(sections, start))));
    const dense =
      words / placeholders.length <= template.wordsPerBlank && beside >= words * template.besideBlanks;
    const called = findTemplate(document).size > 0;
    if (!called && !(dense && placeholders.length >= template.blanks)) return [];
    return placeholders.slice(0, 3).map(({ start, end, text }) => ({ where: 'text', start, end, text }));
  }

  /** "template: true", "type: job template"; not "template: job.html". */
  function saysTemplate({ key, name, value = '' }: FrontMatterField): boolean {
    if (template.layoutKeys.includes(name) || hasTemplateWord(key.text)) {
      return hasTemplateWord(key.text) && template.yes.includes(value.trim().toLowerCase());
    }
    return hasTemplateWord(value);
  }

  function hasTemplateWord(text: string): boolean {
    const words = ` ${text.slice(0, 200).toLowerCase().replace(notLetters, ' ')} `;
    return template.words.some((word) => words.includes(` ${word} `));
  }
}

/** Of a path such as "../layouts/Job.astro" what it names; any other value as it stands. */
function fileTitle(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1).replace(/\.[a-z]{2,6}$/, '');
}

/** About how many words they have: to find each of them would take longer. */
function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length / lettersPerWord, 0);
}

function weightOf(hits: readonly Hit[]): number {
  return hits.reduce((sum, { weight }) => sum + weight, 0);
}
