import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { MemoryFiles } from './support/memoryFiles.ts';
import { openFile, openPosting, openPostingFile } from './support/openPosting.ts';
import { ctoAdvert, others } from './support/postings.ts';
import { acceptAll, closedByEscape } from './support/quickPick.ts';
import { equal, mission } from './support/snippets.ts';
import { closeEverything } from './support/tabs.ts';

const title = 'Add Missing Section…';

/** Ours among the actions for the cursor, asked for as by a person. */
async function actions(editor: vscode.TextEditor): Promise<readonly vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
  );
  return all.filter((action) => action.title === title);
}

/** Runs the action, which asks for a section unless one is named. */
async function run({ command }: vscode.CodeAction, entry?: string): Promise<void> {
  const request = command?.arguments?.[0] as object | undefined;
  assert.ok(command && request);
  await vscode.commands.executeCommand(
    command.command,
    entry === undefined ? request : { ...request, entry },
  );
}

const kinds: readonly {
  readonly kind: string;
  readonly open: (marked: string) => Promise<vscode.TextEditor>;
}[] = [
  { kind: 'an untitled posting', open: openPosting },
  { kind: 'a file', open: (marked) => openPostingFile('missing.md', marked) },
];

for (const { kind, open } of kinds) {
  describe(`The action for missing sections of ${kind}`, () => {
    before(activated);

    it('adds a section where it belongs, and one undo takes it back', async () => {
      for (const lineEnd of ['\n', '\r\n']) {
        const before = ctoAdvert('- One\n- Tw|o').replaceAll('\n', lineEnd);
        const editor = await open(before);
        const [action, ...more] = await actions(editor);
        assert.ok(action && more.length === 0);
        await run(action, equal.id);
        const section = `## ${equal.heading}\n\n${equal.text}\n\n`.replaceAll('\n', lineEnd);
        const text = before.replace('|', '');
        assert.equal(editor.document.getText(), text.replace('## How', `${section}## How`));
        assert.equal(editor.document.getText(editor.selection), equal.firstBlank);
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), text);
        await closeEverything();
      }
    });

    for (const [name, text] of Object.entries(others)) {
      it(`is not there in ${name}`, async () => {
        assert.deepEqual(await actions(await open(text)), []);
      });
    }
  });
}

describe('The action for missing sections', () => {
  before(activated);

  it('is a rewrite, and nothing that would light a bulb by itself', async () => {
    const [action] = await actions(await openPosting(ctoAdvert('- One|')));
    assert.ok(action?.kind && vscode.CodeActionKind.RefactorRewrite.contains(action.kind));
    assert.equal(action.edit, undefined);
  });

  it('asks which section, and changes nothing if that is closed', async () => {
    const editor = await openPosting(ctoAdvert('- One|'));
    const [action] = await actions(editor);
    await closedByEscape(() => run(action!));
    await closedByEscape(() => run(action!, 'cto-partners'));
    assert.equal(editor.document.getText(), ctoAdvert('- One'));
    await acceptAll(
      () => run(action!),
      'a section in the posting',
      () => editor.document.getText() !== ctoAdvert('- One'),
    );
    assert.match(editor.document.getText(), /\n## About the role\n/);
  });

  it('writes into the posting as it is when the section is chosen', async () => {
    const editor = await openPosting(ctoAdvert('- One|'));
    const [action] = await actions(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '<!-- ours -->\n\n'));
    await run(action!, mission.id);
    assert.equal(
      editor.document.getText(),
      `<!-- ours -->\n\n${ctoAdvert('- One')}`.replace(
        '## What you',
        `## ${mission.heading}\n\n${mission.text}\n\n## What you`,
      ),
    );
  });

  it('is not there once nothing is missing', async () => {
    await vscode.commands.executeCommand('ctoCio.newPosting', { role: 'cto' });
    const editor = vscode.window.activeTextEditor!;
    const [action] = await actions(editor);
    await run(action!, 'cto-skills-common');
    assert.deepEqual(await actions(editor), []);
  });

  it('is not there in a read-only posting, which its command leaves as it is', async () => {
    const files = new MemoryFiles({ 'posting.md': ctoAdvert('- One') });
    const registered = vscode.workspace.registerFileSystemProvider('spec-readonly', files, {
      isReadonly: true,
    });
    try {
      const editor = await openFile(vscode.Uri.parse('spec-readonly:/posting.md'), [3]);
      const { version } = editor.document;
      assert.deepEqual(await actions(editor), []);
      const document = editor.document.uri.toString();
      await vscode.commands.executeCommand('ctoCio.addSection', { document, entry: mission.id });
      assert.equal(editor.document.getText(), ctoAdvert('- One'));
      assert.equal(editor.document.version, version);
    } finally {
      await closeEverything();
      registered.dispose();
    }
  });
});
