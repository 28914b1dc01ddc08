import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPosting } from './support/openPosting.ts';
import { mission } from './support/snippets.ts';
import { closeEverything } from './support/tabs.ts';

const text = '# Posting\n\n## Work\n\nOne.\n\n### Deeper\n\nTwo.\n';
const section = (marks: string): string => `${marks} ${mission.heading}\n\n${mission.text}`;

function insert(): Thenable<unknown> {
  return vscode.commands.executeCommand('ctoCio.insertSnippet', { entry: mission.id });
}

describe('An insertion while the posting is being edited', () => {
  it('is refused if the text has changed since its places were computed', async () => {
    const files = new MemoryFiles({ 'posting.md': text });
    const registered = vscode.workspace.registerFileSystemProvider('spec-slow', files);
    try {
      const uri = vscode.Uri.parse('spec-slow:/posting.md');
      const editor = await openFile(uri, [text.indexOf('One'), text.indexOf('Two')]);
      const { asked, release } = files.holdStat();
      const inserting = insert();
      await asked;
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New first line.\n\n'));
      release();
      await inserting;
      assert.equal(editor.document.getText(), `New first line.\n\n${text}`);

      await insert();
      assert.equal(
        editor.document.getText(),
        `New first line.\n\n# Posting\n\n## Work\n\nOne.\n\n${section('##')}\n\n` +
          `### Deeper\n\nTwo.\n\n${section('###')}\n`,
      );
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });

  it('never lands in the middle of what is typed at the same moment', async () => {
    const editor = await openPosting('First.|\n\nSecond.\n');
    const typing = vscode.commands.executeCommand('type', { text: '\n\nTyped.' });
    await Promise.all([typing, insert()]);
    const result = editor.document.getText();
    const refused = 'First.\n\nTyped.\n\nSecond.\n';
    const accepted = `First.\n\nTyped.\n\n${section('##')}\n\nSecond.\n`;
    assert.ok([refused, accepted].includes(result), result);
  });
});
