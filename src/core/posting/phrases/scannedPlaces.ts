import { oncePer } from '../../oncePer.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { textRange, type Range, type TextRange } from '../parse/range.ts';
import { lastUpTo, overlaps } from '../parse/rangeSearch.ts';
import { isUnread } from '../parse/findSpared.ts';

/** Where the words of lists stand in a posting. */
export interface ScannedPlaces<L extends string> {
  /** Places of the words anywhere outside of comments and code, front matter included: for facts. */
  readonly places: (list: L) => readonly TextRange[];
  /** Those of the places that lie in the range. */
  readonly within: (list: L, range: Range) => readonly TextRange[];
  /** The first of them, without a look at the others. */
  readonly firstWithin: (list: L, range: Range) => TextRange | undefined;
}

/** @param found in order, those in comments and code among them */
export function scannedPlaces<L extends string>(
  { text, spared }: Pick<PostingDocument, 'text' | 'spared'>,
  found: ReadonlyMap<L, readonly Range[]>,
): ScannedPlaces<L> {
  const hidden = spared.filter(isUnread);
  const places = oncePer((list: L): readonly TextRange[] =>
    (found.get(list) ?? [])
      .filter((range) => !overlaps(hidden, range))
      .map(({ start, end }) => textRange(text, start, end)),
  );
  return {
    places,
    within(list, { start, end }) {
      const all = places(list);
      const first = lastUpTo(all, start - 1) + 1;
      let behind = first;
      while (behind < all.length && all[behind]!.end <= end) behind++;
      return all.slice(first, behind);
    },
    firstWithin(list, { start, end }) {
      const all = places(list);
      const first = all[lastUpTo(all, start - 1) + 1];
      return first && first.end <= end ? first : undefined;
    },
  };
}
