/** The shapes of `content/advisor/`: the questions, the decision model and every sentence of a result. */
import * as z from 'zod/mini';
import { longestId } from './longestId.ts';
import { id, roleId, sources, text } from './schema.ts';

/** Of questions and answers: they are names of facts and of elements of a page. */
export const factName = z
  .string()
  .check(z.regex(/^[a-z][a-zA-Z]*$/, 'Use letters only'), z.maxLength(longestId));

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

export type Condition = z.infer<typeof condition>;
export type Side = z.infer<typeof side>;
export type Question = z.infer<typeof questionsFile>[number];
export type Option = Question['options'][number];
export type Outcome = z.infer<typeof outcome>;
export type Model = z.infer<typeof modelFile>;
export type Advice = z.infer<typeof adviceFile>;
export type Words = z.infer<typeof wordsFile>;
