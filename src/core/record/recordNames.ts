/** The kind of document that a record is: its file name and the schema in its front matter begin with it. */
export const recordKind = 'cto-cio-decision';

const schemaLine = new RegExp(`^schema:\\s*['"]?${recordKind}/`, 'm');

/** The name of a new file about a decision. */
export function recordFileName(date: string, extension: string): string {
  return `${recordKind}-${date}.${extension}`;
}

/** Whether a document is a decision record, by its file name or its first lines. Says nothing of whether it can be read. */
export function looksLikeRecord(fileName: string, beginning: string): boolean {
  if (fileName.startsWith(recordKind)) return true;
  const matter = /^\uFEFF?---\s*\n([^]*?)(?:\n---|$)/.exec(beginning);
  return matter !== null && schemaLine.test(matter[1]!);
}
