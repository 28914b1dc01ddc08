import 'mocha';
import * as vscode from 'vscode';
import { printLine, SpecReporter } from './specReporter.ts';

/** Runs the specs that `load` defines. VS Code takes a rejection as failure. */
export async function runMocha(load: () => Promise<void>): Promise<void> {
  const inNode = typeof process !== 'undefined' && process.versions?.node !== undefined;
  printLine(
    `Specs run in ${inNode ? `Node ${process.versions.node}` : 'a web worker'}, VS Code ${vscode.version}`,
  );
  mocha.setup({ ui: 'bdd', reporter: SpecReporter, timeout: 20_000 });
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
