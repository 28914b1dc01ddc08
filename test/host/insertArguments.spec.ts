import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPosting } from './support/openPosting.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { openTabs } from './support/tabs.ts';

const cyclic: Record<string, unknown> = {};
cyclic['entry'] = cyclic;

/** What a keybinding or another extension might pass by mistake or on purpose. */
const junk: readonly unknown[] = [
  undefined,
  null,
  'cto-mission',
  ['cto-mission'],
  {},
  { entry: 'no-such-entry' },
  { entry: '__proto__' },
  { entry: ['cto-mission'] },
  // An entry, but one that has nothing for a posting.
  { entry: 'faq-same-thing' },
  { role: null, entry: null, into: '/etc/passwd' },
  cyclic,
];

describe('The insert commands', () => {
  it('ask which text, whatever else than an entry is passed, and change nothing if that is closed', async () => {
    const { document } = await openPosting('Text.|\n');
    for (const argument of junk) {
      await closedByEscape(() => vscode.commands.executeCommand('ctoCio.insertSnippet', argument));
    }
    assert.equal(document.getText(), 'Text.\n');
    assert.equal(openTabs().length, 1);
  });

  it('ask for the role of a new posting, whatever else than a role is passed', async () => {
    for (const argument of ['cto', { role: 'cfo' }, { entry: 'cto-mission' }]) {
      await closedByEscape(() => vscode.commands.executeCommand('ctoCio.newPosting', argument));
    }
    assert.equal(openTabs().length, 0);
  });

  it('insert the text that is picked', async () => {
    const { document } = await openPosting('Text.|\n');
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.insertSnippet'),
      'a section in the posting',
      () => document.getText() !== 'Text.\n',
    );
    assert.match(document.getText(), /^Text\.\n\n\S[^]*\n$/);
  });

  it('copy the text that is picked, whatever file is in front', async () => {
    await vscode.env.clipboard.writeText('');
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Notes' });
    await vscode.window.showTextDocument(document);
    let copied = '';
    await acceptAll(
      async () => {
        await vscode.commands.executeCommand('ctoCio.insertSnippet', { into: 'clipboard' });
        copied = await vscode.env.clipboard.readText();
      },
      'a text on the clipboard',
      () => copied !== '',
    );
    assert.equal(document.getText(), 'Notes');
  });

  it('insert and copy nothing for anything that is no node of the tree', async () => {
    const { document } = await openPosting('Text.|\n');
    await vscode.env.clipboard.writeText('untouched');
    const nodes = [...junk, { entry: { id: 'no-such-entry' } }, { entry: { id: 7 } }];
    for (const command of ['ctoCio.insertEntries', 'ctoCio.copyEntries']) {
      for (const node of nodes) {
        await vscode.commands.executeCommand(command, node);
        await vscode.commands.executeCommand(command, node, node);
        await vscode.commands.executeCommand(command, undefined, [node, node]);
      }
    }
    assert.equal(document.getText(), 'Text.\n');
    assert.equal(await vscode.env.clipboard.readText(), 'untouched');
  });
});
