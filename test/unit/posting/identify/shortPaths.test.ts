import assert from 'node:assert/strict';
import { shortPaths } from '../../../../src/core/posting/identify/shortPaths.ts';

describe('The short paths of files', () => {
  for (const [what, paths, short] of [
    ['are their names where these differ', ['/w/jobs/cto.md', '/w/jobs/cio.md'], ['cto.md', 'cio.md']],
    [
      'have as many folders as tell them apart',
      ['/w/de/cto/job.md', '/w/en/cto/job.md', '/w/cio.md'],
      ['de/cto/job.md', 'en/cto/job.md', 'cio.md'],
    ],
    [
      'have the folder of the workspace at last',
      ['/a/jobs/cto.md', '/b/jobs/cto.md'],
      ['a/jobs/cto.md', 'b/jobs/cto.md'],
    ],
    [
      'have the folder where the file is only its index',
      ['/w/jobs/cto/Index.md', '/w/cio.md'],
      ['cto/Index.md', 'cio.md'],
    ],
    ['are whole where one is the end of another', ['/cto.md', '/w/cto.md'], ['/cto.md', 'w/cto.md']],
  ] as const) {
    it(what, () => {
      assert.deepEqual(shortPaths(paths, ['index']), short);
    });
  }
});
