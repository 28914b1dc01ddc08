import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkAll } from '../../src/features/checks/checkPostings.ts';
import type { CheckResult } from '../../src/features/checks/checkResult.ts';
import { PostingDiagnostics } from '../../src/features/checks/postingDiagnostics.ts';
import { activated } from './support/extension.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPosting, openPostingFile } from './support/openPosting.ts';
import { closeEverything } from './support/tabs.ts';
import { until } from './support/until.ts';
import { inWorkspace, writeFile } from './support/workspaceFiles.ts';

const advert = `# Chief Technology Officer

Ferry Lines is looking for a technology leader.

## What you'll do

- Build the booking product with our crews
- Hire [number of engineers] engineers

## What you bring

- You have led a product team before

## How to apply

Send your CV to jobs@example.org.
`;

function ours(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'CTO or CIO');
}

function codes(uri: vscode.Uri): readonly unknown[] {
  return ours(uri).map(({ code }) => (typeof code === 'object' ? code.value : code));
}

function codesAre(uri: vscode.Uri, wanted: readonly string[]): Promise<true> {
  return until(`the findings ${wanted.join(', ') || 'none'}`, () => {
    const found = codes(uri);
    return found.length === wanted.length && wanted.every((code, i) => found[i] === code);
  });
}

async function fixes(
  uri: vscode.Uri,
  code: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  // After a change of the settings findings go for a moment.
  const { range } = await until(`a finding of ${code}`, () =>
    ours(uri).find((diagnostic) => (diagnostic.code as { value: string }).value === code),
  );
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value);
}

async function apply(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `${String(title)} among ${actions.map((one) => one.title).join(', ')}`);
  const { edit, command } = action;
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  else await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
}

let checkedLast = 0;

/** Until a posting that is opened now shows its findings: those of the others are as up to date by then. */
async function othersAreChecked(): Promise<void> {
  const { document } = await openPostingFile(`checked-last-${++checkedLast}.md`, advert);
  await codesAre(document.uri, inAdvert);
}

async function setEnabled(enabled: boolean | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('ctoCio')
    .update('checks.enabled', enabled, vscode.ConfigurationTarget.Global);
}

async function setLevels(levels: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('ctoCio')
    .update('checks.levels', levels, vscode.ConfigurationTarget.Global);
}

/** What the checks find in the advert. */
const inAdvert = ['reporting-line', 'placeholder-left'];

describe('Checks of a posting', () => {
  afterEach(async () => {
    await setEnabled(undefined);
    await setLevels(undefined);
  });

  it('show what they find, with a level, a code and a link to its page', async () => {
    const { document } = await openPostingFile('checked.md', advert);
    await codesAre(document.uri, inAdvert);
    const [line, blank] = ours(document.uri);
    assert.equal(line!.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(line!.range), 'Chief Technology Officer');
    assert.equal(document.getText(blank!.range), '[number of engineers]');
    const { target } = line!.code as { readonly target: vscode.Uri };
    assert.equal(target.scheme, 'command');
    await vscode.commands.executeCommand(target.path, ...(JSON.parse(target.query) as readonly string[]));
    await until('the page of the check in a tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('Reporting line')),
      ),
    );
  });

  it('follow what is typed', async () => {
    const editor = await openPostingFile('typed.md', advert);
    const { document } = editor;
    await codesAre(document.uri, inAdvert);
    const blank = ours(document.uri)[1]!.range;
    await editor.edit((edit) => edit.replace(blank, 'three'));
    await codesAre(document.uri, ['reporting-line']);
    await vscode.commands.executeCommand('undo');
    await codesAre(document.uri, inAdvert);
  });

  it('are mended by a quick fix, whose blank is to be filled in and not found missing again', async () => {
    const { document } = await openPostingFile('mended.md', advert);
    await codesAre(document.uri, inAdvert);
    await apply(await fixes(document.uri, 'reporting-line'), /Insert a reporting line/);
    assert.match(document.getText(), /## Reporting line\n\nYou report to \[role the CTO reports to\]/);
    await until('blanks in place of the missing line', () => {
      const found = codes(document.uri);
      return found.length === 3 && found.every((code) => code === 'placeholder-left');
    });
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), advert);
  });

  it('are silenced by a comment for a line, and by one for the file', async () => {
    const { document } = await openPostingFile('silenced.md', advert);
    await codesAre(document.uri, inAdvert);
    await apply(await fixes(document.uri, 'placeholder-left'), /on this line/);
    assert.match(document.getText(), /engineers\] engineers <!-- cto-cio-ignore placeholder-left -->\n/);
    await codesAre(document.uri, ['reporting-line']);
    await apply(await fixes(document.uri, 'reporting-line'), /in this file/);
    await codesAre(document.uri, []);
  });

  it('are switched off in the settings of the workspace, where other levels stay', async () => {
    const { document } = await openPostingFile('switched.md', advert);
    await codesAre(document.uri, inAdvert);
    const configuration = (): vscode.WorkspaceConfiguration =>
      vscode.workspace.getConfiguration('ctoCio', document.uri);
    const { Workspace } = vscode.ConfigurationTarget;
    await configuration().update('checks.levels', { 'placeholder-left': 'hint' }, Workspace);
    try {
      await until('the new level', () =>
        ours(document.uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
      );
      await apply(await fixes(document.uri, 'reporting-line'), /switch reporting-line off in this workspace/);
      await codesAre(document.uri, ['placeholder-left']);
      assert.deepEqual(configuration().inspect('checks.levels')?.workspaceValue, {
        'placeholder-left': 'hint',
        'reporting-line': 'off',
      });
      assert.equal(document.getText(), advert);
    } finally {
      await configuration().update('checks.levels', undefined, Workspace);
    }
  });

  it('are switched off also where the settings have something else than levels', async () => {
    const { document } = await openPostingFile('wrong.md', advert);
    const configuration = (): vscode.WorkspaceConfiguration =>
      vscode.workspace.getConfiguration('ctoCio', document.uri);
    const { Workspace } = vscode.ConfigurationTarget;
    await configuration().update('checks.levels', 'off', Workspace);
    try {
      await codesAre(document.uri, inAdvert);
      await apply(await fixes(document.uri, 'reporting-line'), /switch reporting-line off in this workspace/);
      await codesAre(document.uri, ['placeholder-left']);
      const { workspaceValue } = configuration().inspect('checks.levels') ?? {};
      assert.deepEqual(workspaceValue, { 'reporting-line': 'off' });
    } finally {
      await configuration().update('checks.levels', undefined, Workspace);
    }
  });

  it('are mended all at once where that is safe, in one step', async () => {
    const text = advert.replace('looking for', 'run by a chairman who knows his/her ships, and looking for');
    const { document } = await openPostingFile('all.md', text);
    await codesAre(document.uri, inAdvert);
    await setLevels({ 'gendered-word': 'info', 'pronoun-pair': 'info' });
    await codesAre(document.uri, ['reporting-line', 'gendered-word', 'pronoun-pair', 'placeholder-left']);
    const fixAll = vscode.CodeActionKind.SourceFixAll.append('ctoCio');
    await apply(await fixes(document.uri, 'reporting-line', fixAll), /all safe fixes/);
    assert.match(document.getText(), /run by a chair who knows their ships/);
    await codesAre(document.uri, inAdvert);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('go away when they are switched off, and come back', async () => {
    const { document } = await openPostingFile('switched.md', advert);
    await codesAre(document.uri, inAdvert);
    await setEnabled(false);
    await codesAre(document.uri, []);
    assert.deepEqual(
      await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 5),
        'quickfix',
      ),
      [],
    );
    await setEnabled(undefined);
    await codesAre(document.uri, inAdvert);
  });

  it('have the level that the settings give them', async () => {
    const { document } = await openPostingFile('levelled.md', advert);
    await codesAre(document.uri, inAdvert);
    await setLevels({ 'reporting-line': 'off', 'placeholder-left': 'error', pay: 'info' });
    await codesAre(document.uri, ['pay', 'placeholder-left']);
    assert.deepEqual(
      ours(document.uri).map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Error],
    );
  });

  it('pass over what is no level in the settings', async () => {
    const { document } = await openPostingFile('odd-levels.md', advert);
    for (const odd of [
      { 'reporting-line': 'loud', pay: 4, 'no-such-check': 'error' },
      'off',
      7,
      ['off'],
      null,
    ]) {
      await setLevels(odd);
      await othersAreChecked();
      await codesAre(document.uri, inAdvert);
    }
    await setLevels({ pay: 'error' });
    await codesAre(document.uri, ['reporting-line', 'pay', 'placeholder-left']);
  });

  it('prefer one change to all other fixes', async () => {
    const { document } = await openPostingFile('preferred.md', advert);
    await codesAre(document.uri, inAdvert);
    const preferred = (await fixes(document.uri, 'reporting-line')).filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ title }) => title),
      ['Insert a reporting line to fill in'],
    );
  });

  it('go with the file when it is closed', async () => {
    const { document } = await openPostingFile('closed.md', advert);
    await codesAre(document.uri, inAdvert);
    await closeEverything();
    await codesAre(document.uri, []);
  });

  it('move with a file that is renamed', async () => {
    const { document } = await openPostingFile('before.md', advert);
    await codesAre(document.uri, inAdvert);
    const renamed = inWorkspace('after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed, { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await codesAre(renamed, inAdvert);
    assert.deepEqual(codes(document.uri), []);
  });

  it('leave a draft alone before it is saved or a check is asked for', async () => {
    const { document } = await openPosting(advert);
    await othersAreChecked();
    assert.deepEqual(codes(document.uri), []);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    await until('findings in the draft', () => codes(document.uri).length > 2);
    const severities = ours(document.uri).map(({ severity }) => severity);
    // VS Code leaves hints out of the Problems panel, where the command sends people.
    assert.ok(!severities.includes(vscode.DiagnosticSeverity.Hint));
  });

  for (const scheme of ['comment', 'review-of-some-extension']) {
    it(`leave alone what only shows a text (${scheme})`, async () => {
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => advert,
      });
      try {
        const shown = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/shown.md`));
        assert.equal(shown.languageId, 'markdown');
        const { document } = await openPostingFile(`beside-${scheme}.md`, advert);
        await codesAre(document.uri, inAdvert);
        assert.deepEqual(codes(shown.uri), []);
      } finally {
        provider.dispose();
      }
    });
  }

  it('leave a file alone that is too large for a posting', async () => {
    const uri = await writeFile('large-advert.md', advert + ' '.repeat(500_000));
    const { document } = await openFile(uri);
    await othersAreChecked();
    assert.deepEqual(codes(document.uri), []);
  });

  it('leave files alone that are no postings', async () => {
    const text = '# Notes\n\nTODO: ask the CTO about [the budget].\n';
    const { document } = await openPostingFile('notes.md', text);
    const posting = await openPostingFile('beside-notes.md', advert);
    await codesAre(posting.document.uri, inAdvert);
    assert.deepEqual(codes(document.uri), []);
  });

  it('look at files that the settings call postings, also where the text does not read like one', async () => {
    const { document } = await openPostingFile(
      'named/notes.md',
      '# Ferry\n\nTalk to [name of the captain].\n',
    );
    const setting = vscode.workspace.getConfiguration('ctoCio');
    await othersAreChecked();
    assert.deepEqual(codes(document.uri), []);
    await setting.update('postingFiles', ['named/*.md'], vscode.ConfigurationTarget.Workspace);
    try {
      await codesAre(document.uri, ['placeholder-left']);
      await setting.update('postingFiles', undefined, vscode.ConfigurationTarget.Workspace);
      await codesAre(document.uri, []);
    } finally {
      await setting.update('postingFiles', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('look at every posting of the workspace when asked for, open or not', async () => {
    await openPostingFile('asked.md', advert);
    await closeEverything();
    const uri = inWorkspace('asked.md');
    await codesAre(uri, []);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    assert.ok(codes(uri).includes('reporting-line'));
    const before = codes(uri);
    await openFile(uri);
    await othersAreChecked();
    assert.deepEqual(codes(uri), before);
  });

  it('that somebody asked for stay when the tab is closed, by the text on disk, until the file is gone', async () => {
    const { document } = await openPostingFile('kept.md', advert);
    const { uri } = document;
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    const asked = codes(uri);
    assert.ok(asked.length > 2, String(asked));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '\n\n');
    edit.insert(uri, document.positionAt(advert.length), '\n[one more blank]\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the finding in the edited text', () => codes(uri).length === asked.length + 1);
    await closeEverything();
    await until('the findings of the text on disk', () => {
      const line = ours(uri).find(({ message }) => message.includes('number of engineers'))?.range.start.line;
      return line === 7 && codes(uri).length === asked.length;
    });
    await othersAreChecked();
    assert.deepEqual(codes(uri), asked);
    await vscode.workspace.fs.delete(uri);
    await codesAre(uri, []);
  });

  it('that somebody asked for go when a closed file is renamed', async () => {
    await openPostingFile('old-name.md', advert);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    await closeEverything();
    const [uri, renamed] = [inWorkspace('old-name.md'), inWorkspace('new-name.md')];
    assert.ok(codes(uri).length > 2);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await codesAre(uri, []);
  });

  it('that somebody asked for go while the checks are switched off, and take other levels when those change', async () => {
    await openPostingFile('settled.md', advert);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    await closeEverything();
    const uri = inWorkspace('settled.md');
    const asked = codes(uri);
    await setLevels({ pay: 'off' });
    await codesAre(
      uri,
      asked.map(String).filter((code) => code !== 'pay'),
    );
    assert.ok(codes(uri).length < asked.length);
    await setEnabled(false);
    await codesAre(uri, []);
    await setEnabled(undefined);
    await codesAre(
      uri,
      asked.map(String).filter((code) => code !== 'pay'),
    );
  });

  it('are of the text as it is when it is checked, also while somebody types', async () => {
    const { document } = await openPostingFile('busy.md', advert);
    const { uri } = document;
    await codesAre(uri, inAdvert);
    await Promise.all(Array.from({ length: 150 }, (_, i) => writeFile(`many/${i}.md`, advert)));
    // More checks take part as soon as the document is checked; until then a line is typed again and again.
    const isAsked = (): boolean => codes(uri).length > 2;
    let typedBefore = 0;
    const typing = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      if (!isAsked()) typedBefore++;
    });
    const checking = vscode.commands.executeCommand('ctoCio.checkPostings');
    for (let turn = 0; turn < 1000 && !isAsked(); turn++) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), '\n');
      await vscode.workspace.applyEdit(edit);
    }
    typing.dispose();
    const blank = ours(uri).find(({ code }) => (code as { value: string }).value === 'placeholder-left')!;
    const line = advert.split('\n').findIndex((text) => text.includes('[number of engineers]'));
    assert.ok(typedBefore > 0, 'No line was typed before the document was checked');
    assert.equal(blank.range.start.line, line + typedBefore);
    await checking;
  });

  it('are looked for once where somebody asks again before the end', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    const find = search.find.bind(search);
    let searches = 0;
    search.find = (options) => {
      if (options?.whose === 'everybody') searches++;
      return find(options);
    };
    try {
      const check = (): Thenable<unknown> => vscode.commands.executeCommand('ctoCio.checkPostings');
      await Promise.all([check(), check()]);
      assert.equal(searches, 1);
      await check();
      assert.equal(searches, 2);
    } finally {
      search.find = find;
    }
  });

  it('tell of postings that are too long, also open ones from elsewhere, and leave them out where they are off', async () => {
    const long = advert + ' '.repeat(500_000);
    const registration = vscode.workspace.registerFileSystemProvider(
      'elsewhere',
      new MemoryFiles({ 'long.md': long, 'notes.md': `# Notes\n${' '.repeat(500_000)}` }),
    );
    const inside = await writeFile('long.md', long);
    const outside = vscode.Uri.parse('elsewhere:/long.md');
    const { postings } = await activated();
    const log = { warn: () => undefined, error: () => undefined, show: () => undefined };
    const diagnostics = new PostingDiagnostics(log, postings.loadSearch);
    const check = async (): Promise<CheckResult> => {
      const search = await postings.loadSearch();
      const progress = { report: () => undefined };
      const { token } = new vscode.CancellationTokenSource();
      return (await checkAll({ diagnostics, search, progress, token }))!;
    };
    try {
      await openFile(outside);
      await openFile(vscode.Uri.parse('elsewhere:/notes.md'));
      const on = await check();
      const named = on.tooLong.map(String).filter((uri) => !uri.endsWith('/large-advert.md'));
      assert.deepEqual(named, [inside.toString(), outside.toString()]);
      assert.equal(on.leftOut, 0);
      await setEnabled(false);
      const off = await check();
      assert.deepEqual(off.tooLong, []);
      assert.equal(off.leftOut, on.postings + on.tooLong.length);
      await closeEverything();
    } finally {
      diagnostics.dispose();
      registration.dispose();
    }
  });

  it('ask no file system where the cursor is and nothing is found', async () => {
    let stats = 0;
    const files = new MemoryFiles({ 'posting.md': advert });
    const counting: vscode.FileSystemProvider = Object.assign(files, {
      stat: (uri: vscode.Uri) => {
        stats++;
        return MemoryFiles.prototype.stat.call(files, uri);
      },
    });
    const registration = vscode.workspace.registerFileSystemProvider('counted', counting);
    try {
      const { document } = await openFile(vscode.Uri.parse('counted:/posting.md'));
      await codesAre(document.uri, inAdvert);
      const actionsAt = (line: number): Thenable<readonly vscode.CodeAction[]> =>
        vscode.commands.executeCommand(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(line, 5, line, 5),
          vscode.CodeActionKind.QuickFix.value,
        );
      const before = stats;
      for (const line of [2, 4, 6, 10, 14]) assert.deepEqual(await actionsAt(line), []);
      assert.equal(stats, before);
      assert.ok((await actionsAt(0)).length > 0);
      assert.ok(stats > before);
      await closeEverything();
    } finally {
      registration.dispose();
    }
  });

  it('stay true for a closed file that changes on disk, and go when it is gone', async () => {
    await openPostingFile('stale.md', advert);
    await closeEverything();
    const uri = inWorkspace('stale.md');
    await codesAre(uri, []);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    assert.ok(codes(uri).includes('reporting-line'));
    await writeFile('stale.md', `${advert}\nThe CTO reports to the CEO.\n`);
    // While it is being written the file is empty for a moment, and no posting.
    await until('only the finding of a reporting line gone', () => {
      const found = codes(uri);
      return !found.includes('reporting-line') && found.includes('placeholder-left');
    });
    await writeFile('stale.md', advert);
    await until('the finding again', () => codes(uri).includes('reporting-line'));
    await vscode.workspace.fs.delete(uri);
    await codesAre(uri, []);
  });
});
