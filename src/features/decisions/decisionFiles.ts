import * as vscode from 'vscode';
import { readRecord, type ReadRecord } from '../../core/record/readRecord.ts';
import type { DecisionRecord } from '../../core/record/recordSchema.ts';
import { recordKind } from '../../core/record/recordNames.ts';
import { decodeText } from '../../host/decodeText.ts';
import { freeFile } from '../../host/freeFile.ts';
import { reporting, type Log } from '../../host/log.ts';
import { openDocument } from '../../host/openDocument.ts';
import { nameOf } from '../../host/nameOf.ts';
import { recordProblemText } from './recordProblemText.ts';

/** Files of this name are looked for; others can be chosen. */
export const recordGlob = `**/${recordKind}*.md`;

/** A record in a file of the workspace. */
export interface DecisionFile {
  readonly uri: vscode.Uri;
  readonly record: DecisionRecord;
}

/** A file that is a record, and cannot be read as one. */
export interface BrokenFile {
  readonly uri: vscode.Uri;
  readonly failed: Extract<ReadRecord, { readonly ok: false }>;
}

/** Of a file that only has the name of a record. */
const noRecord: readonly string[] = ['not-opened', 'no-schema'];

/** The decision records of the workspace, newest first, the broken ones last. What only has the name is left out. */
export async function findDecisionFiles(): Promise<readonly (DecisionFile | BrokenFile)[]> {
  const uris = await vscode.workspace.findFiles(recordGlob);
  const read = await Promise.all(
    uris.map(async (uri) => {
      try {
        const result = readRecord(await readText(uri));
        if (result.ok) return [{ uri, record: result.record }];
        return noRecord.includes(result.problem.kind) ? [] : [{ uri, failed: result }];
      } catch {
        // Gone since it was found; the watcher asks again.
        return [];
      }
    }),
  );
  const dateOf = (file: DecisionFile | BrokenFile): string => ('record' in file ? file.record.date : '');
  return read.flat().sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

/** Reads a record; a broken or foreign file is said with its line, and can be opened there. */
export async function openRecord(uri: vscode.Uri, log: Log): Promise<DecisionRecord | undefined> {
  const result = readRecord(await readText(uri));
  if (result.ok) return result.record;
  const open = vscode.l10n.t('Open File');
  // Not awaited: the message may stay on the screen for as long as it likes.
  void reporting(log, async () => {
    const choice = await vscode.window.showErrorMessage(recordProblemText(nameOf(uri), result), open);
    if (choice !== open) return;
    const start = new vscode.Position(result.line, 0);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
  });
  return undefined;
}

/** What an editor shows of the file, saved or not; else what is on disk. */
export async function readText(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  return open ? open.getText() : decodeText(await vscode.workspace.fs.readFile(uri), uri);
}

/**
 * Writes a new file and never over one that exists: the name gets a number instead.
 *
 * @returns where it went
 */
export async function writeNewFile(wanted: vscode.Uri, text: string): Promise<vscode.Uri> {
  const uri = await freeFile(wanted);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}
