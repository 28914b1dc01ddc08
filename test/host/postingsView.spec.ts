import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FindOptions, PostingSearch } from '../../src/features/postings/postingSearch.ts';
import type { PostingsView } from '../../src/features/postings/postingsView.ts';
import { activated } from './support/extension.ts';
import { openFile } from './support/openPosting.ts';
import { closeEverything } from './support/tabs.ts';
import { shortly, until } from './support/until.ts';
import { inWorkspace } from './support/workspaceFiles.ts';

const advert = (title: string, front = ''): string =>
  `---\ntitle: ${title}\ntype: job\n${front}---\n\n# ${title}\n\nWe are hiring. To apply, write to us.\n\n## Requirements\n\n- Patience\n`;

const folder = 'view-specs';
const encoder = new TextEncoder();

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(`${folder}/${name}`);
  await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
  return uri;
}

async function setting(section: string, key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Workspace);
}

describe('The view of postings', () => {
  let view: PostingsView;
  let search: PostingSearch;

  /** What a person sees, one line for each row: label and description, postings indented. */
  async function rows(): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const group of await view.getChildren()) {
      for (const node of [group, ...(await view.getChildren(group))]) {
        const { label, description } = await view.getTreeItem(node);
        assert.ok(typeof label === 'string' && typeof description === 'string');
        lines.push(`${node === group ? '' : '  '}${label} ${description}`.trimEnd());
      }
    }
    return lines;
  }

  /** Waits for a row that starts so, and returns all of it. */
  const row = (start: string): Promise<string> =>
    until(`a row "${start}"`, async () => (await rows()).find((line) => line.trimStart().startsWith(start)));

  const gone = (start: string): Promise<true> =>
    until(
      `no row "${start}"`,
      async () => !(await rows()).some((line) => line.trimStart().startsWith(start)),
    );

  const itemOf = async (label: string): Promise<vscode.TreeItem> => {
    await row(label);
    for (const group of await view.getChildren()) {
      for (const node of await view.getChildren(group)) {
        const item = await view.getTreeItem(node);
        if (item.label !== label) continue;
        assert.equal(item.tooltip, undefined);
        return view.resolveTreeItem(item, node);
      }
    }
    throw new Error(`No item "${label}"`);
  };

  /** A watcher hears nothing for the first moments: what is written meanwhile, it never tells. */
  async function watchersListen(): Promise<void> {
    for (let [attempt, heard] = [0, 0]; attempt < 60 && heard < 2; attempt++) {
      const state = attempt % 2 === 0 ? 'draft' : 'closed';
      await write('probe.md', advert('CIO', `status: ${state}\n`));
      await shortly(600);
      heard = (await rows()).includes(`  probe.md advert · ${state}`) ? heard + 1 : 0;
    }
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/probe.md`));
    await gone('probe.md');
  }

  before(async function () {
    this.timeout(60_000);
    const { postings } = await activated();
    ({ view } = postings);
    search = await postings.loadSearch();
    await vscode.commands.executeCommand('ctoCio.postings.focus');
    await row('CTO');
    await watchersListen();
  });
  afterEach(async () => {
    await setting('ctoCio', 'postingFiles', undefined);
    await setting('search', 'exclude', undefined);
    await setting('files', 'exclude', undefined);
    await setting('files', 'autoSave', undefined);
    await setting('files', 'encoding', undefined);
  });
  after(async () => {
    await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
  });

  it('groups the postings of the workspace by role, and counts them', async () => {
    await row('cto-advert.md');
    const lines = await rows();
    assert.deepEqual(
      lines.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/\d+$/, '')),
      ['CTO ', 'CIO ', 'One Person '],
    );
    for (const [i, line] of lines.entries()) {
      if (line.startsWith(' ')) continue;
      const below = lines.slice(i + 1).findIndex((other) => !other.startsWith(' '));
      assert.ok(line.endsWith(` ${below === -1 ? lines.length - i - 1 : below}`), line);
    }
    assert.ok(lines.indexOf('  cto-advert.md advert · draft') > lines.findIndex((line) => /^CTO/.test(line)));
    assert.ok(
      lines.indexOf('  cio-role-description.md role description') >
        lines.findIndex((line) => /^CIO/.test(line)),
    );
    assert.ok(!lines.some((line) => /README|backend|head-of-data|it-service/.test(line)));
  });

  it('shows a file with its path, the words that tell the role, and opens it by a click', async () => {
    const item = await itemOf('cto-advert.md');
    const uri = inWorkspace('cto-advert.md');
    assert.equal(item.resourceUri?.toString(), uri.toString());
    assert.equal(item.command?.command, 'vscode.open');
    assert.deepEqual(item.command.arguments, [item.resourceUri]);
    assert.ok(typeof item.tooltip === 'string');
    assert.match(item.tooltip, /^cto-advert\.md\nWhose: title: Chief Technology Officer\n/);
    assert.match(item.tooltip, /\nState: status: draft$/);
    assert.equal(item.accessibilityInformation?.label, 'cto-advert.md, advert, draft');
    assert.ok(item.iconPath instanceof vscode.ThemeIcon);
  });

  it('takes in a new file, a changed one and a deleted one', async () => {
    const uri = await write('new.md', advert('CIO', 'closes: 2024-03-01\n'));
    assert.equal(await row('new.md'), '  new.md advert · expired 2024-03-01');
    await write('new.md', advert('CIO', 'status: closed\n'));
    await row('new.md advert · closed');
    const blanks = Array.from({ length: 9 }, (_, i) => `- Lead [team ${i}]\n`).join('');
    await write('new.md', `${advert('CIO')}\n## Tasks\n\n${blanks}`);
    await row('new.md advert · draft');
    await write('new.md', advert('CIO', 'type: job template\n'));
    await row('new.md template');
    await write('new.md', advert('CTO and CIO', 'closes: 2199-05-03\n'));
    await row('new.md advert · open until 2199-05-03');
    const lines = await rows();
    assert.ok(
      lines.indexOf('  new.md advert · open until 2199-05-03') > lines.findIndex((line) => /^One/.test(line)),
    );
    await vscode.workspace.fs.delete(uri);
    await gone('new.md');
  });

  it('tells files of one name apart by their folder', async () => {
    await write('a/job.md', advert('CTO'));
    await write('b/job.md', advert('CTO'));
    await row('a/job.md');
    await row('b/job.md');
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/b`), { recursive: true });
    await row('job.md');
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/a`), { recursive: true });
    await gone('job.md');
  });

  it('names the folder of a file that is only its index', async () => {
    await write('a/index.md', advert('CTO'));
    await row('a/index.md');
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/a`), { recursive: true });
    await gone('a/index.md');
  });

  it('takes in a file in folders that are made with it', async function () {
    this.timeout(60_000);
    // Most of the time the watcher of the file system hears of the outermost folder alone.
    for (let i = 1; i <= 5; i++) {
      await write(`fresh-${i}/deep/down/below.md`, advert('CTO'));
      await row('below.md');
      await vscode.workspace.fs.delete(inWorkspace(`${folder}/fresh-${i}`), { recursive: true });
      await gone('below.md');
    }
  });

  it('takes in what comes and goes with a folder that is moved', async () => {
    const [from, to] = ['elsewhere/moved', 'moved'].map((name) => inWorkspace(`${folder}/${name}`));
    await write('elsewhere/moved/deep/inside.md', advert('CTO'));
    await row('inside.md');
    await vscode.workspace.fs.rename(from!, to!);
    await until('the posting in its new place', async () => {
      const groups = await view.getChildren();
      const nodes = await Promise.all(groups.map((group) => view.getChildren(group)));
      return nodes
        .flat()
        .some((node) => node.kind === 'posting' && node.posting.uri.path.startsWith(`${to!.path}/`));
    });
    await vscode.workspace.fs.delete(to!, { recursive: true });
    await gone('inside.md');
  });

  it('looks only where the settings say, and takes what is there for postings', async () => {
    await write('places/short.md', '# Chief Information Officer\n\nMore soon.\n');
    await row('cto-advert.md');
    assert.ok(!(await rows()).some((line) => line.includes('short.md')));
    await setting('ctoCio', 'postingFiles', [`${folder}/places/*.md`]);
    await row('short.md');
    assert.deepEqual(await rows(), ['CTO 0', 'CIO 1', '  short.md advert', 'One Person 0']);
    // Not as a list, and as people write a path.
    await setting('ctoCio', 'postingFiles', './cto-*.md');
    await row('cto-advert.md');
    await gone('short.md');
    await setting('ctoCio', 'postingFiles', undefined);
    await row('cio-role-description.md');
    await gone('short.md');
  });

  // The file system of the web tests answers a search with all files, excluded or not.
  if (inWorkspace('').scheme !== 'vscode-test-web') {
    it('leaves out what is excluded from files or searches, and node_modules', async () => {
      await write('kept/one.md', advert('CTO'));
      await write('hidden/two.md', advert('CTO'));
      await write('unsearched/three.md', advert('CTO'));
      await write('node_modules/pack/four.md', advert('CTO'));
      await write('built/five.md', advert('CTO'));
      await write('sent/six.md', advert('CTO'));
      await row('one.md');
      await row('two.md');
      await row('three.md');
      await row('five.md');
      await row('six.md');
      await setting('files', 'exclude', { '**/hidden': true });
      await setting('search', 'exclude', { '**/unsearched': true, '**/{built,s{en,}t}': true });
      await gone('two.md');
      await gone('three.md');
      await gone('five.md');
      await gone('six.md');
      await row('one.md');
      await gone('four.md');
    });
  }

  it('says how many files held none, and where it looked', async () => {
    await write('none/notes.md', '# Notes\n');
    await setting('ctoCio', 'postingFiles', [`${folder}/none/*.md`]);
    await until('an empty tree', async () => (await view.getChildren()).length === 0);
    await until('the count', () => view.texts.description === `none in 1 file, ${folder}/none/*.md`);
    // With a message VS Code would hide the welcome text and its buttons.
    assert.equal(view.texts.message, '');
    await write('none/more.md', '# More\n');
    await until('the new count', () => view.texts.description === `none in 2 files, ${folder}/none/*.md`);
    await setting('ctoCio', 'postingFiles', undefined);
    await row('cto-advert.md');
    assert.equal(view.texts.description, '');
  });

  it('takes what is text in the setting, whatever else stands there, and looks nowhere without any', async () => {
    await write('named.md', advert('CTO'));
    for (const [value, isFound] of [
      [`./${folder}/*.md`, true],
      [[3, null, '', `${folder}/*.md`], true],
      [[3, null, ''], false],
      [{}, false],
      [null, true],
    ] as const) {
      await setting('ctoCio', 'postingFiles', value);
      await vscode.commands.executeCommand('ctoCio.refreshPostings');
      await (isFound ? row('named.md') : gone('named.md'));
      assert.equal(view.texts.message, '');
    }
  });

  it('believes an open editor more than the disk', async () => {
    await setting('files', 'autoSave', 'off');
    const uri = await write('edited.md', '# Notes\n');
    const editor = await openFile(uri);
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, advert('Interim CTO')));
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand('ctoCio.refreshPostings');
    await row('edited.md advert');
    await closeEverything();
    await gone('edited.md');
  });

  it('leaves out a file of more than half a megabyte', async () => {
    const text = advert('CTO');
    await write('large.md', text + ' '.repeat(500_000));
    await write('small.md', text);
    await row('small.md');
    assert.ok(!(await rows()).some((line) => line.includes('large.md')));
    // Nor one that is open, from where it comes without its size.
    await openFile(inWorkspace(`${folder}/large.md`));
    await vscode.commands.executeCommand('ctoCio.refreshPostings');
    assert.ok(!(await rows()).some((line) => line.includes('large.md')));
    await closeEverything();
    await write('large.md', text);
    await row('large.md');
  });

  it('tells those who ask of a posting that is too long, open or not, and of no other long file', async () => {
    const tooLong = async (): Promise<readonly string[]> => {
      const told: string[] = [];
      search.forget();
      await search.find({ whose: 'everybody', tellTooLong: (uri) => told.push(uri.toString()) });
      return told;
    };
    await write('history.md', `# Changelog\n\n${'- Mended a leak\n'.repeat(40_000)}`);
    const uri = await write('large.md', advert('CTO') + ' '.repeat(500_000));
    assert.deepEqual(await tooLong(), [uri.toString()]);
    await openFile(uri);
    assert.deepEqual(await tooLong(), [uri.toString()]);
    await closeEverything();
    await write('large.md', advert('CTO') + ' '.repeat(2_100_000));
    assert.deepEqual(await tooLong(), [uri.toString()]);
    // What tells of it stands behind a picture.
    const picture = `![Us](data:image/png;base64,${'A'.repeat(1_000_000)})`;
    await write('large.md', `# CTO\n\n${picture}\n\n${advert('CTO').replace(/^---.*?---\n/s, '')}`);
    assert.deepEqual(await tooLong(), [uri.toString()]);
    await write('large.md', advert('CTO'));
    assert.deepEqual(await tooLong(), []);
  });

  it('leaves out a file as long as a person calls it another language', async () => {
    const uri = await write('plain.md', advert('CTO'));
    await row('plain.md');
    const { document } = await openFile(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await gone('plain.md');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await row('plain.md');
    await closeEverything();
  });

  it('answers other features with postings of every role, if they ask for them', async () => {
    const names = async (whose: NonNullable<FindOptions['whose']>): Promise<readonly string[]> => {
      const { postings, looked, files } = await search.find({ whose });
      assert.equal(looked, files);
      return postings.map(({ uri }) => vscode.workspace.asRelativePath(uri));
    };
    const found: Readonly<Record<string, readonly string[]>> = {
      executives: ['cto-advert.md'],
      owners: ['cto-advert.md', 'head-of-data.md'],
      everybody: ['backend-engineer-advert.md', 'cto-advert.md', 'head-of-data.md'],
    };
    // Each after the others: what one look has spared, another needs.
    for (const whose of ['executives', 'owners', 'everybody', 'owners', 'executives'] as const) {
      const known = (await names(whose)).filter((name) => found['everybody']!.includes(name));
      assert.deepEqual(known, found[whose], whose);
    }
  });

  it('lets a search be cancelled between two files, with what was found until then', async () => {
    const many = Array.from({ length: 300 }, (_, i) => i);
    await Promise.all(many.map((i) => write(`many/${i}.md`, `# Text ${i}\n`)));
    await until('all files', async () => (await search.find()).files > 300);
    search.forget();
    const source = new vscode.CancellationTokenSource();
    const reports: number[] = [];
    const report = ({ looked }: { readonly looked: number }): void => {
      reports.push(looked);
      source.cancel();
    };
    const { looked, files } = await search.find({ token: source.token, report });
    assert.deepEqual(reports, [16]);
    assert.equal(looked, 16);
    assert.ok(files > 300);
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/many`), { recursive: true });
    await until('the rest', async () => (await search.find()).files < 300);
  });

  it('lets a search be cancelled while it waits for another one', async () => {
    const ended: string[] = [];
    const source = new vscode.CancellationTokenSource();
    search.forget();
    const first = search.find().then(() => ended.push('first'));
    const second = search.find({ token: source.token }).then(({ looked }) => {
      assert.equal(looked, 0);
      ended.push('second');
    });
    source.cancel();
    await Promise.all([first, second]);
    assert.deepEqual(ended, ['second', 'first']);
  });

  it('knows all files after a search that was cancelled while it listed them', async () => {
    const { files } = await search.find();
    search.forget();
    const source = new vscode.CancellationTokenSource();
    const cancelled = search.find({ token: source.token });
    await shortly(0);
    source.cancel();
    assert.equal((await cancelled).looked, 0);
    const { files: again, postings } = await search.find();
    assert.equal(again, files);
    assert.ok(postings.some(({ uri }) => uri.path.endsWith('/cto-advert.md')));
  });

  it('hands out each posting with its text, also of a file that has been read before', async () => {
    for (let round = 1; round <= 2; round++) {
      const texts = new Map<string, string>();
      await search.find({ take: ({ uri, document }) => texts.set(uri.toString(), document.text) });
      const uri = inWorkspace('cto-advert.md');
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      assert.equal(texts.get(uri.toString()), text);
    }
  });

  it('reads what is not in UTF-8 as the editor does', async () => {
    const text = advert('CTO', 'company: Zürich\n');
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);
    await setting('files', 'encoding', 'windows1252');
    await vscode.workspace.fs.writeFile(inWorkspace(`${folder}/utf16.md`), utf16);
    const latin = Uint8Array.from(advert('CIO (Zürich)'), (char) => char.charCodeAt(0));
    await vscode.workspace.fs.writeFile(inWorkspace(`${folder}/latin.md`), latin);
    await row('utf16.md advert');
    const { tooltip } = await itemOf('latin.md');
    assert.ok(typeof tooltip === 'string');
    assert.match(tooltip, /Whose: title: CIO \(Zürich\)/);
    for (const name of ['utf16.md', 'latin.md']) {
      await vscode.workspace.fs.delete(inWorkspace(`${folder}/${name}`));
      await gone(name);
    }
  });

  it('stops when asked to, keeps what it shows, and goes on only when asked again', async () => {
    await row('cto-advert.md');
    const before = await rows();
    const looking = vscode.commands.executeCommand('ctoCio.refreshPostings');
    await vscode.commands.executeCommand('ctoCio.stopLooking');
    await looking;
    assert.match(view.texts.message ?? '', /^Stopped after \d+ of \d+ files\.$/);
    assert.deepEqual(await rows(), before);
    await write('after-stop.md', advert('CTO'));
    await shortly(800);
    assert.deepEqual(await rows(), before);
    await vscode.commands.executeCommand('ctoCio.refreshPostings');
    await row('after-stop.md');
    assert.equal(view.texts.message, '');
  });
});
