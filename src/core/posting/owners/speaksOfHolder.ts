import type { Owner } from './claim.ts';
import type { Place } from './readPlaces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a bullet speaks of whoever gets the post: it names no one else, denies nothing and leaves nothing blank. */
export function speaksOfHolder(
  { negations, owner }: Vocabulary,
  { words, isDuty }: Place,
  holder: Owner,
): boolean {
  return (
    isDuty('possible') &&
    // All of it may stand in a comment.
    words.length > 0 &&
    words.every((word, i) => {
      const named = owner(words, i)?.value;
      // "These are the CIO's."
      const possessor = word.text.endsWith("'s") && owner([{ ...word, text: word.text.slice(0, -2) }], 0);
      return (
        word.text !== '' &&
        !negations(words, i) &&
        !possessor &&
        (named === undefined || named.id === holder.id)
      );
    })
  );
}
