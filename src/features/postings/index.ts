import type * as vscode from 'vscode';
import type { Log } from '../../host/log.ts';
import type { FormlessRequest, NewPostings } from './newPosting.ts';
import { registerNewPosting } from './registerNewPosting.ts';

export type { FormlessRequest, NewPostings };

export interface PostingsFeature {
  /** What writes new postings; loaded at the first call. */
  readonly loadNewPostings: () => Promise<NewPostings>;
}

/** Writing new postings, in the form of the house. */
export function register(context: vscode.ExtensionContext, { log }: { readonly log: Log }): PostingsFeature {
  return { loadNewPostings: registerNewPosting(context, log) };
}
