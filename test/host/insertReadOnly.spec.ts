import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPostingFile, putCursors } from './support/openPosting.ts';
import { mission, partners } from './support/snippets.ts';
import { closeEverything } from './support/tabs.ts';
import { until } from './support/until.ts';

/** Places of one kind, and places where the text differs, which VS Code is asked to change in another way. */
const text = '# Posting\n\n## Work\n\nOne.\n\n### Deeper\n\nTwo.\n';
const places: readonly (readonly [string, readonly number[]])[] = [
  ['one cursor', [22]],
  ['cursors in places of different kinds', [22, text.indexOf('Two')]],
];

async function staysUnchanged(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const before = document.getText();
  const { version } = document;
  const tries: readonly (readonly [string, unknown])[] = [
    ['insertSnippet', { entry: mission.id }],
    ['insertSnippet', { entry: partners.id }],
    // Shared work, of which it asks who owns it where it can be inserted: that would wait for ever here.
    ['insertEntries', { entries: ['cto-infrastructure', 'cto-kpis-and-budgets'] }],
  ];
  for (const [command, request] of tries) {
    await vscode.commands.executeCommand(`ctoCio.${command}`, request);
    const tried = JSON.stringify(request);
    assert.equal(document.getText(), before, tried);
    assert.equal(document.version, version, tried);
    assert.equal(document.isDirty, false, tried);
  }
}

describe('A read-only document stays unchanged', () => {
  it('if it is one of our own pages, opened as text', async () => {
    const editor = await openFileAsText(vscode.Uri.parse('cto-cio:/cto/CTO.md'));
    const headings = [...editor.document.getText().matchAll(/^#+ .*$/gm)];
    assert.ok(headings.length > 1);
    await staysUnchanged(editor);
    await putCursors(
      editor,
      headings.map(({ index }) => index),
    );
    await staysUnchanged(editor);
  });

  for (const [name, cursors] of places) {
    it(`if its file system is read-only (${name})`, async () => {
      const files = new MemoryFiles({ 'posting.md': text });
      const registered = vscode.workspace.registerFileSystemProvider('spec-readonly', files, {
        isReadonly: true,
      });
      try {
        await staysUnchanged(await openFile(vscode.Uri.parse('spec-readonly:/posting.md'), cursors));
      } finally {
        await closeEverything();
        registered.dispose();
      }
    });

    it(`if its file may not be written (${name})`, async () => {
      const files = new MemoryFiles({ 'posting.md': text }, vscode.FilePermission.Readonly);
      const registered = vscode.workspace.registerFileSystemProvider('spec-locked', files);
      try {
        await staysUnchanged(await openFile(vscode.Uri.parse('spec-locked:/posting.md'), cursors));
      } finally {
        await closeEverything();
        registered.dispose();
      }
    });

    // Both forms name the file: VS Code reads a pattern from the folder of the workspace on.
    for (const pattern of cursors.length === 1 ? ['locked.md'] : ['**/locked.md', 'locked.md']) {
      it(`if the settings make it so by ${pattern} (${name})`, async () => {
        await changeSettings({ readonlyInclude: { [pattern]: true } });
        try {
          await staysUnchanged(await openPostingFile('locked.md', marked(cursors)));
        } finally {
          // In this order: a changed file that is read-only cannot be closed.
          await changeSettings({ readonlyInclude: undefined });
          await closeEverything();
        }
      });
    }
  }
});

describe('A document that the read-only settings except', () => {
  it('is filled like any other', async () => {
    await changeSettings({ readonlyInclude: { '**/*.md': true }, readonlyExclude: { '**/open.md': true } });
    try {
      for (const [, cursors] of places) {
        const { document } = await openPostingFile('open.md', marked(cursors));
        await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry: mission.id });
        assert.equal(document.getText().split(mission.text).length - 1, cursors.length);
        await closeEverything();
      }
    } finally {
      await changeSettings({ readonlyInclude: undefined, readonlyExclude: undefined });
    }
  });
});

function marked(cursors: readonly number[]): string {
  return cursors.reduceRight((all, offset) => `${all.slice(0, offset)}|${all.slice(offset)}`, text);
}

async function openFileAsText(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Values of `files.*` for this workspace; undefined takes one away. */
async function changeSettings(values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    const { Workspace } = vscode.ConfigurationTarget;
    await vscode.workspace.getConfiguration('files').update(key, value, Workspace);
    await until(`the setting files.${key}`, () => {
      const { workspaceValue } = vscode.workspace.getConfiguration('files').inspect(key) ?? {};
      return JSON.stringify(workspaceValue) === JSON.stringify(value);
    });
  }
}
