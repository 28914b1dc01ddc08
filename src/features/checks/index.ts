import * as vscode from 'vscode';
import { concernsChecks } from '../../host/checkSettings.ts';
import { joinUnlessStopped } from '../../host/joinUnlessStopped.ts';
import { loadOnce } from '../../host/loadOnce.ts';
import { logged, type Log } from '../../host/log.ts';
import { commands, namespace, registerCommand } from '../../host/manifest.ts';
import type { LoadSearch } from '../postings/index.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import type { PostingDiagnostics } from './postingDiagnostics.ts';

interface ChecksFeature {
  readonly log: Log;
  readonly loadSearch: LoadSearch;
}

/** Diagnostics in postings, their quick fixes, what the language status says of them, and the command that checks all postings. */
export function register(context: vscode.ExtensionContext, { log, loadSearch }: ChecksFeature): void {
  let isLoaded = false;
  const load = loadOnce(async () => {
    isLoaded = true;
    const [{ PostingDiagnostics }, { PostingStatus }] = await Promise.all([
      import('./postingDiagnostics.ts'),
      import('./postingStatus.ts'),
    ]);
    const created = new PostingDiagnostics(log, loadSearch);
    context.subscriptions.push(created, new PostingStatus(created, log));
    return created;
  });
  /** Nothing is loaded for what happens to other documents. */
  const tell = (run: (diagnostics: PostingDiagnostics) => void): void => {
    logged(log, load().then(run));
  };
  const look = (document: vscode.TextDocument): void => {
    if (isKeptMarkdown(document)) tell((loaded) => loaded.schedule(document));
  };
  const fixAll = vscode.CodeActionKind.SourceFixAll.append(namespace);

  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isLoaded) tell((loaded) => loaded.leave(document));
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsChecks(event)) tell((loaded) => loaded.refresh());
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, actionContext) {
          if (!isKeptMarkdown(document)) return [];
          const [loaded, { findingActions }] = await Promise.all([load(), import('./findingActions.ts')]);
          return findingActions(loaded, fixAll, { document, range, context: actionContext });
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
    ),
    // A second call joins the check that is under way, which looks again at what changes meanwhile.
    registerCommand(
      commands.checkPostings,
      log,
      joinUnlessStopped(async (stopped) => {
        const [loaded, { checkPostings }] = await Promise.all([load(), import('./checkPostings.ts')]);
        await checkPostings(loaded, loadSearch, stopped);
      }),
    ),
    registerCommand(commands.changeBeside, log, async (change, ways) => {
      const { changeBeside } = await import('./changeBeside.ts');
      await changeBeside(change, ways);
    }),
    registerCommand(commands.switchOffCheck, log, async (code, uri) => {
      const { switchOffCheck } = await import('./switchOffCheck.ts');
      await switchOffCheck(log, code, uri);
    }),
  );
  vscode.workspace.textDocuments.forEach(look);
}
