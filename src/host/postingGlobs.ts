import * as vscode from 'vscode';
import { settings } from './manifest.ts';

/** Where postings are in a folder, by the setting "Posting Files". */
interface PostingGlobs {
  readonly globs: readonly string[];
  /** The user has named these places: what is there is a posting, also where its text would not tell. */
  readonly areSet: boolean;
}

export function postingGlobs(scope: vscode.ConfigurationScope): PostingGlobs {
  const configuration = vscode.workspace.getConfiguration(undefined, scope);
  const setting = configuration.inspect<readonly string[]>(settings.postingFiles);
  const set = setting?.workspaceFolderValue ?? setting?.workspaceValue ?? setting?.globalValue;
  return { globs: textsOf(set ?? setting?.defaultValue), areSet: set !== undefined };
}

/** Settings are files that people write: anything may stand there, also one glob alone. */
function textsOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .map((glob) => glob.replace(/^\.\//, ''));
}
