import type { Catalog } from '../../catalog/catalog.ts';
import type { RoleFile } from '../../catalog/schema.ts';
import type { TextRange } from '../parse/range.ts';
import { findWords } from '../parse/words.ts';
import { createScanPhrases } from '../phrases/phrases.ts';
import { lowerWords } from './lowerWords.ts';

/** The names of a role in a title. */
export function namesIn(
  { start, text }: TextRange,
  { title, aliases }: Pick<RoleFile, 'title' | 'aliases'>,
): readonly TextRange[] {
  const scan = createScanPhrases({ names: [title, ...aliases] });
  const names = scan({ text, words: () => findWords(text) }).get('names') ?? [];
  return names.map((name) => ({
    start: start + name.start,
    end: start + name.end,
    text: text.slice(name.start, name.end),
  }));
}

/** Whether each name is that of the seat itself: a Head of IT has the role of a CIO, and may report to one. */
export function areSeats({ checks: { seatTitles } }: Catalog, names: readonly TextRange[]): boolean {
  const seats = new Set(seatTitles.map(lowerWords));
  return names.length > 0 && names.every(({ text }) => seats.has(lowerWords(text)));
}
