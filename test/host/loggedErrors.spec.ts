import assert from 'node:assert/strict';
import { keepLoggedErrors, takeLoggedErrors } from './support/loggedErrors.ts';

// What a command throws goes into the log and a message, which no spec sees: it would look like "nothing happened".
before(keepLoggedErrors);
afterEach(function () {
  const errors = takeLoggedErrors();
  assert.deepEqual(errors, [], `logged during "${this.currentTest?.title}"`);
});
