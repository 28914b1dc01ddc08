import { spawnSync } from 'node:child_process';
import { builtFile } from '../../hosts/builtFile.mjs';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly problems: string;
}

/** Runs the built command line. `input` is what it finds on standard input. */
export function runCommandLine(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtFile('dist/cli.mjs'), ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, problems: stderr };
}
