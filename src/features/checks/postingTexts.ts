import * as vscode from 'vscode';
import { isConfiguredPosting } from '../../host/loadPostings.ts';
import { postingGlobs } from '../../host/postingGlobs.ts';
import { isChecked } from './checkedDocuments.ts';

export interface PostingText {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** The user's settings say that it is a posting. */
  readonly isPosting: boolean;
}

/** Files read at once: far fewer take several times as long on remote file systems. */
const batch = 256;
/** Milliseconds of work after which the editor gets its turn. */
const slice = 10;

/** Open Markdown documents first, then the files of the workspace that may be postings. */
export async function* postingTexts(token: vscode.CancellationToken): AsyncGenerator<PostingText> {
  const seen = new Set<string>();
  for (const document of vscode.workspace.textDocuments) {
    if (!isChecked(document)) continue;
    seen.add(document.uri.toString());
    yield { uri: document.uri, text: document.getText(), isPosting: isConfiguredPosting(document) };
  }
  let since = Date.now();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const isPosting = postingGlobs(folder).areSet;
    const uris = (await findFiles(folder, token)).filter((uri) => !seen.has(uri.toString()));
    for (let start = 0; start < uris.length && !token.isCancellationRequested; start += batch) {
      const part = uris.slice(start, start + batch);
      const texts = await Promise.all(part.map(readText));
      for (const [i, text] of texts.entries()) {
        if (Date.now() - since > slice) {
          await new Promise<void>((resolve) => setTimeout(resolve, 0));
          since = Date.now();
        }
        if (text !== undefined) yield { uri: part[i]!, text, isPosting };
      }
    }
  }
}

async function findFiles(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const globs =
    vscode.workspace.getConfiguration('ctoCio', folder).get<readonly string[]>('postingFiles') ?? [];
  const found = await Promise.all(
    globs.map((glob) =>
      vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, glob),
        '**/node_modules/**',
        undefined,
        token,
      ),
    ),
  );
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone since it was found.
    return undefined;
  }
}
