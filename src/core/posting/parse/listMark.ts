/** What a list item begins with. Round bullets, which people paste, need no space behind them. */
export const listMark = /(?:[-*+–•·◦▪‣](?=[ \t\r\n]|$)|[•◦▪‣]|\d{1,9}[.)](?=[ \t\r\n]|$))/;
