import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntry } from './support/content.ts';
import { openPosting } from './support/openPosting.ts';
import { closedByEscape } from './support/quickPick.ts';
import { closeEverything } from './support/tabs.ts';
import { shortly, until } from './support/until.ts';

const advert = (title: string): string =>
  `# ${title}\n\nWe are looking for a ${title}. You will lead.\n\n## How to apply\n\nApply by mail.\n`;

/** Presses Enter in the quick pick that the command opens, so many times, with time for each to be shown. */
async function accept(times: number): Promise<void> {
  const running = vscode.commands.executeCommand('ctoCio.insertSnippet');
  for (let i = 0; i < times; i++) {
    await shortly(400);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}

describe('Inserting into a posting that says whose it is', () => {
  beforeEach(closeEverything);

  for (const [title, entry] of [
    ['Chief Technology Officer', 'cto-summary'],
    ['Chief Information Officer', 'cio-summary'],
    ['CTO and CIO', 'one-person-summary'],
  ] as const) {
    it(`offers the sections of that role at once: ${title}`, async () => {
      const { document } = await openPosting(advert(title));
      await accept(1);
      await until('a section in the posting', () => document.getText() !== advert(title));
      const { text = '' } = writtenEntry(entry).posting ?? {};
      assert.ok(document.getText().includes(text.slice(0, 30)), document.getText());
    });
  }

  it('asks for the role where the text does not say it', async () => {
    const { document } = await openPosting('Text.\n');
    await accept(2);
    assert.notEqual(document.getText(), 'Text.\n');
  });

  it('changes nothing and opens nothing if that is closed', async () => {
    const { document } = await openPosting(advert('Chief Information Officer'));
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.insertSnippet'));
    assert.equal(document.getText(), advert('Chief Information Officer'));
    assert.equal(document.version, 1);
  });
});
