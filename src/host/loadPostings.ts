import * as vscode from 'vscode';
import type { MatchResponsibility } from '../core/posting/matchResponsibility.ts';
import type { PostingDocument } from '../core/posting/postingDocument.ts';
import type { PostingIdentity } from '../core/posting/postingIdentity.ts';
import { loadCatalog } from './loadCatalog.ts';
import { loadOnce } from './loadOnce.ts';

/** A Markdown text taken apart, and what it is. */
export interface ReadPosting {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
}

/** What understands postings, prepared once and shared. */
export interface Postings {
  /** @param isPosting the user's settings say that files at this place are postings */
  readonly readText: (text: string, isPosting?: boolean) => ReadPosting;
  /** The document as it is now; read once for each version. */
  readonly readDocument: (document: vscode.TextDocument) => ReadPosting;
  readonly matchResponsibility: MatchResponsibility;
}

export const loadPostings = loadOnce(prepare);

/** Globs of the files that the user has named as postings; the default names none. */
export function configuredPostingFiles(scope: vscode.ConfigurationScope): readonly string[] {
  const setting = vscode.workspace
    .getConfiguration('ctoCio', scope)
    .inspect<readonly string[]>('postingFiles');
  return setting?.workspaceFolderValue ?? setting?.workspaceValue ?? setting?.globalValue ?? [];
}

/** Whether the user has named files that are postings, and this is one of them. */
export function isConfiguredPosting(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return (
    folder !== undefined &&
    configuredPostingFiles(document).some(
      (glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0,
    )
  );
}

async function prepare(): Promise<Postings> {
  const [catalog, { createParsePosting }, { createIdentifyPosting }, { createMatchResponsibility }] =
    await Promise.all([
      loadCatalog(),
      import('../core/posting/parsePosting.ts'),
      import('../core/posting/identifyPosting.ts'),
      import('../core/posting/matchResponsibility.ts'),
    ]);
  const parse = createParsePosting(catalog);
  const identify = createIdentifyPosting(catalog);
  const readText = (text: string, isPosting = false): ReadPosting => {
    const document = parse(text);
    return { document, identity: identify(document, { isPosting }) };
  };
  const read = new WeakMap<vscode.TextDocument, { readonly key: string; readonly posting: ReadPosting }>();
  return {
    readText,
    readDocument(document) {
      const isPosting = isConfiguredPosting(document);
      const key = `${document.version} ${isPosting}`;
      const known = read.get(document);
      if (known?.key === key) return known.posting;
      const posting = readText(document.getText(), isPosting);
      read.set(document, { key, posting });
      return posting;
    },
    matchResponsibility: createMatchResponsibility(catalog),
  };
}
