import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, openPosting } from './support/openPosting.ts';
import { acceptAll } from './support/quickPick.ts';
import { mission } from './support/snippets.ts';
import { tabInFront } from './support/tabs.ts';
import { until } from './support/until.ts';
import { writeFile } from './support/workspaceFiles.ts';

const posting = '# Posting\n\nFirst.|\n\nSecond.\n';
const filled = `# Posting\n\nFirst.\n\n## ${mission.heading}\n\n${mission.text}\n\nSecond.\n`;
const record = '---\n# Written by CTO or CIO Advisor.\nschema: cto-cio-decision/1\n---\n\n# Decision\n';

async function insert(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.insertSnippet', { entry: mission.id });
}

async function wizardInFront(): Promise<void> {
  await vscode.commands.executeCommand('ctoCio.recommend');
  await tabInFront(vscode.TabInputWebview);
  await until('no text editor in front', () => vscode.window.activeTextEditor === undefined);
}

/** Opens a record in front without putting a cursor into it, as saving one does. */
const records: readonly { readonly kind: string; readonly open: () => Promise<vscode.TextEditor> }[] = [
  {
    kind: 'a file named as a record',
    async open() {
      return openFile(await writeFile('cto-cio-decision-2026-01-31.md', '# Renamed or broken\n'));
    },
  },
  {
    kind: 'a record of another name',
    async open() {
      return openFile(await writeFile('board.md', record));
    },
  },
  { kind: 'an untitled record', open: () => openPosting(record) },
];

describe('Inserting beside a decision record', () => {
  for (const { kind, open } of records) {
    it(`passes over ${kind} that was only shown, with the wizard in front`, async () => {
      const { document } = await openPosting(posting);
      const shown = (await open()).document;
      const before = shown.getText();
      await wizardInFront();
      await insert();
      assert.equal(document.getText(), filled);
      assert.equal(shown.getText(), before);
    });

    it(`passes over ${kind} that was only shown, with it in front`, async () => {
      const { document } = await openPosting(posting);
      const shown = (await open()).document;
      const before = shown.getText();
      await insert();
      assert.equal(document.getText(), filled);
      assert.equal(shown.getText(), before);
    });
  }

  it('offers what fits the posting it goes into, with a record in front that was only shown', async () => {
    const cio =
      '# Chief Information Officer\n\nWe are hiring.\n\n## Responsibilities\n\n- Run internal IT\n\n' +
      '## How to apply\n\nSend your CV.\n';
    const { document } = await openPosting(cio);
    await openPosting(record);
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.insertSnippet'),
      'a snippet in the posting',
      () => document.getText() !== cio,
    );
    assert.match(document.getText(), /As Chief Information Officer/);
  });

  it('goes into a record that a person has put the cursor into', async () => {
    const { document } = await openPosting(posting);
    const before = document.getText();
    const shown = await openPosting(record);
    await vscode.commands.executeCommand('cursorBottom');
    await until('the cursor at the end', () => shown.selection.active.line > 0);
    await insert();
    assert.equal(document.getText(), before);
    assert.ok(shown.document.getText().endsWith(`## ${mission.heading}\n\n${mission.text}\n`));
  });
});
