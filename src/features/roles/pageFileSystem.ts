import * as vscode from 'vscode';
import { loadCatalog } from '../../host/loadCatalog.ts';

/** The pages as read-only files: made from the catalog when they are read, so they need no storage. */
export class PageFileSystem implements vscode.FileSystemProvider {
  // The pages never change while the extension runs.
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    return {
      type: vscode.FileType.File,
      permissions: vscode.FilePermission.Readonly,
      ctime: 0,
      mtime: 0,
      size: byteLength,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const [catalog, { pageOfPath }, { renderPage }, { pageStrings }] = await Promise.all([
      loadCatalog(),
      import('../../core/pages/pagePath.ts'),
      import('../../core/pages/renderPage.ts'),
      import('./pageStrings.ts'),
    ]);
    const id = pageOfPath(catalog, uri.path);
    if (id === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(renderPage(catalog, id, pageStrings()));
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
