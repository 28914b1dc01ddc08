import * as vscode from 'vscode';
import type { Catalog, CatalogData } from '../core/catalog/catalog.ts';
import { loadOnce } from './loadOnce.ts';
import { extensionId } from './manifest.ts';

/** The catalog, read at the first call: opening the editor costs nothing for what is not used. */
export const loadCatalog = loadOnce(readCatalog);

async function readCatalog(): Promise<Catalog> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error(`VS Code does not know the extension ${extensionId}`);
  const file = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'catalog.json');
  const [bytes, { createCatalog }] = await Promise.all([
    vscode.workspace.fs.readFile(file),
    import('../core/catalog/catalog.ts'),
  ]);
  return createCatalog(JSON.parse(new TextDecoder().decode(bytes)) as CatalogData);
}
