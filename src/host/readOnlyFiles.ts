import * as vscode from 'vscode';

/** Files that are made when they are read, so that they need no storage; none can be written, moved or deleted. */
export abstract class ReadOnlyFiles implements vscode.FileSystemProvider {
  // Nothing changes unless a class says so.
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);

  /** When they have changed last. */
  protected modified = 0;

  abstract readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]>;
  protected abstract isFolder(uri: vscode.Uri): boolean | Promise<boolean>;
  /** What is in a file; throws where there is none. */
  protected abstract textOf(uri: vscode.Uri): Promise<string>;

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const common = { ctime: 0, mtime: this.modified, permissions: vscode.FilePermission.Readonly };
    if (await this.isFolder(uri)) return { ...common, type: vscode.FileType.Directory, size: 0 };
    return { ...common, type: vscode.FileType.File, size: (await this.readFile(uri)).byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.textOf(uri));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
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

/** Makes the files known to VS Code. */
export function registerReadOnlyFiles(scheme: string, files: ReadOnlyFiles): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(scheme, files, {
    isReadonly: true,
    isCaseSensitive: true,
  });
}
