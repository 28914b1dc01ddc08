import * as vscode from 'vscode';
import { ownersScheme } from '../../host/manifest.ts';
import type { OwnersTable } from './ownersTable.ts';

/** The read-only page "Who Owns What" and the table it shows. There is one; the next table takes its place. */
export class OwnersDocument implements vscode.TextDocumentContentProvider {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  #text: string | undefined;
  #table: OwnersTable | undefined;

  get table(): OwnersTable | undefined {
    return this.#table;
  }

  async show(table: OwnersTable, text: string): Promise<void> {
    this.#table = table;
    this.#text = text;
    const uri = vscode.Uri.from({ scheme: ownersScheme, path: `/${vscode.l10n.t('Who Owns What')}.md` });
    this.#changed.fire(uri);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }

  provideTextDocumentContent(): string {
    return (
      this.#text ??
      vscode.l10n.t('This page was made before the last restart. Run "Show Who Owns What" to make it again.')
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
