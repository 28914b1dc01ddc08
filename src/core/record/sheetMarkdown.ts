import type { Sheet } from './sheet.ts';

/** The sheet as Markdown with LF line ends and one at the end. `level` is that of the title, 1 if not given. */
export function sheetAsMarkdown(sheet: Sheet, { level = 1 }: { readonly level?: number } = {}): string {
  return '#'.repeat(level) + sheet.title;
}
