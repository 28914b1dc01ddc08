import {
  createCompletionsAt,
  type PostingCompletion,
} from '../../../src/core/posting/complete/completionsAt.ts';
import { createFindMissingEntries } from '../../../src/core/posting/complete/findMissingEntries.ts';
import { createFindMissingSections } from '../../../src/core/posting/complete/findMissingSections.ts';
import { createResponsibilityAt } from '../../../src/core/posting/owners/responsibilityAt.ts';
import { createSectionsOfRole } from '../../../src/core/posting/complete/sectionsOfRole.ts';
import { catalog } from './catalog.ts';
import { comparing } from './comparing.ts';
import { readPosting } from './postingParser.ts';
import { acceptedSnippet } from './acceptedSnippet.ts';

const { matchResponsibility, findClaims } = comparing;
export const sectionsOfRole = createSectionsOfRole(catalog);
export const findMissingSections = createFindMissingSections(catalog, sectionsOfRole);
export const completionsAt = createCompletionsAt({
  catalog,
  findMissingEntries: createFindMissingEntries(catalog, sectionsOfRole, matchResponsibility),
  findMissingSections,
});
export const responsibilityAt = createResponsibilityAt(catalog, findClaims);

/** What is offered at the `|` in the text. */
export function completions(marked: string): readonly PostingCompletion[] {
  const { text, offset } = readCursor(marked);
  return completionsAt(readPosting(text), offset);
}

export function titles(marked: string): readonly string[] {
  return completions(marked).map(({ title }) => title);
}

/** The text once the completion of that title, or the first, is chosen and no blank of it filled in. */
export function completed(marked: string, title?: string): string {
  const { text } = readCursor(marked);
  const chosen = completions(marked).find((completion) => title === undefined || completion.title === title);
  if (!chosen) throw new Error(`Nothing is offered in ${JSON.stringify(marked)}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = acceptedSnippet(chosen.snippet).replaceAll('\n', lineEnd);
  return text.slice(0, chosen.range.start) + plain + text.slice(chosen.range.end);
}

function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`No cursor in ${JSON.stringify(marked)}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
