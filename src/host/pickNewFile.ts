import * as vscode from 'vscode';

interface NewFile {
  readonly title: string;
  readonly name: string;
  readonly filters: Readonly<Record<string, string[]>>;
  /** Starts beside the folder that is open instead of in it. */
  readonly outside?: boolean;
}

/** Asks where a new file goes. Without a folder VS Code itself starts where it was last, or at home. */
export function pickNewFile({
  title,
  name,
  filters,
  outside = false,
}: NewFile): Thenable<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const start = folder && (outside ? vscode.Uri.joinPath(folder.uri, '..') : folder.uri);
  return vscode.window.showSaveDialog({
    title,
    filters,
    ...(start ? { defaultUri: vscode.Uri.joinPath(start, name) } : {}),
  });
}
