import assert from 'node:assert/strict';
import { createTreeChanges } from '../../../src/host/treeChanges.ts';
import { shortly, until } from '../../host/support/until.ts';

describe('A change of a tree', () => {
  const group = { unfolded: true };
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

  it('is told at once where VS Code asks for nothing', () => {
    const { changes, told } = prepare();
    changes.tell();
    assert.equal(told(), 1);
  });

  it('waits until the question under way is answered, and is told once', async () => {
    const { changes, told } = prepare();
    let end = (): void => undefined;
    const answered = changes.answer(undefined, new Promise((resolve) => (end = () => resolve([row]))));
    changes.tell();
    changes.tell();
    await shortly(100);
    assert.equal(told(), 0);
    end();
    assert.deepEqual(await answered, [row]);
    assert.equal(told(), 0);
    await until('the change', () => told() > 0);
    await shortly(100);
    assert.equal(told(), 1);
  });

  it('waits until VS Code has asked for the rows of a group that it unfolds', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, group, row);
    changes.tell();
    await shortly(200);
    assert.equal(told(), 0);
    await answer(group, row);
    await until('the change', () => told() === 1);
  });

  it('is told after a while also where a person has folded the group', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, group);
    changes.tell();
    await until('the change', () => told() === 1);
  });

  it('waits until VS Code has asked for the tree of which it was told last', async () => {
    const { changes, answer, told } = prepare();
    changes.tell();
    changes.tell();
    await shortly(200);
    assert.equal(told(), 1);
    await answer(undefined, row);
    await until('the second change', () => told() === 2);
  });

  it('is told again where VS Code does not ask for a tree that is seen, and until it does', async () => {
    const { changes, answer, told, see } = prepare();
    see();
    changes.tell();
    await until('the second time', () => told() === 2);
    await answer(undefined, row);
    await shortly(1500);
    assert.equal(told(), 2);
  });

  it('is not told again where nobody sees the tree', async () => {
    const { changes, told } = prepare();
    changes.tell();
    await shortly(1500);
    assert.equal(told(), 1);
  });

  it('is told also where a question could not be answered, and only once', async () => {
    const { changes, told, see } = prepare();
    see();
    const answered = changes.answer(undefined, Promise.reject(new Error('away')));
    changes.tell();
    await assert.rejects(answered, /away/);
    await until('the change', () => told() === 1);
    await assert.rejects(changes.answer(undefined, Promise.reject(new Error('away'))), /away/);
    await shortly(1500);
    assert.equal(told(), 1);
  });

  it('is told no more once the tree is gone', async () => {
    const { changes, answer, told } = prepare();
    await answer(undefined, row);
    changes.tell();
    changes.dispose();
    await shortly(200);
    assert.equal(told(), 0);
  });
});
