import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPosting, openPostingFile, select, withSelections } from './support/openPosting.ts';
import { equal, mission, partners } from './support/snippets.ts';

async function insert(entry: string): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry });
}

describe('Inserting at the cursor', () => {
  it('goes below the text under the title, with second level for a section', async () => {
    const { document } = await openPosting('# Posting|\n\nText.\n');
    await insert(mission.id);
    assert.equal(document.getText(), `# Posting\n\nText.\n\n## ${mission.heading}\n\n${mission.text}\n`);
  });

  it('continues a list with the bullet of the list', async () => {
    const { document } = await openPosting('# Posting\n\n* One\n* Tw|o\n* Three\n');
    await insert(partners.id);
    assert.equal(document.getText(), `# Posting\n\n* One\n* Two\n* ${partners.text}\n* Three\n`);
  });

  it('fills an empty document without blank lines around', async () => {
    const { document } = await openPosting('');
    await insert(mission.id);
    assert.equal(document.getText(), `## ${mission.heading}\n\n${mission.text}`);
  });

  it('never goes into front matter', async () => {
    const { document } = await openPosting('---\ntitle: |A\nstatus: draft\n---\n\n# A\n');
    await insert(mission.id);
    assert.ok(document.getText().startsWith('---\ntitle: A\nstatus: draft\n---\n\n## '), document.getText());
  });

  it('goes on to the next blank by the key for it', async () => {
    const editor = await openPosting('Text.|\n');
    await insert(equal.id);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), '[contact for adjustments]');
  });

  it('never replaces a selection', async () => {
    const editor = await openPosting('# Posting\n\nThe selected words stay.\n\nLast.\n');
    const { Selection } = vscode;
    for (const [name, selection] of [
      ['some words', new Selection(2, 4, 2, 12)],
      ['some words, backwards', new Selection(2, 12, 2, 4)],
      ['a whole line', new Selection(2, 0, 3, 0)],
      ['from the title on', new Selection(0, 0, 2, 5)],
    ] as const) {
      await select(editor, [selection]);
      await insert(mission.id);
      assert.equal(
        editor.document.getText(),
        `# Posting\n\nThe selected words stay.\n\n## ${mission.heading}\n\n${mission.text}\n\nLast.\n`,
        name,
      );
      await vscode.commands.executeCommand('undo');
    }
  });

  it('inserts twice, each with an undo of its own', async () => {
    const editor = await openPosting('Text.|\n');
    await insert(mission.id);
    const once = editor.document.getText();
    await insert(equal.id);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), once);
    await vscode.commands.executeCommand('undo');
    assert.equal(withSelections(editor).replace('|', ''), 'Text.\n');
  });

  it('puts a section after the paragraph, one blank line around it, on the level of the section', async () => {
    const { document } = await openPosting(
      '# Posting\n\n### Work\n\nOne para|graph\nof two lines.\nIts end.\n\n### Pay\n\nGood.\n',
    );
    await insert(mission.id);
    assert.equal(
      document.getText(),
      `# Posting\n\n### Work\n\nOne paragraph\nof two lines.\nIts end.\n\n### ${mission.heading}\n\n` +
        `${mission.text}\n\n### Pay\n\nGood.\n`,
    );
  });

  it('selects the first blank, to be typed over', async () => {
    const editor = await openPosting('# Posting\n\nText.|\n');
    await insert(equal.id);
    assert.equal(editor.document.getText(editor.selection), equal.firstBlank);
    assert.equal(editor.selections.length, 1);
  });
});

const kinds: readonly {
  readonly kind: string;
  readonly open: (marked: string) => Promise<vscode.TextEditor>;
}[] = [
  { kind: 'an untitled posting', open: openPosting },
  { kind: 'a file', open: (marked) => openPostingFile('inserting.md', marked) },
];

for (const { kind, open } of kinds) {
  describe(`Inserting at the cursor of ${kind}`, () => {
    it('keeps the line ends of Windows everywhere', async () => {
      const { document } = await open('# Posting\r\n\r\n## Work\r\n\r\nText.|\r\n\r\n## Pay\r\n');
      await insert(equal.id);
      const inserted = `## ${equal.heading}\n\n${equal.text}`.replaceAll('\n', '\r\n');
      assert.equal(
        document.getText(),
        `# Posting\r\n\r\n## Work\r\n\r\nText.\r\n\r\n${inserted}\r\n\r\n## Pay\r\n`,
      );
      assert.equal(document.eol, vscode.EndOfLine.CRLF);
    });

    it('is taken back by one undo, and nothing else with it', async () => {
      const editor = await open('# Posting\r\n\r\n- One|\r\n\r\nText without a line end');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 9), ' of today'));
      const before = editor.document.getText();
      assert.match(before, /of today/);
      for (const id of [mission.id, partners.id, equal.id, 'cto-description']) {
        await insert(id);
        assert.notEqual(editor.document.getText(), before);
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), before, id);
      }
    });
  });
}
