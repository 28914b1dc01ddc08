import * as vscode from 'vscode';
import type { Comparing } from '../core/posting/owners/comparing.ts';
import type { FindState } from '../core/posting/identify/postingState.ts';
import type { ReadPosting, ReadText } from '../core/posting/identify/readPosting.ts';
import { decodeText } from './decodeText.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';
import { oncePerVersion } from './oncePerVersion.ts';
import { openDocument } from './openDocument.ts';
import { nextTurn } from './pauses.ts';
import { postingGlobs } from './postingGlobs.ts';

/** What understands postings, prepared once and shared. */
export interface Postings extends Comparing {
  readonly readText: ReadText;
  /** The document as it is now; read once for each version. */
  readonly readDocument: (document: vscode.TextDocument) => ReadPosting;
  /** What an editor shows of the file, saved or not; else what is on disk. */
  readonly readFile: (uri: vscode.Uri) => Promise<ReadPosting>;
  readonly findState: FindState;
}

export const loadPostings = loadOnce(prepare);

/** Whether the user has named files that are postings, and this is one of them. */
export function isConfiguredPosting(uri: vscode.Uri): boolean {
  const { globs, areSet } = postingGlobs(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!areSet || !folder) return false;
  // A file need not be open: of a document, a pattern looks at the address alone.
  const file = { uri, languageId: 'markdown' } as vscode.TextDocument;
  return globs.some((glob) => {
    const pattern = new vscode.RelativePattern(folder, glob);
    return vscode.languages.match({ pattern }, file) > 0;
  });
}

async function prepare(): Promise<Postings> {
  const [catalog, { createFindState }, { createParsePosting }, { createReadPosting }, { createComparing }] =
    await Promise.all([
      loadCatalog(),
      import('../core/posting/identify/postingState.ts'),
      import('../core/posting/parse/parsePosting.ts'),
      import('../core/posting/identify/readPosting.ts'),
      import('../core/posting/owners/comparing.ts'),
    ]);
  const parse = createParsePosting(catalog);
  // That took about as long as the rest will.
  await nextTurn();
  const readText = createReadPosting(catalog, parse);
  const readDocument = oncePerVersion(
    (document, isPosting: boolean | undefined) => readText(document.getText(), isPosting),
    ({ uri }) => isConfiguredPosting(uri),
  );
  return {
    readText,
    readDocument,
    async readFile(uri) {
      const open = openDocument(uri);
      if (open) return readDocument(open);
      const text = await decodeText(await vscode.workspace.fs.readFile(uri), uri);
      return readText(text, isConfiguredPosting(uri));
    },
    findState: createFindState(catalog.states),
    ...createComparing(catalog),
  };
}
