import type { Catalog } from '../catalog/catalog.ts';
import { blank } from '../posting/write/blanks.ts';
import {
  changed,
  describe,
  describeCounterfactual,
  outcomeTitle,
  standingOf,
} from '../recommend/describe.ts';
import type { AdviceRow, Recommendation } from '../recommend/recommendation.ts';
import { bullets, numbered, paragraph, section, strong, table } from './blocks.ts';
import { fill } from '../catalog/fill.ts';
import { capital, small } from '../firstLetter.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** The answer in one line. */
export function headlineOf({ advice, sheet }: Catalog, result: Recommendation): string {
  if (result.answered === 0) return advice.nothingAnswered.headline;
  const { headline } = result.headline;
  return result.settledIfUsual ? headline : fill(sheet.answer.probably, { headline });
}

/** The answer, and how to fill it. */
export function answerBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { heading, provisional, filling } = catalog.sheet.answer;
  const nothing = result.answered === 0;
  return [
    ...section(
      2,
      heading,
      strong(headlineOf(catalog, result)),
      paragraph(nothing ? catalog.advice.nothingAnswered.text : result.headline.text),
      ...(nothing || result.settledIfUsual ? [] : [paragraph(provisional)]),
    ),
    ...(nothing ? [] : section(3, filling, bullets(textsOf(catalog, result.filling)))),
  ];
}

/** How close the call is and what it hangs on. */
export function closenessBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { level, closeness } = describe(catalog, result);
  return section(2, catalog.sheet.closeness, strong(level), bullets(closeness));
}

/** The first steps. There are none while nothing is answered. */
export function mondayBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const steps = result.answered === 0 ? [] : textsOf(catalog, result.steps);
  return section(2, catalog.sheet.monday, numbered(steps));
}

/** Every option with what speaks for it, against it, and why it is not the answer. */
export function optionBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { heading, header } = catalog.sheet.options;
  const rows = result.options.map((option) => {
    const row = catalog.advice.outcomes.find(({ outcome }) => outcome === option.outcome)!;
    const way = result.counterfactuals.find(({ outcome }) => outcome === option.outcome);
    const title = outcomeTitle(catalog, option.outcome, changed(result.answers, way?.changes ?? []));
    return [capital(title), row.for, row.against, standingOf(catalog, result, option)];
  });
  return section(2, heading, table(header, rows));
}

/** The cost lines to fill in, one for each way that the step about cost names. */
export function costBlocks({ sheet }: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { heading, text, header, ways } = sheet.cost;
  const compared = ways.find(({ step }) => result.steps.some(({ id }) => id === step))?.ways ?? [];
  const rows = compared.map((way) => [way, sheet.blank]);
  return result.answered === 0 || rows.length === 0
    ? []
    : section(2, heading, paragraph(text), table(header, rows));
}

/** The open questions, and the unusual pairs of answers that were not said to be right. */
export function openBlocks(
  { questions, sheet }: Catalog,
  result: Recommendation,
  withToday: boolean,
): readonly SheetBlock[] {
  const open = questions.filter(
    ({ id }) => result.answers[id] === undefined && (withToday || id !== sheet.today),
  );
  const items = [
    ...open.map(({ title, question }) => fill(sheet.open.item, { title, question })),
    ...result.unusual
      .filter(({ confirmed }) => !confirmed)
      .map(({ text }) => fill(sheet.open.pair, { text })),
  ];
  return section(2, sheet.open.heading, items.length > 0 ? bullets(items) : paragraph(sheet.open.nothing));
}

/** Who takes which work, and the work for which a name has to be written down. */
export function workBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { heading, header, shared, sharedText, sharedHeader } = catalog.sheet.work;
  if (result.answered === 0) return [];
  return [
    ...section(
      2,
      heading,
      table(
        header,
        result.assignments.map(({ title, owner }) => [title, owner]),
      ),
    ),
    ...section(
      3,
      shared,
      paragraph(sharedText),
      table(
        sharedHeader,
        result.shared.map(catalog.entry).map(({ title, text }) => [title, text, catalog.sheet.blank]),
      ),
    ),
  ];
}

/** Who made the rules, what they cannot know, and how old the evidence is. */
export function trustBlocks(catalog: Catalog, result: Recommendation): readonly SheetBlock[] {
  const { heading, interest } = catalog.sheet.trust;
  return section(2, heading, bullets(textsOf(catalog, result.limits)), paragraph(interest));
}

/** Rows of advice as they stand on paper: blanks are lines to write on. */
export function textsOf({ sheet }: Pick<Catalog, 'sheet'>, rows: readonly AdviceRow[]): readonly string[] {
  return rows.map(({ text }) => text.replace(blank, sheet.blank));
}

/** What would lead to the other outcomes, each in a sentence. */
export function changesOf(catalog: Catalog, result: Recommendation): readonly string[] {
  return result.counterfactuals
    .filter(({ changes }) => changes.length > 0)
    .map((other) =>
      fill(catalog.sheet.summary.change, {
        outcome: capital(outcomeTitle(catalog, other.outcome, changed(result.answers, other.changes))),
        way: small(describeCounterfactual(catalog, other)),
      }),
    );
}
