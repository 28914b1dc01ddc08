import type { Signs } from '../../catalog/postingSchema.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { createPhraseIndex } from '../phrases/phraseIndex.ts';
import { fieldEvidence, type Identified } from './postingIdentity.ts';
import { firstWordFrom } from '../parse/findWords.ts';

/** Words that are read, and how many of them have to be known. */
const mostWords = 500;
const leastHits = 4;
/** Where these have as many words, either will do. */
const alike = new Set(['da', 'no']);
/** So much of a sentence is read. */
const longestSentence = 2000;

/** The language that the front matter names or whose small words are the most. */
export function createFindLanguage(
  signs: Signs,
): (document: PostingDocument) => Identified<string | undefined> {
  const languages = signs.languages.map(({ language }) => language);
  const index = createPhraseIndex(
    signs.languages.flatMap(({ words }, of) => words.map((phrase) => ({ phrase, of }))),
  );

  return ({ text, frontMatter, sentences, words }) => {
    const field = frontMatter?.fields().find(({ name }) => signs.languageKeys.includes(name));
    const named = field?.value?.slice(0, 2).toLowerCase();
    if (field && named !== undefined && languages.includes(named)) {
      return { value: named, evidence: [fieldEvidence(field)] };
    }
    const counts = languages.map(() => 0);
    const all = words();
    let read = 0;
    for (const { start, end } of sentences) {
      const first = firstWordFrom(all, start);
      const last = firstWordFrom(all, Math.min(end, start + longestSentence));
      for (let word = index.next(all, first, last); word < last; word = index.next(all, word + 1, last)) {
        for (const { of: i } of index.at(text, all, word)) counts[i] = counts[i]! + 1;
      }
      read += last - first;
      if (read > mostWords) break;
    }
    const most = Math.max(...counts);
    const likely = languages.filter((_, i) => counts[i] === most);
    if (most < leastHits || (likely.length > 1 && !likely.every((language) => alike.has(language)))) {
      return { value: undefined, evidence: [] };
    }
    const evidence = sentences
      .slice(0, 1)
      .map(({ start, end, text }) => ({ where: 'text' as const, start, end, text }));
    return { value: likely[0], evidence };
  };
}
