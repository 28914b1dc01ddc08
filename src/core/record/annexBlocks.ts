import type { Catalog } from '../catalog/catalog.ts';
import { sides } from '../catalog/facts.ts';
import type { Question, Side } from '../catalog/advisorSchema.ts';
import type { Source } from '../catalog/schema.ts';
import type { Answers } from '../recommend/answers.ts';
import { describeAnswer } from '../recommend/describe.ts';
import type { Reason, Recommendation } from '../recommend/recommendation.ts';
import { bullets, paragraph, section, table } from './blocks.ts';
import type { Decided } from './decided.ts';
import { fill } from '../catalog/fill.ts';
import { textsOf } from './mainBlocks.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** What the answer rests on: answers, points, reasons and where they come from. */
export function annexBlocks(
  catalog: Catalog,
  { answers, result }: Decided,
  withToday: boolean,
): readonly SheetBlock[] {
  const words = catalog.sheet.annex;
  const { advice, questions } = catalog;
  return [
    { kind: 'heading', level: 2, text: words.heading, newPage: true },
    ...section(
      3,
      words.answers,
      table(
        words.answersHeader,
        questions.map((question) => [
          question.title,
          question.question,
          withToday || question.id !== catalog.sheet.today
            ? fullAnswer(catalog, answers, question)
            : words.leftOut,
        ]),
      ),
    ),
    ...(result.answered === 0
      ? []
      : [
          ...pointBlocks(catalog, result),
          // Before the reasons, which are read with it.
          ...sourceBlocks(catalog),
          ...section(3, words.for, reasonList(catalog, result.because, words.nothingFor)),
          ...section(3, words.against, reasonList(catalog, result.against, advice.nothingAgainst)),
        ]),
    ...section(3, words.notices, bullets(textsOf(catalog, result.notices))),
    ...(result.answered === 0
      ? []
      : section(3, words.practices, bullets(textsOf(catalog, result.practices)))),
    ...section(
      3,
      words.unusual,
      table(
        words.unusualHeader,
        result.unusual.map(({ text, confirmed }) => [text, confirmed ? words.confirmed : words.notConfirmed]),
      ),
    ),
    ...(result.answered === 0 ? sourceBlocks(catalog) : []),
  ];
}

/** How sources are named, and which rules and texts the record is made with. */
function sourceBlocks({ sheet: { annex, contentVersion } }: Catalog): readonly SheetBlock[] {
  return section(3, annex.sources, paragraph(fill(annex.sourcesText, { version: contentVersion })));
}

function fullAnswer(catalog: Catalog, answers: Answers, { id, options }: Question): string {
  return options.find((option) => option.id === answers[id])?.label ?? describeAnswer(catalog, answers, id);
}

/** The points of each answer for each side, their sums and the line. */
function pointBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const words = catalog.sheet.annex;
  const { questions, model } = catalog;
  const pointsOf = (question: string, side: Side): string => {
    const found = result.sides[side].contributions.find((row) => row.question === question);
    return found ? String(found.points) : '-';
  };
  const rows = questions
    .filter(({ id }) => sides.some((side) => pointsOf(id, side) !== '-'))
    .map(({ id, title }) => [
      fill(words.answer, { title, answer: describeAnswer(catalog, result.answers, id) }),
      ...sides.map((side) => pointsOf(id, side)),
    ]);
  const verdicts = sides.flatMap((side) => {
    const text = result.sides[side].verdict;
    return text === undefined ? [] : [fill(words.verdict, { side: model.sides[side].title, text })];
  });
  return section(
    3,
    words.points,
    paragraph(words.pointsText),
    table(
      [words.pointsHeader, ...sides.map((side) => model.sides[side].title)],
      [
        ...rows,
        [words.total, ...sides.map((side) => String(result.scores[side]))],
        [words.line, ...sides.map(() => String(result.line))],
      ],
    ),
    ...noPointBlocks(catalog),
    bullets(verdicts),
  );
}

/** What the questions are for that give no points. */
function noPointBlocks({ questions, words, sheet: { annex } }: Catalog): readonly SheetBlock[] {
  const items = questions.flatMap(({ title, decides }) =>
    decides === undefined ? [] : [fill(annex.noPointsItem, { title, decides })],
  );
  return items.length === 0 ? [] : [paragraph(fill(annex.noPoints, { questions: items.join(words.or) }))];
}

function reasonList(catalog: Catalog, reasons: readonly Reason[], none: string): SheetBlock {
  if (reasons.length === 0) return paragraph(none);
  return bullets(
    reasons.map(({ side, text, sources }) =>
      fill(catalog.sheet.annex.reason, {
        side: catalog.model.sides[side].title,
        text: text.replace(/\.$/, ''),
        sources: nameSources(catalog, sources),
      }),
    ),
  );
}

/** Where a statement comes from, in words: each kind of source once. */
function nameSources({ sheet: { annex } }: Catalog, sources: readonly Source[]): string {
  const names = sources.map((source) => {
    if (source.startsWith('F')) return fill(annex.faq, { number: source.slice(1) });
    return source.startsWith('S') || source.startsWith('R') ? annex.article : annex.own;
  });
  return [...new Set(names)].join(', ');
}
