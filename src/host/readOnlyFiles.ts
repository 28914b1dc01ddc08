import * as vscode from 'vscode';

/** Files that are made when they are read, so that they need no storage; none can be written, moved or deleted. */
export abstract class ReadOnlyFiles implements vscode.FileSystemProvider {
  // Nothing changes unless a class says so.
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);

  abstract stat(uri: vscode.Uri): Promise<vscode.FileStat>;
  abstract readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]>;
  abstract readFile(uri: vscode.Uri): Promise<Uint8Array>;

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
