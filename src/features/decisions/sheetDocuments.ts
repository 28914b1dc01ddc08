import * as vscode from 'vscode';
import { decisionScheme } from '../../host/manifest.ts';

/** Read-only documents that exist in memory alone: reviews, comparisons and records kept here. */
export class SheetDocuments implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  /** Shows Markdown as a rendered page in a tab of that name. The same name shows the new text in the same tab. */
  async show(name: string, markdown: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: decisionScheme, path: `/${name.replaceAll('/', '-')}.md` });
    this.#texts.set(uri.toString(), markdown);
    this.#changed.fire(uri);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return (
      this.#texts.get(uri.toString()) ??
      vscode.l10n.t('This page was made before the last restart. Run "Review Decision…" to make it again.')
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
