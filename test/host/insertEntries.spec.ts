import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { openPosting } from './support/openPosting.ts';
import { nodeOf } from './support/rolesTree.ts';
import { closeEverything, openTabs } from './support/tabs.ts';

const bullet = (id: string): string => `- ${writtenEntry(id).text}`;

async function run(command: string, clicked: string, selected?: readonly string[]): Promise<void> {
  const nodes = selected && (await Promise.all(selected.map(nodeOf)));
  await vscode.commands.executeCommand(command, await nodeOf(clicked), nodes);
}

describe('Inserting from the tree', () => {
  beforeEach(closeEverything);

  it('inserts the node that was clicked', async () => {
    const { document } = await openPosting('Text.|\n');
    await run('ctoCio.insertEntries', 'cto-partners');
    assert.equal(document.getText(), `Text.\n\n${bullet('cto-partners')}\n`);
  });

  it('inserts several nodes as one list in the order of the tree, whatever the order of the clicks', async () => {
    const { document } = await openPosting('Text.|\n');
    const selected = ['cio-run-it', 'cto-infrastructure', 'cto-public-face', 'cto-partners'];
    await run('ctoCio.insertEntries', 'cto-infrastructure', selected);
    const ordered = ['cto-public-face', 'cto-partners', 'cto-infrastructure', 'cio-run-it'];
    assert.equal(document.getText(), `Text.\n\n${ordered.map(bullet).join('\n')}\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'Text.\n');
  });

  it('inserts a node once if its group is selected too', async () => {
    const { document } = await openPosting('Text.|\n');
    await run('ctoCio.insertEntries', 'cto-general', ['cto-general', 'cto-partners']);
    assert.equal(document.getText().split(writtenEntry('cto-partners').text).length, 2);
  });

  it('leaves out what has nothing for a posting', async () => {
    const { document } = await openPosting('Text.|\n');
    await run('ctoCio.insertEntries', 'faq-same-thing', ['faq-same-thing', 'cto-partners']);
    assert.equal(document.getText(), `Text.\n\n${bullet('cto-partners')}\n`);
    await run('ctoCio.insertEntries', 'faq-same-thing');
    assert.equal(document.getText(), `Text.\n\n${bullet('cto-partners')}\n`);
  });

  it('copies several nodes as one list, without a posting', async () => {
    await run('ctoCio.copyEntries', 'cto-partners', ['cto-partners', 'cto-public-face']);
    assert.equal(
      await vscode.env.clipboard.readText(),
      `${bullet('cto-public-face')}\n${bullet('cto-partners')}`,
    );
    assert.equal(openTabs().length, 0);
  });

  it('copies a question with its title and answer', async () => {
    await run('ctoCio.copyEntries', 'faq-same-thing');
    const { title, text } = writtenEntry('faq-same-thing');
    const copied = await vscode.env.clipboard.readText();
    assert.ok(copied.startsWith(`## ${title}\n\n${text}`), copied);
    assert.doesNotMatch(copied, /\[\[|\$\{/);
  });

  it('copies plain Markdown, not the syntax of snippets', async () => {
    await run('ctoCio.copyEntries', 'cto-reporting-line');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## \S/);
    assert.match(copied, /\[[\w ]+\]/);
    assert.doesNotMatch(copied, /\[\[|\$\{/);
  });
});
