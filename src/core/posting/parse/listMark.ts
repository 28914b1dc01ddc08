/**
 * What a list item begins with. Round bullets, which people paste, need no space behind them; a tick before words that
 * are bold may belong to a heading.
 */
export const listMark =
  /(?:[-*+–•·◦▪‣](?=[ \t\r\n]|$)|[•◦▪‣]|[✔✓✅●■►➤]\uFE0F?(?=[ \t]{1,9}(?:[^\s*]|[\r\n]|$))|\d{1,9}[.)](?=[ \t\r\n]|$))/;

/** With the spaces and the check box before the text. */
export const itemMark = new RegExp(`${listMark.source}[ \\t]*(?:\\[[ xX]\\][ \\t]+)?`);
