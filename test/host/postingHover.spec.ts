import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './support/extension.ts';
import { writtenEntry } from './support/content.ts';
import { openPosting, openPostingFile } from './support/openPosting.ts';
import { ctoAdvert, ctoPartners, others, publicFace } from './support/postings.ts';
import { closeEverything } from './support/tabs.ts';

const counterpart = writtenEntry('cio-partners');

async function hovers(
  editor: vscode.TextEditor,
  position = editor.selection.active,
): Promise<readonly vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
}

function textOf({ contents }: vscode.Hover): string {
  return contents.map((content) => (content as vscode.MarkdownString).value).join('\n');
}

describe('The hover on a bullet of a posting', () => {
  before(activated);

  it('says whose work it is, explains it and names the counterpart, without a link', async () => {
    const editor = await openPosting(ctoAdvert(`- One 🚢\n- Lead| ${ctoPartners.text.slice(5)}`));
    const [hover, ...more] = await hovers(editor);
    assert.ok(hover && more.length === 0);
    const text = textOf(hover);
    assert.ok(text.startsWith(`**${ctoPartners.title}** (CTO, shared: name one owner)\n\n`), text);
    assert.ok(text.endsWith(`\n\nThe CIO's counterpart, ${counterpart.title}: ${counterpart.text}.`), text);
    assert.ok(text.length > 400, text);
    assert.doesNotMatch(text, /\]\(|command:|https?:/);
    for (const content of hover.contents) {
      assert.ok(content instanceof vscode.MarkdownString);
      assert.ok(!content.isTrusted && !content.supportHtml);
    }
  });

  it('covers exactly what the bullet says', async () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = ctoAdvert(`* 🚢 One\n  * ${publicFace.text}  \n* Two`).replaceAll('\n', lineEnd);
      const editor = await openPostingFile('hovering.md', text.replace('Represent', 'Rep|resent'));
      const [hover] = await hovers(editor);
      assert.ok(hover?.range);
      assert.equal(editor.document.getText(hover.range), publicFace.text);
      const { start, end } = hover.range;
      assert.equal((await hovers(editor, start)).length, 1);
      assert.equal((await hovers(editor, start.translate(0, -1))).length, 0);
      assert.equal((await hovers(editor, end.translate(1, -3))).length, 0);
      await closeEverything();
    }
  });

  it('is none on other bullets, nor on the same words in a paragraph', async () => {
    assert.deepEqual(await hovers(await openPosting(ctoAdvert('- Something| else'))), []);
    assert.deepEqual(await hovers(await openPosting(ctoAdvert(`${publicFace.text}|`))), []);
  });

  for (const [name, text] of Object.entries(others)) {
    it(`is none in ${name}`, async () => {
      const marked = text.replace('- |', `- Represent| ${publicFace.text.slice('Represent '.length)}`);
      assert.deepEqual(await hovers(await openPosting(marked)), []);
    });
  }
});
