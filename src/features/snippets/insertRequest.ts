import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry, Responsibility } from '../../core/catalog/schema.ts';
import { isInsertable } from '../../core/posting/blocks.ts';
import type { Elsewhere } from '../../host/insertBlocks.ts';

/** What a keybinding, a walkthrough or the wizard may ask of the insert commands. */
export interface InsertRequest {
  readonly entry?: Entry | Responsibility;
  /** Without it: the posting last edited, or a question where none is open. */
  readonly into?: Elsewhere;
}

/** The known parts of an argument of the form `{ entry, into }`; anything else is ignored. */
export function parseInsertRequest(catalog: Catalog, argument: unknown): InsertRequest {
  if (typeof argument !== 'object' || argument === null) return {};
  const { entry: entryId, into } = argument as Readonly<Record<string, unknown>>;
  const entry = typeof entryId === 'string' ? catalog.findEntry(entryId) : undefined;
  return {
    ...(entry && isInsertable(entry) ? { entry } : {}),
    ...(into === 'new-posting' || into === 'clipboard' ? { into } : {}),
  };
}
