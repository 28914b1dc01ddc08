import * as vscode from 'vscode';
import type { CheckPosting } from '../../core/posting/rules/checkPosting.ts';
import {
  isExecutiveRole,
  isPosting,
  type PostingIdentity,
} from '../../core/posting/identify/postingIdentity.ts';
import { checkSettings, openChecksSetting } from '../../host/checkSettings.ts';
import { loadCatalog } from '../../host/loadCatalog.ts';
import { loadChecks } from '../../host/loadChecks.ts';
import { logError, type Log } from '../../host/log.ts';
import { asCommand, commands, namespace } from '../../host/manifest.ts';
import { isKeptMarkdown } from '../../host/isKeptMarkdown.ts';
import type { PostingDiagnostics } from './postingDiagnostics.ts';
import { diagnosticSource } from './toDiagnostic.ts';

/** The line in the language status of a posting that says what was checked; in no other document. */
export class PostingStatus implements vscode.Disposable {
  readonly #diagnostics: PostingDiagnostics;
  readonly #log: Log;
  readonly #subscription: vscode.Disposable;
  #item: vscode.LanguageStatusItem | undefined;
  /** Answers to an earlier question are not wanted any more. */
  #question = 0;

  constructor(diagnostics: PostingDiagnostics, log: Log) {
    this.#diagnostics = diagnostics;
    this.#log = log;
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      diagnostics.onDidCheck((uri) => {
        if (vscode.window.activeTextEditor?.document.uri.toString() === uri.toString()) this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#question++;
    this.#subscription.dispose();
    this.#item?.dispose();
  }

  #update(): void {
    const question = ++this.#question;
    this.#identify(vscode.window.activeTextEditor?.document).then(
      (found) => {
        if (question === this.#question) this.#show(found);
      },
      (error: unknown) => {
        if (question === this.#question) this.#show(undefined);
        logError(this.#log, error);
      },
    );
  }

  async #identify(document: vscode.TextDocument | undefined): Promise<Checked | undefined> {
    if (!document || !isKeptMarkdown(document)) return undefined;
    if (!(await this.#diagnostics.mayHaveFindings(document))) return undefined;
    // There is nothing to say before the first check; the end of that is told.
    if (this.#diagnostics.isWatched(document) && !this.#diagnostics.isShownAsItIs(document)) return undefined;
    const [catalog, { postings, check }] = await Promise.all([loadCatalog(), loadChecks()]);
    const posting = postings.readDocument(document);
    if (!isPosting(posting.identity)) return undefined;
    const { value } = posting.identity.role;
    const title = isExecutiveRole(value) ? catalog.role(value).title : undefined;
    return { document, identity: posting.identity, title, off: checksOff(check, document, posting.identity) };
  }

  #show(checked: Checked | undefined): void {
    if (!checked) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= vscode.languages.createLanguageStatusItem(namespace, { language: 'markdown' });
    const { text, detail, command } = this.#texts(checked);
    this.#item.name = vscode.l10n.t('Posting Checks');
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.command = command;
  }

  #texts({ document, identity, title, off }: Checked): Texts {
    const kind =
      identity.audience.value === 'internal' ? vscode.l10n.t('role description') : vscode.l10n.t('advert');
    const what = title === undefined ? kind : vscode.l10n.t('{0} {1}', title, kind);
    if (!checkSettings(document).enabled) {
      return { text: vscode.l10n.t('{0}: checks are off', what), detail: '', command: openChecksSetting() };
    }
    const command = asCommand(commands.checkPostings, vscode.l10n.t('Check Postings'));
    if (!this.#diagnostics.isWatched(document)) {
      return { text: vscode.l10n.t('{0}: checked once it is saved', what), detail: '', command };
    }
    return { text: foundText(what, findingsShown(document)), detail: off, command };
  }
}

interface Checked {
  readonly document: vscode.TextDocument;
  readonly identity: PostingIdentity;
  /** Of the role; none where it is for another post. */
  readonly title: string | undefined;
  /** How many checks cannot read its language; empty where all can. */
  readonly off: string;
}

interface Texts {
  readonly text: string;
  readonly detail: string;
  readonly command: vscode.Command;
}

function findingsShown({ uri }: vscode.TextDocument): number {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource).length;
}

function foundText(what: string, findings: number): string {
  if (findings === 0) return vscode.l10n.t('{0}: nothing found', what);
  return findings === 1
    ? vscode.l10n.t('{0}: 1 finding', what)
    : vscode.l10n.t('{0}: {1} findings', what, findings);
}

function checksOff(
  check: CheckPosting,
  document: vscode.TextDocument,
  { language: { value: language } }: PostingIdentity,
): string {
  if (language === undefined) return '';
  const options = { levels: checkSettings(document).levels, asked: true };
  const [all, reading] = [options, { ...options, language }].map((one) => check.active(one).length);
  if (all === reading) return '';
  const name = languageName(language);
  return vscode.l10n.t(
    'in {0}: {1} of {2} checks are off, among them all of wording',
    name,
    all! - reading!,
    all!,
  );
}

function languageName(code: string): string {
  return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(code) ?? code;
}
