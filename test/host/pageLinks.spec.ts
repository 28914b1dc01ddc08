import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writtenEntries, writtenEntry } from './support/content.ts';
import { allNodes } from './support/rolesTree.ts';

interface Link {
  readonly on: string;
  readonly title: string;
  readonly target: string;
}

const page = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'cto-cio', path });

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function linksOn(id: string, markdown: string): readonly Link[] {
  return [...markdown.matchAll(/\[([^[\]]*)\]\(([^)]*)\)/g)].map(([, title = '', target = '']) => ({
    on: id,
    title,
    target,
  }));
}

/** Where the preview goes: relative to the folder of the page. */
function follow({ on, target }: Link): vscode.Uri {
  return vscode.Uri.joinPath(page(`/${on}/Page.md`), '..', decodeURIComponent(target));
}

describe('The links of the pages', () => {
  let links: readonly Link[];
  /** Those to other pages; the rest are sources on the web. */
  let inside: readonly Link[];
  /** The first line of the page that a link leads to, by the link's address. */
  const headings = new Map<string, string | undefined>();

  before(async () => {
    const ids = ['comparison', ...writtenEntries().map(({ id }) => id)];
    const pages = await Promise.all(ids.map(async (id) => linksOn(id, await read(page(`/${id}/Page.md`)))));
    links = pages.flat();
    inside = links.filter(({ target }) => !target.startsWith('https://'));
    const targets = new Set(inside.map((link) => follow(link).toString()));
    for (const target of targets) {
      headings.set(
        target,
        await read(vscode.Uri.parse(target)).then(
          (text) => text.split('\n')[0],
          () => undefined,
        ),
      );
    }
  });

  it('are relative, as the preview follows no other, but for sources on the web', () => {
    assert.ok(inside.length > 100, `only ${inside.length} links`);
    for (const { on, target } of inside) assert.match(target, /^\.\.\/[a-z0-9-]+\/[^/\s]+\.md$/, on);
  });

  it('all lead to a page', () => {
    const dead = inside.filter((link) => headings.get(follow(link).toString()) === undefined);
    assert.deepEqual(dead, []);
  });

  it('have the title of their page for a text', () => {
    for (const link of inside) {
      assert.equal(headings.get(follow(link).toString()), `# ${link.title}`, `on ${link.on}`);
    }
  });

  it('lead from the pages of the top level to every page of the tree', async () => {
    const nodes = await allNodes();
    const reached = new Set<string>();
    const open = nodes.filter(({ depth }) => depth === 0).map(({ node }) => node.entry.id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const { on, target } of inside) if (on === id) open.push(target.split('/')[1] ?? '');
    }
    const missed = nodes.map(({ node }) => node.entry.id).filter((id) => !reached.has(id));
    assert.deepEqual(missed, []);
  });

  it('name the file of a page always the same, and after its title', () => {
    for (const id of ['cto-goal', 'faq-which-to-hire', 'together-big-picture']) {
      const names = new Set(
        inside.map(({ target }) => target).filter((target) => target.startsWith(`../${id}/`)),
      );
      assert.equal(names.size, 1, id);
      const name = decodeURIComponent([...names][0]?.split('/')[2] ?? '');
      assert.ok(name.includes(writtenEntry(id).title.replace(/[?:]/g, '')), name);
    }
  });
});
