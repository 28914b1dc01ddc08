import assert from 'node:assert/strict';
import { keepLoggedErrors, takeLoggedErrors } from './loggedErrors.ts';
import { openPosting } from './openPosting.ts';
import { closeEverything } from './tabs.ts';
import { deleteWritten } from './workspaceFiles.ts';

// What a command throws goes into the log and a message, which no spec sees: it would look like "nothing happened".
const unexpected: string[] = [];
before(keepLoggedErrors);
afterEach(function () {
  const title = this.currentTest?.titlePath().join(' > ');
  for (const error of takeLoggedErrors()) unexpected.push(`${title}: ${error}`);
});
// Not after each: a hook that fails there ends the run.
after('No spec logs an error that it does not expect', () => {
  assert.deepEqual([...unexpected, ...takeLoggedErrors()], []);
});

/**
 * The first Markdown editor of a session starts VS Code's own Markdown extension, which takes seconds on a busy
 * machine. That is waited for here, before all specs, so that no spec's time limit depends on it.
 */
before(async function () {
  this.timeout(60_000);
  await openPosting('# Posting|\n');
  await closeEverything();
});

// No spec finds what another has left open.
afterEach(closeEverything);

/**
 * Nor does a `describe` find the files of another. Within one of them files are written anew: VS Code may hear that one
 * is deleted only when there is the next of its name.
 */
export function deleteAfter(suites: readonly Mocha.Suite[]): void {
  for (const suite of suites) suite.afterAll(deleteWritten);
}
