import * as vscode from 'vscode';
import { oneLine } from '../../core/oneLine.ts';
import type { AlikeBullets, Overlap } from '../../core/posting/owners/findOverlap.ts';
import { houseTexts } from '../../core/posting/owners/houseTexts.ts';
import { loadPostings, type Postings } from '../../host/loadPostings.ts';
import { createPicker, group, pick, type ValueItem } from '../../host/pick.ts';
import { shownPath } from '../../host/plannedFile.ts';
import { showPlace } from '../../host/showPlace.ts';
import { uriArgument } from '../../host/uriArgument.ts';
import type { LoadSearch, TakenPosting } from '../postings/index.ts';
import {
  headline,
  namesOf,
  nothingAlike,
  overlapAsMarkdown,
  percent,
  type ComparedPostings,
} from './overlapText.ts';
import { activePosting, pickPosting } from './pickPosting.ts';
import { findWorkspacePostings } from './findWorkspacePostings.ts';

/** Compares two postings; asks for those that are not given. */
export async function findOverlap(loadSearch: LoadSearch, first: unknown, second: unknown): Promise<void> {
  const postings = await loadPostings();
  const source = new vscode.CancellationTokenSource();
  const inWorkspace = findWorkspacePostings(loadSearch, source.token);
  // Whoever waits for it says what went wrong; the person may have given up before.
  inWorkspace.catch(() => undefined);
  try {
    await compare(postings, inWorkspace, first, second);
  } finally {
    source.cancel();
    source.dispose();
  }
}

async function compare(
  postings: Postings,
  inWorkspace: Promise<readonly TakenPosting[] | undefined>,
  first: unknown,
  second: unknown,
): Promise<void> {
  const documents = await chooseDocuments(postings, inWorkspace, first, second);
  if (!documents) return;
  if (documents.first === documents.second) {
    const name = namesOf(documents)[0];
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} was chosen twice. Choose two postings.', name),
    );
    return;
  }
  const compared = new Set([documents.first, documents.second].map(({ uri }) => uri.toString()));
  const found = await inWorkspace;
  if (!found) return;
  const others = found.filter(({ uri }) => !compared.has(uri.toString()));
  const [one, two] = [postings.readDocument(documents.first), postings.readDocument(documents.second)];
  const house = houseTexts([one.identity, two.identity], others);
  const overlap = postings.findOverlap(one, two, house);
  const [language, otherLanguage] = [one, two].map(({ identity }) => identity.language.value);
  // Where it is not clear, a text is too short to say what it is in.
  const areInOneLanguage = !language || !otherLanguage || language === otherLanguage;
  if (overlap.pairs.length === 0) {
    void vscode.window.showInformationMessage(nothingAlike(overlap, documents, areInOneLanguage));
    return;
  }
  await showPairs(overlap, documents);
}

async function chooseDocuments(
  postings: Postings,
  inWorkspace: Promise<readonly TakenPosting[] | undefined>,
  ...given: readonly [unknown, unknown]
): Promise<ComparedPostings | undefined> {
  const [one, two] = given.map(uriArgument);
  const first =
    one ??
    activePosting(postings)?.uri ??
    (await pickPosting(vscode.l10n.t('The first of two postings to compare'), postings, inWorkspace));
  if (!first) return undefined;
  const placeholder = vscode.l10n.t('The posting to compare with {0}', shownPath(first));
  const second = two ?? (await pickPosting(placeholder, postings, inWorkspace, first));
  if (!second) return undefined;
  return {
    first: await vscode.workspace.openTextDocument(first),
    second: await vscode.workspace.openTextDocument(second),
  };
}

/** Which a list would show as it stands. */
const emphasis = /\*\*|__|`/g;

/** Lists what is alike until a person has chosen: a pair opens side by side, the last item copies the list. */
async function showPairs(overlap: Overlap, documents: ComparedPostings): Promise<void> {
  const title = vscode.l10n.t('{1} and {2}: {0}', headline(overlap), ...namesOf(documents));
  const items: readonly ValueItem<AlikeBullets | 'copy'>[] = [
    ...overlap.pairs.map((pair) => ({
      label: oneLine(pair.first.text.replace(emphasis, '')),
      description: percent(pair.similarity),
      detail: oneLine(pair.second.text.replace(emphasis, '')),
      value: pair,
    })),
    ...group('', [{ label: vscode.l10n.t('Copy as Markdown'), value: 'copy' as const }]),
  ];
  const question = vscode.l10n.t('Choose a pair to see both lines');
  const picked = await pick(createPicker(title, question, items));
  if (picked === undefined) return;
  if (picked === 'copy') {
    await vscode.env.clipboard.writeText(overlapAsMarkdown(overlap, documents));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Overlap copied'), 3_000);
    return;
  }
  await showPlace(documents.second.uri, picked.second, vscode.ViewColumn.Two);
  await showPlace(documents.first.uri, picked.first, vscode.ViewColumn.One);
}
