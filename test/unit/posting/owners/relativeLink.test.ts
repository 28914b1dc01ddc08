import assert from 'node:assert/strict';
import { relativeLink } from '../../../../src/core/posting/owners/relativeLink.ts';

describe('A link to a line of another file', () => {
  for (const [from, to, link] of [
    ['/jobs/a.md', '/jobs/b.md', 'b.md#L3'],
    ['/jobs/2026/a.md', '/jobs/b.md', '../b.md#L3'],
    ['/a.md', '/jobs/b.md', 'jobs/b.md#L3'],
    ['/x/', '/x/y/b.md', 'y/b.md#L3'],
    ['/one/two/a.md', '/other/b.md', '../../other/b.md#L3'],
    ['/jobs/a.md', '/jobs/our (new) post.md', 'our%20%28new%29%20post.md#L3'],
  ] as const) {
    it(`leads from ${from} to ${to}`, () => {
      assert.equal(relativeLink(from, to, 3), link);
      const target = new URL(link, `https://host${from}`);
      assert.equal(decodeURIComponent(target.pathname), to);
    });
  }
});
