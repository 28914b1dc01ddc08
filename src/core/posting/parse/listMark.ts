/**
 * What a list item begins with. Round bullets, which people paste, need no space behind them; a tick before a line that
 * is bold as a whole belongs to a heading. Letters in brackets are no list to Markdown, and are one to whoever writes
 * "(a)" at the start of each line.
 */
export const listMark =
  /(?:[-*+–•·◦▪‣](?=[ \t\r\n]|$)|[•◦▪‣]|(?:[✔✓✅●■►➤→➜➔]|👉|🔹|🔸)\uFE0F?(?=[ \t])(?![ \t]{1,9}(?:\*\*|__)[^\r\n]{1,120}(?:\*\*|__):?[ \t]{0,9}(?:[\r\n]|$))|\d{1,9}[.)](?=[ \t\r\n]|$)|(?:\([a-z]\)|[a-z]\)|\([ivx]{2,4}\))(?=[ \t]))/;

/** With the spaces and the check box before the text. */
export const itemMark = new RegExp(`${listMark.source}[ \\t]*(?:\\[[ xX]\\][ \\t]+)?`);
