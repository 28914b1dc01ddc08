import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { openPosting } from './support/openPosting.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { nodeOf } from './support/rolesTree.ts';
import { openTabs } from './support/tabs.ts';

const bullet = (id: string): string => `- ${writtenEntry(id).text}`;

async function run(command: string, clicked: string, selected?: readonly string[]): Promise<void> {
  const nodes = selected && (await Promise.all(selected.map(nodeOf)));
  await vscode.commands.executeCommand(command, await nodeOf(clicked), nodes);
}

describe('Inserting from the tree', () => {
  it('inserts the node that was clicked', async () => {
    const { document } = await openPosting('Text.|\n');
    await run('ctoCio.insertEntries', 'cto-partners');
    assert.equal(document.getText(), `Text.\n\n${bullet('cto-partners')}\n`);
  });

  it('inserts once by a double click', async () => {
    const { document } = await openPosting('Text.|\n');
    const once = (): Promise<void> => run('ctoCio.insertEntries', 'cto-partners');
    await Promise.all([once(), once()]);
    assert.equal(document.getText(), `Text.\n\n${bullet('cto-partners')}\n`);
  });

  it('inserts several nodes as one list in the order of the tree, whatever the order of the clicks', async () => {
    const { document } = await openPosting('Text.|\n');
    const selected = ['cio-run-it', 'cto-architecture', 'cto-public-face', 'cto-engineering-strategy'];
    await run('ctoCio.insertEntries', 'cto-architecture', selected);
    const ordered = ['cto-public-face', 'cto-engineering-strategy', 'cto-architecture', 'cio-run-it'];
    assert.equal(document.getText(), `Text.\n\n${ordered.map(bullet).join('\n')}\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'Text.\n');
  });

  it('inserts shared work that the role owns, and leaves out what it does not', async () => {
    const { document } = await openPosting('Text.|\n');
    const entries = ['cto-public-face', 'cto-partners', 'cto-infrastructure'];
    for (const [owned, expected] of [
      [['cto-infrastructure'], ['cto-public-face', 'cto-infrastructure']],
      [[], ['cto-public-face']],
      [entries, entries],
    ] as const) {
      await vscode.commands.executeCommand('ctoCio.insertEntries', { entries, owned });
      assert.equal(document.getText(), `Text.\n\n${expected.map(bullet).join('\n')}\n`);
      await vscode.commands.executeCommand('undo');
    }
  });

  it('asks once who owns the shared work among several nodes, and inserts nothing if that is closed', async () => {
    const { document } = await openPosting('Text.|\n');
    const nodes = ['cto-public-face', 'cto-partners', 'cto-infrastructure'];
    await closedByEscape(() => run('ctoCio.insertEntries', 'cto-partners', nodes));
    assert.equal(document.getText(), 'Text.\n');
    await acceptAll(
      () => run('ctoCio.insertEntries', 'cto-partners', nodes),
      'the list in the posting',
      () => document.getText() !== 'Text.\n',
    );
    assert.equal(document.getText(), `Text.\n\n${nodes.map(bullet).join('\n')}\n`);
  });

  it('puts several responsibilities into the section for them, wherever the cursor is', async () => {
    const before = '# CTO\n\nIntro.\n\n## Your tasks\n\n* Lead\n\n## Pay\n\nGood.\n';
    const { document } = await openPosting(before.replace('Good', '|Good'));
    await run('ctoCio.insertEntries', 'cto-public-face', ['cto-public-face', 'cto-architecture']);
    const list = ['cto-public-face', 'cto-architecture'].map((id) => `* ${writtenEntry(id).text}\n`).join('');
    assert.equal(document.getText(), before.replace('* Lead\n', `* Lead\n${list}`));
    await run('ctoCio.insertEntries', 'cto-public-face', ['cto-public-face', 'cto-architecture']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
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
