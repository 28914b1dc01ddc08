import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, readBuilt } from '../support/projectFiles.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly problems: string;
}

/** Runs the built command line. `input` is what it finds on standard input. */
export function runCommandLine(args: readonly string[], input = ''): Ran {
  readBuilt('dist/cli.mjs');
  const file = join(projectFolder, 'dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, problems: stderr };
}
