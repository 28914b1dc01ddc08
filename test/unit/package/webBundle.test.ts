import assert from 'node:assert/strict';
import { createContext, Script } from 'node:vm';
import { readBuilt } from '../support/projectFiles.ts';

/** Loads the bundle where there is the language and nothing else: no Node, no browser. */
function load(code: string): {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly required: string[];
} {
  const required: string[] = [];
  const module = { exports: {} as Readonly<Record<string, unknown>> };
  const require = (name: string): unknown => {
    required.push(name);
    if (name !== 'vscode') throw new Error(`"${name}" does not exist in the web host`);
    // Classes may extend what the editor exports; nothing of it is used while loading.
    return {};
  };
  const run = new Script(`(function (module, exports, require) {${code}\n})`, {
    filename: 'dist/extension.js',
  });
  const evaluate = run.runInContext(createContext({})) as (
    module: unknown,
    exports: unknown,
    require: unknown,
  ) => void;
  evaluate(module, module.exports, require);
  return { exports: module.exports, required };
}

describe('The bundle in the web host', () => {
  it('loads without Node and without a page, and exports activate', () => {
    const { exports } = load(readBuilt('dist/extension.js'));
    assert.equal(typeof exports['activate'], 'function');
  });

  it('asks for the editor and for nothing else', () => {
    assert.deepEqual([...new Set(load(readBuilt('dist/extension.js')).required)], ['vscode']);
  });

  it('would fail to load if it used Node while loading', () => {
    assert.throws(() => load('process.cwd();'), ReferenceErrorIn);
    assert.throws(() => load('Buffer.from("x");'), ReferenceErrorIn);
    assert.throws(() => load('require("fs");'), /"fs" does not exist/);
  });
});

/** Errors of another context are no instances of ours. */
function ReferenceErrorIn(error: unknown): boolean {
  return (error as Error).name === 'ReferenceError';
}
