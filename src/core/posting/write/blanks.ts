/** A blank that only the company can fill in: `[[label]]` in the content. */
export const blank = /\[\[([^[\]]+)\]\]/g;

/** Blanks in single brackets: visible in any rendering, and known to every check for what they are. */
export function plainBlanks(text: string): string {
  return text.replace(blank, '[$1]');
}

/** The text with the blanks filled in whose label is known. */
export function fillBlanks(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(blank, (whole, label: string) => known.get(label) ?? whole);
}
