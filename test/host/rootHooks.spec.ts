import assert from 'node:assert/strict';
import { keepLoggedErrors, takeLoggedErrors } from './support/loggedErrors.ts';
import { openPosting } from './support/openPosting.ts';
import { closeEverything } from './support/tabs.ts';
import { deleteWritten } from './support/workspaceFiles.ts';

/**
 * The first Markdown editor of a session starts VS Code's own Markdown extension, which takes seconds on a busy
 * machine. That is waited for here, before all specs, so that no spec's time limit depends on it.
 */
before(async function () {
  this.timeout(60_000);
  await openPosting('# Posting|\n');
  await closeEverything();
});

// No spec finds what another has left open, and no `describe` the files of another. Within one of them files are written
// anew, as VS Code may hear that one is deleted only when there is the next of its name.
let suite: Mocha.Suite | undefined;
beforeEach(async function () {
  const current = topOf(this.currentTest?.parent);
  if (current !== suite) await deleteWritten();
  suite = current;
});
afterEach(closeEverything);
after(deleteWritten);

function topOf(suite: Mocha.Suite | undefined): Mocha.Suite | undefined {
  return suite?.parent && !suite.parent.root ? topOf(suite.parent) : suite;
}

// What a command throws goes into the log and a message, which no spec sees: it would look like "nothing happened".
const unexpected: string[] = [];
before(keepLoggedErrors);
afterEach(function () {
  const title = this.currentTest?.titlePath().join(' > ');
  for (const error of takeLoggedErrors()) unexpected.push(`${title}: ${error}`);
});
// Not after each: a hook that fails there ends the run.
after('No spec logs an error that it does not expect', () => assert.deepEqual(unexpected, []));
