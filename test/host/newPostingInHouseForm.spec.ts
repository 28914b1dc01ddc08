import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { whileSearchIsHeld } from './support/heldSearch.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile } from './support/openPosting.ts';
import { closedByEscape, acceptAll } from './support/quickPick.ts';
import { closeEverything } from './support/tabs.ts';
import { until } from './support/until.ts';
import { closeAndDelete, inWorkspace, readFile, writeFile } from './support/workspaceFiles.ts';

const advert = `---
title: Chief Technology Officer
type: jobs
closes: 2024-03-01
---

Small boats, large data. We are looking for somebody who leads our engineers.

**What you'll do:**

* Lead 26 engineers.

**What you bring:**

* Ten years of boats.

**Our dog:**

He is called Rex.

**How to apply:**

Write to us by 1 March.
`;

async function newPosting(argument: Readonly<Record<string, unknown>>): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('ctoCio.newPosting', argument);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  assert.ok(editor.document.isUntitled);
  return editor;
}

describe('New Posting in the form of the house', () => {
  afterEach(closeAndDelete);

  it('has the front matter, the headings, the bullets and the order of the example, and nothing of its job', async () => {
    const { document } = await newPosting({ role: 'cio', form: await writeFile('jobs/cto.md', advert) });
    const text = document.getText();
    assert.ok(
      text.startsWith('---\ntitle: Chief Information Officer\ntype: jobs\ncloses: "[closes]"\n---\n\n'),
      text.slice(0, 200),
    );
    assert.deepEqual(
      [...text.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, heading]) => heading),
      ["What you'll do:", 'What you bring:', 'Our dog:', 'How to apply:'],
    );
    assert.match(text, /^\* \S/m);
    assert.doesNotMatch(text, /^- \S/m);
    assert.match(text, /\n\*\*Our dog:\*\*\n\n\[Our dog\]\n/);
    assert.doesNotMatch(text, /26|2024|Rex|March|\[\[|\$\{/);
  });

  it('waits at the place where the house would put it, with the first blank selected', async () => {
    const { document, selection } = await newPosting({
      role: 'cio',
      form: await writeFile('jobs/cto.md', advert),
    });
    assert.equal(document.uri.path, inWorkspace('jobs/cio.md').path);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(selection), '[closes]');
  });

  it('is saved there without a question', async () => {
    const { document } = await newPosting({ role: 'cio', form: await writeFile('jobs/cto.md', advert) });
    const text = document.getText();
    await document.save();
    assert.equal(await readFile(inWorkspace('jobs/cio.md')), text);
  });

  it('is one step of undo, which leaves an empty document', async () => {
    const { document } = await newPosting({ role: 'cio', form: await writeFile('jobs/cto.md', advert) });
    await vscode.commands.executeCommand('undo');
    await until('an empty document', () => document.getText() === '');
  });

  it('has the line ends of the example, and is one step of undo then as well', async () => {
    const form = await writeFile('jobs/cto.md', advert.replaceAll('\n', '\r\n'));
    const { document } = await newPosting({ role: 'cio', form });
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.doesNotMatch(document.getText(), /(?<!\r)\n/);
    await vscode.commands.executeCommand('undo');
    await until('an empty document', () => document.getText() === '');
  });

  it('never takes the place of a file that is there', async () => {
    const there = await writeFile('jobs/cio.md', 'Mine.\n');
    const { document } = await newPosting({ role: 'cio', form: await writeFile('jobs/cto.md', advert) });
    assert.equal(document.uri.path, inWorkspace('jobs/cio-2.md').path);
    assert.match(document.getText(), /Chief Information Officer/);
    assert.equal(await readFile(there), 'Mine.\n');
  });

  it('leaves alone what waits at the place already', async () => {
    const form = await writeFile('jobs/cto.md', advert);
    const first = await newPosting({ role: 'cio', form });
    const text = first.document.getText();
    const second = await newPosting({ role: 'cio', form });
    assert.notEqual(second.document, first.document);
    assert.match(second.document.uri.path, /\/jobs\/cio-\d\.md$/);
    assert.equal(first.document.getText(), text);
    assert.equal(second.document.getText(), text);
  });

  it('takes what the editor shows of an example that is not saved', async () => {
    const form = await writeFile('jobs/cto.md', advert);
    const editor = await openFile(form);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'company: Acme\n'));
    const { document } = await newPosting({ role: 'cio', form });
    assert.match(document.getText(), /^company: Acme$/m);
    assert.match(document.getText(), /\(CIO\) of Acme you/);
  });

  for (const audience of ['internal', 'interviewers']) {
    it(`keeps what is for the eyes of the house out of the folder and front matter of adverts (${audience})`, async () => {
      const form = await writeFile('jobs/cto.md', advert);
      const { document } = await newPosting({ role: 'cio', audience, form });
      assert.ok(!document.uri.path.includes('jobs'), document.uri.path);
      assert.match(document.getText(), /^# Chief Information Officer: /);
      assert.match(document.getText(), /^\*\*\S.*\*\*$/m);
    });
  }

  it('opens without a place where the example is in no folder of the workspace', async () => {
    const registered = vscode.workspace.registerFileSystemProvider(
      'spec-elsewhere',
      new MemoryFiles({ 'cto.md': advert }),
    );
    try {
      const { document } = await newPosting({ role: 'cio', form: 'spec-elsewhere:/cto.md' });
      assert.doesNotMatch(document.uri.path, /cio/);
      assert.match(document.getText(), /^type: jobs$/m);
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });

  it('is proposed first where a posting is open, and asked for after role and readers', async () => {
    await openFile(await writeFile('jobs/cto.md', advert));
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.newPosting'),
      'a posting in the form of the house',
      () => vscode.window.activeTextEditor?.document.isUntitled ?? false,
    );
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^title: Chief Technology Officer\ntype: jobs\n/m);
  });

  it('need not be waited for: our sections can be chosen while postings are looked for', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    await whileSearchIsHeld(search, () =>
      acceptAll(
        () => vscode.commands.executeCommand('ctoCio.newPosting'),
        'a posting in our form',
        () => vscode.window.activeTextEditor?.document.isUntitled ?? false,
      ),
    );
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# Chief Technology Officer\n/);
  });

  it('opens nothing if the questions are closed', async () => {
    await openFile(await writeFile('jobs/cto.md', advert));
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.newPosting'));
    assert.equal(vscode.window.activeTextEditor?.document.getText(), advert);
  });
});
