import type { PostingDocument, Sentence } from '../postingDocument.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Range, TextRange } from '../range.ts';
import { lastUpTo, overlaps } from './rangeSearch.ts';

/** Parts that a company has agreed with others, or in which it speaks of itself. */
const notJudged: readonly (SectionKind | undefined)[] = ['equal-opportunity', 'about-company'];
const capital = /\p{Lu}/u;

interface JudgedParts {
  readonly document: PostingDocument;
  readonly says: (list: 'legal', range: Range) => boolean;
  readonly kindAt: (offset: number) => SectionKind | undefined;
  readonly sentenceAt: (offset: number) => Sentence | undefined;
}

/**
 * Whether the words at a place are the posting's own and free to choose: not in legal sentences, facts about the
 * company, quotes, addresses, code, blanks or names.
 */
export function createJudgement(parts: JudgedParts): (place: TextRange) => boolean {
  const { document, says, kindAt, sentenceAt } = parts;
  const { text, headings, spared, placeholders } = document;

  return (place) => {
    if (overlaps(spared, place) || overlaps(placeholders, place)) return false;
    const heading = headings[lastUpTo(headings, place.start)];
    if (heading && heading.end > place.start) return true;
    const sentence = sentenceAt(place.start);
    if (!sentence || notJudged.includes(kindAt(place.start)) || says('legal', sentence)) return false;
    return !isQuoted(text, sentence, place) && !isName(text, sentence, place);
  };
}

function isQuoted(text: string, sentence: Range, { start }: Range): boolean {
  let open: string | undefined;
  for (let i = sentence.start; i < start; i++) {
    const char = text[i]!;
    if (open === undefined) {
      if (char === '"') open = '"';
      else if (char === '“') open = '”';
      else if (char === '„') open = '“';
      else if (char === '«') open = '»';
    } else if (char === open) open = undefined;
  }
  return open !== undefined && text.slice(start, sentence.end).includes(open);
}

/** A capital letter where the sentence does not ask for one. */
function isName(text: string, sentence: Range, { start }: Range): boolean {
  if (!capital.test(text[start]!)) return false;
  return /[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}
