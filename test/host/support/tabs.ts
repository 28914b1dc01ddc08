import * as vscode from 'vscode';
import { until } from './until.ts';

export function openTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

/** The tab in front, once it is of the given kind. */
export function tabInFront<T>(
  kind: new (...args: never[]) => T,
): Promise<{ readonly tab: vscode.Tab; readonly input: T }> {
  return until(`a tab of the kind ${kind.name} in front`, () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return tab?.input instanceof kind && { tab, input: tab.input };
  });
}

/** Shows a file as a Markdown preview in place of its text, as `Markdown: Open Preview` does. */
export async function previewInFront(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  await tabInFront(vscode.TabInputCustom);
  await vscode.window.tabGroups.close(
    openTabs().filter(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
  await until('no text editor in front', () => vscode.window.activeTextEditor === undefined);
}

/** Closes every tab and any quick pick, and throws away what is not saved. */
export async function closeEverything(): Promise<void> {
  await until('all tabs closed', async () => {
    await Promise.all([
      vscode.commands.executeCommand('workbench.action.closeQuickOpen'),
      vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'),
    ]);
    return openTabs().length === 0;
  });
}
