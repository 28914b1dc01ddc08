import type { Signs } from '../catalog/postingSchema.ts';
import type { PostingDocument } from './postingDocument.ts';
import type { Identified } from './postingIdentity.ts';

/** Words that are read, and how many of them have to be known. */
const mostWords = 500;
const leastHits = 4;

/** The language that the front matter names or whose small words are the most. */
export function createFindLanguage(
  signs: Signs,
): (document: PostingDocument) => Identified<string | undefined> {
  const languages = signs.languages.map(({ language }) => language);
  const ofWord = new Map<string, number[]>();
  signs.languages.forEach(({ words }, i) => {
    for (const word of words) ofWord.set(word, [...(ofWord.get(word) ?? []), i]);
  });

  return ({ frontMatter, sentences }) => {
    const field = frontMatter
      ?.fields()
      .find(({ key }) => signs.languageKeys.includes(key.text.toLowerCase()));
    const named = field?.value?.slice(0, 2).toLowerCase();
    if (field && named !== undefined && languages.includes(named)) {
      return { value: named, evidence: [{ where: 'front matter', key: field.key.text, ...field.source }] };
    }
    const counts = languages.map(() => 0);
    let words = 0;
    for (const { text } of sentences) {
      for (const word of text
        .slice(0, 2000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []) {
        words++;
        for (const i of ofWord.get(word) ?? []) counts[i] = counts[i]! + 1;
      }
      if (words > mostWords) break;
    }
    const most = Math.max(...counts);
    if (most < leastHits || counts.filter((count) => count === most).length > 1) {
      return { value: undefined, evidence: [] };
    }
    const evidence = sentences
      .slice(0, 1)
      .map(({ start, end, text }) => ({ where: 'text' as const, start, end, text }));
    return { value: languages[counts.indexOf(most)], evidence };
  };
}
