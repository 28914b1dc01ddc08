import type { Catalog } from '../catalog/catalog.ts';
import { sides, unknown } from '../catalog/facts.ts';
import { describe, outcomeTitle, questionTitle } from '../recommend/describe.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';
import { bullets, paragraph, section, strong, table } from './blocks.ts';
import { fill } from '../catalog/fill.ts';
import { oneLine } from '../oneLine.ts';
import { headlineOf } from './mainBlocks.ts';
import type { DecisionRecord } from './recordSchema.ts';
import type { Sheet } from './sheet.ts';

/** A recorded decision beside what the same answers give today. */
interface Review {
  readonly record: DecisionRecord;
  readonly now: Recommendation;
  /** Version of today's content. */
  readonly content: string;
  /** Answers of the record that today's questions do not hold, by ids. */
  readonly lost: readonly { readonly question: string; readonly option: string }[];
  /** Questions of today that the record knows nothing of. */
  readonly added: readonly string[];
  /** Whether the result, what is possible, the margin or the points are others. */
  readonly changed: boolean;
}

/** Runs the answers of a record on today's content. */
export function reviewRecord(
  { questions, sheet }: Catalog,
  recommend: Recommend,
  record: DecisionRecord,
): Review {
  const now = recommend(record.answers, record.confirmed);
  return {
    record,
    now,
    content: sheet.contentVersion,
    lost: Object.entries(record.answers).flatMap(([question, option]) => {
      const known = questions.find(({ id }) => id === question)?.options.some(({ id }) => id === option);
      return known || option === unknown ? [] : [{ question, option }];
    }),
    added: questions.flatMap(({ id }) => (id in record.answers || id === sheet.today ? [] : [id])),
    changed:
      record.outcome !== now.outcome ||
      !isSameSet(record.possible, now.possible) ||
      record.margin !== now.margin?.level ||
      sides.some((side) => record.scores[side] !== now.scores[side]),
  };
}

/** The review for people: what changed and why, or plainly that nothing did. */
export function reviewSheet(catalog: Catalog, review: Review): Sheet {
  const words = catalog.sheet.review;
  const { record, now } = review;
  const name = oneLine(record.name);
  const { level, closeness } = describe(catalog, now);
  return {
    title: fill(name === '' ? words.title : words.titleFor, { date: record.date, name }),
    blocks: [
      strong(verdictOf(catalog, review)),
      ...section(
        2,
        words.thenAndNow,
        table(
          words.header.map((title) => fill(title, { date: record.date })),
          thenAndNow(catalog, review),
        ),
      ),
      ...section(2, words.why, bullets(reasonsOf(catalog, review))),
      ...section(2, words.now, strong(headlineOf(catalog, now)), paragraph(level), bullets(closeness)),
    ],
  };
}

/** The result; only "probably" while others are possible too. */
export function resultTitle(
  catalog: Catalog,
  { outcome, possible, answers }: Pick<Recommendation, 'outcome' | 'possible' | 'answers'>,
): string {
  const title = outcomeTitle(catalog, outcome, answers);
  return possible.length > 1 ? fill(catalog.sheet.review.probably, { outcome: title }) : title;
}

function verdictOf(catalog: Catalog, { record, now, changed }: Review): string {
  const words = catalog.sheet.review;
  if (!changed) return words.same;
  if (record.outcome === now.outcome) return words.otherPoints;
  return fill(words.otherResult, {
    then: resultTitle(catalog, record),
    now: resultTitle(catalog, now),
  });
}

function thenAndNow(catalog: Catalog, { record, now, content }: Review): readonly (readonly string[])[] {
  const words = catalog.sheet.review;
  const { model } = catalog;
  const titles = ({ possible, answers }: DecisionRecord | Recommendation): string =>
    possible.map((outcome) => outcomeTitle(catalog, outcome, answers)).join('; ');
  const marginThen = model.margins.find(({ id }) => id === record.margin)?.title;
  const open = record.possible.length > 1 || now.possible.length > 1;
  return [
    [words.result, resultTitle(catalog, record), resultTitle(catalog, now)],
    ...(open ? [[words.possible, titles(record), titles(now)]] : []),
    [
      words.closeness,
      marginThen ??
        (record.settled
          ? catalog.words.settled
          : record.possible.length === 1
            ? catalog.words.settledIfUsual
            : catalog.words.notSettled),
      describe(catalog, now).level,
    ],
    ...sides.map((side) => [
      fill(words.points, { side: model.sides[side].title }),
      String(record.scores[side]),
      String(now.scores[side]),
    ]),
    [words.version, record.content, content],
  ];
}

function reasonsOf(
  { questions, sheet }: Catalog,
  { record, content, lost, added, changed }: Review,
): readonly string[] {
  const words = sheet.review;
  const versions = { then: record.content, now: content };
  const sameContent = changed && lost.length + added.length === 0 ? words.edited : words.sameRules;
  return [
    fill(record.content === content ? sameContent : words.newRules, versions),
    ...lost.map(({ question, option }) =>
      fill(words.lost, {
        question: questionTitle({ questions }, question),
        option,
      }),
    ),
    ...questions
      .filter(({ id }) => added.includes(id))
      .map(({ title, question }) => fill(words.added, { title, question })),
  ];
}

function isSameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  return new Set(a).size === new Set(b).size && a.every((item) => b.includes(item));
}
