import type { PostingDocument } from '../parse/postingDocument.ts';
import { createPhraseIndex } from './phraseIndex.ts';
import { textRange, type Range, type TextRange } from '../parse/range.ts';
import { isUnread } from '../parse/findSpared.ts';
import { firstWordFrom } from '../parse/findWords.ts';

/** First place of each group of phrases that a text holds. */
type FindPhrases = (
  document: Pick<PostingDocument, 'text' | 'body' | 'spared' | 'words'>,
) => ReadonlyMap<number, TextRange>;

/** Where signs are looked for: what comes behind says nothing new of what a file is. */
const farthest = 60_000;

/**
 * Looks for whole words, without case and with any white space between, in the body; not in comments and code.
 *
 * @param groups lists of phrases; the result has the index of each list that was found
 */
export function createFindPhrases(groups: readonly (readonly string[])[]): FindPhrases {
  const index = createPhraseIndex(
    groups.flatMap((phrases, group) => phrases.map((phrase) => ({ phrase, of: group }))),
  );

  return ({ text, body, spared, words }) => {
    const found = new Map<number, TextRange>();
    const all = words();
    const { starts } = all;
    const last = firstWordFrom(all, Math.min(body.end, body.start + farthest));
    let nextSpared = 0;
    const first = firstWordFrom(all, body.start);
    for (let word = index.next(all, first, last); word < last; word = index.next(all, word + 1, last)) {
      for (const { of: group, end } of index.at(text, all, word)) {
        if (found.has(group)) continue;
        const at = starts[word]!;
        while (nextSpared < spared.length && spared[nextSpared]!.end <= at) nextSpared++;
        const around = spared[nextSpared];
        if (around && around.start <= at && isUnread(around)) continue;
        found.set(group, textRange(text, at, end));
      }
    }
    return found;
  };
}

/** Every place of the phrases of each list, in order; spared parts included. Of phrases of one list the longest. */
type ScanPhrases<L extends string> = (
  document: Pick<PostingDocument, 'text' | 'words'>,
) => ReadonlyMap<L, readonly Range[]>;

/** Like `createFindPhrases`, for all places at once: one walk through the words for all lists. */
export function createScanPhrases<L extends string>(
  lists: Readonly<Record<L, readonly string[]>>,
): ScanPhrases<L> {
  const index = createPhraseIndex(
    (Object.keys(lists) as L[]).flatMap((list) => lists[list].map((phrase) => ({ phrase, of: list }))),
  );

  return ({ text, words }) => {
    const found = new Map<L, Range[]>();
    const all = words();
    const { starts } = all;
    const last = starts.length;
    for (let word = index.next(all, 0, last); word < last; word = index.next(all, word + 1, last)) {
      for (const { of: list, end } of index.at(text, all, word)) {
        const start = starts[word]!;
        const ranges = found.get(list);
        if (!ranges) found.set(list, [{ start, end }]);
        else if (ranges.at(-1)!.end <= start) ranges.push({ start, end });
      }
    }
    return found;
  };
}
