import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { isInsertable, postingBlocks } from '../../core/posting/write/blocks.ts';
import { planInsertion } from '../../core/posting/insert/planInsertion.ts';
import { selectedEntries } from '../../core/posting/write/selectedEntries.ts';
import { snippetEdit } from '../../host/insertSnippets.ts';
import { isWritable } from '../../host/isWritable.ts';
import { loadPostings } from '../../host/loadPostings.ts';

interface Drop {
  readonly document: vscode.TextDocument;
  /** Of the document, at the time of the drop. */
  readonly version: number;
  readonly position: vscode.Position;
  /** What our tree has handed over. */
  readonly item: vscode.DataTransferItem;
  readonly kind: vscode.DocumentDropOrPasteEditKind;
  readonly token: vscode.CancellationToken;
}

/** The edit that puts dragged entries at the next end of a paragraph or list item, not where the mouse let go. */
export async function dropEntries(
  catalog: Catalog,
  { document, version, position, item, kind, token }: Drop,
): Promise<vscode.DocumentDropEdit | undefined> {
  const entries = selectedEntries(catalog, undefined, idsIn(await item.asString())).filter(isInsertable);
  const { readDocument } = await loadPostings();
  // VS Code applies such an edit to read-only documents as well.
  if (entries.length === 0 || !(await isWritable(document))) return undefined;
  if (token.isCancellationRequested || document.version !== version) return undefined;
  const offset = document.offsetAt(position);
  const insertions = planInsertion(
    readDocument(document).document,
    [offset],
    postingBlocks(catalog, entries),
  );
  const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Insert into Posting'), kind);
  edit.additionalEdit = snippetEdit(document, insertions);
  return edit;
}

function idsIn(json: string): readonly unknown[] {
  try {
    const ids: unknown = JSON.parse(json);
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
