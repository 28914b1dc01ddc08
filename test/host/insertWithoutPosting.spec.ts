import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { equal, mission } from './support/snippets.ts';
import { openTabs } from './support/tabs.ts';

const plain = `## ${equal.heading}\n\n${equal.text}`;

async function insert(request: object): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', request);
}

function untitledInFront(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  assert.ok(editor.document.isUntitled);
  assert.equal(editor.document.languageId, 'markdown');
  return editor;
}

describe('Inserting without a posting', () => {
  it('asks, and the first choice is a new posting', async () => {
    await acceptAll(
      () => insert({ entry: equal.id }),
      'a new posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    const { document, selection } = untitledInFront();
    assert.equal(document.getText(), plain);
    assert.equal(document.getText(selection), equal.firstBlank);
  });

  it('does nothing if the question is closed', async () => {
    await vscode.env.clipboard.writeText('untouched');
    await closedByEscape(() => insert({ entry: mission.id }));
    assert.equal(openTabs().length, 0);
    assert.equal(await vscode.env.clipboard.readText(), 'untouched');
  });

  it('asks with only a page in front as well', async () => {
    await vscode.commands.executeCommand('ctoCio.openPage', 'cto');
    await acceptAll(
      () => insert({ entry: mission.id }),
      'a new posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    assert.equal(untitledInFront().document.getText(), `## ${mission.heading}\n\n${mission.text}`);
  });

  it('makes a new posting at once where that is asked for', async () => {
    await insert({ entry: equal.id, into: 'new-posting' });
    assert.equal(untitledInFront().document.getText(), plain);
    await insert({ entry: mission.id, into: 'new-posting' });
    assert.equal(openTabs().length, 2);
  });

  it('copies plain Markdown with its blanks in brackets where that is asked for', async () => {
    await insert({ entry: equal.id, into: 'clipboard' });
    assert.equal(await vscode.env.clipboard.readText(), plain);
    assert.equal(openTabs().length, 0);
  });
});
