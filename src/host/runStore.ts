import * as vscode from 'vscode';
import type { Run } from '../core/wizard/run.ts';

const key = 'run';

/**
 * The run of this workspace, stored at every intent: a page cannot be trusted to come back with its state after
 * a reload of the browser.
 */
export interface RunStore {
  /** As stored: maybe by an older version, so `restoreRun` has to look at it. */
  read(): unknown;
  write(run: Run): Thenable<void>;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function createRunStore(state: vscode.Memento): RunStore {
  const changed = new vscode.EventEmitter<void>();
  return {
    read: () => state.get<unknown>(key),
    write(run) {
      const written = state.update(key, run);
      changed.fire();
      return written;
    },
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
