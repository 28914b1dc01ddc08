import assert from 'node:assert/strict';
import { allEntries } from '../../../../src/core/catalog/catalog.ts';
import {
  isInsertable,
  postingBlocks,
  titleBlock,
  type Block,
} from '../../../../src/core/posting/write/blocks.ts';
import { plainStyle } from '../../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../../src/core/posting/write/writeBlocks.ts';
import { catalog } from '../../support/catalog.ts';

function blocks(...ids: readonly string[]): readonly Block[] {
  return postingBlocks(catalog, ids.map(catalog.entry));
}

function written(...ids: readonly string[]): string {
  return writeBlocks(blocks(...ids), plainStyle, 'plain');
}

describe('The blocks of a posting', () => {
  it('are one bullet for a responsibility', () => {
    const [first] = catalog.role('cto').responsibilities;
    assert.equal(written('cto-public-face'), `- ${first!.text}`);
  });

  it('are one list for responsibilities that follow one another', () => {
    const [list, ...rest] = blocks('cto-public-face', 'cto-architecture', 'cio-run-it');
    assert.deepEqual(rest, []);
    assert.equal(list?.kind === 'list' && list.items.length, 3);
  });

  it('are two lists for responsibilities with a section between them', () => {
    const kinds = blocks('cto-public-face', 'cto-mission', 'cio-run-it').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['list', 'heading', 'paragraph', 'list']);
  });

  it('take the bullets of a group from the tree, in its order', () => {
    const list = blocks('cio-general').find((block) => block.kind === 'list');
    assert.deepEqual(
      list?.items,
      catalog.findNode('cio-general')!.children.map(({ entry }) => entry.text),
    );
  });

  it('are two lists with a line above each for all responsibilities', () => {
    const kinds = blocks('cto-responsibilities').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['heading', 'paragraph', 'list', 'paragraph', 'list']);
  });

  it('split a text at its blank lines', () => {
    assert.deepEqual(
      blocks('posting-equal').map(({ kind }) => kind),
      ['heading', 'paragraph', 'paragraph'],
    );
  });

  it('are those of its sections, one after the other, for a full description', () => {
    const { sections = [] } = catalog.entry('cto-description').posting!;
    assert.equal(written('cto-description'), sections.map((id) => written(id)).join('\n\n'));
  });

  it('are none for an entry that has nothing for a posting', () => {
    assert.deepEqual(blocks('faq-same-thing', 'cto-about'), []);
  });

  it('exist for exactly the entries that can be inserted', () => {
    for (const entry of allEntries(catalog)) {
      assert.equal(postingBlocks(catalog, [entry]).length > 0, isInsertable(entry), entry.id);
    }
  });

  it('hold no empty text and no empty list', () => {
    for (const entry of allEntries(catalog)) {
      for (const block of postingBlocks(catalog, [entry])) {
        assert.ok(block.kind !== 'table');
        const texts = block.kind === 'list' ? block.items : [block.text];
        assert.ok(texts.length > 0 && texts.every((text) => text.trim() !== ''), entry.id);
      }
    }
  });

  it('of a bullet fit on one line', () => {
    for (const entry of allEntries(catalog)) {
      for (const block of postingBlocks(catalog, [entry])) {
        if (block.kind === 'list') for (const item of block.items) assert.doesNotMatch(item, /\n/, entry.id);
      }
    }
  });

  it('start a whole posting with the full name of the role', () => {
    assert.deepEqual(titleBlock(catalog.role('cio')), { kind: 'title', text: 'Chief Information Officer' });
  });
});
