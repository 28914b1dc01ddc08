import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPosting, openPostingFile, select, withSelections } from './support/openPosting.ts';
import { equal, mission, partners } from './support/snippets.ts';

const section = (marks: string): string => `${marks} ${mission.heading}\n\n${mission.text}`;
const marked = (marks: string): string =>
  `${marks} ${equal.heading}\n\n${equal.text.replace(equal.firstBlank, `«${equal.firstBlank}»`)}`;

async function insert(entry: string): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry });
}

async function isUndoneAtOnce(editor: vscode.TextEditor, before: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), before);
}

describe('Inserting at many cursors', () => {
  it('selects the first blank of all three, so that it is typed once', async () => {
    const editor = await openPosting('## A\n\nOne|.\n\nTw|o.\n\nThree|.\n');
    await insert(equal.id);
    assert.equal(
      withSelections(editor),
      `## A\n\nOne.\n\n${marked('##')}\n\nTwo.\n\n${marked('##')}\n\nThree.\n\n${marked('##')}\n`,
    );
    await isUndoneAtOnce(editor, '## A\n\nOne.\n\nTwo.\n\nThree.\n');
  });

  it('goes in once where they hold one blank, as in a new posting', async () => {
    const before = '[company] grows.\n\nJoin [company].\n';
    const editor = await openPosting(before);
    const blank = (line: number, from: number): vscode.Selection =>
      new vscode.Selection(line, from, line, from + 9);
    await select(editor, [blank(0, 0), blank(2, 5)]);
    await insert(mission.id);
    assert.equal(editor.document.getText(), `[company] grows.\n\n${section('##')}\n\nJoin [company].\n`);
    await isUndoneAtOnce(editor, before);
  });

  it('counts cursors in the same paragraph once', async () => {
    const editor = await openPosting('One| line\nand| an|other.\n\nEnd.\n');
    await insert(mission.id);
    assert.equal(editor.document.getText(), `One line\nand another.\n\n${section('##')}\n\nEnd.\n`);
    await isUndoneAtOnce(editor, 'One line\nand another.\n\nEnd.\n');
  });

  it('uses the heading level of each cursor, with one undo', async () => {
    const before = '# P\n\n## A\n\nOne.\n\n### B\n\nTwo.\n\n#### C\n\nThree.\n';
    const editor = await openPosting('# P\n\n## A\n\nOne|.\n\n### B\n\nTwo|.\n\n#### C\n\nThree|.\n');
    await insert(mission.id);
    assert.equal(
      editor.document.getText(),
      `# P\n\n## A\n\nOne.\n\n${section('##')}\n\n### B\n\nTwo.\n\n${section('###')}\n\n` +
        `#### C\n\nThree.\n\n${section('####')}\n`,
    );
    await isUndoneAtOnce(editor, before);
  });

  it('uses the bullet and the indentation of each cursor, with one undo', async () => {
    const before = '* One\n\nText.\n\n+ Two\n\nText.\n\n- Three\n  - Inner\n';
    const editor = await openPosting('* One|\n\nText.\n\n+ Two|\n\nText.\n\n- Three\n  - Inner|\n');
    await insert(partners.id);
    const { text } = partners;
    assert.equal(
      editor.document.getText(),
      `* One\n* ${text}\n\nText.\n\n+ Two\n+ ${text}\n\nText.\n\n- Three\n  - Inner\n  - ${text}\n`,
    );
    await isUndoneAtOnce(editor, before);
  });

  it('keeps the line ends of Windows at places of different kinds', async () => {
    const text = '# P\n\n## A\n\nOne|.\n\n### B\n\nTwo|.\n'.replaceAll('\n', '\r\n');
    const editor = await openPosting(text);
    await insert(equal.id);
    assert.equal(editor.document.getText().replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(
      editor.document.getText().replaceAll('\r\n', '\n'),
      `# P\n\n## A\n\nOne.\n\n${marked('##')}\n\n### B\n\nTwo.\n\n${marked('###')}\n`.replace(/[«»]/g, ''),
    );
    await isUndoneAtOnce(editor, text.replaceAll('|', ''));
  });

  it('inserts at each of three cursors in places of the same kind, with one undo', async () => {
    const before = '## A\n\nOne.\n\nTwo.\n\nThree.\n';
    const editor = await openPosting('## A\n\nOne|.\n\nTw|o.\n\nThree|.\n');
    await insert(mission.id);
    assert.equal(
      editor.document.getText(),
      `## A\n\nOne.\n\n${section('##')}\n\nTwo.\n\n${section('##')}\n\nThree.\n\n${section('##')}\n`,
    );
    await isUndoneAtOnce(editor, before);
  });
});

const kinds: readonly {
  readonly kind: string;
  readonly open: (marked: string) => Promise<vscode.TextEditor>;
}[] = [
  { kind: 'an untitled posting', open: openPosting },
  { kind: 'a file', open: (text) => openPostingFile('cursors.md', text) },
];

for (const { kind, open } of kinds) {
  describe(`Inserting at many cursors of ${kind}`, () => {
    it('joins the blanks of places of different kinds as well', async () => {
      const editor = await open('# P\n\n## A\n\nOne|.\n\n### B\n\nTwo|.\n');
      await insert(equal.id);
      const expected = `# P\n\n## A\n\nOne.\n\n${marked('##')}\n\n### B\n\nTwo.\n\n${marked('###')}\n`;
      assert.equal(withSelections(editor), expected);
      await isUndoneAtOnce(editor, '# P\n\n## A\n\nOne.\n\n### B\n\nTwo.\n');
    });
  });
}
