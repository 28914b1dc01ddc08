import 'mocha';
import * as vscode from 'vscode';
import { printLine, SpecReporter } from './specReporter.ts';

/** Runs the specs that `load` defines. VS Code takes a rejection as failure. */
export async function runMocha(load: () => Promise<void>, wanted: string): Promise<void> {
  // A web worker has no `process`, whatever its type says.
  const node = (globalThis as { process?: NodeJS.Process }).process?.versions.node;
  printLine(`Specs run in ${node ? `Node ${node}` : 'a web worker'}, VS Code ${vscode.version}`);
  if (wanted !== '') printLine(`Only specs of files with "${wanted}" in their name`);
  // A spec that is left out by chance must not pass for one that ran.
  mocha.setup({ ui: 'bdd', reporter: SpecReporter, timeout: 20_000, forbidOnly: true, forbidPending: true });
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
