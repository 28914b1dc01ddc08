import type { Catalog } from '../catalog/catalog.ts';
import { describe } from '../recommend/describe.ts';
import type { Recommend } from '../recommend/recommendation.ts';
import { annexBlocks } from './annexBlocks.ts';
import { bullets, paragraph, section, strong, table } from './blocks.ts';
import type { Decided } from './decided.ts';
import { fill } from '../catalog/fill.ts';
import { oneLine } from '../oneLine.ts';
import {
  answerBlocks,
  changesOf,
  closenessBlocks,
  costBlocks,
  headlineOf,
  mondayBlocks,
  openBlocks,
  optionBlocks,
  trustBlocks,
  workBlocks,
} from './mainBlocks.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** A text to be read on paper, in a mail or in a repository, before it is written down in one of these forms. */
export interface Sheet {
  readonly title: string;
  readonly blocks: readonly SheetBlock[];
}

/** What the asker lets into a text that others will read. */
export interface Include {
  /** The name of the company. */
  readonly name: boolean;
  /** Who leads technology today: it may point at a person. */
  readonly today: boolean;
}

/** What may be told: without what is not included, also where the advice rests on it. */
export function includedIn(
  { sheet }: Pick<Catalog, 'sheet'>,
  recommend: Recommend,
  decided: Decided,
  include: Include,
): Decided {
  const name = include.name ? decided.name : '';
  if (include.today) return { ...decided, name };
  const answers = Object.fromEntries(
    Object.entries(decided.answers).filter(([question]) => question !== sheet.today),
  );
  return { ...decided, name, answers, result: recommend(answers, decided.confirmed) };
}

/** The decision on one sheet, for those who decide, with an annex of what it rests on. */
export function decisionSheet(
  catalog: Catalog,
  recommend: Recommend,
  decided: Decided,
  include: Include,
): Sheet {
  const { sheet, questions } = catalog;
  const told = includedIn(catalog, recommend, decided, include);
  const { result, date } = told;
  const name = oneLine(told.name);
  const all = questions.filter(({ id }) => include.today || id !== sheet.today);
  const answered = all.filter(({ id }) => result.answers[id] !== undefined).length;
  return {
    title: name === '' ? sheet.title : fill(sheet.titleFor, { name }),
    blocks: [
      paragraph(fill(sheet.prepared, { date, answered, all: all.length })),
      ...section(2, sheet.decision.heading, paragraph(sheet.decision.text)),
      ...answerBlocks(catalog, result),
      ...closenessBlocks(catalog, result),
      ...mondayBlocks(catalog, result),
      ...optionBlocks(catalog, result),
      ...costBlocks(catalog, result),
      ...openBlocks(catalog, result, include.today),
      ...workBlocks(catalog, result),
      ...trustBlocks(catalog, result),
      ...section(
        2,
        sheet.decided.heading,
        table(sheet.decided.header, [sheet.decided.header.map(() => sheet.blank)]),
      ),
      ...annexBlocks(catalog, told, include.today),
    ],
  };
}

/**
 * The answer in a few lines, for a document that is about more. Others may read it, so it holds neither the name nor
 * what rests on who leads technology today.
 */
export function summarySheet(catalog: Catalog, recommend: Recommend, decided: Decided): Sheet {
  const { result } = includedIn(catalog, recommend, decided, { name: false, today: false });
  const { level, closeness } = describe(catalog, result);
  const { title, changes } = catalog.sheet.summary;
  return {
    title,
    blocks: [
      strong(headlineOf(catalog, result)),
      paragraph(result.answered === 0 ? catalog.advice.nothingAnswered.text : result.headline.text),
      ...section(3, catalog.sheet.closeness, paragraph(level), bullets(closeness)),
      ...mondayBlocks(catalog, result).map((block): SheetBlock =>
        block.kind === 'heading' ? { ...block, level: 3 } : block,
      ),
      ...section(3, changes, bullets(changesOf(catalog, result))),
    ],
  };
}
