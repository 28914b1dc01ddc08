import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPosting, openPostingFile } from './support/openPosting.ts';
import { mission, partners } from './support/snippets.ts';
import { closeEverything, openTabs } from './support/tabs.ts';
import { until } from './support/until.ts';
import { inWorkspace, readFile, writeFile } from './support/workspaceFiles.ts';

const { fs } = vscode.workspace;

/** A posting whose two lists go on, while the other sections of a description are new. */
const text =
  '# CTO\n\nWho we are, with ümlauts and 🚢.\n\n## Your tasks\n\n*\tLead\n\n## Requirements\n\n1. Java\n\n## Pay\n\nGood.\n';

async function insert(entry: string): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry });
}

async function isUndoneAtOnce({ document }: vscode.TextEditor, before: string): Promise<void> {
  assert.notEqual(document.getText(), before);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before);
}

describe('Inserting what a posting has in part', () => {
  it('adds the missing bullets to the list of the section, with its bullet, as one undo step', async () => {
    const before = `# CTO\n\n## Your tasks\n\n*\t${partners.text}\n\n## Pay\n\nGood.\n`;
    const editor = await openPosting(before.replace('Good', 'Go|od'));
    await insert('cto-general');
    const inserted = editor.document.getText();
    assert.equal(inserted.split(partners.text).length, 2);
    assert.ok(inserted.includes(`\n*\t${writtenEntry('cto-public-face').text}\n`));
    assert.ok(inserted.endsWith('\n\n## Pay\n\nGood.\n'));
    await isUndoneAtOnce(editor, before);
  });

  it('fills several sections and adds the others at the cursor, all of it one undo step', async () => {
    const editor = await openPosting(text.replace('🚢.', '🚢.|'));
    await insert('cto-description');
    const inserted = editor.document.getText();
    assert.ok(inserted.includes(`🚢.\n\n## ${writtenEntry('cto-summary').posting?.heading ?? ''}\n`));
    assert.ok(inserted.includes(`\n*\t${partners.text}\n`));
    assert.match(inserted, /\n1\. Java\n2\. \S/);
    assert.equal(inserted.split('\n## Requirements\n').length, 2);
    assert.ok(!inserted.includes('## Responsibilities'));
    await isUndoneAtOnce(editor, text);
  });

  it('goes from blank to blank through all the places', async () => {
    const editor = await openPosting(text.replace('🚢.', '🚢.|'));
    await insert('cto-description');
    const { document } = editor;
    assert.equal(document.getText(editor.selection), '[company name]');
    const seen = new Set<string>();
    const blanks = new Set([...document.getText().matchAll(/\[[^\]\n]+\]/g)].map(([blank]) => blank));
    for (let i = 0; i < blanks.size; i++) {
      seen.add(document.getText(editor.selection));
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    assert.deepEqual([...seen].sort(), [...blanks].sort());
  });

  it('changes nothing the second time', async () => {
    const { document } = await openPosting(text.replace('Good', 'Go|od'));
    for (const entry of ['cto-general', 'posting-must-have', 'cto-90-days', mission.id]) {
      await insert(entry);
      const once = document.getText();
      const { version } = document;
      await insert(entry);
      assert.equal(document.getText(), once, entry);
      assert.equal(document.version, version, entry);
    }
  });

  it('still goes on with the list of the cursor where it is one responsibility', async () => {
    const { document } = await openPosting('## Your tasks\n\n- Lead\n\n## Pay\n\n- Good|\n- Fair\n');
    await insert(partners.id);
    assert.equal(
      document.getText(),
      `## Your tasks\n\n- Lead\n\n## Pay\n\n- Good\n- ${partners.text}\n- Fair\n`,
    );
  });

  it('is the same in a posting of 2 MB, and is undone at once', async () => {
    const filler = 'Text of a long posting, one paragraph like the other.\n\n'.repeat(38_000);
    const long = `# CTO\n\n${filler}## Your tasks\n\n- Lead\n\n${filler.slice(0, 1000)}`;
    assert.ok(long.length > 2_000_000);
    const editor = await openPostingFile('long.md', long);
    await insert('cto-general');
    assert.ok(editor.document.getText().includes(`\n- Lead\n- ${writtenEntry('cto-public-face').text}\n`));
    await isUndoneAtOnce(editor, long);
  });

  it('is seen in both editors of a file, and is undone at once', async () => {
    const first = await openPostingFile('twice.md', text, vscode.ViewColumn.One);
    const second = await openFile(inWorkspace('twice.md'), [text.length], vscode.ViewColumn.Two);
    assert.equal(openTabs().length, 2);
    await insert('cto-description');
    assert.equal(first.document, second.document);
    await isUndoneAtOnce(second, text);
  });

  it('leaves a read-only posting as it is', async () => {
    const files = new MemoryFiles({ 'posting.md': text });
    const registered = vscode.workspace.registerFileSystemProvider('spec-fixed', files, { isReadonly: true });
    try {
      const { document } = await openFile(vscode.Uri.parse('spec-fixed:/posting.md'));
      const { version } = document;
      for (const entry of ['cto-general', 'cto-description']) {
        await insert(entry);
        assert.equal(document.getText(), text, entry);
        assert.equal(document.version, version, entry);
        assert.ok(!document.isDirty, entry);
      }
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });
});

const byteOrderMark = '\ufeff';
const files: Readonly<Record<string, string>> = {
  'unix-fill.md': text,
  'windows-fill.md': text.replaceAll('\n', '\r\n'),
  'byte-order-mark-fill.md': byteOrderMark + text.replaceAll('\n', '\r\n'),
  'no-line-end-fill.md': '# CTO\n\n## Requirements  \n\n-\tJava   \n \t\n\n## Your tasks\n\n+ Lead',
};

describe('A saved filling', () => {
  for (const [name, written] of Object.entries(files)) {
    it(`is on disk, and after undo and save ${name} is as it was, byte for byte`, async () => {
      const before = new TextEncoder().encode(written);
      const uri = await writeFile(name, before);
      const { document } = await openFile(uri);
      for (const entry of ['cto-general', 'cto-description']) {
        await insert(entry);
        await until('the posting saved', () => document.save());
        const inserted = await readFile(uri);
        assert.ok(inserted.includes(partners.text), entry);
        assert.equal(inserted.startsWith(byteOrderMark), written.startsWith(byteOrderMark));
        assert.equal(/[^\r]\n/.test(inserted), !written.includes('\r\n'));
        await vscode.commands.executeCommand('undo');
        await until('the posting saved', () => document.save());
        assert.deepEqual([...(await fs.readFile(uri))], [...before], entry);
      }
    });
  }
});
