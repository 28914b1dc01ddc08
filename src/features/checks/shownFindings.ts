import * as vscode from 'vscode';
import type { Finding } from '../../core/posting/rules/finding.ts';
import { namespace } from '../../host/manifest.ts';
import type { PairedPosting } from './postingPairs.ts';
import { positionsIn, toDiagnostic } from './toDiagnostic.ts';

interface Showing {
  readonly findings: readonly Finding[];
  /** The posting that belongs to it. */
  readonly pair: PairedPosting | undefined;
  readonly isAsked: boolean;
}

/** The findings that VS Code shows. */
export class ShownFindings implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(namespace);
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** What is shown of the file may be something else. */
  readonly onDidChange = this.#changed.event;

  has(uri: vscode.Uri): boolean {
    return this.#collection.has(uri);
  }

  show(uri: vscode.Uri, text: string, { findings, pair, isAsked }: Showing): void {
    const positionAt = positionsIn(text);
    const beside = pair && { uri: pair.uri, positionAt: positionsIn(pair.beside.document.text) };
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(positionAt, finding, { beside, isAsked })),
    );
    this.#changed.fire(uri);
  }

  /** Fires even if nothing was shown of the file. */
  clear(uri: vscode.Uri): void {
    this.#collection.delete(uri);
    this.#changed.fire(uri);
  }

  clearAll(): void {
    this.#collection.clear();
  }

  dispose(): void {
    this.#collection.dispose();
    this.#changed.dispose();
  }
}
