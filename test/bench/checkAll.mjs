/**
 * What everything else in the extension host has to wait for while Check Postings goes through a workspace of 1,000
 * postings, in the Node host. Fails above the limit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../hosts/browser.mjs';
import { temporaryFolder } from '../hosts/temporaryFolder.mjs';
import { command, measureLoopDelay, openWorkspace } from './loopDelay.mjs';
import { postingFiles } from './postingFiles.mjs';

const postings = 1000;
/** Milliseconds, of the delay's p99: the slices themselves, and what VS Code does between them. */
const limit = 15;

const workspace = join(temporaryFolder('postings').path, 'postings');
mkdirSync(workspace, { recursive: true });
for (let i = 0; i < postings; i++) {
  writeFileSync(
    join(workspace, `posting-${i}.md`),
    `${postingFiles[i % postingFiles.length].text}\nText ${i}.\n`,
  );
}

const browser = await launchBrowser();
const { page, close } = await openWorkspace(browser, workspace);
const stopMeasuring = await measureLoopDelay(page, workspace);
const started = performance.now();
await command(page, 'Check Postings');
await page.locator('.statusbar-item', { hasText: /findings? in \d+ postings/ }).waitFor({ timeout: 120_000 });
const time = performance.now() - started;
const { p50, p99, max, samples } = await stopMeasuring();
await close();
await browser.close();
console.log(
  `${postings} postings checked in ${time.toFixed(0)} ms; delay of the event loop p50 ${p50.toFixed(0)}, ` +
    `p99 ${p99.toFixed(0)} of ${limit}, most ${max.toFixed(0)} ms (${samples} samples)`,
);
process.exit(p99 <= limit ? 0 : 1);
