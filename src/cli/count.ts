/** A number with its noun: "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What follows how many of the files are postings: "0 of 1 file is a posting", "0 of 37 files are postings". */
export function arePostings(number: number): string {
  return number === 1 ? 'is a posting' : 'are postings';
}
