/** What a list item begins with. Round bullets, which people paste, need no space behind them. */
export const listMark = /(?:[-*+–•·◦▪‣](?=[ \t\r\n]|$)|[•◦▪‣]|\d{1,9}[.)](?=[ \t\r\n]|$))/;

/** With the spaces and the check box before the text. */
export const itemMark = new RegExp(`${listMark.source}[ \\t]*(?:\\[[ xX]\\][ \\t]+)?`);
