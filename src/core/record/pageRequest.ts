import * as z from 'zod/mini';

/** Where a record is: kept by the editor, in a file, or still a run that has a result. */
const source = z.union([
  z.strictObject({ kept: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ run: z.string() }),
]);

const pageRequest = z.strictObject({
  /** The record as it is, or decided again with today's rules; two are compared. */
  show: z.enum(['record', 'review']),
  of: z.array(source).check(z.minLength(1), z.maxLength(2)),
});

export type RecordSource = z.infer<typeof source>;
/** What a page about records is made from. */
export type PageRequest = z.infer<typeof pageRequest>;

/** The request in the address of a page, written as JSON; undefined for anything else. */
export function parsePageRequest(text: string): PageRequest | undefined {
  try {
    return pageRequest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
