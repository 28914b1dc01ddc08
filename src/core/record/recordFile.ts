import type { Catalog } from '../catalog/catalog.ts';
import type { Model, Outcome, Side } from '../catalog/schema.ts';
import type { Answers } from '../recommend/answers.ts';
import type { Recommend } from '../recommend/recommendation.ts';
import type { Decided, Include } from './sheet.ts';

/** What a decision record holds for software, besides the sheet that people read. */
export interface DecisionRecord {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly name: string | undefined;
  /** As written down: questions and options may be gone from today's content. Open questions are `unknown`. */
  readonly answers: Answers;
  readonly confirmed: readonly string[];
  readonly outcome: Outcome;
  readonly possible: readonly Outcome[];
  readonly settled: boolean;
  readonly margin: Model['margins'][number]['id'] | undefined;
  readonly scores: Readonly<Record<Side, number>>;
  /** The version of the content that gave the result. */
  readonly content: string;
}

export type ReadRecord =
  | { readonly ok: true; readonly record: DecisionRecord }
  | {
      readonly ok: false;
      /** From 0. */
      readonly line: number;
      readonly message: string;
    };

/** The decision record: a Markdown file that people read, with front matter that `readRecord` understands. */
export function writeRecord(
  catalog: Catalog,
  recommend: Recommend,
  decided: Decided,
  include: Include,
): string {
  void [catalog, recommend, decided, include];
  return '';
}

/** Reads the front matter of a decision record, which people may have edited. Never throws. */
export function readRecord(text: string): ReadRecord {
  return { ok: false, line: 0, message: text };
}
