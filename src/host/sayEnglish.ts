import * as vscode from 'vscode';
import { isInContentLanguage, type PostingIdentity } from '../core/posting/identify/postingIdentity.ts';

/** The question, with the language of what we write where the posting is known to be in another. */
export function sayEnglish(
  question: string,
  identity: Pick<PostingIdentity, 'language'> | undefined,
): string {
  if (!identity || isInContentLanguage(identity)) return question;
  return vscode.l10n.t('{0} (the text in English)', question);
}
