import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { whileSearchIsHeld } from './support/heldSearch.ts';
import { openFile, openPosting } from './support/openPosting.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { takeLoggedErrors } from './support/loggedErrors.ts';
import { closeEverything, openTabs } from './support/tabs.ts';
import { shortly, until } from './support/until.ts';

const scheme = 'overlap-files';
const apply = '## How to apply\n\nTo apply, send us your CV.\n';

const cto = `# Chief Technology Officer

We are hiring a CTO.

## Responsibilities

- Own the architecture of our product
- Choose and steer our external suppliers
- Lead the software engineers

${apply}`;

const cio = `# Chief Information Officer

We are hiring a CIO.

## Responsibilities

- Run the service desk
- Select and manage
  outside vendors | agencies

${apply}`;

const cook = `# Cook\n\nWe are hiring.\n\n## Responsibilities\n\n- Bake bread\n- Wash plates\n\n${apply}`;

const alike = ['Choose and steer our external suppliers', 'Select and manage\n  outside vendors | agencies'];

function findOverlap(...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand('ctoCio.findOverlap', ...args);
}

/** Name and selected words of each editor in sight, as they stand from left to right. */
function selected(): readonly (readonly [string, string])[] {
  return [...vscode.window.visibleTextEditors]
    .sort((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0))
    .map(({ document, selection }) => [
      document.uri.path.split('/').at(-1) ?? '',
      document.getText(selection).replaceAll('\r\n', '\n'),
    ]);
}

function isShown(expected: readonly (readonly [string, string])[]): boolean {
  return JSON.stringify(selected()) === JSON.stringify(expected);
}

describe('Find Overlap', () => {
  let files: vscode.Disposable;

  before(async () => {
    await activated();
    const contents = { 'cto.md': cto, 'cio.md': cio, 'cook.md': cook };
    files = vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(contents));
  });
  after(() => {
    files.dispose();
  });

  const uri = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}` });

  it('shows both lines of a pair side by side and edits nothing', async () => {
    const expected = [
      ['cto.md', alike[0]!],
      ['cio.md', alike[1]!],
    ] as const;
    await acceptAll(
      () => findOverlap(uri('cto.md'), uri('cio.md')),
      'both lines of the pair',
      () => isShown(expected),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri('cto.md').toString());
    for (const { document } of vscode.window.visibleTextEditors) assert.ok(!document.isDirty);
  });

  it('copies the list as a Markdown table', async () => {
    await vscode.env.clipboard.writeText('untouched');
    let running: Promise<unknown> | undefined;
    const copied = await until('a copied list', async () => {
      if (!running) {
        // The first item may have been accepted before the last one was selected, which opens both lines.
        await closeEverything();
        running = Promise.resolve(findOverlap(uri('cto.md'), uri('cio.md'))).finally(
          () => (running = undefined),
        );
      }
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await shortly(100);
      const text = await vscode.env.clipboard.readText();
      return text !== 'untouched' && text;
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
    assert.equal(
      copied.replace(/\d+ % \|\n$/, 'n % |\n'),
      [
        '**1 responsibility is alike, 50 % of the shorter list**',
        '',
        '| cto.md | cio.md | Alike |',
        '| --- | --- | ---: |',
        `| ${alike[0]} (line 8) | Select and manage outside vendors \\| agencies (line 8) | n % |`,
        '',
      ].join('\n'),
    );
    assert.deepEqual(openTabs(), []);
  });

  for (const [what, first, second] of [
    ['there is nothing alike', 'cto.md', 'cook.md'],
    ['both are the same file', 'cto.md', 'cto.md'],
  ] as const) {
    it(`ends and opens nothing if ${what}`, async () => {
      await findOverlap(uri(first), uri(second));
      await shortly(100);
      assert.deepEqual(openTabs(), []);
    });
  }

  it('ends with an error and opens nothing if a file does not exist', async () => {
    await findOverlap(uri('cto.md'), uri('gone.md'));
    await shortly(100);
    assert.deepEqual(openTabs(), []);
    assert.match(takeLoggedErrors().join(), /gone\.md/);
  });

  it('compares the posting in front with another that is open', async () => {
    await openFile(uri('cio.md'));
    await openFile(uri('cto.md'));
    const expected = [
      ['cto.md', alike[0]!],
      ['cio.md', alike[1]!],
    ] as const;
    await acceptAll(findOverlap, 'both lines of the pair', () => isShown(expected));
  });

  it('asks for both postings where none is in front', async () => {
    await openPosting('# Notes\n\nMilk, bread.\n');
    await closedByEscape(findOverlap);
    assert.equal(openTabs().length, 1);
  });

  it('ends its search of the workspace with the question', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    const held = await whileSearchIsHeld(search, () => closedByEscape(findOverlap));
    assert.deepEqual(
      held.filter(({ whose }) => whose === 'everybody').map(({ token }) => token?.isCancellationRequested),
      [true],
    );
  });

  it('can be stopped from its notification where its search takes a while', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    const find = search.find.bind(search);
    const none = { postings: [], looked: 0, files: 0, globs: [] };
    search.find = (options) =>
      options?.whose === 'everybody'
        ? new Promise((resolve) => options.token?.onCancellationRequested(() => resolve(none)))
        : find(options);
    try {
      let hasEnded = false;
      const running = findOverlap(uri('cto.md'), uri('cio.md')).then(() => (hasEnded = true));
      await until('the end of the command', async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return hasEnded;
      });
      await running;
    } finally {
      search.find = find;
    }
    assert.deepEqual(openTabs(), []);
  });

  it('ends without a question that nobody could answer, and opens nothing, where there is no posting', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    const find = search.find.bind(search);
    search.find = () => Promise.resolve({ postings: [], looked: 0, files: 0, globs: [] });
    try {
      await findOverlap();
      await findOverlap(uri('cto.md'));
    } finally {
      search.find = find;
    }
    assert.deepEqual(openTabs(), []);
  });

  it('tells that its search has failed, where it could offer nothing', async () => {
    const { postings } = await activated();
    const search = await postings.loadSearch();
    const find = search.find.bind(search);
    search.find = () => Promise.reject(new Error('The disk is gone'));
    try {
      await findOverlap();
    } finally {
      search.find = find;
    }
    assert.match(takeLoggedErrors().join(), /The disk is gone/);
  });

  it('asks instead of taking anything else for a posting', async () => {
    await closedByEscape(() => findOverlap('cto.md', { path: '/cio.md' }));
    await closedByEscape(() => findOverlap(uri('cto.md'), null));
    assert.deepEqual(openTabs(), []);
  });
});
