import * as vscode from 'vscode';
import { ReadOnlyFiles } from './readOnlyFiles.ts';

/** Read-only pages in Markdown that change: each is made when it is read, and shown in the preview. */
export abstract class RenewedPages extends ReadOnlyFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  protected override modified = Date.now();

  override readonly onDidChangeFile = this.#changed.event;

  readDirectory(): Promise<[string, vscode.FileType][]> {
    return Promise.resolve([]);
  }

  protected isFolder({ path }: vscode.Uri): boolean {
    return path === '/';
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Has the page read again where it is open. */
  protected renew(uri: vscode.Uri): void {
    // One shown again has to look newer than the one before, or VS Code does not read it.
    this.modified = Math.max(Date.now(), this.modified + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  protected async showPreview(uri: vscode.Uri): Promise<void> {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }
}
