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

/** What each of two records is called. */
type Labels = Readonly<Record<'a' | 'b', string>>;

/** Something both records have, in words. */
interface Row {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

/**
 * Two records side by side, both on today's content: what differs first, then what is alike.
 *
 * @param places what each is called where it is, for two of the same name and date
 */
export function compareRecords(
  catalog: Catalog,
  recommend: Recommend,
  a: DecisionRecord,
  b: DecisionRecord,
  places?: Labels,
): Sheet {
  const words = catalog.sheet.compare;
  const labels = labelsOf(catalog, a, b, places);
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

/** Name and date, where they tell the two apart; else where they are, if that does. */
function labelsOf(
  { sheet: { compare } }: Catalog,
  a: DecisionRecord,
  b: DecisionRecord,
  places: Labels | undefined,
): Labels {
  const label = ({ name, date }: DecisionRecord): string =>
    oneLine(name) === '' ? date : fill(compare.label, { name: oneLine(name), date });
  if (label(a) !== label(b)) return { a: label(a), b: label(b) };
  return places && places.a !== places.b ? places : { a: compare.first, b: compare.second };
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
