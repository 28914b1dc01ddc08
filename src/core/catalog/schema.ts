/**
 * The shapes of everything in `content/`. The build parses the YAML with these schemas and ships the
 * result, so the code that runs in the editor trusts the types and never validates the catalog again.
 */
import * as z from 'zod/mini';
import { longestId } from './longestId.ts';

export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens'),
    z.maxLength(longestId),
  );

/** Of questions and answers: they are names of facts and of elements of a page. */
export const factName = z
  .string()
  .check(z.regex(/^[a-z][a-zA-Z]*$/, 'Use letters only'), z.maxLength(longestId));

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

/** In the order in which the roles are offered. */
export const roleOrder = ['cto', 'cio', 'one-person', 'no-seat'] as const;
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

// --- the advisor

/** Fact name -> values one of which it must have. All facts named must fit. */
const condition = z.record(z.string(), z.array(z.string()).check(z.minLength(1)));
export const side = z.enum(['product', 'internal']);

/** `content/advisor/questions.yaml` */
export const questionsFile = z.array(
  z.strictObject({
    id: factName,
    /** One or two words for lists of answers. */
    title: text,
    question: text,
    /** Why it is asked. */
    why: text,
    /** How to read the question in doubtful cases. */
    hint: text,
    /**
     * What kind of change another answer would be: decided by the asker, found out, or what the firm sells, which
     * is never proposed to go down or far up. `none`: the question has no part in the decision.
     */
    change: z.enum(['decide', 'find-out', 'offer', 'none']),
    /** What a question without points is for. */
    decides: z.optional(text),
    options: z
      .array(
        z.strictObject({
          id: factName,
          /** The full answer, in words that leave no doubt. */
          label: text,
          /** One to three words for lists of answers. */
          short: text,
          /** What it looks like in three kinds of company. */
          examples: z.optional(z.strictObject({ manufacturing: text, software: text, services: text })),
          /** Points for each side; none means 0. */
          points: z.optional(
            z.strictObject({ product: z.optional(z.number()), internal: z.optional(z.number()) }),
          ),
          /** What this answer says about each side, for or against a seat. */
          reasons: z.optional(
            z.array(z.strictObject({ side, stance: z.enum(['for', 'against']), text, sources })),
          ),
        }),
      )
      .check(z.minLength(2)),
  }),
);

const outcome = z.enum(['CTO', 'CIO', 'BOTH', 'HYBRID', 'NEITHER']);
const yesNo = z.enum(['yes', 'no']);

/** `content/advisor/model.yaml`: the decision model. */
export const modelFile = z.strictObject({
  /** Points a side needs. */
  line: z.number(),
  /** Most points a side can have. */
  scale: z.number(),
  /** Points of both sides together from which the work is enough for two. */
  enoughForTwo: z.number(),
  sides: z.record(
    side,
    z.strictObject({
      title: text,
      /** One of these must hold, or points alone make no seat. */
      fit: z.array(condition),
      /** Where this holds there is nothing for the seat to do. */
      nothingToDo: condition,
      sources,
    }),
  ),
  /** Answers that make the firm large enough for two. */
  large: condition,
  /** Answers that say two seats can be paid. */
  twoSeats: condition,
  /** For unknown seats, in the headline only: the first that fits. */
  assumedSeats: z.array(z.strictObject({ when: condition, seats: condition })),
  outcomes: z.array(
    z.strictObject({ product: yesNo, internal: yesNo, two: z.optional(yesNo), outcome, sources }),
  ),
  /** Pairs of answers worth asking about again. */
  unusual: z.array(z.strictObject({ id: z.string(), when: condition, text, soft: z.optional(z.boolean()) })),
  /** How close the call is: the first that fits. */
  margins: z.array(
    z.strictObject({
      id: z.enum(['clear', 'leaning', 'close']),
      title: text,
      /** What the title means, in a sentence. */
      text,
      /** At least this far from the line on both sides. */
      distance: z.optional(z.number()),
      /** At least this share of the single changes keeps the result. */
      stable: z.optional(z.number()),
    }),
  ),
});

const advice = z.strictObject({ id, when: condition, text, sources });

/** `content/advisor/advice.yaml`: every sentence of the result. Facts usable in `when`: see `facts.ts`. */
export const adviceFile = z.strictObject({
  /** Shown as the result while nothing is answered. */
  nothingAnswered: z.strictObject({ headline: text, text }),
  /** The group of the tree whose entries a reason is linked to, by the first source of each. */
  citations: id,
  outcomes: z.array(
    z.strictObject({
      outcome,
      /** Name of the outcome in running text. */
      title: text,
      /** What it is called instead where these answers rule out a full seat; the first that fits. */
      forms: z.optional(z.array(z.strictObject({ when: condition, title: text }))),
      /** The entry that explains it. */
      entry: id,
      /** Roles whose description the result offers to insert. */
      roles: z.array(roleId).check(z.minLength(1)),
      /** What speaks for this outcome and against it, whatever was answered. */
      for: text,
      against: text,
      sources,
    }),
  ),
  /**
   * The first that fits is shown: outcome and how to fill it in one line, and one sentence under it. `posting` is a
   * responsibility for a posting that is made of it.
   */
  headlines: z.array(
    z.strictObject({ id, when: condition, headline: text, text, posting: z.optional(text), sources }),
  ),
  /** All that fit, in order. */
  filling: z.array(advice),
  /** `hourly`: what it says to write is the brief for work by the hour, not a posting. */
  steps: z.array(z.extend(advice, { hourly: z.optional(z.boolean()) })),
  notices: z.array(advice),
  practices: z.array(advice),
  /** Who takes which work: for each the first owner that fits. */
  assignments: z.array(
    z.strictObject({
      id,
      title: text,
      /** Where this fits there is no such work. */
      unless: z.optional(condition),
      owners: z.array(z.strictObject({ when: condition, owner: text, sources })).check(z.minLength(1)),
    }),
  ),
  /** Entries of work that several could claim, each to be given one owner. */
  shared: z.array(id).check(z.minLength(1)),
  limits: z.array(advice),
  /** Why another outcome is not the one: the first that fits, for each option. */
  whyNot: z.array(z.strictObject({ id, option: outcome, when: condition, text, sources })),
  /** Said where no answer speaks against the outcome. */
  nothingAgainst: text,
  /** First that fits, for each side: why the side counts or does not. */
  verdicts: z.array(z.strictObject({ id, side, when: condition, text })),
});

/** `content/advisor/words.yaml`: sentences around the numbers and names of a result; `{name}` is filled in. */
export const wordsFile = z.strictObject({
  points: text,
  pointsSoFar: text,
  hangsOn: text,
  hangsOnNothing: text,
  kept: text,
  keptButOne: text,
  others: z.strictObject({ outcome: text, first: text, next: text, and: z.string() }),
  settled: text,
  settledIfUsual: text,
  notSettled: text,
  stillPossible: text,
  open: text,
  helpsMost: text,
  change: text,
  and: z.string(),
  or: z.string(),
  ways: z.strictObject({ decide: text, findOut: text, offer: text, mixed: text, tooFar: text }),
  dontKnow: text,
  notAnswered: text,
});

export type Source = z.infer<typeof source>;
export type Audience = z.infer<typeof audience>;
export type Posting = z.infer<typeof posting>;
export type Entry = z.infer<typeof entry>;
export type Responsibility = z.infer<typeof responsibility>;
export type RoleId = z.infer<typeof roleId>;
export type RoleFile = z.infer<typeof roleFile>;
export type OutlineFile = z.infer<typeof outlineFile>;
export type ComparisonFile = z.infer<typeof comparisonFile>;
export type Condition = z.infer<typeof condition>;
export type Side = z.infer<typeof side>;
export type Question = z.infer<typeof questionsFile>[number];
export type Option = Question['options'][number];
export type Outcome = z.infer<typeof outcome>;
export type Model = z.infer<typeof modelFile>;
export type Advice = z.infer<typeof adviceFile>;
export type Words = z.infer<typeof wordsFile>;
