import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { RoleFile } from '../../core/catalog/schema.ts';
import { isInsertable, postingBlocks, titleBlock, type Block } from '../../core/posting/blocks.ts';
import { planInsertion } from '../../core/posting/planInsertion.ts';
import { plainStyle, writeBlocks } from '../../core/posting/writeBlocks.ts';
import { entryAsMarkdown } from '../../core/pages/entryAsMarkdown.ts';
import { selectedEntries } from '../../core/posting/selectedEntries.ts';
import { insertSnippets } from '../../host/insertSnippets.ts';
import { nameOf, type PostingTarget, type PostingTargets } from '../../host/postingTarget.ts';
import { parseInsertRequest, type InsertRequest } from './insertRequest.ts';
import { pickRole, pickSnippet, pickWithoutPosting } from './pickSnippet.ts';

interface SnippetDependencies {
  readonly catalog: Catalog;
  readonly targets: PostingTargets;
}

/** The commands that put text into a posting or on the clipboard. Arguments come from outside and are checked. */
export interface SnippetCommands {
  /** Inserts the entry the request names, or lets the person pick one. */
  readonly insertSnippet: (request: unknown) => Promise<void>;
  /** A new untitled posting with the description of a role. */
  readonly newPosting: (request: unknown) => Promise<void>;
  readonly insertEntries: (clicked: unknown, selected: unknown) => Promise<void>;
  readonly copyEntries: (clicked: unknown, selected: unknown) => Promise<void>;
}

export function createSnippetCommands({ catalog, targets }: SnippetDependencies): SnippetCommands {
  async function insert(blocks: readonly Block[], request: InsertRequest): Promise<void> {
    if (request.into === 'clipboard') return copy(blocks);
    if (request.into === 'new-posting') return insertIntoNew(blocks);
    const target = await targets.find();
    if ('editor' in target) return insertInto(target, blocks);
    if (target.missing === 'not-markdown') {
      const message = vscode.l10n.t(
        '{0} is not a Markdown file. Open the posting first; nothing was changed.',
        target.name,
      );
      void vscode.window.showWarningMessage(message);
      return;
    }
    const choice = await pickWithoutPosting();
    if (choice) await insert(blocks, { ...request, into: choice });
  }

  async function insertInto({ editor, offsets }: PostingTarget, blocks: readonly Block[]): Promise<void> {
    const { document } = editor;
    const name = nameOf(document.uri);
    const result = await insertSnippets(editor, planInsertion(document.getText(), offsets, blocks));
    if (result === 'read-only') {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} is read-only; nothing was changed.', name));
    } else if (result === 'changed') {
      const message = vscode.l10n.t(
        '{0} was edited at the same moment; nothing was inserted. Try again.',
        name,
      );
      void vscode.window.showWarningMessage(message);
    }
  }

  async function insertIntoNew(blocks: readonly Block[]): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await insertInto({ editor, offsets: [0] }, blocks);
  }

  async function copy(blocks: readonly Block[]): Promise<void> {
    await copyText(writeBlocks(blocks, plainStyle, 'plain'));
  }

  async function copyText(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown'), 3000);
  }

  return {
    async insertSnippet(argument) {
      const request = parseInsertRequest(catalog, argument);
      const entry = request.entry ?? (await pickSnippet(catalog));
      if (entry) await insert(postingBlocks(catalog, [entry]), request);
    },

    async newPosting(argument) {
      const request = parseInsertRequest(catalog, argument);
      const role = request.role ?? (await pickRole(catalog));
      if (role) await insertIntoNew([titleBlock(role), ...description(catalog, role)]);
    },

    async insertEntries(clicked, selected) {
      const entries = selectedEntries(catalog, clicked, selected).filter(isInsertable);
      if (entries.length > 0) await insert(postingBlocks(catalog, entries), {});
    },

    async copyEntries(clicked, selected) {
      const entries = selectedEntries(catalog, clicked, selected);
      if (entries.length === 0) return;
      if (entries.every(isInsertable)) await copy(postingBlocks(catalog, entries));
      else await copyText(entries.map((entry) => entryAsMarkdown(entry)).join('\n\n'));
    },
  };
}

function description(catalog: Catalog, role: RoleFile): readonly Block[] {
  return postingBlocks(catalog, [catalog.entry(role.description)]);
}
