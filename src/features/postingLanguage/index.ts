import * as vscode from 'vscode';
import { logError, type Log } from '../../host/log.ts';
import { commands, registerCommand } from '../../host/manifest.ts';
import { loadQuickLooks } from '../../host/quickLooks.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import type { PostingLanguage } from './loadPostingLanguage.ts';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** What the editor offers inside a posting: completions, explanations of bullets, missing sections. */
export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): void {
  const addsSection = vscode.CodeActionKind.RefactorRewrite.append('addSection');

  /** The answer for the document as it is, unless it is asked for no more or has been edited meanwhile. */
  async function answer<T>(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    provide: (language: PostingLanguage) => Promise<T>,
  ): Promise<T | undefined> {
    if (!isKeptMarkdown(document)) return undefined;
    const { version } = document;
    try {
      const { mayBeExecutive } = await loadQuickLooks();
      if (document.isClosed || !mayBeExecutive(document)) return undefined;
      const { loadPostingLanguage } = await import('./loadPostingLanguage.ts');
      const answer = await provide(await loadPostingLanguage());
      return token.isCancellationRequested || document.version !== version ? undefined : answer;
    } catch (error) {
      // Nobody asked for a message: hovering is no request.
      logError(log, error);
      return undefined;
    }
  }

  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(markdown, {
      provideCompletionItems: (document, position, token) =>
        answer(document, token, async (language) => {
          const { provideCompletions } = await import('./postingCompletions.ts');
          return provideCompletions(language, document, position);
        }),
      async resolveCompletionItem(item) {
        const { resolveCompletion } = await import('./postingCompletions.ts');
        return resolveCompletion(item);
      },
    }),
    vscode.languages.registerHoverProvider(markdown, {
      provideHover: (document, position, token) =>
        answer(document, token, async (language) => {
          const { provideHover } = await import('./responsibilityHover.ts');
          return provideHover(language, document, position);
        }),
    }),
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions(document, _range, { triggerKind }, token) {
          // Only when asked for: a light bulb on every line of a posting that is being written helps nobody.
          if (triggerKind === vscode.CodeActionTriggerKind.Automatic) return undefined;
          return answer(document, token, async (language) => {
            const { provideAddSection } = await import('./addSection.ts');
            return provideAddSection(language, document, addsSection);
          });
        },
      },
      { providedCodeActionKinds: [addsSection] },
    ),
    registerCommand(commands.addSection, log, async (request) => {
      const { addSection } = await import('./addSection.ts');
      await addSection(request);
    }),
  );
}
