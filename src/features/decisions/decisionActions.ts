import * as vscode from 'vscode';
import { openQuestionsAsText } from '../../core/record/openQuestions.ts';
import { recordFileName } from '../../core/record/recordNames.ts';
import type { Decided } from '../../core/record/decided.ts';
import { decisionSheet, summarySheet, type Sheet } from '../../core/record/sheet.ts';
import { sheetAsHtml, sheetAsPage } from '../../core/record/sheetHtml.ts';
import { sheetAsMarkdown } from '../../core/record/sheetMarkdown.ts';
import { summaryBlocks } from '../../core/record/summaryBlocks.ts';
import { isPosting } from '../../core/posting/identify/postingIdentity.ts';
import { copyMarkdown, insertBlocks } from '../../host/insertBlocks.ts';
import { loadPostings } from '../../host/loadPostings.ts';
import { pickNewFile } from '../../host/pickNewFile.ts';
import { nameOf } from '../../host/nameOf.ts';
import type { PostingTargets } from '../../host/postingTargets.ts';
import type { NewPostings } from '../postings/index.ts';
import { createPosting } from './createPosting.ts';
import { writeNewFile } from './decisionFiles.ts';
import { compareDecision, type ReviewDependencies } from './reviewDecision.ts';
import { pickContents, saveDecision } from './saveDecision.ts';

/** What a result offers to do with it. The person sees the whole of it before anything leaves the page. */
export interface DecisionActions {
  readonly saveRecord: (decided: Decided) => Promise<void>;
  readonly createPosting: (decided: Decided) => Promise<void>;
  readonly insertSummary: (decided: Decided) => Promise<void>;
  readonly openForPrinting: (decided: Decided) => Promise<void>;
  readonly askOthers: (decided: Decided) => Promise<void>;
  /** Both forms for the clipboard, where the page may put them there. */
  readonly formatted: (decided: Decided) => { readonly html: string; readonly text: string };
  readonly copyAsMarkdown: (decided: Decided) => Promise<void>;
  /** @param run id of the recommendation that is compared with another decision */
  readonly compare: (run: string) => Promise<void>;
}

interface ActionDependencies extends ReviewDependencies {
  readonly targets: PostingTargets;
  readonly newPostings: NewPostings;
}

/** The clipboard stays with the person who asked; what goes into files is asked about. */
const everything = { name: true, today: true };

export function createDecisionActions(dependencies: ActionDependencies): DecisionActions {
  const { catalog, recommend, kept, targets, newPostings } = dependencies;
  const sheetOf = (decided: Decided, include = everything): Sheet =>
    decisionSheet(catalog, recommend, decided, include);
  return {
    saveRecord: (decided) => saveDecision({ catalog, recommend, kept }, decided),

    createPosting: (decided) => createPosting(catalog, newPostings, decided),

    async insertSummary(decided) {
      const place = await placeForSummary(targets);
      if (place === undefined) return;
      const blocks = summaryBlocks(summarySheet(catalog, recommend, decided));
      await insertBlocks(targets, blocks, place === 'clipboard' ? place : undefined);
    },

    async openForPrinting(decided) {
      const include = await pickContents(catalog, decided);
      if (!include) return;
      const wanted = await pickNewFile({
        title: vscode.l10n.t('Save Page for Printing'),
        name: recordFileName(decided.date, 'html'),
        filters: { HTML: ['html'] },
      });
      if (!wanted) return;
      const uri = await writeNewFile(wanted, sheetAsPage(sheetOf(decided, include)));
      // A browser can open the file only where it is on the computer one sits at.
      if (uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName) {
        await vscode.env.openExternal(uri);
        return;
      }
      const message = vscode.l10n.t('Saved as {0}. Open it in a browser to print it.', nameOf(uri));
      void vscode.window.showInformationMessage(message);
    },

    async askOthers({ answers }) {
      const content = openQuestionsAsText(catalog, answers);
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      await vscode.window.showTextDocument(document);
    },

    formatted: (decided) => {
      const sheet = sheetOf(decided);
      return { html: sheetAsHtml(sheet), text: sheetAsMarkdown(sheet) };
    },

    copyAsMarkdown: (decided) => copyMarkdown(sheetAsMarkdown(sheetOf(decided))),

    compare: (run) => compareDecision(dependencies, run),
  };
}

/**
 * Why the company decided so is not for everybody. Asks before it goes into a posting, or into a document in which the
 * person has not worked since the window was opened.
 */
async function placeForSummary(targets: PostingTargets): Promise<'cursor' | 'clipboard' | undefined> {
  const document = await targets.peek();
  if (!document) return 'cursor';
  const { readDocument } = await loadPostings();
  if (targets.wasWorkedIn(document) && !isPosting(readDocument(document).identity)) return 'cursor';
  const insert = vscode.l10n.t('Insert');
  const copy = vscode.l10n.t('Copy Instead');
  const question = vscode.l10n.t('Insert the summary of the decision into {0}?', nameOf(document.uri));
  const detail = vscode.l10n.t('Everyone who reads the file can read why you decided so.');
  const choice = await vscode.window.showWarningMessage(question, { modal: true, detail }, insert, copy);
  if (choice === insert) return 'cursor';
  return choice === copy ? 'clipboard' : undefined;
}
