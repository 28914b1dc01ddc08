import * as z from 'zod/mini';
import { longestId } from '../catalog/longestId.ts';

const id = z.string().check(z.maxLength(longestId));

/** What the wizard's page may ask for: names of things the content holds, never text, addresses or commands. */
const intent = z.discriminatedUnion('type', [
  /** The page is drawn and can show views. */
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('answer'), question: id, option: id }),
  /** From that question; one sent twice, before the page has moved on, counts once. */
  z.strictObject({ type: z.literal('next'), question: id }),
  z.strictObject({ type: z.literal('back'), question: id }),
  z.strictObject({ type: z.literal('showQuestion'), question: id }),
  z.strictObject({ type: z.literal('showResult') }),
  z.strictObject({ type: z.literal('insertDescription'), role: id }),
  z.strictObject({ type: z.literal('openPage'), page: id }),
  z.strictObject({ type: z.literal('startAgain') }),
]);

/** From the page to the extension. */
export type Intent = z.infer<typeof intent>;

/** The intent in a message from the page, or undefined for anything else. */
export function parseIntent(message: unknown): Intent | undefined {
  const result = intent.safeParse(message);
  return result.success ? result.data : undefined;
}
