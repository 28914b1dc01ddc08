import type { Catalog } from '../catalog/catalog.ts';
import type { Recommend, Recommendation } from '../recommend/recommendation.ts';
import type { DecisionRecord } from './recordFile.ts';
import type { Sheet } from './sheet.ts';

/** A recorded decision beside what the same answers give today. */
export interface Review {
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
export function reviewRecord(catalog: Catalog, recommend: Recommend, record: DecisionRecord): Review {
  return {
    record,
    now: recommend(record.answers, record.confirmed),
    content: catalog.sheet.contentVersion,
    lost: [],
    added: [],
    changed: false,
  };
}

/** The review for people: what changed and why, or plainly that nothing did. */
export function reviewSheet(catalog: Catalog, review: Review): Sheet {
  void [catalog, review];
  return { title: '', blocks: [] };
}

/** Two records side by side, both on today's content: what differs first, then what is alike. */
export function compareRecords(
  catalog: Catalog,
  recommend: Recommend,
  a: DecisionRecord,
  b: DecisionRecord,
): Sheet {
  void [catalog, recommend, a, b];
  return { title: '', blocks: [] };
}
