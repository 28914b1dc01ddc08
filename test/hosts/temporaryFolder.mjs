import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithProcess } from './endings.mjs';
import { projectFolder } from './projectFolder.mjs';

/** Returns `{ path, remove }`; the folder goes with the process if nobody removes it earlier. */
export function temporaryFolder(name) {
  // The real path: on macOS the temporary folder is a link, and VS Code would show both names.
  const path = mkdtempSync(join(realpathSync(tmpdir()), `cto-cio-${name}-`));
  // A process that has just been killed may still be writing, hence the retries.
  const remove = endWithProcess(() => rmSync(path, { recursive: true, force: true, maxRetries: 10 }));
  return { path, remove };
}

/** The path of a copy of the sample workspace, for tests and people to write into. */
export function temporaryWorkspace() {
  // VS Code shows the name of the folder.
  const copy = join(temporaryFolder('workspace').path, 'hiring');
  cpSync(join(projectFolder, 'test/fixtures/workspace'), copy, { recursive: true });
  return copy;
}
