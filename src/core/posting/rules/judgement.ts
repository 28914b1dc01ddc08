import type { Checks } from '../../catalog/checksSchema.ts';
import { isOneOf } from '../../isOneOf.ts';
import { oncePer } from '../../oncePer.ts';
import type { PostingDocument, Sentence } from '../parse/postingDocument.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { overlaps, rangeAt } from '../parse/rangeSearch.ts';

const capital = /\p{Lu}/u;
const closingMarks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

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
export function createJudgement(
  { notJudged }: Pick<Checks, 'notJudged'>,
  parts: JudgedParts,
): (place: TextRange) => boolean {
  const { document, says, kindAt, sentenceAt } = parts;
  const { text, headings, spared, placeholders } = document;
  const quotedIn = oncePer((sentence: Sentence) => quotesIn(text, sentence));

  return (place) => {
    if (overlaps(spared, place) || overlaps(placeholders, place)) return false;
    if (rangeAt(headings, place.start)) return true;
    const sentence = sentenceAt(place.start);
    if (!sentence || isOneOf(notJudged, kindAt(place.start)) || says('legal', sentence)) return false;
    return !overlaps(quotedIn(sentence), place) && !isName(text, sentence, place);
  };
}

/** What stands in quotation marks that are closed again. */
function quotesIn(text: string, sentence: Range): readonly Range[] {
  const quotes: Range[] = [];
  let start = 0;
  let closing: string | undefined;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = text[i]!;
    if (closing === undefined) {
      closing = closingMarks[char];
      start = i;
    } else if (char === closing) {
      quotes.push({ start, end: i + 1 });
      closing = undefined;
    }
  }
  return quotes;
}

/** Whether the words are the first of their sentence. */
export function beginsSentence(text: string, sentence: Range, { start }: Range): boolean {
  // Marks before the first word are few.
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, Math.min(start, sentence.start + 40)));
}

/** A capital letter where the sentence does not ask for one. */
function isName(text: string, sentence: Range, { start }: Range): boolean {
  return capital.test(text[start]!) && !beginsSentence(text, sentence, { start, end: start });
}
