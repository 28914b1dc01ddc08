import * as vscode from 'vscode';
import { loadPostings, type ReadPosting } from '../../host/loadPostings.ts';

/** A CTO or CIO posting as it is now, saved or not. */
export interface ExecutivePosting {
  readonly uri: vscode.Uri;
  readonly posting: ReadPosting;
}

/** So many files at a time. */
const batchSize = 256;

/** The postings of the workspace for a CTO, a CIO or one person in both roles, in the order of their paths. */
export async function findExecutivePostings(
  token: vscode.CancellationToken,
): Promise<readonly ExecutivePosting[]> {
  const globs = vscode.workspace.getConfiguration('ctoCio').get<readonly string[]>('postingFiles', []);
  const files = await vscode.workspace.findFiles(`{${globs.join(',')}}`, undefined, undefined, token);
  const drafts = vscode.workspace.textDocuments.filter(
    ({ isUntitled, languageId }) => isUntitled && languageId === 'markdown',
  );
  const uris = [...files, ...drafts.map(({ uri }) => uri)];
  const found: ExecutivePosting[] = [];
  for (let start = 0; start < uris.length && !token.isCancellationRequested; start += batchSize) {
    const batch = await Promise.all(uris.slice(start, start + batchSize).map(readExecutivePosting));
    found.push(...batch.filter((one) => one !== undefined));
  }
  return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** The posting at an address; `undefined` for one of another role, for other files, and for what cannot be read. */
export async function readExecutivePosting(uri: vscode.Uri): Promise<ExecutivePosting | undefined> {
  const { readDocument, readText } = await loadPostings();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  try {
    const posting = open
      ? readDocument(open)
      : readText(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    return isExecutive(posting) ? { uri, posting } : undefined;
  } catch {
    // Deleted since, or not for our eyes.
    return undefined;
  }
}

function isExecutive({ identity: { kind, role } }: ReadPosting): boolean {
  const isPosting = kind.value === 'advert' || kind.value === 'role-description' || kind.value === 'template';
  return isPosting && (role.value === 'cto' || role.value === 'cio' || role.value === 'both');
}
