/**
 * What a list item begins with. Round bullets, which people paste, need no space behind them; a tick before a line that
 * is bold as a whole belongs to a heading. Letters in brackets, Roman numbers and those of a part are no list to
 * Markdown, and are one to whoever writes "(a)", "ii." or "3.1" at the start of each line; see `isItem`.
 */
export const listMark =
  /(?:[-*+–·](?=[ \t\r\n]|$)|[•◦▪‣]|(?:[✔✓✅●■►➤→➜➔]|👉|🔹|🔸)\uFE0F?(?=[ \t])(?![ \t]{1,9}(?:\*\*|__)[^\r\n]{1,120}(?:\*\*|__):?[ \t]{0,9}(?:[\r\n]|$))|\d{1,9}[.)](?=[ \t\r\n]|$)|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=[ \t]+[A-Z])|(?:\(?(?:[a-z]|[ivx]{2,4})\)|[ivx]{1,4}\.)(?=[ \t]))/;

/** Marks with which a line within a sentence may begin, too; perhaps behind a bullet. */
const weakMark = /^(?:[-*+•][ \t]+)?(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|[ivx]{1,4}\.)(?=[ \t]|$)/;

/**
 * Whether a line that begins with the mark is an item. In "a budget of EUR", and "1.2 Mio" on the next line, it is not.
 *
 * @param above the text right above, with its own mark
 */
export function isItem(mark: string, above: string | undefined): boolean {
  return above === undefined || !weakMark.test(mark) || weakMark.test(above) || above.trimEnd().endsWith(':');
}

/** With the spaces and the check box before the text. */
export const itemMark = new RegExp(`${listMark.source}[ \\t]*(?:\\[[ xX]\\][ \\t]+)?`);
