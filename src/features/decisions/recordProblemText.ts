import * as vscode from 'vscode';
import { derivedFacts } from '../../core/catalog/facts.ts';
import type { ReadRecord } from '../../core/record/readRecord.ts';
import { recordSchema, type WantedInField } from '../../core/record/recordSchema.ts';

type Failed = Extract<ReadRecord, { readonly ok: false }>;

/** What is wrong with the file of a record, on which line of it. */
export function recordProblemText(name: string, { line, problem }: Failed): string {
  return vscode.l10n.t('{0}, line {1}: {2}', name, line + 1, textOf(problem));
}

function textOf(problem: Failed['problem']): string {
  switch (problem.kind) {
    case 'not-opened':
      return vscode.l10n.t('This is not a decision record: its first line is not "---".');
    case 'not-closed':
      return vscode.l10n.t('The lines at the top are not closed: a second line "---" is missing.');
    case 'too-long':
      return vscode.l10n.t('The lines between the dashes are too many to read.');
    case 'unreadable':
      return vscode.l10n.t('The lines between the dashes cannot be read.');
    case 'reference':
      return vscode.l10n.t('A record holds no references with "*".');
    case 'newer':
      return vscode.l10n.t(
        'This record was written by a newer version of CTO or CIO Advisor. Update the extension to read it.',
      );
    case 'no-schema':
      return vscode.l10n.t('This is not a decision record: it has no line "schema: {0}".', recordSchema);
    case 'yaml':
      return vscode.l10n.t('This line cannot be read: {0}', problem.reason);
    case 'missing':
      return vscode.l10n.t('"{0}" is missing.', problem.field);
    case 'wrong':
      return vscode.l10n.t('"{0}": {1}', problem.field, wantedText(problem.wanted));
  }
}

function wantedText(wanted: WantedInField): string {
  switch (wanted) {
    case 'text':
      return vscode.l10n.t('This has to be a text.');
    case 'date':
      return vscode.l10n.t('Write the date as YYYY-MM-DD.');
    case 'outcome':
      return vscode.l10n.t('The result is one of {0}.', derivedFacts.outcome.join(', '));
    case 'number':
      return vscode.l10n.t('This has to be a number.');
    case 'answer':
      return vscode.l10n.t('Write the id of an answer here, such as "unknown".');
    case 'answers':
      return vscode.l10n.t('The answers stand here: "question: answer", one a line.');
    case 'list':
      return vscode.l10n.t('This has to be a list.');
    case 'outcomes':
      return vscode.l10n.t('This has to be a list of results.');
    case 'boolean':
      return vscode.l10n.t('Write true or false here.');
    case 'margin':
      return vscode.l10n.t('How close it is: one of {0}.', derivedFacts.margin.join(', '));
    case 'scores':
      return vscode.l10n.t('The points of both sides stand here.');
    case 'fields':
      return vscode.l10n.t('The lines between the dashes have to be "name: value".');
  }
}
