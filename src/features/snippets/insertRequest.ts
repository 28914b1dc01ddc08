import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Entry } from '../../core/catalog/schema.ts';
import { isInsertable } from '../../core/posting/write/blocks.ts';
import { selectedEntries } from '../../core/posting/write/selectedEntries.ts';
import { argumentFields } from '../../host/argumentFields.ts';
import type { Elsewhere } from '../../host/insertBlocks.ts';

/** What a keybinding, a walkthrough or the wizard may ask of the insert commands. */
interface InsertRequest {
  readonly entry: Entry | undefined;
  /** Without it: the posting last edited, or a question where none is open. */
  readonly into: Elsewhere | undefined;
}

/** The known parts of an argument of the form `{ entry, into }`; anything else is ignored. */
export function parseInsertRequest(catalog: Catalog, argument: unknown): InsertRequest {
  const { entry: entryId, into } = argumentFields(argument);
  const entry = typeof entryId === 'string' ? catalog.findEntry(entryId) : undefined;
  return {
    entry: entry && isInsertable(entry) ? entry : undefined,
    into: into === 'new-posting' || into === 'clipboard' ? into : undefined,
  };
}

/** What is selected in the tree, or what a keybinding names. */
export interface EntriesRequest {
  readonly entries: readonly Entry[];
  /** Ids of the shared responsibilities that the role owns; undefined if that has to be asked. */
  readonly owned: readonly string[] | undefined;
}

/** From the arguments that VS Code hands over for the tree, or from one of the form `{ entries, owned }`. */
export function parseEntriesRequest(catalog: Catalog, clicked: unknown, selected: unknown): EntriesRequest {
  const { entries: ids, owned } = argumentFields(clicked);
  const isNamed = Array.isArray(ids) && ids.length > 0;
  const entries = isNamed
    ? selectedEntries(catalog, undefined, ids)
    : selectedEntries(catalog, clicked, selected);
  return {
    entries: entries.filter(isInsertable),
    owned: isNamed && Array.isArray(owned) ? owned.map(String) : undefined,
  };
}
