import type { Catalog } from '../../core/catalog/catalog.ts';
import { entriesAsMarkdown } from '../../core/pages/entriesAsMarkdown.ts';
import { selectedEntries } from '../../core/posting/write/selectedEntries.ts';
import { copyMarkdown, isRefused } from '../../host/insertBlocks.ts';
import type { Log } from '../../host/log.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import { insertEntries } from '../../host/insertEntries.ts';
import { parseEntriesRequest, parseInsertRequest } from './insertRequest.ts';
import { pickOwned } from './pickOwned.ts';
import { pickSnippet } from './pickSnippet.ts';
import { readTarget } from './readTarget.ts';

interface SnippetDependencies {
  readonly catalog: Catalog;
  readonly targets: PostingTargets;
  readonly log: Log;
}

/** The commands that put text into a posting or on the clipboard. Arguments come from outside and are checked. */
export interface SnippetCommands {
  /** Inserts the entry the request names, or lets the person pick one. */
  readonly insertSnippet: (request: unknown) => Promise<void>;
  readonly insertEntries: (clicked: unknown, selected: unknown) => Promise<void>;
  readonly copyEntries: (clicked: unknown, selected: unknown) => Promise<void>;
}

export function createSnippetCommands({ catalog, targets, log }: SnippetDependencies): SnippetCommands {
  return {
    async insertSnippet(argument) {
      const request = parseInsertRequest(catalog, argument);
      const { into } = request;
      if (!request.entry && !into && (await isRefused(targets))) return;
      const entry =
        request.entry ??
        (await pickSnippet(catalog, log, into ? undefined : await readTarget(catalog, targets)));
      if (entry) await insertEntries(targets, catalog, [entry], into);
    },

    async insertEntries(clicked, selected) {
      if (await isRefused(targets)) return;
      const request = parseEntriesRequest(catalog, clicked, selected);
      const entries = await pickOwned(catalog, request, () => readTarget(catalog, targets));
      if (entries && entries.length > 0) await insertEntries(targets, catalog, entries);
    },

    async copyEntries(clicked, selected) {
      const entries = selectedEntries(catalog, clicked, selected);
      if (entries.length > 0) await copyMarkdown(entriesAsMarkdown(catalog, entries));
    },
  };
}
