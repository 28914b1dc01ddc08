import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type * as pagePath from '../../core/pages/pagePath.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { ReadOnlyFiles } from '../../host/readOnlyFiles.ts';

/** The pages as read-only files, each in a folder of its own. They never change while the extension runs. */
export class PageFileSystem extends ReadOnlyFiles {
  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const { catalog, paths } = await loadPages();
    const folder = folderOf(catalog, paths, uri);
    if (folder === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    if (folder === '') return paths.pageIds(catalog).map((id) => [id, vscode.FileType.Directory]);
    return [[paths.pagePath(catalog, folder).split('/').at(-1)!, vscode.FileType.File]];
  }

  protected async isFolder(uri: vscode.Uri): Promise<boolean> {
    const { catalog, paths } = await loadPages();
    return folderOf(catalog, paths, uri) !== undefined;
  }

  protected async textOf(uri: vscode.Uri): Promise<string> {
    const [{ catalog, paths }, { renderPage }, { pageStrings }] = await Promise.all([
      loadPages(),
      import('../../core/pages/renderPage.ts'),
      import('./pageStrings.ts'),
    ]);
    const id = paths.pageOfPath(catalog, uri.path);
    if (id === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return renderPage(catalog, id, pageStrings());
  }
}

async function loadPages(): Promise<{ readonly catalog: Catalog; readonly paths: typeof pagePath }> {
  const [catalog, paths] = await Promise.all([loadCatalog(), import('../../core/pages/pagePath.ts')]);
  return { catalog, paths };
}

/** The id of the page whose folder the address names, empty for the root; undefined if it is no folder. */
function folderOf(catalog: Catalog, paths: typeof pagePath, { path }: vscode.Uri): string | undefined {
  const folder = path.replace(/^\/|\/$/g, '');
  return folder === '' || paths.pageIds(catalog).includes(folder) ? folder : undefined;
}
