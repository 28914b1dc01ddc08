import assert from 'node:assert/strict';
import { joinUnlessStopped } from '../../../src/host/joinUnlessStopped.ts';

describe('Work that is asked for again', () => {
  /** Each run that has begun: how to stop it, and how to let it end. */
  const prepare = () => {
    const runs: { readonly stopped: () => void; readonly end: () => void }[] = [];
    const ask = joinUnlessStopped(
      (stopped) => new Promise((resolve) => runs.push({ stopped, end: () => resolve() })),
    );
    const asked = async (): Promise<{ readonly work: Promise<void> }> => {
      const work = ask();
      await Promise.resolve();
      return { work };
    };
    return { runs, asked };
  };

  it('is done once while it goes on, and anew after its end', async () => {
    const { runs, asked } = prepare();
    const { work } = await asked();
    await asked();
    assert.equal(runs.length, 1);
    runs[0]!.end();
    await work;
    await asked();
    assert.equal(runs.length, 2);
  });

  it('begins anew once it was stopped, and what was stopped ends without a trace', async () => {
    const { runs, asked } = prepare();
    const { work } = await asked();
    runs[0]!.stopped();
    await asked();
    assert.equal(runs.length, 2);
    runs[0]!.end();
    await work;
    await asked();
    assert.equal(runs.length, 2);
  });

  it('begins anew after it has failed', async () => {
    let runs = 0;
    const ask = joinUnlessStopped(() => {
      runs++;
      throw new Error('No luck');
    });
    await assert.rejects(ask(), /No luck/);
    await assert.rejects(ask(), /No luck/);
    assert.equal(runs, 2);
  });
});
