import * as z from 'zod/mini';
import { longestId } from '../catalog/longestId.ts';

const id = z.string().check(z.maxLength(longestId));
/** Far more than a name of a run keeps. */
const name = z.string().check(z.maxLength(200));
const runId = name;
const mostChanges = 12;
const changes = z
  .record(id, id)
  .check(z.refine((given) => Object.keys(given).length <= mostChanges, 'too many changes'));

/** What the wizard's page may ask for: names of things the content holds, never addresses or commands. */
const intent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum([
      // The page is drawn and can show views.
      'ready',
      'showResult',
      'keepTried',
      'undoTried',
      'startAgain',
      'saveRecord',
      'createPosting',
      'insertSummary',
      'copyFormatted',
      // Also where the page could not write the formatted text to the clipboard.
      'copyAsMarkdown',
      'openForPrinting',
      'askOthers',
      'compare',
    ]),
  }),
  z.strictObject({ type: z.literal('answer'), question: id, option: id }),
  /** From the question or pair of that id; one sent twice, before the page has moved on, counts once. */
  z.strictObject({ type: z.enum(['next', 'back']), at: id }),
  z.strictObject({ type: z.literal('showQuestion'), question: id }),
  /** The unusual pair of answers is right. */
  z.strictObject({ type: z.literal('confirmPair'), pair: id }),
  /**
   * What the person calls the run: the only text of theirs, kept on this computer. It may arrive when another run is
   * shown already, so it says which run it names.
   */
  z.strictObject({ type: z.literal('rename'), run: runId, name }),
  /** Other answers to try out: question id -> option id. */
  z.strictObject({ type: z.literal('tryAnswers'), changes }),
  z.strictObject({ type: z.literal('openPage'), page: id }),
]);

/** From the page to the extension. */
export type Intent = z.infer<typeof intent>;

/** The intent in a message from the page, or undefined for anything else. */
export function parseIntent(message: unknown): Intent | undefined {
  return intent.safeParse(message).data;
}
