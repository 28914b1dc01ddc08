/**
 * What a list item begins with. Round bullets, which people paste, need no space behind them; a tick before a line that
 * is bold as a whole belongs to a heading. Letters in brackets, Roman numbers and those of a part are no list to Markdown, and
 * are one to whoever writes "(a)", "ii." or "3.1" at the start of each line; behind "1.9 million" no capital stands.
 */
export const listMark =
  /(?:[-*+–·](?=[ \t\r\n]|$)|[•◦▪‣]|(?:[✔✓✅●■►➤→➜➔]|👉|🔹|🔸)\uFE0F?(?=[ \t])(?![ \t]{1,9}(?:\*\*|__)[^\r\n]{1,120}(?:\*\*|__):?[ \t]{0,9}(?:[\r\n]|$))|\d{1,9}[.)](?=[ \t\r\n]|$)|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=[ \t]+[A-Z])|(?:\(?(?:[a-z]|[ivx]{2,4})\)|[ivx]{1,4}\.)(?=[ \t]))/;

/** With the spaces and the check box before the text. */
export const itemMark = new RegExp(`${listMark.source}[ \\t]*(?:\\[[ xX]\\][ \\t]+)?`);
