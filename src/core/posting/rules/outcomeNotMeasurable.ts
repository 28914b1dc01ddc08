import { oncePer } from '../../oncePer.ts';
import type { Edit } from './finding.ts';
import type { Section } from '../parse/postingDocument.ts';
import type { Range } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { addTo } from './edits.ts';
import type { CreateRule } from './rule.ts';

/** Outcomes with neither a number nor a date, where the heading gives none either. */
export const createOutcomeNotMeasurable: CreateRule =
  ({ checks }) =>
  (posting) => {
    const { document, sectionAt } = posting;
    const isFramed = oncePer((section: Section) => hasFrame(posting, section));
    return document.bullets.flatMap(({ start, content, depth }) => {
      const section = sectionAt(start);
      if (section?.kind !== 'outcomes' || depth > 0 || content.text === '') return [];
      if (isMeasurable(posting, content) || isFramed(section)) return [];
      const edits = (): readonly Edit[] => [addTo(document.text, content, checks.additions.measure)];
      return [{ range: content, message: 'vague', fixes: () => [{ title: 'measure', edits: edits() }] }];
    });
  };

/** Whether the heading, one above it or the words before the list name a time. */
function hasFrame(posting: CheckedPosting, section: Section): boolean {
  const { sections, sentences } = posting.document;
  for (
    let at: Section | undefined = section;
    at;
    at = at.parent === undefined ? undefined : sections[at.parent]
  ) {
    if (isMeasurable(posting, at.heading)) return true;
  }
  return sentences.some(
    (sentence) =>
      sentence.bullet === undefined &&
      sentence.start >= section.start &&
      sentence.end <= section.end &&
      isMeasurable(posting, sentence),
  );
}

function isMeasurable({ document, says, isBlank }: CheckedPosting, range: Range): boolean {
  return (
    /\d/.test(document.text.slice(range.start, range.end)) || says('measurable', range) || isBlank(range)
  );
}
