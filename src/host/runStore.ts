import * as vscode from 'vscode';
import type { Run } from '../core/wizard/run.ts';

const key = 'runs';

/**
 * The runs of this workspace, or of windows without one, the run in work first, stored at every intent: a page cannot
 * be trusted to come back with its state after a reload of the browser.
 */
export interface RunStore {
  /** As stored, maybe by an older version: `restoreRun` has to look at each. */
  list(): readonly unknown[];
  /** Stores the run and makes it the one in work. */
  write(run: Run): Thenable<void>;
  remove(id: string): Thenable<void>;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function createRunStore(state: vscode.Memento): RunStore {
  const changed = new vscode.EventEmitter<void>();
  const list = (): readonly unknown[] => state.get<unknown[]>(key, []);
  const others = (id: string): readonly unknown[] =>
    list().filter((stored) => (stored as Partial<Run> | null)?.id !== id);
  const update = (runs: readonly unknown[]): Thenable<void> => {
    const written = state.update(key, runs);
    changed.fire();
    return written;
  };
  return {
    list,
    write: (run) => update([{ ...run, tried: {}, changed: new Date().toISOString() }, ...others(run.id)]),
    remove: (id) => update(others(id)),
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
