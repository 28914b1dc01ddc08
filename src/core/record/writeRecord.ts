import { Document } from 'yaml';
import type { Catalog } from '../catalog/catalog.ts';
import type { Recommend } from '../recommend/recommendation.ts';
import type { Decided } from './decided.ts';
import { recordOf } from './recordOf.ts';
import { recordSchema } from './recordSchema.ts';
import { decisionSheet, includedIn, type Include } from './sheet.ts';
import { sheetAsMarkdown } from './sheetMarkdown.ts';

/** The decision record: a Markdown file that people read, with front matter that `readRecord` understands. */
export function writeRecord(
  catalog: Catalog,
  recommend: Recommend,
  decided: Decided,
  include: Include,
): string {
  const record = recordOf(catalog, includedIn(catalog, recommend, decided, include), include.today);
  // What is undefined is left out.
  const document = new Document({ schema: recordSchema, ...record, name: record.name || undefined });
  // No folding: a line of the name may not look like the end of the front matter.
  const matter = document.toString({ lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 1e9 });
  const markdown = sheetAsMarkdown(decisionSheet(catalog, recommend, decided, include));
  return `---\n# ${catalog.sheet.file}\n${matter}---\n\n${markdown}`;
}
