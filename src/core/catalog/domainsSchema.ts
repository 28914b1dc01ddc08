import * as z from 'zod/mini';
import { sectionKind, words } from './postingSchema.ts';
import { id, roleId, text } from './schema.ts';

const domain = z.strictObject({
  id,
  title: text,
  /** In the middle of a sentence. */
  name: text,
  /** As a responsibility in the posting of the one who holds it. */
  own: text,
  class: z.enum(['product', 'internal', 'shared']),
  /** Of shared work: the role that mostly holds it where nothing is agreed. */
  default: z.optional(z.enum(['cto', 'cio'])),
  /** Its words name the side of that role, which need not say that it holds it. */
  isOfDefault: z.optional(z.literal(true)),
  /** The page that explains the shared work. */
  entry: z.optional(id),
  /** Label of the blank for its owner in a role description. */
  blank: z.optional(text),
  responsibilities: z.array(id),
  phrases: words,
  /** Verbs that hold it only with these words; without them, with its phrases. */
  does: z.optional(z.strictObject({ verbs: words, phrases: z.optional(words) })),
  /** Where words beside a phrase narrow it to a product, it means something else. */
  isOfCompany: z.optional(z.literal(true)),
  /** Phrases that mean the domain only where the owner is not on the internal side. */
  unclear: z.optional(words),
  /** Phrases that mean the domain only where the owner is on the internal side. */
  ofInside: z.optional(words),
  /** Phrases that mean the domain only where the owner's work is technology. */
  general: z.optional(words),
  /** The domain that its phrases mean where words beside them narrow them to a product. */
  ofProduct: z.optional(id),
  /** The domains that the `general` phrases mean of an owner on one side: each the own one. */
  ofOwner: z.optional(z.strictObject({ product: id, internal: id })),
});

/** `content/domains.yaml`: who holds what in postings. */
export const domainsFile = z.strictObject({
  domains: z.array(domain).check(z.minLength(1)),
  /** Phrases that hold the words of a domain and mean another thing. */
  others: words,
  owners: z
    .array(
      z.strictObject({
        id,
        title: text,
        role: z.optional(roleId),
        /** Whose work is mostly the inside. */
        isInside: z.optional(z.literal(true)),
        /** Whose work is mostly what customers use. */
        isOutside: z.optional(z.literal(true)),
        phrases: words,
      }),
    )
    .check(z.minLength(1)),
  /** How a text says that somebody holds something; each list is explained in the file. */
  claims: z.strictObject({
    sections: z.array(sectionKind).check(z.minLength(1)),
    sectionsOfOthers: z.array(sectionKind).check(z.minLength(1)),
    /** From 0 to 1: from where a bullet that is like a responsibility claims its domains. */
    similarity: z.number(),
    you: words,
    post: words,
    verbs: words,
    thirdPerson: words,
    gerunds: words,
    infinitives: words,
    passive: words,
    relative: words,
    together: words,
    helping: words,
    negations: words,
    noNegations: words,
    contrasts: words,
    belonging: words,
    conditions: words,
    clauses: words,
    /** Behind a comma, beside `clauses`: what follows says how, and holds nothing. */
    manners: words,
    continuations: words,
    qualifiers: words,
    purposes: words,
    wholes: words,
    sides: z.strictObject({ product: words, internal: words }),
    determiners: words,
    articles: words,
    ownerLists: words,
    columnsOfOthers: words,
    ends: words,
    finite: words,
    joins: words,
  }),
  /** Entries whose text says the same in general; the sentences take their place. */
  beside: z.array(id).check(z.minLength(1)),
  sentences: z.strictObject({
    beside: text,
    besideName: text,
    workWith: text,
    youWorkWith: text,
    ownedBy: text,
  }),
});

export type Domains = z.infer<typeof domainsFile>;
export type Domain = z.infer<typeof domain>;
