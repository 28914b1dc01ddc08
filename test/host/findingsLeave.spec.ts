import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { takeLoggedErrors } from './support/loggedErrors.ts';
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

function ownFindings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'CTO or CIO');
}

function hasFindings(uri: vscode.Uri): boolean {
  return ownFindings(uri).length > 0;
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
    for (const section of [
      'ctoCio.checks.levels',
      'ctoCio.postingFiles',
      'files.exclude',
      'search.exclude',
    ]) {
      await set(section, undefined);
    }
    await closeAndDelete();
  });

  // The file system of the web tests answers a search with all files, excluded or not.
  const searches = inWorkspace('').scheme === 'vscode-test-web' ? [] : ['files', 'search'];
  for (const searched of searches) {
    it(`go when ${searched}.exclude leaves the file out`, async () => {
      const checked = await checkedTogether('leave/excluded.md');
      await set(`${searched}.exclude`, { '**/excluded.md': true });
      await findingsGo(checked);
    });
  }

  it('go when the setting for places of postings leaves the file out', async () => {
    const checked = await checkedTogether('leave/excluded.md');
    await set('ctoCio.postingFiles', ['leave/stays.md']);
    await findingsGo(checked);
  });

  it('go with the tab of a file that a setting has left out meanwhile', async () => {
    const checked = await checkedTogether('leave/excluded.md');
    await openFile(checked.uri);
    await set('ctoCio.postingFiles', ['leave/stays.md']);
    await closeEverything();
    await findingsGo(checked);
  });

  it('stay after a change of the settings when the files cannot be listed, which the log tells', async () => {
    const { uri, stays } = await checkedTogether('leave/listed.md');
    const search = await (await activated()).postings.loadSearch();
    const list = search.list.bind(search);
    search.list = () => Promise.reject(new Error('Nothing can be listed'));
    try {
      await set('ctoCio.checks.levels', { 'placeholder-left': 'info' });
      await until('the findings of the new settings in both', () =>
        [uri, stays].every((file) =>
          ownFindings(file).some(
            ({ message, severity }) =>
              message.startsWith('Still to be filled in') &&
              severity === vscode.DiagnosticSeverity.Information,
          ),
        ),
      );
    } finally {
      search.list = list;
    }
    assert.match(takeLoggedErrors().join('\n'), /^Error: Nothing can be listed/);
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
