import type { Catalog } from '../catalog/catalog.ts';
import { sides } from '../catalog/facts.ts';
import { describe, describeAnswer } from '../recommend/describe.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';
import { bullets, paragraph, section, table } from './blocks.ts';
import { fill } from '../catalog/fill.ts';
import { oneLine } from '../oneLine.ts';
import type { DecisionRecord } from './recordSchema.ts';
import { resultTitle } from './review.ts';
import type { Sheet } from './sheet.ts';

/** Something both records have, in words. */
interface Row {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

/** Two records side by side, both on today's content: what differs first, then what is alike. */
export function compareRecords(
  catalog: Catalog,
  recommend: Recommend,
  a: DecisionRecord,
  b: DecisionRecord,
): Sheet {
  const words = catalog.sheet.compare;
  const labels = labelsOf(catalog, a, b);
  const results = { a: recommend(a.answers, a.confirmed), b: recommend(b.answers, b.confirmed) };
  const answers = catalog.questions.map(({ id, title }) => ({
    what: title,
    a: answerOf(catalog, a, id),
    b: answerOf(catalog, b, id),
  }));
  const figures = figuresOf(catalog, results.a, results.b);
  const differs = (row: Row): boolean => row.a !== row.b;
  const differing = [...answers, ...figures].filter(differs);
  const alike = [...answers, ...figures].filter((row) => !differs(row));
  const onlyAnswers = differing.length > 0 && !figures.some(differs);
  const recorded = [
    { label: labels.a, record: a, result: results.a },
    { label: labels.b, record: b, result: results.b },
  ].filter(({ record, result }) => record.outcome !== result.outcome);
  return {
    title: fill(words.title, labels),
    blocks: [
      paragraph(words.text),
      ...section(
        2,
        words.differs,
        table(
          [words.what, labels.a, labels.b],
          differing.map((row) => [row.what, row.a, row.b]),
        ),
        ...(differing.length === 0 ? [paragraph(words.noDifference)] : []),
        ...(onlyAnswers ? [paragraph(words.onlyAnswers)] : []),
        ...recorded.map(({ label, record }) =>
          paragraph(fill(words.recorded, { label, then: resultTitle(catalog, record) })),
        ),
      ),
      ...section(
        2,
        words.alike,
        alike.length > 0
          ? bullets(alike.map((row) => fill(words.alikeItem, { what: row.what, value: row.a })))
          : paragraph(words.noLikeness),
      ),
    ],
  };
}

function answerOf(catalog: Catalog, { answers }: DecisionRecord, question: string): string {
  return question === catalog.sheet.today && answers[question] === undefined
    ? catalog.sheet.annex.leftOut
    : describeAnswer(catalog, answers, question);
}

/** Name and date, where they tell the two apart. */
function labelsOf(
  { sheet: { compare } }: Catalog,
  a: DecisionRecord,
  b: DecisionRecord,
): { readonly a: string; readonly b: string } {
  const label = ({ name, date }: DecisionRecord): string =>
    oneLine(name) === '' ? date : fill(compare.label, { name: oneLine(name), date });
  return label(a) === label(b) ? { a: compare.first, b: compare.second } : { a: label(a), b: label(b) };
}

function figuresOf(catalog: Catalog, a: Recommendation, b: Recommendation): readonly Row[] {
  const words = catalog.sheet.review;
  const row = (what: string, of: (result: Recommendation) => string): Row => ({ what, a: of(a), b: of(b) });
  return [
    row(words.result, (result) => resultTitle(catalog, result)),
    ...sides.map((side) =>
      row(fill(words.points, { side: catalog.model.sides[side].title }), ({ scores }) =>
        String(scores[side]),
      ),
    ),
    row(words.closeness, (result) => describe(catalog, result).level),
  ];
}
