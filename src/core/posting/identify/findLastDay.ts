import type { States } from '../../catalog/postingSchema.ts';
import { anyOf, begins, ends, wholeWords } from '../parse/anyOf.ts';
import { isUnread } from '../parse/findSpared.ts';
import { firstWordFrom } from '../parse/findWords.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import { createPhraseIndex } from '../phrases/phraseIndex.ts';
import type { Evidence } from './postingIdentity.ts';
import type { WrittenDates } from './writtenDates.ts';

/** A day, as `2027-05-03`, and what says it. */
export interface Day {
  readonly day: string;
  readonly evidence: Evidence;
}

/** Where a last day is looked for: postings are shorter. */
const farthest = 60_000;
/** Marks and words between a phrase and its date. */
const mostBetween = 30;
/** What is sent, and where. */
const mostSent = 80;
/** So much before words that have to stand alone is looked at. */
const mostBefore = 200;
/** So much of a sentence is read for a later day. */
const longestSentence = 200;
/** A field of front matter that is none, as it does not begin on the first line, or the fence of it. */
const fieldOrFence = /^(?:\p{Ll}[\p{L}_-]*:(?:\s|$)|-{3}|\+{3})/u;
const lineEnd = /\r\n|\n|\r/;
const sentenceEnd = /(?<!\d)[.!?]\s+(?=\p{Lu})|[\r\n]/u;

/** Prepares to find the last day to apply in the text of a posting: of several, the latest. */
export function createFindLastDay(
  lastDay: States['lastDay'],
  dates: WrittenDates,
): (document: PostingDocument) => Day | undefined {
  // Where the pattern may begin: it takes ten times as long to look for it everywhere.
  const beginnings = createPhraseIndex(
    [...lastDay.phrases, ...lastDay.atStart, ...lastDay.sent].map((phrase) => ({ phrase, of: undefined })),
  );
  const line = linePattern(lastDay, dates.pattern);
  const openEnd = new RegExp(wholeWords(lastDay.openEnd), 'iu');
  const putOff = new RegExp(
    `(?:~~|${begins}(?:${anyOf(lastDay.putOff)}))[^\\p{L}\\p{N}.!?]{0,6}(?<day>${dates.pattern})`,
    'giu',
  );

  return (document) => {
    const { text, body, spared } = document;
    const unread = spared.filter(isUnread);
    const said = text.slice(body.start, Math.min(body.end, body.start + farthest));
    // Of several, such as one for colleagues and one for all others, the latest counts.
    let latest: Day | undefined;
    for (const match of linesIn(document, said)) {
      const start = body.start + match.index;
      if (unread.some((range) => range.start <= start && start < range.end)) continue;
      if (fieldOrFence.test(match[0]) && isAmongFields(said, match.index)) continue;
      if (match.groups?.['bare'] !== undefined && !standsAlone(document, start, match[0])) continue;
      const day = dates.read(match.groups?.['date'] ?? '');
      if (day === undefined) continue;
      const last = putOffTo(said.slice(match.index, match.index + longestSentence), day, match[0].length);
      const end = start + last.end;
      if (latest && latest.day >= last.day) continue;
      latest = { day: last.day, evidence: { where: 'text', start, end, text: text.slice(start, end) } };
    }
    return latest && openEnd.test(said) ? undefined : latest;
  };

  /** @param said the text from the beginning of the body on */
  function* linesIn({ body, words }: PostingDocument, said: string): Iterable<RegExpExecArray> {
    const all = words();
    const { starts } = all;
    const last = firstWordFrom(all, body.start + said.length);
    let behind = 0;
    for (let word = firstWordFrom(all, body.start); ; word++) {
      word = beginnings.next(all, word, last);
      if (word >= last) return;
      line.lastIndex = starts[word]! - body.start;
      if (line.lastIndex < behind) continue;
      const match = line.exec(said);
      if (!match) continue;
      behind = line.lastIndex;
      yield match;
    }
  }

  /** "By 31 October 2026, extended to 31 January 2027": the day that counts in the end, and where it ends. */
  function putOffTo(
    text: string,
    first: string,
    firstEnd: number,
  ): { readonly day: string; readonly end: number } {
    const [sentence = ''] = text.split(sentenceEnd);
    let latest = { day: first, end: firstEnd };
    for (const { index, 0: said, groups } of sentence.matchAll(putOff)) {
      const day = dates.read(groups?.['day'] ?? '');
      if (day !== undefined && day > latest.day) latest = { day, end: index + said.length };
    }
    return latest;
  }
}

/** Words for a last day with its date behind them. */
function linePattern(lastDay: States['lastDay'], date: string): RegExp {
  // A full stop may stand in an address.
  const within = `(?:[^.!?\\r\\n]|[.!?](?=\\S)){0,${mostSent}}?`;
  return new RegExp(
    `${begins}(?:${anyOf(lastDay.phrases).replaceAll(':', '[*_]{0,3}:')}|(?<bare>${anyOf(lastDay.atStart)})|` +
      `(?:${anyOf(lastDay.sent)})\\s${within}(?:@|${wholeWords(lastDay.documents)})${within}\\s(?:${anyOf(lastDay.by)}))${ends}` +
      `(?:[^\\p{L}\\p{N}.!?]|(?:${anyOf(lastDay.between)})${ends}){0,${mostBetween}}?` +
      `${begins}(?<date>${date})`,
    'iuy',
  );
}

/** Whether nothing is said before the words in their sentence or heading, or a bar or colon sets them apart. */
function standsAlone({ text, sentences }: PostingDocument, start: number, said: string): boolean {
  const { start: from = 0, end = 0 } = sentences[lastUpTo(sentences, start)] ?? {};
  const before = text.slice(Math.max(end > start ? from : end, start - mostBefore), start);
  return /^\p{L}+[*_]{0,3}:/u.test(said) || /(?:^|[|·•])[^\p{L}\p{N}|·•]*$/u.test(before);
}

/** Whether such a line stands among others, or at a fence: front matter that is none. */
function isAmongFields(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - mostBefore), at).split(lineEnd);
  const [, behind = ''] = text.slice(at, at + mostBefore).split(lineEnd);
  return before.at(-1) === '' && [before.at(-2) ?? '', behind].some((line) => fieldOrFence.test(line));
}
