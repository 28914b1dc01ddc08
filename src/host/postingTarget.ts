import * as vscode from 'vscode';
import { pageScheme } from './manifest.ts';

/** Where an insertion goes: an editor that shows a document, and the places in it. */
export interface PostingTarget {
  readonly editor: vscode.TextEditor;
  readonly selections: readonly vscode.Selection[];
}

/** Why there is no target: no Markdown document is open, or the text editor in front holds something else. */
export type NoTarget =
  { readonly missing: 'no-posting' } | { readonly missing: 'not-markdown'; readonly name: string };

/**
 * Remembers the Markdown editor last worked in and the selections there. With a webview, a preview or a tree in
 * front VS Code names no active editor, and showing the document again would put the cursor at its start.
 */
export class PostingTargets implements vscode.Disposable {
  #last: { readonly uri: string; readonly selections: readonly vscode.Selection[] } | undefined;
  readonly #subscription = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#remember(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) this.#remember(textEditor);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === this.#last?.uri) this.#last = undefined;
    }),
  );

  constructor() {
    const { activeTextEditor } = vscode.window;
    if (activeTextEditor) this.#remember(activeTextEditor);
  }

  /** The active Markdown editor, else the one last active, else an open Markdown tab; brought to the front. */
  async find(): Promise<PostingTarget | NoTarget> {
    const active = vscode.window.activeTextEditor;
    if (active && !isPanel(active.document)) {
      if (isMarkdown(active.document)) return { editor: active, selections: active.selections };
      return { missing: 'not-markdown', name: nameOf(active.document.uri) };
    }
    const last = this.#last;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === last?.uri);
    if (document && last) {
      const viewColumn = tabs().find(({ uri }) => uri.toString() === last.uri)?.viewColumn;
      const editor = await vscode.window.showTextDocument(
        document,
        viewColumn === undefined ? {} : { viewColumn },
      );
      return { editor, selections: last.selections };
    }
    for (const { uri, viewColumn } of tabs()) {
      const opened = await vscode.workspace.openTextDocument(uri);
      if (!isMarkdown(opened)) continue;
      const editor = await vscode.window.showTextDocument(opened, { viewColumn });
      return { editor, selections: editor.selections };
    }
    return { missing: 'no-posting' };
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #remember({ document, selections }: vscode.TextEditor): void {
    if (isMarkdown(document) && document.uri.scheme !== pageScheme) {
      this.#last = { uri: document.uri.toString(), selections: [...selections] };
    }
  }
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

/** Text tabs that look like Markdown, those in front of their group first. */
function tabs(): readonly { readonly uri: vscode.Uri; readonly viewColumn: vscode.ViewColumn }[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .sort((a, b) => Number(b.isActive) - Number(a.isActive))
    .flatMap(({ input, group }) =>
      input instanceof vscode.TabInputText &&
      (input.uri.scheme === 'untitled' || /\.(md|markdown)$/i.test(input.uri.path))
        ? [{ uri: input.uri, viewColumn: group.viewColumn }]
        : [],
    );
}

function isMarkdown(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown';
}

/** Output and debug console count as editors, though nobody edits there. */
function isPanel({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'output' || uri.scheme === 'debug';
}
