import * as vscode from 'vscode';

/** An item to choose; one without a value cannot be chosen. */
export interface ValueItem<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

/** Shows a quick pick until an item with a value is chosen, and disposes of it; undefined if the person gives up. */
export async function pick<T>(picker: vscode.QuickPick<ValueItem<T>>): Promise<T | undefined> {
  const answer = await pickStep(picker);
  return answer === 'back' ? undefined : answer;
}

/** The same for a question with one before it: `back` for its Back button. */
export function pickStep<T>(picker: vscode.QuickPick<ValueItem<T>>): Promise<T | 'back' | undefined> {
  return shown(picker, ([first]) => first?.value);
}

/** Shows a quick pick with check boxes until it is accepted, and disposes of it. Items `picked` are ticked. */
export async function pickMany<T>(picker: vscode.QuickPick<ValueItem<T>>): Promise<readonly T[] | undefined> {
  const answer = await pickManyStep(picker);
  return answer === 'back' ? undefined : answer;
}

/** The same for a question with one before it: `back` for its Back button. */
export function pickManyStep<T>(
  picker: vscode.QuickPick<ValueItem<T>>,
): Promise<readonly T[] | 'back' | undefined> {
  picker.canSelectMany = true;
  picker.selectedItems = picker.items.filter(({ picked }) => picked);
  return shown(picker, (items) => items.flatMap(({ value }) => (value === undefined ? [] : [value])));
}

/** @param answerIn the answer in the selected items; the quick pick stays open while there is none */
async function shown<T, Answer>(
  picker: vscode.QuickPick<ValueItem<T>>,
  answerIn: (selected: readonly ValueItem<T>[]) => Answer | undefined,
): Promise<Answer | 'back' | undefined> {
  const answer = await new Promise<Answer | 'back' | undefined>((resolve) => {
    picker.onDidTriggerButton(() => resolve('back'));
    picker.onDidAccept(() => {
      const accepted = answerIn(picker.selectedItems);
      if (accepted !== undefined) resolve(accepted);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return answer;
}

/** The items below a line with a label; nothing where there are none. */
export function group<T>(label: string, items: readonly ValueItem<T>[]): readonly ValueItem<T>[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** One question of several: its number, and how many there are. */
export interface Step {
  readonly number: number;
  readonly of: number;
}

/** A quick pick that finds all words of its items; from the second step on with a way back. */
export function createPicker<T>(
  title: string,
  placeholder: string,
  items: readonly ValueItem<T>[],
  step?: Step,
): vscode.QuickPick<ValueItem<T>> {
  const picker = vscode.window.createQuickPick<ValueItem<T>>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.step = step?.number;
  picker.totalSteps = step?.of;
  picker.buttons = step && step.number > 1 ? [vscode.QuickInputButtons.Back] : [];
  picker.matchOnDetail = true;
  picker.matchOnDescription = true;
  picker.items = items;
  return picker;
}

/** Stands at the item that was chosen before the person came back. */
export function standAt<T>(picker: vscode.QuickPick<ValueItem<T>>, chosen: T | undefined): void {
  const active = picker.items.filter(({ value }) => value !== undefined && value === chosen);
  if (active.length > 0) picker.activeItems = active;
}
