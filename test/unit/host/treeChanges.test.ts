import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createTreeChanges } from '../../../src/host/treeChanges.ts';

describe('A change of a tree', () => {
  /** Milliseconds that pass only where a test says so: a machine that is busy would tell too late, or twice. */
  let now = 0;
  const pass = (milliseconds: number): void => {
    for (let i = 0; i < milliseconds; i++) {
      now++;
      mock.timers.tick(1);
    }
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => now);
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  const [group, another] = [{ unfolded: true }, { unfolded: true }];
  const row = { unfolded: false };
  type Node = typeof group;

  const prepare = () => {
    let told = 0;
    let seen = false;
    const changes = createTreeChanges<Node>({
      tellNow: () => told++,
      isSeen: () => seen,
      isUnfolded: ({ unfolded }) => unfolded,
    });
    const answer = (node: Node | undefined, ...children: readonly Node[]) =>
      changes.answer(node, Promise.resolve(children));
    return { changes, answer, told: () => told, see: () => (seen = true) };
  };

  /** A question that is answered when the test says so. */
  const question = () => {
    let end = (): void => undefined;
    const children = new Promise<readonly Node[]>((resolve) => (end = () => resolve([row])));
    return { children, end };
  };

  it('is told at once where VS Code asks for nothing', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, row);
    pass(100);
    changes.tell();
    assert.equal(told(), 1);
  });

  it('is told to nobody before VS Code has asked for anything', async () => {
    const { changes, answer, told } = prepare();
    changes.tell();
    await answer(undefined, row);
    pass(100);
    assert.equal(told(), 0);
  });

  it('waits until the question under way is answered, and is told once', async () => {
    const { changes, told } = prepare();
    const { children, end } = question();
    const answered = changes.answer(undefined, children);
    changes.tell();
    changes.tell();
    pass(100);
    assert.equal(told(), 0);
    end();
    assert.deepEqual(await answered, [row]);
    assert.equal(told(), 0);
    pass(100);
    assert.equal(told(), 1);
  });

  it('waits until VS Code has asked for the rows of all groups that it unfolds, and for nothing else', async () => {
    const { changes, answer, told } = prepare();
    const waiting = prepare();
    await answer(undefined, group, row, another);
    await waiting.answer(undefined, group);
    changes.tell();
    await answer(group, row);
    pass(200);
    assert.equal(told(), 0);
    waiting.changes.tell();
    await answer(another, row);
    pass(100);
    assert.equal(told(), 1);
    assert.equal(waiting.told(), 0);
  });

  it('is told after a while also where a person has folded the group', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, group);
    changes.tell();
    pass(900);
    assert.equal(told(), 0);
    pass(200);
    assert.equal(told(), 1);
  });

  it('waits until VS Code has asked for the tree of which it was told last', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, row);
    changes.tell();
    pass(100);
    assert.equal(told(), 1);
    changes.tell();
    pass(200);
    assert.equal(told(), 1);
    const waiting = prepare();
    await waiting.answer(undefined, group);
    waiting.changes.tell();
    await answer(undefined, row);
    pass(100);
    assert.equal(told(), 2);
    assert.equal(waiting.told(), 0);
  });

  it('is told again where VS Code does not ask for a tree that is seen, more and more seldom, until it does', async () => {
    const { changes, answer, told, see } = prepare();
    see();
    await answer(undefined, row);
    changes.tell();
    pass(1100);
    assert.equal(told(), 2);
    pass(1800);
    assert.equal(told(), 2);
    pass(200);
    assert.equal(told(), 3);
    await answer(undefined, row);
    pass(10_000);
    assert.equal(told(), 3);
  });

  it('is not told again where nobody sees the tree', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, row);
    changes.tell();
    pass(10_000);
    assert.equal(told(), 1);
  });

  it('is told also where a question could not be answered, and only once', async () => {
    const { changes, told, see } = prepare();
    see();
    const answered = changes.answer(undefined, Promise.reject(new Error('away')));
    changes.tell();
    await assert.rejects(answered, /away/);
    pass(100);
    assert.equal(told(), 1);
    await assert.rejects(changes.answer(undefined, Promise.reject(new Error('away'))), /away/);
    pass(10_000);
    assert.equal(told(), 1);
  });

  it('is told no more once the tree is gone, also if a question is under way then', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, row);
    const { children, end } = question();
    const answered = changes.answer(undefined, children);
    changes.tell();
    changes.dispose();
    end();
    await answered;
    changes.tell();
    pass(200);
    assert.equal(told(), 0);
  });
});
