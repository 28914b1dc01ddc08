import { createWrittenDates } from '../identify/writtenDates.ts';
import { deleteBullets, fixWith } from './edits.ts';
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

  return (posting) => {
    const { document, wording, sentenceAt } = posting;
    const sections = document.sections.flatMap((section) => {
      const title = headingWords(section.heading.title.text);
      const spaced = `${title} `;
      const part = parts.find(
        ({ is, starts, onlyWith }) =>
          (is.has(title) || starts.some((start) => spaced.startsWith(start))) &&
          (onlyWith !== 'targets' || hasTargets(posting, section, date)) &&
          (onlyWith !== 'questions' || hasQuestions(posting, section)),
      );
      if (!part) return [];
      const edits = deletePart(document, section);
      const { start, end } = edits[0] ?? section;
      const fixes = (): readonly RuleFix[] => fixWith('part', edits);
      return [{ start, end, finding: { range: section.heading.title, message: part.message, fixes } }];
    });
    const found = new Map<number, RuleFinding>();
    for (const place of wording('splitSaid')) {
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
  const range = { start: heading.end, end };
  return /\d/.test(document.text.slice(range.start, range.end).replace(date, '')) || isBlank(range);
}

/** A list or a question: a link to a guide, or a word on when they come, gives none away. */
function hasQuestions({ document: { text, bullets } }: CheckedPosting, { heading, end }: Section): boolean {
  const isInside = ({ start }: Range): boolean => heading.end <= start && start < end;
  return bullets.some(isInside) || /\?\s/.test(`${text.slice(heading.end, end)} `);
}

/**
 * The heading with its list, up to the space before what follows. Text that stands behind the list may be no part of
 * it, such as where to apply, nor may an address where there is no list: then nothing is deleted.
 */
function deletePart(
  { text, bullets, paragraphs, spared }: PostingDocument,
  { start, heading, end }: Section,
): readonly Edit[] {
  const isInside = (range: Range): boolean => heading.end <= range.start && range.start < end;
  const rows = paragraphs.filter(({ kind }) => kind === 'row');
  const listEnd = Math.max(-1, ...[...bullets, ...rows].filter(isInside).map((one) => one.end));
  if (listEnd < 0 && spared.some((one) => one.kind === 'url' && isInside(one))) return [];
  const last = listEnd < 0 ? end : listEnd;
  const space = /^\s*/.exec(text.slice(last, end))![0].length;
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
