import * as vscode from 'vscode';
import { postingGlobs } from '../../host/postingGlobs.ts';

/** A file where a posting may be. */
export interface PostingFile {
  readonly uri: vscode.Uri;
  /** The settings name its place, so it is a posting. */
  readonly isSet: boolean;
}

export interface PostingFiles {
  readonly files: readonly PostingFile[];
  /** Where they were looked for. */
  readonly globs: readonly string[];
}

/** The files that the settings name in each folder, without what people keep out of their searches; by path. */
export async function listPostingFiles(token?: vscode.CancellationToken): Promise<PostingFiles> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => ({
    folder,
    ...postingGlobs(folder),
  }));
  const lists = await Promise.all(
    folders.flatMap(({ folder, globs, areSet }) =>
      globs.map(async (glob) => {
        const include = new vscode.RelativePattern(folder, glob);
        const uris = await vscode.workspace.findFiles(include, excludeGlob(folder), undefined, token);
        const own = hasInner(folder) ? uris.filter((uri) => isOwn(uri, folder)) : uris;
        return own.map((uri) => ({ uri, isSet: areSet }));
      }),
    ),
  );
  // Globs may overlap.
  const byUri = new Map(lists.flat().map((file) => [file.uri.toString(), file]));
  const files = [...byUri].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files, globs: [...new Set(folders.flatMap(({ globs }) => globs))] };
}

/** Whether another folder lies in this one: it has its own settings. Asked first, as each file takes 13 µs to ask. */
function hasInner(folder: vscode.WorkspaceFolder): boolean {
  const path = folder.uri.path.replace(/\/?$/, '/');
  const others = (vscode.workspace.workspaceFolders ?? []).filter(({ index }) => index !== folder.index);
  return others.some(({ uri }) => uri.path.startsWith(path));
}

function isOwn(uri: vscode.Uri, folder: vscode.WorkspaceFolder): boolean {
  return vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index;
}

/** More ways to read one glob than people write. */
const mostWays = 100;

/** The globs that one with `{a,b}` stands for: inside of other braces VS Code reads none. */
function withoutBraces(glob: string): readonly string[] {
  let globs: readonly string[] = [glob];
  for (;;) {
    const next = globs.flatMap((one) => {
      const braces = /\{([^{}]*)\}/.exec(one);
      return braces ? braces[1]!.split(',').map((way) => one.replace(braces[0], () => way)) : [one];
    });
    if (next.length > mostWays || next.every((one, i) => one === globs[i])) return next.slice(0, mostWays);
    globs = next;
  }
}

/** Beside `files.exclude`, which VS Code itself leaves out. */
function excludeGlob(folder: vscode.WorkspaceFolder): string {
  const setting = vscode.workspace.getConfiguration('search', folder).get<object>('exclude') ?? {};
  const globs = Object.entries(setting).flatMap(([glob, on]) => (on === true ? [glob] : []));
  const all = new Set(['**/node_modules', ...globs.flatMap(withoutBraces)]);
  // A glob may name a folder or files.
  return `{${[...all].flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]).join(',')}}`;
}
