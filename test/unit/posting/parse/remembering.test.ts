import assert from 'node:assert/strict';
import { remembering } from '../../../../src/core/posting/parse/remembering.ts';
import { heldAfter } from '../../support/heldMemory.ts';

describe('A function that remembers its answers', () => {
  it('is asked once for the same text, until there are too many of them', () => {
    const asked: string[] = [];
    const length = remembering((text) => {
      asked.push(text);
      return text.length;
    });
    assert.deepEqual([length('Duties'), length('Duties'), length('')], [6, 6, 0]);
    assert.deepEqual(asked, ['Duties', '']);
    for (let i = 0; i < 2000; i++) length(`Text ${i}`);
    assert.equal(length('Duties'), 6);
    assert.equal(asked.filter((text) => text === 'Duties').length, 2);
  });

  it('does not hold whole documents in memory for the parts it was asked for', () => {
    const same = remembering((text) => text);
    const size = 500_000;
    const documents = 100;
    const held = heldAfter(() => {
      for (let i = 0; i < documents; i++) {
        const document = Buffer.from(`# Heading ${i} of a document\n`.padEnd(size, 'x')).toString();
        same(document.slice(0, 100));
      }
    });
    assert.ok(held < (size * documents) / 10, `${held} bytes`);
    assert.equal(same('a'), 'a');
    // Long texts are made and collected, which says nothing of what is held.
  });
});
