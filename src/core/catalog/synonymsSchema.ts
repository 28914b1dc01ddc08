import * as z from 'zod/mini';
import { hasNoRepeats } from './hasNoRepeats.ts';
import { words } from './postingSchema.ts';

const word = z.string().check(z.minLength(1));
const weight = z.number().check(z.positive());
const similarity = z.number().check(z.gt(0), z.lte(1));

/** `content/synonyms.yaml`: by what two bullets are found to say the same. */
export const synonymsFile = z.strictObject({
  /** Words that say nothing of what a bullet is about. */
  functionWords: words,
  groups: z
    .array(z.array(word).check(z.minLength(2)))
    .check(z.refine((groups) => hasNoRepeats(groups.flat()), 'A word stands in two groups, or in one twice')),
  /** What a word of a group weighs beside any other word. */
  groupWeight: weight,
  responsibilities: z.strictObject({
    /** What a word weighs by where the responsibility has it. */
    title: weight,
    text: weight,
    keywords: weight,
    explanation: weight,
    /** From which similarity a bullet means a responsibility. */
    least: similarity,
    /** From which part of its similarity one of the other side leaves open whose work the bullet is. */
    unclear: similarity,
  }),
  /** Of a bullet that has no other word in common with a responsibility it stays open whose work it is. */
  anyLeader: words,
  overlap: z.strictObject({
    /** From which similarity two bullets are alike. */
    least: similarity,
    /** A bullet in so many other postings of the house is its boilerplate. */
    boilerplate: z.int().check(z.positive()),
    /** So is one with such words. */
    routine: words,
  }),
});

export type Synonyms = z.infer<typeof synonymsFile>;
