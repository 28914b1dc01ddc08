import type { Insertion } from '../../../src/core/posting/insert/planInsertion.ts';

/** The document as the editor leaves it: snippets without tab stops, in the document's own line ends. */
export function insertedDocument(document: string, insertions: readonly Insertion[]): string {
  const lineEnd = document.includes('\r\n') ? '\r\n' : '\n';
  const lastFirst = [...insertions].sort((a, b) => b.offset - a.offset);
  return lastFirst.reduce((text, { offset, end, snippet }) => {
    const plain = snippet.replace(/\\([\\$}])/g, '$1').replaceAll('\n', lineEnd);
    return text.slice(0, offset) + plain + text.slice(end);
  }, document);
}
