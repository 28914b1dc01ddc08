import * as vscode from 'vscode';

/**
 * Whether a person may change the document: by its file system, its permissions and the read-only settings. Files
 * made read-only for the session alone cannot be told from here.
 */
export async function isWritable(document: vscode.TextDocument): Promise<boolean> {
  const { uri } = document;
  if (uri.scheme === 'untitled') return true;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  const files = vscode.workspace.getConfiguration('files', uri);
  if (
    matchesAny(document, files.get('readonlyInclude')) &&
    !matchesAny(document, files.get('readonlyExclude'))
  ) {
    return false;
  }
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    return ((permissions ?? 0) & vscode.FilePermission.Readonly) === 0;
  } catch {
    // Deleted on disk, still open: saving it again is allowed.
    return true;
  }
}

/** `globs` is a setting of the form { glob: on or off }. A glob that is not absolute starts at the workspace folder. */
function matchesAny(document: vscode.TextDocument, globs: unknown): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return Object.entries(globs ?? {}).some(([glob, on]) => {
    if (on !== true) return false;
    const patterns = folder ? [glob, new vscode.RelativePattern(folder, glob)] : [glob];
    return patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
  });
}
