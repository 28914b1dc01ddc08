import type { Entry } from '../catalog/schema.ts';

/** An entry to paste elsewhere: its title, its text and its explanation, without links. */
export function entryAsMarkdown({ title, text, explanation }: Entry): string {
  return [`## ${title}`, text, explanation].filter(Boolean).join('\n\n');
}
