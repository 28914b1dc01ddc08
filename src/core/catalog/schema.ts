/**
 * The shapes of what `content/` holds of roles and entries; other files of it have schemas of their own. The build parses
 * the YAML with them and ships the result, so the code that runs in the editor trusts the types and never validates the
 * catalog again.
 */
import * as z from 'zod/mini';
import { longestId } from './longestId.ts';
import { roleOrder } from './roleOrder.ts';

export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens'),
    z.maxLength(longestId),
  );

/** One or more sentences of Markdown. `[[label]]` marks a blank that only the company can fill in. */
export const text = z
  .string()
  .check(z.minLength(1), z.regex(/^\S[\s\S]*\S$|^\S$/, 'Remove the space at the ends'));

/**
 * Where a statement comes from: a numbered statement (S1.G1), FAQ entry (F9), rule (R3) or handled ambiguity
 * (A6) of the source outline, or `own` for what the makers of this tool have set themselves.
 */
const source = z.string().check(z.regex(/^(S\d\.[A-Z]?\d+|F\d|R\d+|A\d+|own)$/, 'Not a source id'));
export const sources = z.array(source).check(z.minLength(1));

/** Who may read a text: `public` fits an advert, `internal` belongs in a role description only. */
const audience = z.enum(['public', 'internal']);

const postingList = z.strictObject({
  /** A line above the list, with its colon. */
  lead: z.optional(text),
  /** The bullets, or `from`: the texts of the children of that entry, in tree order. */
  items: z.optional(z.array(text).check(z.minLength(1))),
  from: z.optional(id),
});

/** What Insert puts into a posting. `sections` puts the postings of other entries one after the other. */
const posting = z.strictObject({
  audience,
  heading: z.optional(text),
  text: z.optional(text),
  lists: z.optional(z.array(postingList).check(z.minLength(1))),
  sections: z.optional(z.array(id).check(z.minLength(1))),
});

const entryShape = {
  id,
  title: text,
  /** Title of the page, where the short title says too little outside the tree. */
  pageTitle: z.optional(text),
  /** One or two sentences: the tooltip and the first paragraph of the page. */
  text,
  /** The rest of the page. */
  explanation: z.optional(text),
  sources,
  /** Other words people search by. */
  keywords: z.optional(z.array(text)),
  /** Entries worth reading next. */
  see: z.optional(z.array(id)),
  posting: z.optional(posting),
};

const entry = z.strictObject(entryShape);

const responsibility = z.strictObject({
  ...entryShape,
  explanation: text,
  group: z.enum(['general', 'company-specific']),
  class: z.enum(['product', 'internal', 'shared']),
  /** The other role's entry for the same ground; the same role's where it says the same twice. */
  twin: z.optional(id),
  /** For shared work: what has to be agreed so that one person owns it. */
  owner: z.optional(text),
});

export const roleId = z.enum(roleOrder);

/** `content/roles/*.yaml` */
export const roleFile = z.strictObject({
  id: roleId,
  title: text,
  name: text,
  /** What inserting the description gives, such as "CTO Description". */
  document: text,
  /** Titles on postings that mean this role. */
  aliases: z.array(text),
  /** Entry ids offered by Insert Job Description Snippet, in order. */
  snippets: z.array(id).check(z.minLength(1)),
  /** The entry holding the full public description. */
  description: id,
  /**
   * The entries holding the internal role description, the questions of an interview guide, and the brief for work by
   * the hour.
   */
  roleDescription: z.optional(id),
  interview: z.optional(id),
  hourly: z.optional(id),
  entries: z.array(entry),
  responsibilities: z.array(responsibility),
});

/** `content/*.yaml` other than the files named below: entries that belong to no single role. */
export const entriesFile = z.strictObject({ entries: z.array(entry) });

const outlineGroup = z.strictObject({
  entry: id,
  counted: z.optional(z.boolean()),
  children: z.array(id).check(z.minLength(1)),
});
/** `content/outline.yaml`: the sidebar tree, three levels at most. */
export const outlineFile = z.array(
  z.strictObject({
    entry: id,
    icon: text,
    expanded: z.optional(z.boolean()),
    counted: z.optional(z.boolean()),
    children: z.array(z.union([id, outlineGroup])).check(z.minLength(1)),
  }),
);

/** `content/comparison.yaml`: the rows of the page that sets CTO and CIO side by side. */
export const comparisonFile = z.strictObject({
  title: text,
  text,
  roles: z.array(roleId).check(z.minLength(2)),
  rows: z.array(
    z.strictObject({
      title: text,
      /** Entry of each role, without the role's prefix … */
      entry: z.optional(id),
      /** … or all responsibilities of a class. */
      class: z.optional(z.enum(['product', 'internal', 'shared'])),
    }),
  ),
});

export type Source = z.infer<typeof source>;
export type Audience = z.infer<typeof audience>;
export type Posting = z.infer<typeof posting>;
/** Anything of the content with a page; a responsibility is an entry as well. */
export type Entry = z.infer<typeof entry>;
export type Responsibility = z.infer<typeof responsibility>;
export type RoleId = z.infer<typeof roleId>;
export type RoleFile = z.infer<typeof roleFile>;
export type OutlineFile = z.infer<typeof outlineFile>;
export type ComparisonFile = z.infer<typeof comparisonFile>;
