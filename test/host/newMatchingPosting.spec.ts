import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { openFile } from './support/openPosting.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { openTabs, previewInFront } from './support/tabs.ts';
import { shortly } from './support/until.ts';
import { readFile, writeFile } from './support/workspaceFiles.ts';

const cto = `---\r
title: Chief Technology Officer\r
type: jobs\r
closes: 2024-03-01\r
---\r
\r
We are looking for somebody who leads our engineers.\r
\r
**What you'll do:**\r
\r
* Own the software architecture\r
* Answer for information security\r
* Lead the engineering teams\r
\r
Our CIO owns the IT budget. The COO runs the help desk.\r
\r
**How to apply:**\r
\r
Write to us by 1 March.\r
`;

const cio = cto
  .replace('Chief Technology Officer', 'Chief Information Officer')
  .replace('Own the software architecture', 'Run internal IT')
  .replace('Lead the engineering teams', 'Lead the IT suppliers')
  .replace('Our CIO owns the IT budget.', 'Our CTO owns the product roadmap.');

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

/** Runs the command and takes whatever it proposes. */
async function takeProposals(): Promise<void> {
  await acceptAll(
    () => vscode.commands.executeCommand('ctoCio.newMatchingPosting'),
    'the new posting',
    () => vscode.window.activeTextEditor?.document.isUntitled === true,
  );
}

describe('New Matching Posting', () => {
  before(activated);

  const write = (text: string): Promise<vscode.Uri> => writeFile('openings/first.md', text);

  it('makes the posting of the CIO beside that of the CTO, in its form, and leaves that one as it is', async () => {
    const from = await write(cto);
    const owned = ['company-security', 'it-budget'];
    await vscode.commands.executeCommand('ctoCio.newMatchingPosting', { from, owned });
    const { document } = activeEditor();
    const text = document.getText().replaceAll('\r\n', '\n');
    assert.ok(document.isUntitled);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.match(text, /^---\ntitle: Chief Information Officer\ntype: jobs\n/);
    assert.match(text, /\n\*\*What you'll do:\*\*\n\n/);
    assert.match(text, /\n\* Run internal IT and the infrastructure the company works on\n/);
    assert.match(text, /\n\* Answer for the security of the company\n/);
    assert.match(text, /\n\* Weigh cost, value and risk of the technology in use\n/);
    assert.doesNotMatch(text, /Monitor our infrastructure/);
    assert.doesNotMatch(text, /^\* .*(architecture|engineer)/m);
    assert.doesNotMatch(text, /\[CTO/);
    assert.ok(
      text.includes(
        "You work beside our CTO, who owns the product's architecture and the engineering and development teams. You work beside our COO, who owns the help desk and staff equipment.",
      ),
      text,
    );
    assert.equal(await readFile(from), cto);
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.scheme !== 'untitled'),
      [],
    );
  });

  it('makes the posting of the CTO beside that of the CIO', async () => {
    const from = await write(cio);
    await vscode.commands.executeCommand('ctoCio.newMatchingPosting', { from, owned: ['product-security'] });
    const text = activeEditor().document.getText();
    assert.match(text, /^---\r\ntitle: Chief Technology Officer\r\n/);
    assert.match(text, /\* Set the strategy for product designers, developers and engineers/);
    // Company-specific, and the first posting does not say whose it is.
    assert.doesNotMatch(text, /Own the product's architecture/);
    assert.match(text, /\* Answer for the security of the product/);
    assert.match(text, /You work beside our CIO, who owns the security of the company, the suppliers/);
    assert.equal(await readFile(from), cio);
  });

  it('takes no closed file for a posting that is outside of the places in the settings', async () => {
    const setting = (globs: readonly string[] | undefined): Thenable<void> =>
      vscode.workspace
        .getConfiguration('ctoCio')
        .update('postingFiles', globs, vscode.ConfigurationTarget.Workspace);
    const short = '# Chief Technology Officer\n\nMore soon.\n';
    const [inside, outside] = [await writeFile('places/cto.md', short), await write(short)];
    await setting(['places/*.md']);
    try {
      const owned: readonly string[] = [];
      await vscode.commands.executeCommand('ctoCio.newMatchingPosting', { from: outside, owned });
      assert.deepEqual(openTabs(), []);
      await vscode.commands.executeCommand('ctoCio.newMatchingPosting', { from: inside, owned });
      assert.match(activeEditor().document.getText(), /Chief Information Officer/);
    } finally {
      await setting(undefined);
    }
  });

  it('asks who owns the shared work, and changes nothing without an answer', async () => {
    const from = await write(cto);
    await openFile(from);
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.newMatchingPosting'));
    assert.equal(openTabs().length, 1);
    assert.equal(activeEditor().document.getText(), cto);
  });

  it('takes the posting that is read as a preview, without asking for which one', async () => {
    const from = await write(cto);
    const other = await writeFile('openings/another.md', cio);
    await previewInFront(from);
    await takeProposals();
    assert.match(activeEditor().document.getText(), /title: Chief Information Officer/);
    await vscode.workspace.fs.delete(other);
  });

  it('takes the posting that is open, the proposed owners and the proposed responsibilities', async () => {
    const from = await write(cto);
    await openFile(from);
    await takeProposals();
    const text = activeEditor().document.getText();
    assert.match(text, /title: Chief Information Officer/);
    assert.match(text, /\* Represent the IT department to staff, managers and the board/);
    assert.match(text, /\* Weigh cost, value and risk of the technology in use/);
    assert.doesNotMatch(text, /Buy IT equipment/);
    // The first posting says that the CTO has it, and nobody said otherwise.
    assert.match(
      text,
      /You work beside our CTO, who owns the product's architecture, .*the security of the company/,
    );
    assert.equal(await readFile(from), cto);
  });

  it('gives the new role its own work that the open posting claims, where nobody says otherwise', async () => {
    const from = await write(
      cto.replace('Lead the engineering teams', 'Manage our service desk and the ERP system'),
    );
    await openFile(from);
    await takeProposals();
    const text = activeEditor().document.getText();
    assert.match(text, /\* Design systems and platforms that make work easier for staff/);
    assert.doesNotMatch(text, /who owns [^.]*the systems our staff use/);
  });

  for (const [what, text] of [
    ['a posting of another role', cto.replace('Chief Technology Officer', 'Chief Financial Officer')],
    ['a posting for both roles in one person', cto.replace('Chief Technology Officer', 'CTO & CIO')],
    ['notes', '# Notes\n\nMilk.\n'],
  ] as const) {
    it(`opens nothing beside ${what}`, async () => {
      const from = await write(text);
      await vscode.commands.executeCommand('ctoCio.newMatchingPosting', { from, owned: [] });
      await shortly(100);
      assert.equal(openTabs().length, 0);
    });
  }
});
