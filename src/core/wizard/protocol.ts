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
  /** The page is drawn and can show views. */
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('answer'), question: id, option: id }),
  /** From the question or pair of that id; one sent twice, before the page has moved on, counts once. */
  z.strictObject({ type: z.literal('next'), at: id }),
  z.strictObject({ type: z.literal('back'), at: id }),
  z.strictObject({ type: z.literal('showQuestion'), question: id }),
  z.strictObject({ type: z.literal('showResult') }),
  /** The unusual pair of answers is right. */
  z.strictObject({ type: z.literal('confirmPair'), pair: id }),
  /**
   * What the person calls the run: the only text of theirs, kept on this computer. It is sent when they leave the field,
   * perhaps as another run is shown already.
   */
  z.strictObject({ type: z.literal('rename'), run: runId, name }),
  /** Other answers to try out: question id -> option id. */
  z.strictObject({ type: z.literal('tryAnswers'), changes }),
  z.strictObject({ type: z.literal('keepTried') }),
  z.strictObject({ type: z.literal('undoTried') }),
  z.strictObject({ type: z.literal('openPage'), page: id }),
  z.strictObject({ type: z.literal('startAgain') }),
  z.strictObject({ type: z.literal('saveRecord') }),
  z.strictObject({ type: z.literal('createPosting') }),
  z.strictObject({ type: z.literal('insertSummary') }),
  z.strictObject({ type: z.literal('copyFormatted') }),
  /** Also where the page could not write the formatted text to the clipboard. */
  z.strictObject({ type: z.literal('copyAsMarkdown') }),
  z.strictObject({ type: z.literal('openForPrinting') }),
  z.strictObject({ type: z.literal('askOthers') }),
  z.strictObject({ type: z.literal('compare') }),
]);

/** From the page to the extension. */
export type Intent = z.infer<typeof intent>;

/** The intent in a message from the page, or undefined for anything else. */
export function parseIntent(message: unknown): Intent | undefined {
  const result = intent.safeParse(message);
  return result.success ? result.data : undefined;
}
