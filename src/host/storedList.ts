import * as vscode from 'vscode';

/** Entries with ids in the storage of VS Code, the latest first. */
export class StoredList<T> implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #key: string;
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento, key: string) {
    this.#state = state;
    this.#key = key;
  }

  list(): readonly T[] {
    return this.#state.get<readonly T[]>(this.#key, []);
  }

  remove(id: string): Thenable<void> {
    return this.#update(this.#others(id));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** In front of the others, and in the place of the one with the same id. */
  protected put(entry: T & { readonly id: string }): Thenable<void> {
    return this.#update([entry, ...this.#others(entry.id)]);
  }

  #others(id: string): readonly T[] {
    return this.list().filter((entry) => (entry as { readonly id?: unknown } | null)?.id !== id);
  }

  #update(entries: readonly T[]): Thenable<void> {
    const written = this.#state.update(this.#key, entries);
    this.#changed.fire();
    return written;
  }
}
