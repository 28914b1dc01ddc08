import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile } from './support/openPosting.ts';
import { closeEverything } from './support/tabs.ts';
import { until } from './support/until.ts';
import { closeAndDelete, inWorkspace, writeFile } from './support/workspaceFiles.ts';

const advert = `# Chief Technology Officer

Ferry Lines is looking for a technology leader.

## What you'll do

- Hire [number of engineers] engineers

## How to apply

Send your CV to jobs@example.org.
`;

function hasFindings(uri: vscode.Uri): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'CTO or CIO');
}

interface Checked {
  readonly uri: vscode.Uri;
  readonly stays: vscode.Uri;
}

function findingsGo({ uri, stays }: Checked): Promise<true> {
  return until(`findings in ${stays.path} alone`, () => !hasFindings(uri) && hasFindings(stays));
}

/** A closed posting, checked together with one that nothing happens to. */
async function checkedTogether(name: string): Promise<Checked> {
  const uri = await writeFile(name, advert);
  const stays = await writeFile('leave/stays.md', advert);
  await vscode.commands.executeCommand('ctoCio.checkPostings');
  await until('findings in both', () => hasFindings(uri) && hasFindings(stays));
  return { uri, stays };
}

describe('Findings that somebody asked for', () => {
  const set = (section: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    for (const section of ['ctoCio.postingFiles', 'files.exclude', 'search.exclude']) {
      await set(section, undefined);
    }
    await closeAndDelete();
  });

  for (const [section, value] of [
    ['files.exclude', { '**/excluded.md': true }],
    ['search.exclude', { '**/excluded.md': true }],
    ['ctoCio.postingFiles', ['leave/stays.md']],
  ] as const) {
    it(`go when ${section} leaves the file out`, async () => {
      const checked = await checkedTogether('leave/excluded.md');
      await set(section, value);
      await findingsGo(checked);
    });
  }

  it('go with the tab of a file that a setting has left out meanwhile', async () => {
    const checked = await checkedTogether('leave/excluded.md');
    await openFile(checked.uri);
    await set('files.exclude', { '**/excluded.md': true });
    await closeEverything();
    await findingsGo(checked);
  });

  it('go when the text is no posting any more', async () => {
    const checked = await checkedTogether('leave/notes.md');
    await writeFile('leave/notes.md', '# Notes\n\nMilk and [bread].\n');
    await findingsGo(checked);
  });

  for (const isOpen of [false, true]) {
    it(`go when ${isOpen ? 'an open' : 'a closed'} file is renamed to what is no Markdown`, async () => {
      const checked = await checkedTogether('leave/renamed.md');
      if (isOpen) await openFile(checked.uri);
      const renamed = inWorkspace('leave/renamed.txt');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(checked.uri, renamed);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await findingsGo(checked);
      assert.ok(!hasFindings(renamed));
    });
  }
});
