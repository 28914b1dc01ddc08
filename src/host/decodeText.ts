import * as vscode from 'vscode';

/**
 * The text of a file as an editor would show it. Only what cannot be UTF-8 is left to VS Code, which knows the settings
 * of the user: each call is a round trip to the window.
 */
export async function decodeText(bytes: Uint8Array, uri: vscode.Uri): Promise<string> {
  return decodeUtf8(bytes) ?? (await vscode.workspace.decode(bytes, { uri }));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Every other byte of English in UTF-16.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
