import assert from 'node:assert/strict';
import { addressOf, isWithin } from '../../../src/features/postings/fileAddress.ts';
import { isLinear } from '../support/growth.ts';

const file = (path: string, scheme = 'file', authority = '') => ({ scheme, authority, path });

describe('Whether a file is gone', () => {
  const gone = new Set([file('/w/jobs/cto.md'), file('/w/old')].map(addressOf));

  it('is told by its own address, and by that of a folder around it', () => {
    for (const path of ['/w/jobs/cto.md', '/w/old', '/w/old/a.md', '/w/old/b/c/d.md']) {
      assert.ok(isWithin(gone, file(path)), path);
    }
    for (const path of ['/w/jobs/cto.md.bak', '/w/jobs/cio.md', '/w/older/a.md', '/w', '/']) {
      assert.ok(!isWithin(gone, file(path)), path);
    }
  });

  it('is not told by the same path in another file system', () => {
    assert.ok(!isWithin(gone, file('/w/old/a.md', 'vscode-vfs')));
    assert.ok(!isWithin(gone, file('/w/old/a.md', 'file', 'server')));
  });

  it('is told in the same time, however many are gone', () => {
    const run = (length: number): void => {
      const many = new Set(Array.from({ length }, (_, i) => addressOf(file(`/w/dist/${i}.js`))));
      for (let i = 0; i < length; i++) isWithin(many, file(`/w/docs/a/b/${i}.md`));
    };
    assert.ok(isLinear(run, [2000, 8000]));
  });
});
