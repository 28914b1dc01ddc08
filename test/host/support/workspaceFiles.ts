import * as vscode from 'vscode';
import { closeEverything } from './tabs.ts';

/** The first part of the name of what specs have written. */
const written = new Set<string>();

export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No workspace is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace, which is deleted after the `describe`, with the folder it is in. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  written.add(name.split('/')[0]!);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** The text on disk, with its byte order mark if it has one. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function deleteWritten(): Promise<void> {
  const names = [...written];
  written.clear();
  // A spec may have deleted it itself.
  for (const name of names)
    await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true }).then(undefined, () => undefined);
}

/** For specs to which the files of the one before would make a difference. */
export async function closeAndDelete(): Promise<void> {
  await closeEverything();
  await deleteWritten();
}
