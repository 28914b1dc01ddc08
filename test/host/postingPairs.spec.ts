import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PostingPairs } from '../../src/features/checks/postingPairs.ts';
import type { FindOptions, PostingSearch } from '../../src/features/postings/postingSearch.ts';
import type { Log } from '../../src/host/log.ts';
import { activated } from './support/extension.ts';
import { openFile, openPostingFile } from './support/openPosting.ts';
import { shortly, until } from './support/until.ts';
import { closeAndDelete, inWorkspace, writeFile } from './support/workspaceFiles.ts';

const advert = (title: string, boss: string, own: string): string => `# ${title}

Ferry Lines is looking for a colleague. You report to the ${boss}.

## Responsibilities

- Own the IT budget
- ${own}

## How to apply

Send your CV to jobs@example.org.
`;
const ofCto = advert('Chief Technology Officer', 'CEO', 'Ship the booking product each week');
const ofCio = advert('Chief Information Officer', 'CFO', 'Agree service levels with the depots');
const [cto, cio] = ['pair/cto.md', 'pair/cio.md'];

function twiceIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => typeof code === 'object' && code.value === 'stated-twice');
}

function codesIn(uri: vscode.Uri): readonly unknown[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => typeof code === 'object' && code.value);
}

function isTwice(uri: vscode.Uri, wanted: boolean): Promise<true> {
  return until(`${wanted ? 'a' : 'no'} finding of double work in ${uri.path}`, () => {
    return twiceIn(uri).length === (wanted ? 1 : 0);
  });
}

async function fixesOf(uri: vscode.Uri): Promise<readonly vscode.CodeAction[]> {
  const [twice] = twiceIn(uri);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, twice!.range, 'quickfix');
}

/** The fix that changes the posting of the CIO, as a command that is told in which ways. */
async function fixInCio(uri: vscode.Uri): Promise<(ways: readonly string[]) => Thenable<unknown>> {
  const fix = (await fixesOf(uri)).find(({ title }) => title.startsWith('The CTO owns this'));
  assert.equal(fix!.edit, undefined);
  const { command, arguments: [change] = [] } = fix!.command! as { command: string; arguments?: unknown[] };
  return (ways) => vscode.commands.executeCommand(command, change, ways);
}

describe('Postings of a CTO and a CIO that belong together', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('ctoCio')
      .update('checks.overlap', undefined, vscode.ConfigurationTarget.Global);
    await closeAndDelete();
  });

  it('are compared also by the check of all postings, where none of them is open', async () => {
    await writeFile(cio, ofCio);
    await writeFile(cto, ofCto);
    await vscode.commands.executeCommand('ctoCio.checkPostings');
    await isTwice(inWorkspace(cto), true);
    await isTwice(inWorkspace(cio), true);
    await writeFile(cio, ofCio.replace('Own the IT budget', 'Work with the CTO, who owns the IT budget'));
    await isTwice(inWorkspace(cto), false);
    await isTwice(inWorkspace(cio), false);
  });

  it('are told, each at its line, what both claim, and where the other one does', async () => {
    await writeFile(cio, ofCio);
    const { document } = await openPostingFile(cto, ofCto);
    await isTwice(document.uri, true);
    const [twice] = twiceIn(document.uri);
    assert.equal(document.getText(twice!.range), 'Own the IT budget');
    const [related] = twice!.relatedInformation!;
    assert.equal(related!.location.uri.toString(), inWorkspace(cio).toString());
    assert.equal(related!.location.range.start.line, twice!.range.start.line);
    const other = await openFile(inWorkspace(cio));
    await isTwice(other.document.uri, true);
  });

  it('are mended by saying here that the other one owns it, and that is seen in both', async () => {
    await writeFile(cio, ofCio);
    const { document } = await openPostingFile(cto, ofCto);
    const other = await openFile(inWorkspace(cio));
    await isTwice(document.uri, true);
    await isTwice(other.document.uri, true);
    const fix = (await fixesOf(document.uri)).find(({ title }) => title.startsWith('The CIO owns this'));
    assert.ok(await vscode.workspace.applyEdit(fix!.edit!));
    assert.match(document.getText(), /\n- Work with the CIO, who owns the IT budget\n/);
    await isTwice(document.uri, false);
    await isTwice(other.document.uri, false);
    assert.equal(other.document.getText(), ofCio);
    await openFile(document.uri);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ofCto);
    await isTwice(document.uri, true);
    await isTwice(other.document.uri, true);
  });

  it('are mended by a copy for the other one, or by a change of it where that is selected', async () => {
    await writeFile(cio, ofCio);
    const { document } = await openPostingFile(cto, ofCto);
    await isTwice(document.uri, true);
    const mend = await fixInCio(document.uri);
    await vscode.env.clipboard.writeText('untouched');
    await mend(['copy']);
    assert.match(await vscode.env.clipboard.readText(), /Work with the CTO, who owns the IT budget/);
    assert.equal(document.getText(), ofCto);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.path.endsWith(cio)));

    await mend(['change']);
    const other = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(cio))!;
    assert.match(other.getText(), /\n- Work with the CTO, who owns the IT budget\n/);
    assert.equal(document.getText(), ofCto);
    await isTwice(document.uri, false);

    // It was made for another text.
    await mend(['change']);
    assert.equal(other.getText().split('who owns').length, 2);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('undo');
    assert.equal(other.getText(), ofCio);
    await isTwice(document.uri, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are as they were where the other file is read-only for this session', async () => {
    const uri = await writeFile(cio, ofCio);
    const { document: other } = await openFile(uri);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    const { document } = await openPostingFile(cto, ofCto);
    await isTwice(document.uri, true);
    const mend = await fixInCio(document.uri);
    await mend(['change']);
    assert.equal(other.getText(), ofCio);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    await vscode.window.showTextDocument(other);
    await mend(['change']);
    assert.match(other.getText(), /who owns the IT budget/);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are mended also in a file whose lines do not all end alike', async () => {
    const mixed = ofCio.replace('\n\n', '\r\n\r\n');
    await writeFile(cio, mixed);
    const { document } = await openPostingFile(cto, ofCto);
    await isTwice(document.uri, true);
    const mend = await fixInCio(document.uri);
    await mend(['change']);
    const other = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(cio))!;
    assert.match(other.getText(), /\n- Work with the CTO, who owns the IT budget\r?\n- Agree service levels/);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are no pair any more when the text of one becomes something else, which both show', async () => {
    const other = await openFile(await writeFile(cio, ofCio));
    const editor = await openPostingFile(cto, ofCto);
    await isTwice(other.document.uri, true);
    const { lineCount } = editor.document;
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, lineCount, 0), 'Notes.\n'));
    await isTwice(editor.document.uri, false);
    await isTwice(other.document.uri, false);
    await vscode.commands.executeCommand('undo');
    await isTwice(other.document.uri, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('overlap from the share that is set', async () => {
    const more =
      '- Own the IT budget\n- Plan the laptops of the depots\n- Answer the questions of the auditors\n';
    const withMore = (text: string): string => text.replace('- Own the IT budget\n', more);
    await writeFile(cio, withMore(ofCio));
    const { document } = await openPostingFile(cto, withMore(ofCto));
    const overlaps = (wanted: boolean): Promise<true> =>
      until(
        `${wanted ? 'a' : 'no'} finding of overlap`,
        () => codesIn(document.uri).includes('overlap') === wanted,
      );
    const setting = (from: number | undefined): Thenable<void> =>
      vscode.workspace
        .getConfiguration('ctoCio')
        .update('checks.overlap', from, vscode.ConfigurationTarget.Global);
    // Three of four are alike.
    await overlaps(true);
    await setting(76);
    await overlaps(false);
    await setting(75);
    await overlaps(true);
  });

  it('are no pair any more when one is closed to applicants, and are one again', async () => {
    await writeFile(cio, `---\nstatus: closed\n---\n\n${ofCio}`);
    const { document } = await openPostingFile(cto, ofCto.replace('Ferry Lines', 'Ferry Lines in [town]'));
    const other = await openFile(inWorkspace(cio));
    // The same check finds what is wrong with one posting alone.
    await until('the findings of the posting alone', () =>
      codesIn(document.uri).includes('placeholder-left'),
    );
    await isTwice(document.uri, false);
    const all = (): vscode.Range => new vscode.Range(0, 0, other.document.lineCount, 0);
    await other.edit((edit) => edit.replace(all(), ofCio));
    await isTwice(document.uri, true);
    await isTwice(other.document.uri, true);
    await other.edit((edit) => edit.replace(all(), `---\nstatus: closed\n---\n\n${ofCio}`));
    await isTwice(document.uri, false);
    await isTwice(other.document.uri, false);
    await other.document.save();
  });
});

describe('A look for postings that belong together', () => {
  afterEach(closeAndDelete);

  const log = {} as Log;

  it('is made all the same where one that has overtaken it is cancelled', async () => {
    const uri = await writeFile(cto, ofCto);
    await writeFile(cio, ofCio);
    const search = await (await activated()).postings.loadSearch();
    await until('both postings', async () => {
      const { postings } = await search.find();
      return [cto, cio].every((name) => postings.some((one) => one.uri.path === inWorkspace(name).path));
    });
    const begin: (() => void)[] = [];
    const held = {
      onDidChange: search.onDidChange,
      async find(options?: FindOptions) {
        await new Promise<void>((resolve) => begin.push(resolve));
        return search.find(options);
      },
    } as unknown as PostingSearch;
    const pairs = new PostingPairs(
      log,
      () => Promise.resolve(held),
      () => true,
    );
    try {
      pairs.lookSoon();
      await until('the first look', () => begin.length === 1);
      const source = new vscode.CancellationTokenSource();
      const asked = pairs.look(held, source.token);
      await until('the second look', () => begin.length === 2);
      source.cancel();
      for (const go of begin.splice(0)) go();
      await asked;
      await until('the pair', () => {
        for (const go of begin.splice(0)) go();
        return pairs.besideOf(uri) !== undefined;
      });
    } finally {
      pairs.dispose();
    }
  });

  it('does not replace what a newer one has found', async () => {
    const uri = await writeFile(cto, ofCto);
    await writeFile(cio, ofCio);
    const search = await (await activated()).postings.loadSearch();
    let answerWithNone = (): void => undefined;
    const held = {
      onDidChange: search.onDidChange,
      find: () =>
        new Promise((resolve) => {
          answerWithNone = () => resolve({ postings: [] });
        }),
    } as unknown as PostingSearch;
    const pairs = new PostingPairs(
      log,
      () => Promise.resolve(search),
      () => false,
    );
    const { token } = new vscode.CancellationTokenSource();
    try {
      const older = pairs.look(held, token);
      await until('the pair', async () => {
        await pairs.look(search, token);
        return pairs.besideOf(uri) !== undefined;
      });
      answerWithNone();
      await older;
      assert.notEqual(pairs.besideOf(uri), undefined);
    } finally {
      pairs.dispose();
    }
  });

  it('follows nothing where it comes after the end', async () => {
    let listeners = 0;
    const search = {
      onDidChange: () => {
        listeners++;
        return new vscode.Disposable(() => listeners--);
      },
      find: () => Promise.resolve({ postings: [] }),
    } as unknown as PostingSearch;
    let loaded = (): void => undefined;
    const loading = new Promise<PostingSearch>((resolve) => {
      loaded = () => resolve(search);
    });
    const pairs = new PostingPairs(
      log,
      () => loading,
      () => true,
    );
    pairs.lookSoon();
    pairs.dispose();
    loaded();
    await shortly(50);
    assert.equal(listeners, 0);
  });
});
