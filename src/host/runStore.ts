import type * as vscode from 'vscode';
import type { Run } from '../core/wizard/run.ts';
import { StoredList } from './storedList.ts';

/**
 * The runs of this workspace, or of windows without one, the run in work first, stored at every intent: a page cannot
 * be trusted to come back with its state after a reload of the browser. They may be of an older version:
 * `restoreRun` has to look at each.
 */
export class RunStore extends StoredList<unknown> {
  constructor(state: vscode.Memento) {
    super(state, 'runs');
  }

  /** Stores the run and makes it the one in work. */
  write(run: Run): Thenable<void> {
    const stored = { ...run, tried: {}, changed: new Date().toISOString() };
    return this.put(stored);
  }
}
