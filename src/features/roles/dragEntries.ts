import * as vscode from 'vscode';
import type { Catalog, OutlineNode } from '../../core/catalog/catalog.ts';
import { entriesAsMarkdown } from '../../core/pages/entriesAsMarkdown.ts';
import { selectedEntries } from '../../core/posting/write/selectedEntries.ts';
import { entriesMimeType } from '../../host/manifest.ts';

/** Hands nodes of the tree over: by their ids to our own editors, as text to everybody else. */
export function dragEntries(
  catalog: Catalog,
  nodes: readonly OutlineNode[],
  dataTransfer: vscode.DataTransfer,
): void {
  const entries = selectedEntries(catalog, undefined, nodes);
  if (entries.length === 0) return;
  const ids = entries.map(({ id }) => id);
  dataTransfer.set(entriesMimeType, new vscode.DataTransferItem(JSON.stringify(ids)));
  dataTransfer.set('text/plain', new vscode.DataTransferItem(entriesAsMarkdown(catalog, entries)));
}
