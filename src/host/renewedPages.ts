import * as vscode from 'vscode';
import { ReadOnlyFiles } from './readOnlyFiles.ts';

/** Read-only pages in Markdown that change: each is made when it is read, and shown in the preview. */
export abstract class RenewedPages extends ReadOnlyFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** A page shown again has to look newer than the one before, or VS Code does not read it. */
  #renewed = Date.now();

  override readonly onDidChangeFile = this.#changed.event;

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const common = { ctime: 0, mtime: this.#renewed, permissions: vscode.FilePermission.Readonly };
    if (uri.path === '/') return { ...common, type: vscode.FileType.Directory, size: 0 };
    return { ...common, type: vscode.FileType.File, size: (await this.readFile(uri)).byteLength };
  }

  readDirectory(): Promise<[string, vscode.FileType][]> {
    return Promise.resolve([]);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Has the page read again where it is open. */
  protected renew(uri: vscode.Uri): void {
    this.#renewed = Math.max(Date.now(), this.#renewed + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  protected async showPreview(uri: vscode.Uri): Promise<void> {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }
}
