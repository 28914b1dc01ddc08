import * as vscode from 'vscode';

/** The file itself, or a name beside it that no file has yet: `cio-2.md`. */
export async function freeFile(
  wanted: vscode.Uri,
  isTaken: (uri: vscode.Uri) => Promise<boolean> = exists,
): Promise<vscode.Uri> {
  const [, path = wanted.path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(wanted.path) ?? [];
  for (let number = 1; ; number++) {
    const uri = number === 1 ? wanted : wanted.with({ path: `${path}-${number}${extension}` });
    if (!(await isTaken(uri))) return uri;
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
