import { addToList } from '../../addToList.ts';
import type { Edit } from './finding.ts';
import type { TextRange } from '../parse/range.ts';
import { replaceBy } from './edits.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import { replacementsOf } from './replacedWords.ts';
import type { CreateRule } from './rule.ts';

/** Gender-coded words counted for each section, headings left out; single ones are nothing to speak of. */
export const createGenderCoded: CreateRule = ({ checks }) => {
  const instead = replacementsOf(checks.coded);
  return ({ document, wording, sectionAt }) => {
    const bySection = new Map<number | undefined, TextRange[]>();
    for (const place of wording('coded')) {
      const section = sectionAt(place.start);
      if (section && section.heading.end > place.start) continue;
      addToList(bySection, section?.start, place);
    }
    return [...bySection.values()].flatMap((places) => {
      if (places.length < checks.codedLeast) return [];
      const words = [...new Set(places.map(({ text }) => lowerWords(text)))].join(', ');
      const edits = (): readonly Edit[] =>
        places.map((place) =>
          replaceBy(document.text, place, instead.get(lowerWords(place.text)) ?? place.text),
        );
      const values = { count: places.length, words };
      return [
        { range: places[0]!, message: 'found', values, fixes: () => [{ title: 'replace', edits: edits() }] },
      ];
    });
  };
};
