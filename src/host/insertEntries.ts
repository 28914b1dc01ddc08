import * as vscode from 'vscode';
import type { Catalog } from '../core/catalog/catalog.ts';
import type { Entry } from '../core/catalog/schema.ts';
import { postingBlocks } from '../core/posting/write/blocks.ts';
import { insertBlocks, type Elsewhere } from './insertBlocks.ts';
import { loadPlanEntries } from './loadPlanEntries.ts';
import { loadPostings } from './loadPostings.ts';
import type { PostingTargets } from './postingTargets.ts';

/** Puts entries into the posting last worked in: into the sections it has, or else where the person works. */
export async function insertEntries(
  targets: PostingTargets,
  catalog: Catalog,
  entries: readonly Entry[],
  into?: Elsewhere,
): Promise<void> {
  const [{ readDocument }, { plan }] = await Promise.all([loadPostings(), loadPlanEntries()]);
  await insertBlocks(targets, postingBlocks(catalog, entries), into, (document, offsets) => {
    const { insertions, present } = plan(readDocument(document), offsets, entries);
    const titles = present.map(({ title }) => title).join(', ');
    const note = titles === '' ? undefined : vscode.l10n.t('Already in the posting, not added: {0}', titles);
    return { insertions, note };
  });
}
