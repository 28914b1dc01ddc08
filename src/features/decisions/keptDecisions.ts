import * as vscode from 'vscode';

const key = 'keptDecisions';

/** A decision record kept in the storage of VS Code, where no one else reads it. */
export interface KeptDecision {
  readonly id: string;
  /** The record as a file would hold it. */
  readonly text: string;
}

/** The records kept here, newest first. */
export interface KeptDecisions {
  list(): readonly KeptDecision[];
  add(text: string): Thenable<void>;
  remove(id: string): Thenable<void>;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function createKeptDecisions(state: vscode.Memento): KeptDecisions {
  const changed = new vscode.EventEmitter<void>();
  const list = (): readonly KeptDecision[] => state.get<readonly KeptDecision[]>(key) ?? [];
  const update = (kept: readonly KeptDecision[]): Thenable<void> => {
    const written = state.update(key, kept);
    changed.fire();
    return written;
  };
  return {
    list,
    add: (text) => update([{ id: crypto.randomUUID(), text }, ...list()]),
    remove: (id) => update(list().filter((kept) => kept.id !== id)),
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
