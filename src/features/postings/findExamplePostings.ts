import * as vscode from 'vscode';
import type { ExamplePosting } from '../../core/posting/houseForm.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import { nameOf } from '../../host/postingTarget.ts';
import type { LoadSearch } from './findPostings.ts';

/** A Markdown file that may show how the house writes postings. */
export interface ExampleFile extends ExamplePosting {
  readonly uri: vscode.Uri;
  /** Without it the file is in no folder of the workspace. */
  readonly folder: vscode.WorkspaceFolder | undefined;
}

/** What is open in tabs first, then the postings of the workspace, of any role. */
export async function findExamplePostings(
  loadSearch: LoadSearch,
  token: vscode.CancellationToken,
): Promise<readonly ExampleFile[]> {
  const search = await loadSearch();
  const { postings } = await search.find({ everyRole: true, token });
  if (token.isCancellationRequested) return [];
  const open = openMarkdown().map((uri) => ({ uri, isSet: false }));
  const found = postings.map(({ uri }) => ({ uri, isSet: postingGlobs(uri).areSet }));
  const files = new Map([...open, ...found].map((file) => [file.uri.toString(), file]));
  const examples = await Promise.all(
    // Gone since, or not for our eyes.
    [...files.values()].map(({ uri, isSet }) => readExample(uri, isSet).catch(() => undefined)),
  );
  return examples.filter((example) => example !== undefined);
}

/** @param isPosting the user's settings say that files at this place are postings */
export async function readExample(uri: vscode.Uri, isPosting = false): Promise<ExampleFile> {
  const { readFile } = await loadPostings();
  const posting = await readFile(uri, isPosting);
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
