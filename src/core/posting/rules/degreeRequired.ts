import { aroundSentence } from './checkedPosting.ts';
import { addTo } from './edits.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/** A degree among the requirements, or asked for in so many words, with nothing that would do instead. */
export const createDegreeRequired: CreateRule = ({ checks }) => {
  return ({ document, wording, kindAt, sentenceAt, says }) => {
    const seen = new Set<number>();
    return wording('degrees').flatMap((place) => {
      const sentence = sentenceAt(place.start);
      if (!sentence || seen.has(sentence.start)) return [];
      seen.add(sentence.start);
      if (says('degreeOptional', aroundSentence(document, sentence))) return [];
      const kind = kindAt(place.start);
      if (kind !== 'requirements' && !(kind !== 'nice-to-have' && says('asked', sentence))) return [];
      const fixes = (): readonly RuleFix[] => [
        { title: 'equivalent', edits: [addTo(document.text, sentence, checks.additions.equivalent)] },
      ];
      return [{ range: place, message: 'found', fixes }];
    });
  };
};
