import { deleteBullets, fixWith } from './edits.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import { headingWords } from '../parse/normalize.ts';
import type { PostingDocument, Section, Sentence } from '../parse/postingDocument.ts';
import type { Edit } from './finding.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { CreateRule, RuleFinding, RuleFix } from './rule.ts';

/** What belongs in a role description or an annex, in an advert that everybody reads. */
export const createInternalContent: CreateRule = ({ checks: { internalParts } }) => {
  const parts = internalParts.map(({ message, is = [], starts = [], onlyWithTargets = false }) => ({
    message,
    onlyWithTargets,
    is: new Set(is.map(headingWords)),
    starts: starts.map((phrase) => `${headingWords(phrase)} `),
  }));

  return (posting) => {
    const { document, wording, sentenceAt } = posting;
    const sections = document.sections.flatMap((section) => {
      const title = headingWords(section.heading.title.text);
      const spaced = `${title} `;
      const part = parts.find(
        ({ is, starts, onlyWithTargets }) =>
          (is.has(title) || starts.some((start) => spaced.startsWith(start))) &&
          (!onlyWithTargets || hasTargets(posting, section)),
      );
      if (!part) return [];
      const { start, end } = section;
      // With everything under its heading; the space before the next heading stays.
      const fixes = (): readonly RuleFix[] => [{ title: 'part', edits: [{ start, end, newText: '' }] }];
      return [{ start, end, finding: { range: section.heading.title, message: part.message, fixes } }];
    });
    const found = new Map<number, RuleFinding>();
    for (const place of wording('splitSaid')) {
      const sentence = sentenceAt(place.start);
      if (!sentence || found.has(sentence.start)) continue;
      // The part around it is found already.
      if (sections.some(({ start, end }) => start <= sentence.start && sentence.start < end)) continue;
      const fixes = (): readonly RuleFix[] => fixWith('sentence', deleteSentence(document, sentence));
      found.set(sentence.start, { range: place, message: 'split', fixes });
    }
    return [...sections.map(({ finding }) => finding), ...found.values()];
  };
};

/** Figures to be reached, or blanks for them. */
function hasTargets({ document, isBlank }: CheckedPosting, { heading, end }: Section): boolean {
  const range = { start: heading.end, end };
  return /\d/.test(document.text.slice(range.start, range.end)) || isBlank(range);
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
