import * as z from 'zod/mini';
import { derivedFacts, unknown } from '../catalog/facts.ts';
import type { Outcome, Side } from '../catalog/advisorSchema.ts';
import type { Answers } from '../recommend/answers.ts';
import type { Margin } from '../recommend/recommendation.ts';
import { recordKind } from './recordNames.ts';

/** What a decision record holds for software, besides the sheet that people read. */
export interface DecisionRecord {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Empty where it was left out. */
  readonly name: string;
  /** As written down: questions and options may be gone from today's content. Open questions are `unknown`. */
  readonly answers: Answers;
  readonly confirmed: readonly string[];
  readonly outcome: Outcome;
  readonly possible: readonly Outcome[];
  readonly settled: boolean;
  readonly margin: Margin['level'] | undefined;
  readonly scores: Readonly<Record<Side, number>>;
  /** The version of the content that gave the result. */
  readonly content: string;
}

/** Name and version of the front matter. A later version has a higher number. */
export const recordSchema = `${recordKind}/1`;

/** What has to stand in a field and does not. */
export type WantedInField =
  | 'text'
  | 'date'
  | 'outcome'
  | 'number'
  | 'answer'
  | 'answers'
  | 'list'
  | 'outcomes'
  | 'boolean'
  | 'margin'
  | 'scores'
  | 'fields';

/** It stands in the place of the message of a mistake. */
const wanted = (it: WantedInField): WantedInField => it;

const text = z.string(wanted('text'));
const date = text.check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, wanted('date')));
const outcome = z.enum(derivedFacts.outcome, wanted('outcome'));
const points = z.number(wanted('number'));
/** Left empty by hand, it means that the question is open. */
const answer = z.nullable(z.string(wanted('answer')));

/** The front matter as data. Other keys are left alone. */
const frontMatter = z.object(
  {
    date,
    name: z.nullish(z.union([z.string(), z.number(), z.boolean()], wanted('text'))),
    answers: z.record(z.string(), answer, wanted('answers')),
    confirmed: z.nullish(z.array(text, wanted('list'))),
    outcome,
    possible: z.array(outcome, wanted('outcomes')),
    settled: z.boolean(wanted('boolean')),
    margin: z.nullish(z.enum(derivedFacts.margin, wanted('margin'))),
    scores: z.object({ product: points, internal: points }, wanted('scores')),
    content: text,
  },
  wanted('fields'),
);

/** Checks front matter that was read as data. Of several mistakes it tells the first. */
export function parseFrontMatter(
  data: unknown,
):
  | { readonly ok: true; readonly record: DecisionRecord }
  | { readonly ok: false; readonly path: readonly PropertyKey[]; readonly wanted: WantedInField } {
  const parsed = frontMatter.safeParse(data);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return { ok: false, path, wanted: message as WantedInField };
  }
  const { name, answers, confirmed, margin } = parsed.data;
  return {
    ok: true,
    record: {
      ...parsed.data,
      name: String(name ?? ''),
      answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value ?? unknown])),
      confirmed: confirmed ?? [],
      margin: margin ?? undefined,
    },
  };
}
