import * as vscode from 'vscode';
import type { ExamplePosting } from '../../core/posting/houseForm.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { nameOf } from '../../host/postingTarget.ts';

/** A Markdown file that may show how the house writes postings. */
export interface ExampleFile extends ExamplePosting {
  readonly uri: vscode.Uri;
  /** Without it the file is in no folder of the workspace. */
  readonly folder: vscode.WorkspaceFolder | undefined;
}

const mostFiles = 500;
/** Remote files come faster side by side. */
const atOnce = 50;

/** Markdown files of the workspace, taken apart: those open in tabs first, then those the setting names. */
export async function findExamplePostings(token: vscode.CancellationToken): Promise<readonly ExampleFile[]> {
  const found: ExampleFile[] = [];
  const seen = new Set<string>();
  const read = async (uris: readonly vscode.Uri[]): Promise<void> => {
    const fresh = uris.filter((uri) => !seen.has(uri.toString()));
    for (let i = 0; i < fresh.length && !token.isCancellationRequested; i += atOnce) {
      const batch = fresh.slice(i, i + atOnce);
      for (const uri of batch) seen.add(uri.toString());
      const files = await Promise.all(batch.map((uri) => readExample(uri).catch(() => undefined)));
      found.push(...files.filter((file) => file !== undefined));
    }
  };
  await read(openMarkdown());
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const globs = vscode.workspace.getConfiguration('ctoCio', folder).get<readonly string[]>('postingFiles');
    for (const glob of globs ?? []) {
      if (token.isCancellationRequested) return [];
      const pattern = new vscode.RelativePattern(folder, glob);
      await read(await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles, token));
    }
  }
  return token.isCancellationRequested ? [] : found;
}

/** What an editor shows of the file, saved or not; else what is on disk. */
export async function readExample(uri: vscode.Uri): Promise<ExampleFile> {
  const { readText, readDocument } = await loadPostings();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const posting = open
    ? readDocument(open)
    : readText(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder ? vscode.workspace.asRelativePath(uri, false) : nameOf(uri);
  return { ...posting, uri, folder, path };
}

function openMarkdown(): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []))
    .filter(({ scheme, path }) => scheme !== 'untitled' && /\.(md|markdown)$/i.test(path));
}
