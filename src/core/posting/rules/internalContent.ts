import { createWrittenDates } from '../identify/writtenDates.ts';
import { deleteBullets } from './deleteBullets.ts';
import { fixWith } from './edits.ts';
import type { Range } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import { headingWords } from '../parse/normalize.ts';
import type { PostingDocument, Section, Sentence } from '../parse/postingDocument.ts';
import type { Edit } from './finding.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** What belongs in a role description or an annex, in an advert that everybody reads. */
export const createInternalContent: CreateRule = ({ checks: { internalParts }, states }) => {
  const date = new RegExp(createWrittenDates(states).pattern, 'giu');
  const parts = internalParts.map(({ message, is = [], starts = [], onlyWith }) => ({
    message,
    onlyWith,
    is: new Set(is.map(headingWords)),
    starts: starts.map((phrase) => `${headingWords(phrase)} `),
  }));

  /** The parts that a heading may name. */
  const partsOf = ({ heading }: Section): typeof parts => {
    const title = headingWords(heading.title.text);
    return parts.filter(
      ({ is, starts }) => is.has(title) || starts.some((one) => `${title} `.startsWith(one)),
    );
  };

  return (posting) => {
    const { document, role, wording, sentenceAt } = posting;
    const partOf = (section: Section): (typeof parts)[number] | undefined =>
      partsOf(section).find(
        ({ onlyWith }) =>
          (onlyWith !== 'targets' || hasTargets(posting, section, date)) &&
          (onlyWith !== 'questions' || hasQuestions(posting, section)),
      );
    const sections = document.sections.flatMap((section, i, all) => {
      const part = partOf(section);
      if (!part) return [];
      const above = all[i - 1];
      const edits = deletePart(document, section, above && partsOf(above).length > 0 && !partOf(above));
      const { start, end } = edits[0] ?? section;
      const fixes = (): readonly RuleFix[] => fixWith('part', edits);
      return [{ start, end, finding: { range: section.heading.title, message: part.message, fixes } }];
    });
    const found = new Map<number, RuleFinding>();
    // "Until a CIO joins, you look after our laptops" tells a CTO what the work is.
    for (const place of role === 'one-person' ? wording('splitSaid') : []) {
      const sentence = sentenceAt(place.start);
      if (!sentence || found.has(sentence.start)) continue;
      // The part around it is found already, and goes as a whole.
      if (sections.some(({ start, end }) => start <= sentence.start && sentence.start < end)) continue;
      const fixes = (): readonly RuleFix[] => fixWith('sentence', deleteSentence(document, sentence));
      found.set(sentence.start, { range: place, message: 'split', fixes });
    }
    return [...sections.map(({ finding }) => finding), ...found.values()];
  };
};

/** Figures to be reached, or blanks for them; a date alone is the last day to apply. */
function hasTargets({ document, isBlank }: CheckedPosting, { heading, end }: Section, date: RegExp): boolean {
  const start = heading.end;
  return /\d/.test(document.text.slice(start, end).replace(date, '')) || isBlank({ start, end });
}

/** A list or a question: a link to a guide, or a word on when they come, gives none away. */
function hasQuestions({ document: { text, bullets } }: CheckedPosting, { heading, end }: Section): boolean {
  const isInside = ({ start }: Range): boolean => heading.end <= start && start < end;
  return bullets.some(isInside) || /\?\s/.test(`${text.slice(heading.end, end)} `);
}

/**
 * The heading with its list, up to the space before what follows. Text that stands behind the list may be no part of
 * it, such as where to apply, nor may an address where there is no list: then nothing is deleted. Nor is it where that
 * text would make such a part of the one above.
 */
function deletePart(
  { text, bullets, paragraphs, spared }: PostingDocument,
  { start, heading, end }: Section,
  mayFillAbove: boolean | undefined,
): readonly Edit[] {
  const isInside = (range: Range): boolean => heading.end <= range.start && range.start < end;
  const rows = paragraphs.filter(({ kind }) => kind === 'row');
  const listEnd = [...bullets, ...rows].filter(isInside).reduce((last, one) => Math.max(last, one.end), -1);
  if (listEnd < 0 && spared.some((one) => one.kind === 'url' && isInside(one))) return [];
  const last = listEnd < 0 ? end : listEnd;
  const space = /^\s*/.exec(text.slice(last, end))![0].length;
  if (mayFillAbove && last + space < end) return [];
  return [{ start, end: last + space, newText: '' }];
}

/** With its bullet, if that says nothing else. */
function deleteSentence(document: PostingDocument, sentence: Sentence): readonly Edit[] {
  const { text, sentences, bullets } = document;
  const at = lastUpTo(sentences, sentence.start);
  const isAlone = ![sentences[at - 1], sentences[at + 1]].some((other) => other?.bullet === sentence.bullet);
  if (sentence.bullet !== undefined && isAlone) return deleteBullets(document, [bullets[sentence.bullet]!]);
  const space = /^ */.exec(text.slice(sentence.end, sentence.end + 10))![0].length;
  return [{ start: sentence.start, end: sentence.end + space, newText: '' }];
}
