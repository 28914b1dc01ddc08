import { isPosting, longestPosting } from './postingIdentity.ts';
import type { ReadText } from './readPosting.ts';

/** Characters at either end: in the middle of what is so long mostly lies a picture. */
const edge = 20_000;

/**
 * Whether a text is longer than what is read, and by its ends a posting.
 *
 * @param isSet the user's settings say that it is a posting
 */
export function isPostingTooLong(text: string, readText: ReadText, isSet = false): boolean {
  return text.length > longestPosting && isPosting(readText(endsOf(text), isSet).identity);
}

/** What of a text that is too long tells whether it is a posting, and whose. */
export function endsOf(text: string): string {
  return `${text.slice(0, edge)}\n${text.slice(-edge)}`;
}
