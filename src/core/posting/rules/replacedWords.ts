import type { Checks } from '../../catalog/checksSchema.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { TextRange } from '../parse/range.ts';
import { replaceBy } from './edits.ts';
import { lowerWords } from '../phrases/lowerWords.ts';
import type { RuleFinding } from './rule.ts';

/** What to write instead of words, by the words. */
export function replacementsOf(rows: Checks['buzzwords']): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ words, instead }) =>
      instead === undefined ? [] : words.map((word) => [lowerWords(word), instead] as const),
    ),
  );
}

/** A finding on words that can be replaced as they stand; `safe` if the others always mean the same. */
export function replaceable(
  { text }: PostingDocument,
  range: TextRange,
  instead: string | undefined,
  { safe }: { readonly safe: boolean },
): RuleFinding {
  const values = { words: range.text };
  if (instead === undefined) return { range, message: 'found', values };
  const edit = replaceBy(text, range, instead);
  const fix = {
    title: 'replace',
    values: { instead: edit.newText.replace(/[*_]{2,3}/g, '') },
    edits: [edit],
    safe,
  };
  return { range, message: 'found', values, fixes: () => [fix], safeFix: safe ? fix : undefined };
}
