import assert from 'node:assert/strict';
import { keepLoggedErrors, takeLoggedErrors } from './support/loggedErrors.ts';

// What a command throws goes into the log and a message, which no spec sees: it would look like "nothing happened".
const unexpected: string[] = [];

before(keepLoggedErrors);
afterEach(function () {
  const title = this.currentTest?.titlePath().join(' > ');
  for (const error of takeLoggedErrors()) unexpected.push(`${title}: ${error}`);
});
// Not after each: a hook that fails there ends the run.
after('No spec logs an error that it does not expect', () => assert.deepEqual(unexpected, []));
