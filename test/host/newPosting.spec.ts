import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntries, writtenEntry } from './support/content.ts';
import { acceptAll } from './support/quickPick.ts';
import { openTabs } from './support/tabs.ts';
import { openPosting } from './support/openPosting.ts';

function headingsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^(#+) (.*)$/gm)].map(
    ([, marks = '', text = '']) => `${marks.length} ${text}`,
  );
}

/** Headings of texts that belong in a role description only. */
function internalHeadings(): ReadonlySet<string> {
  const headings = (audience: string): (string | undefined)[] =>
    writtenEntries().flatMap(({ posting }) => (posting?.audience === audience ? [posting.heading] : []));
  const open = new Set(headings('public'));
  return new Set(
    headings('internal').filter((heading) => heading !== undefined && !open.has(heading)) as string[],
  );
}

/** The headings of a full description, section by section. */
function writtenHeadings(id: string): readonly string[] {
  const { heading, sections = [] } = writtenEntry(id).posting ?? {};
  return [...(heading === undefined ? [] : [heading]), ...sections.flatMap(writtenHeadings)];
}

async function newPosting(role: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('ctoCio.newPosting', { role });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

describe('New Posting', () => {
  it('opens an untitled Markdown document with the name of the role for its only title', async () => {
    const { document } = await newPosting('cto');
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'markdown');
    const titles = headingsIn(document.getText()).filter((heading) => heading.startsWith('1 '));
    assert.deepEqual(titles, ['1 Chief Technology Officer']);
    assert.ok(document.getText().startsWith('# Chief Technology Officer\n\n'));
  });

  for (const role of ['cto', 'cio']) {
    it(`holds the public sections of the ${role.toUpperCase()} in their order, and no internal one`, async () => {
      const { document } = await newPosting(role);
      const sections = headingsIn(document.getText()).slice(1);
      assert.deepEqual(
        sections,
        writtenHeadings(`${role}-description`).map((heading) => `2 ${heading}`),
      );
      const internal = internalHeadings();
      assert.ok(internal.size > 0);
      assert.deepEqual(
        sections.filter((heading) => internal.has(heading.slice(2))),
        [],
      );
      assert.doesNotMatch(document.getText(), /\[\[|\$\{|\n\n\n/);
    });
  }

  for (const role of ['one-person', 'no-seat']) {
    it(`has one title and blanks for ${role} as well`, async () => {
      const { document, selection } = await newPosting(role);
      const titles = headingsIn(document.getText()).filter((heading) => heading.startsWith('1 '));
      assert.equal(titles.length, 1);
      assert.match(document.getText(selection), /^\[[^\]]+\]$/);
    });
  }

  it('selects the first blank, also where it comes again further down', async () => {
    const editor = await newPosting('cto');
    const first = /\[[^\]]+\]/.exec(editor.document.getText())?.[0];
    assert.ok(first);
    for (const selection of editor.selections) assert.equal(editor.document.getText(selection), first);
    assert.equal(editor.selections.length, editor.document.getText().split(first).length - 1);
  });

  it('asks for the role, and takes the one that is accepted: the CTO comes first', async () => {
    await acceptAll(
      () => vscode.commands.executeCommand('ctoCio.newPosting'),
      'a posting',
      () => vscode.window.activeTextEditor !== undefined,
    );
    assert.match(
      vscode.window.activeTextEditor?.document.getText() ?? '',
      /^(?:# |title: )Chief Technology Officer$/m,
    );
  });

  it('has the general responsibilities in an advert, or those of the role that are asked for', async () => {
    const lines = (group: string): readonly string[] =>
      writtenEntries()
        .filter((one) => one.id.startsWith('cto-') && one.group === group)
        .map(({ text }) => text);
    const [general, specific] = [lines('general'), lines('company-specific')];
    const bulletsOf = async (argument: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
      await vscode.commands.executeCommand('ctoCio.newPosting', { role: 'cto', ...argument });
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      return [...general, ...specific].filter((line) => text.includes(`- ${line}\n`));
    };
    assert.deepEqual(await bulletsOf({}), general);
    assert.deepEqual(await bulletsOf({ responsibilities: 'cto-architecture' }), general);
    assert.deepEqual(await bulletsOf({ audience: 'internal' }), [...general, ...specific]);
    const responsibilities = ['cto-public-face', 'cto-architecture', 'cio-run-it', 7];
    assert.deepEqual(await bulletsOf({ responsibilities }), [general[0], specific[0]]);
  });

  it('leaves an open posting alone', async () => {
    const { document } = await openPosting('Mine.|\n');
    const fresh = await newPosting('cio');
    assert.notEqual(fresh.document, document);
    assert.equal(document.getText(), 'Mine.\n');
    assert.equal(openTabs().length, 2);
  });
});
