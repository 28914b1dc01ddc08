import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../recommend/answers.ts';
import { describe } from '../recommend/describe.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';
import { annexBlocks } from './annexBlocks.ts';
import { bullets, paragraph, section, strong, table } from './blocks.ts';
import { fill, oneLine } from '../catalog/fill.ts';
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

/** A paragraph, list, table or heading of a sheet. Texts are plain: neither Markdown nor HTML. */
export type SheetBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      /** Starts a page of its own in print. */
      readonly newPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A text to be read on paper, in a mail or in a repository, before it is written down in one of these forms. */
export interface Sheet {
  readonly title: string;
  readonly blocks: readonly SheetBlock[];
}

/** A finished run, as it goes into a record. */
export interface Decided {
  /** Of the company; may be empty. */
  readonly name: string;
  readonly answers: Answers;
  /** Ids of the unusual pairs of answers that were said to be right. */
  readonly confirmed: readonly string[];
  readonly result: Recommendation;
  /** YYYY-MM-DD */
  readonly date: string;
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
