import * as vscode from 'vscode';

/** Files in memory, as an extension for some remote store would bring them, with control over how they answer. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files: Map<string, Uint8Array>;
  readonly #permissions: vscode.FilePermission | undefined;
  #gate: { readonly reached: () => void; readonly opened: Promise<void> } | undefined;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(files: Readonly<Record<string, string>>, permissions?: vscode.FilePermission) {
    this.#files = new Map(
      Object.entries(files).map(([name, text]) => [`/${name}`, new TextEncoder().encode(text)]),
    );
    this.#permissions = permissions;
  }

  /** From now on nobody gets an answer to `stat` until `release`. `asked` is done when somebody waits for one. */
  holdStat(): { readonly asked: Promise<void>; readonly release: () => void } {
    let reached = (): void => undefined;
    let open = (): void => undefined;
    const asked = new Promise<void>((resolve) => (reached = resolve));
    const opened = new Promise<void>((resolve) => (open = resolve));
    this.#gate = { reached, opened };
    return {
      asked,
      release: () => {
        this.#gate = undefined;
        open();
      },
    };
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = this.readFile(uri);
    this.#gate?.reached();
    await this.#gate?.opened;
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: byteLength,
      ...(this.#permissions === undefined ? {} : { permissions: this.#permissions }),
    };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
