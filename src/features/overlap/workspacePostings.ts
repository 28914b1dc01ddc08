import * as vscode from 'vscode';
import { isPosting, type PostingIdentity } from '../../core/posting/postingIdentity.ts';
import type { PostingDocument } from '../../core/posting/postingDocument.ts';
import type { Postings } from '../../host/loadPostings.ts';
import type { Log } from '../../host/log.ts';

/** A posting in a file of the workspace. */
export interface WorkspacePosting {
  readonly uri: vscode.Uri;
  readonly identity: PostingIdentity;
  readonly document: PostingDocument;
}

const glob = '**/*.{md,markdown}';
const mostFiles = 1_000;
const batchSize = 256;

/** The postings of the workspace by their path, of any role. What cannot be read is left out. */
export async function findWorkspacePostings(
  { readText, readDocument }: Postings,
  log: Log,
): Promise<readonly WorkspacePosting[]> {
  const uris = await vscode.workspace.findFiles(glob, undefined, mostFiles);
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const found: WorkspacePosting[] = [];
  for (let start = 0; start < uris.length; start += batchSize) {
    const batch = uris.slice(start, start + batchSize).map(async (uri) => {
      try {
        const document = open.get(uri.toString());
        const posting = document
          ? readDocument(document)
          : readText(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
        return isPosting(posting.identity) ? [{ uri, ...posting }] : [];
      } catch (error) {
        log.warn(`${uri.toString()} could not be read: ${String(error)}`);
        return [];
      }
    });
    found.push(...(await Promise.all(batch)).flat());
  }
  return found.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}
