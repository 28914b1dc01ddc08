import type * as vscode from 'vscode';
import { StoredList } from '../../host/storedList.ts';

/** A decision record kept in the storage of VS Code, where no one else reads it. */
interface KeptDecision {
  readonly id: string;
  /** The record as a file would hold it. */
  readonly text: string;
}

/** The records kept here, newest first. */
export class KeptDecisions extends StoredList<KeptDecision> {
  constructor(state: vscode.Memento) {
    super(state, 'keptDecisions');
  }

  add(text: string): Thenable<void> {
    return this.put({ id: crypto.randomUUID(), text });
  }
}
