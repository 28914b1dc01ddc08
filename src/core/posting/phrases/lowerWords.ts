/** The words of a place as the lists of the content spell them. */
export function lowerWords(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
