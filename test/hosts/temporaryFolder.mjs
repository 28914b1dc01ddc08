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

/** The sample workspace, copied, so that tests and people may write into it. */
export function temporaryWorkspace() {
  const folder = temporaryFolder('workspace');
  cpSync(join(projectFolder, 'test/fixtures/workspace'), folder.path, { recursive: true });
  return folder;
}
