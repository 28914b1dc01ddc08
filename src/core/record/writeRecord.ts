import { Document } from 'yaml';
import type { Catalog } from '../catalog/catalog.ts';
import { unknown } from '../catalog/facts.ts';
import type { Recommend } from '../recommend/recommendation.ts';
import type { Decided } from './decided.ts';
import { includedIn, decisionSheet, type Include } from './sheet.ts';
import { sheetAsMarkdown } from './sheetMarkdown.ts';
import { recordSchema } from './recordSchema.ts';

/** The decision record: a Markdown file that people read, with front matter that `readRecord` understands. */
export function writeRecord(
  catalog: Catalog,
  recommend: Recommend,
  decided: Decided,
  include: Include,
): string {
  const { name, confirmed, result, date } = includedIn(catalog, recommend, decided, include);
  const { questions, sheet } = catalog;
  const asked = questions.filter(({ id }) => include.today || id !== sheet.today);
  const document = new Document({
    schema: recordSchema,
    date,
    ...(name === '' ? {} : { name }),
    answers: Object.fromEntries(asked.map(({ id }) => [id, result.answers[id] ?? unknown])),
    confirmed,
    outcome: result.outcome,
    possible: result.possible,
    settled: result.settled,
    ...(result.margin ? { margin: result.margin.level } : {}),
    scores: result.scores,
    content: sheet.contentVersion,
  });
  // No folding: a line of the name may not look like the end of the front matter.
  const matter = document.toString({ lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 1e9 });
  const markdown = sheetAsMarkdown(decisionSheet(catalog, recommend, decided, include));
  return `---\n# ${sheet.file}\n${matter}---\n\n${markdown}`;
}
