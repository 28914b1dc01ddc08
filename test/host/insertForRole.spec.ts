import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntries, writtenEntry } from './support/content.ts';
import { openPosting } from './support/openPosting.ts';
import { others } from './support/postings.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { shortly, until } from './support/until.ts';

const advert = (title: string): string =>
  `# ${title}\n\nWe are looking for a ${title}. You will lead.\n\n## How to apply\n\nApply by mail.\n`;

const insert = (): Thenable<unknown> => vscode.commands.executeCommand('ctoCio.insertSnippet');

describe('Inserting into a posting that says whose it is', () => {
  for (const [title, entry] of [
    ['Chief Technology Officer', 'cto-summary'],
    ['Chief Information Officer', 'cio-summary'],
    ['CTO and CIO', 'one-person-summary'],
  ] as const) {
    it(`offers the sections of that role at once: ${title}`, async () => {
      const { document } = await openPosting(advert(title));
      await acceptAll(insert, 'a section in the posting', () => document.getText() !== advert(title));
      const { text = '' } = writtenEntry(entry).posting ?? {};
      assert.ok(document.getText().includes(text.slice(0, 30)), document.getText());
    });
  }

  // That the question says so can be read in the workbench alone: `test/ui/messages.ui.ts`.
  it('asks before English text comes into a German posting, and takes it away again at once', async () => {
    const german = others['a German advert for a CTO']!.replace('- |', '- Du führst das Team.');
    const { document } = await openPosting(german);
    await closedByEscape(insert);
    assert.equal(document.getText(), german);
    await acceptAll(insert, 'a section in the posting', () => document.getText() !== german);
    const { text = '' } = writtenEntry('cto-summary').posting ?? {};
    assert.ok(document.getText().includes(text.slice(0, 30)), document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), german);
  });

  it('asks for the role where the text does not say it', async () => {
    const { document } = await openPosting('Text.\n');
    const textsOf = (role: string): readonly string[] =>
      writtenEntries().flatMap(({ id, posting: { text } = { audience: 'public' } }) =>
        id.startsWith(role) && text !== undefined ? [text.replace(/\[\[([^\]]*)\]\]/g, '[$1]')] : [],
      );
    const ofCto = textsOf('cto-');
    const ofCio = textsOf('cio-').filter((text) => !ofCto.includes(text));
    let running: Promise<unknown> | undefined;
    let time = 100;
    // The role after the first is chosen, whose sections are offered to nobody who was not asked.
    const isOfCio = (): boolean => ofCio.some((text) => document.getText().includes(text));
    await until('a section of the CIO', async () => {
      if (isOfCio()) return true;
      if (!running) {
        if (document.getText() !== 'Text.\n') await vscode.commands.executeCommand('undo');
        running = Promise.resolve(insert()).finally(() => (running = undefined));
        // If the question comes later than this, the first role is taken, and it begins anew with more time.
        await shortly(time);
        time *= 2;
      }
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOfCio();
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
  });

  it('changes nothing and opens nothing if that is closed', async () => {
    const { document } = await openPosting(advert('Chief Information Officer'));
    await closedByEscape(() => vscode.commands.executeCommand('ctoCio.insertSnippet'));
    assert.equal(document.getText(), advert('Chief Information Officer'));
    assert.equal(document.version, 1);
  });
});
