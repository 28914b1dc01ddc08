import { createPlanEntries, type EntriesPlan } from '../../../src/core/posting/insert/planEntries.ts';
import { catalog } from './catalog.ts';
import { comparing } from './comparing.ts';
import { insertedDocument } from './insertedDocument.ts';
import { readPosting } from './postingParser.ts';

export const planEntries = createPlanEntries(catalog, comparing.matchResponsibility);

export interface Inserted extends EntriesPlan {
  readonly text: string;
}

/** The text with the entries in it, as the editor leaves it, its blanks in brackets. */
export function insertEntries(text: string, ids: readonly string[], offsets: readonly number[]): Inserted {
  const plan = planEntries.plan(readPosting(text), offsets, ids.map(catalog.entry));
  const filled = plan.insertions.map((insertion) => ({
    ...insertion,
    snippet: insertion.snippet.replace(/\$\{\d+:(\[[^\]]*\])\}/g, '$1'),
  }));
  return { ...plan, text: insertedDocument(text, filled) };
}
