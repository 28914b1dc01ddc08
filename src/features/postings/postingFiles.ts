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
        return uris.map((uri) => ({ uri, isSet: areSet }));
      }),
    ),
  );
  // Globs may overlap, and one folder may lie in another.
  const byUri = new Map(lists.flat().map((file) => [file.uri.toString(), file]));
  const files = [...byUri].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files, globs: [...new Set(folders.flatMap(({ globs }) => globs))] };
}

/** Beside `files.exclude`, which VS Code itself leaves out. */
function excludeGlob(folder: vscode.WorkspaceFolder): string {
  const setting = vscode.workspace.getConfiguration('search', folder).get<object>('exclude') ?? {};
  const globs = Object.entries(setting).flatMap(([glob, on]) => (on === true ? [glob] : []));
  const all = new Set(['**/node_modules', ...globs]);
  // A glob may name a folder or files.
  return `{${[...all].flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]).join(',')}}`;
}
