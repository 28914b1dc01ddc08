import assert from 'node:assert/strict';
import { loadOnce } from '../../../src/host/loadOnce.ts';

describe('What is loaded once', () => {
  it('is shared by all who ask, also while it is being loaded', async () => {
    let times = 0;
    const load = loadOnce(() => Promise.resolve(++times));
    assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
    assert.equal(await load(), 1);
  });

  it('is loaded again after it has failed', async () => {
    let times = 0;
    const load = loadOnce(() =>
      ++times === 1 ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    );
    await assert.rejects(load(), /away/);
    assert.equal(await load(), 'here');
  });
});
