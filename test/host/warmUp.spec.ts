import { openPosting } from './support/openPosting.ts';
import { closeEverything } from './support/tabs.ts';

/**
 * The first Markdown editor of a session starts VS Code's own Markdown extension, which takes seconds on a busy
 * machine. That is waited for here, before all specs, so that no spec's time limit depends on it.
 */
before(async function () {
  this.timeout(60_000);
  await openPosting('# Posting|\n');
  await closeEverything();
});
