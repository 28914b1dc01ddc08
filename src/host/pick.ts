import type * as vscode from 'vscode';

/** An item to choose; one without a value cannot be chosen. */
export interface ValueItem<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

/**
 * Shows a quick pick until an item with a value is chosen, and disposes of it.
 *
 * @returns the value, `back` for its Back button, or undefined if the person gives up
 */
export async function pick<T>(picker: vscode.QuickPick<ValueItem<T>>): Promise<T | 'back' | undefined> {
  const picked = await new Promise<T | 'back' | undefined>((resolve) => {
    picker.onDidTriggerButton(() => resolve('back'));
    picker.onDidAccept(() => {
      const value = picker.selectedItems[0]?.value;
      if (value !== undefined) resolve(value);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return picked;
}
