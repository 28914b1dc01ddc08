import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../recommend/answers.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';

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
  return { title: includedIn(catalog, recommend, decided, include).name, blocks: [] };
}

/**
 * The answer in a few lines, for a document that is about more. Others may read it, so it holds neither the name nor
 * what rests on who leads technology today.
 */
export function summarySheet(catalog: Catalog, recommend: Recommend, decided: Decided): Sheet {
  return decisionSheet(catalog, recommend, decided, { name: false, today: false });
}
