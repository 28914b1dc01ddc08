import type { Signs } from '../../catalog/postingSchema.ts';
import { headingWords } from '../parse/normalize.ts';
import { textRange } from '../parse/range.ts';
import { cellNames } from './cellNames.ts';
import { createFindPhrases } from '../phrases/phrases.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { FrontMatterField } from '../parse/frontMatterField.ts';
import { fieldEvidence, type DocumentKind, type Evidence, type Identified } from './postingIdentity.ts';

export interface KindOfDocument extends Identified<DocumentKind> {
  /** What it would be if its blanks were filled in. */
  readonly filled: Exclude<DocumentKind, 'template'>;
}

/** With the space behind it. */
const lettersPerWord = 6;
const notLetters = /[^\p{L}]+/gu;

/** What a file is: the kind whose signs weigh most, if they weigh enough. */
export function createFindKind({
  kinds,
  template,
  least,
}: Signs): (document: PostingDocument) => KindOfDocument {
  const groups = kinds.flatMap(({ phrases }, of) =>
    phrases.map(({ words, weight }) => ({ of, words, weight })),
  );
  const findPhrases = createFindPhrases(groups.map(({ words }) => words));
  const findTemplate = createFindPhrases([template.words]);
  const knownHeadings = kinds.map(({ headings }) => new Set(headings?.words.map(headingWords)));

  return (document) => {
    const fields = document.frontMatter?.fields() ?? [];
    const rows = document.paragraphs
      .filter(({ kind }) => kind === 'row')
      .map(({ start, end }) => textRange(document.text, start, end))
      .map((range) => ({ range, names: cellNames(range.text) }));
    const hits = kinds.map(() => [] as { readonly evidence: Evidence; readonly weight: number }[]);
    kinds.forEach(({ keys, sections, cells = [], headings }, i) => {
      const add = (weight: number, evidence: Evidence): unknown => hits[i]!.push({ evidence, weight });
      for (const { keys: names, values, weight } of keys) {
        const field = fields.find(
          ({ name, value }) =>
            names.includes(name) &&
            (!values || (value !== undefined && values.includes(value.toLowerCase()))),
        );
        if (field) add(weight, fieldEvidence(field));
      }
      for (const { sections: wanted, weight } of sections) {
        const section = document.sections.find(({ ownKind }) => wanted.some((id) => id === ownKind));
        if (section) add(weight, { where: 'heading', ...section.heading.title });
      }
      for (const { words, weight } of cells) {
        const row = rows.find(({ names }) => names.some((name) => words.includes(name)));
        if (row) add(weight, { where: 'text', ...row.range });
      }
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
      hits[of]!.push({ evidence: { where: 'text', ...range }, weight });
    }
    const weights = hits.map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
    const heaviest = weights.indexOf(Math.max(...weights));
    const filled = weights[heaviest]! < least ? 'other' : kinds[heaviest]!.kind;
    const evidence = filled === kinds[heaviest]!.kind ? hits[heaviest]!.map(({ evidence }) => evidence) : [];
    if (filled !== 'advert' && filled !== 'role-description') return { value: filled, filled, evidence };
    const blanks = templateEvidence(document);
    return blanks.length > 0
      ? { value: 'template', filled, evidence: blanks }
      : { value: filled, filled, evidence };
  };

  function templateEvidence(document: PostingDocument): readonly Evidence[] {
    const [title] = document.headings;
    if (title && isCalledTemplate(title.title.text)) return [{ where: 'heading', ...title.title }];
    const field = document.frontMatter?.fields().find(saysTemplate);
    if (field) return [fieldEvidence(field)];
    const { placeholders, sentences } = document;
    // A text that calls itself a template needs half the blanks, wherever they stand.
    if (placeholders.length < template.blanks / 2) return [];
    const words = sentences.reduce((sum, { text }) => sum + text.length / lettersPerWord, 0);
    const dense = words / placeholders.length <= template.wordsPerBlank;
    const called = findTemplate(document).size > 0;
    if (!called && !(dense && placeholders.length >= template.blanks)) return [];
    return placeholders.slice(0, 3).map(({ start, end, text }) => ({ where: 'text', start, end, text }));
  }

  /** "template: true", "type: job template"; not "template: job.html". */
  function saysTemplate({ key, name, value = '' }: FrontMatterField): boolean {
    if (template.layoutKeys.includes(name) || isCalledTemplate(key.text)) {
      return isCalledTemplate(key.text) && template.yes.includes(value.trim().toLowerCase());
    }
    return isCalledTemplate(value);
  }

  function isCalledTemplate(text: string): boolean {
    const words = ` ${text.slice(0, 200).toLowerCase().replace(notLetters, ' ')} `;
    return template.words.some((word) => words.includes(` ${word} `));
  }
}
