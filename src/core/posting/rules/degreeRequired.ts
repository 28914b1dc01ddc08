import { escapePattern } from '../parse/anyOf.ts';
import { overlaps } from '../parse/rangeSearch.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { aroundSentence, isRightBehind, type CheckedPosting } from './checkedPosting.ts';
import { addTo } from './edits.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** A degree among the requirements, or asked for in so many words, with nothing that would do instead. */
export const createDegreeRequired: CreateRule =
  ({ checks, words }) =>
  (posting) => {
    const { document, places, kindAt, sentenceAt, says, within } = posting;
    const nextDemand = new RegExp(`;|,${escapePattern(words.and)}`);
    /** "A degree in physics", of "a degree in physics is required". */
    const upToDegree = (sentence: TextRange, { end }: Range): Range => {
      const [rest] = within('degreeEnds', { start: end, end: sentence.end });
      const next = document.text.slice(end, sentence.end).search(nextDemand);
      const ends = [rest?.start ?? sentence.end, next < 0 ? sentence.end : end + next];
      return { start: sentence.start, end: Math.min(...ends) };
    };
    const seen = new Set<number>();
    // Names of degrees have capitals, so they are no matter of wording.
    return places('degrees').flatMap((place) => {
      const sentence = sentenceAt(place.start);
      if (!sentence || seen.has(sentence.start) || overlaps(document.spared, place)) return [];
      if (isRightBehind(posting, 'degreeNegations', place)) return [];
      seen.add(sentence.start);
      if (says('legal', sentence) || isOptional(posting, aroundSentence(document, sentence))) return [];
      const kind = kindAt(place.start);
      if (kind !== 'requirements' && !(kind !== 'nice-to-have' && says('asked', sentence))) return [];
      const fixes = (): readonly RuleFix[] => [
        {
          title: 'equivalent',
          edits: [addTo(document.text, upToDegree(sentence, place), checks.additions.equivalent)],
        },
      ];
      return [{ range: place, message: 'found', fixes }];
    });
  };

/** Whether something else would do; not another field, as in "or equivalent degree". */
function isOptional({ within }: CheckedPosting, range: Range): boolean {
  const alike = new Set(within('degreeAlike', range).map(({ start }) => start));
  return within('degreeOptional', range).some(({ start }) => !alike.has(start));
}
