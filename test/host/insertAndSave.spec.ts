import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, putCursors } from './support/openPosting.ts';
import { equal, partners } from './support/snippets.ts';
import { until } from './support/until.ts';
import { readFile, writeFile } from './support/workspaceFiles.ts';

const { fs } = vscode.workspace;
const byteOrderMark = '\ufeff';

/** Places that need different texts: bullets of two kinds, headings of two levels. */
const text = '# Posting\n\n## Work\n\n- One\n\nText.\n\n### Deeper\n\n* Two\n\nText, with ümlauts and 🚢.\n';

const files: Readonly<Record<string, string>> = {
  'unix.md': text,
  'windows.md': text.replaceAll('\n', '\r\n'),
  'byte-order-mark.md': byteOrderMark + text.replaceAll('\n', '\r\n'),
  'trailing-space.md': '# Posting  \n\n- One   \n\t\n   \nText.  \n\n### Deeper\n* Two',
};

/** A busy host may refuse the first time. */
async function saved(document: vscode.TextDocument): Promise<void> {
  await until('the posting saved', () => document.save());
}

describe('A saved insertion', () => {
  for (const [name, written] of Object.entries(files)) {
    it(`is on disk, and after undo and save ${name} is as it was, byte for byte`, async () => {
      const before = new TextEncoder().encode(written);
      const uri = await writeFile(name, before);
      const editor = await openFile(uri);
      const { document } = editor;
      const [first, last] = [document.getText().indexOf('One'), document.getText().indexOf('Two')];
      for (const [entry, cursors] of [
        [equal.id, [0]],
        [partners.id, [first, last]],
      ] as const) {
        await putCursors(editor, cursors);
        await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry });
        await saved(document);
        const inserted = await readFile(uri);
        assert.ok(inserted.length > written.length);
        assert.equal(inserted.startsWith(byteOrderMark), written.startsWith(byteOrderMark));
        await vscode.commands.executeCommand('undo');
        await saved(document);
        assert.deepEqual([...(await fs.readFile(uri))], [...before], entry);
      }
    });
  }
});
