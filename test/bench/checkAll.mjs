/**
 * In which slices Check Postings goes through a workspace of 1,000 postings in the Node host, and how long everything
 * else there has to wait meanwhile, which also depends on the machine. Fails if the slices are above the limit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../hosts/browser.mjs';
import { temporaryFolder } from '../hosts/temporaryFolder.mjs';
import { command, measureLoopDelay, openFile, openWorkspace } from './loopDelay.mjs';
import { postingFiles } from './postingFiles.mjs';

const postings = 1000;
/** Milliseconds, of the p99 of the slices; what VS Code does in the same thread is among them. */
const limit = 15;

const workspace = join(temporaryFolder('postings').path, 'postings');
mkdirSync(workspace, { recursive: true });
for (let i = 0; i < postings; i++) {
  writeFileSync(
    join(workspace, `posting-${i}.md`),
    `${postingFiles[i % postingFiles.length].text}\nText ${i}.\n`,
  );
}

// The extension is there, as it mostly is: VS Code reads its code once an editor with Markdown opens.
writeFileSync(join(workspace, 'README.md'), 'Our postings.\n');

const browser = await launchBrowser();
const { page, close } = await openWorkspace(browser, workspace);
await openFile(page, 'README.md');
await page.waitForTimeout(2000);
const stopMeasuring = await measureLoopDelay(page, workspace);
const started = performance.now();
await command(page, 'Check Postings');
await page.locator('.statusbar-item', { hasText: /findings? in \d+ postings/ }).waitFor({ timeout: 120_000 });
const time = performance.now() - started;
const { delays, slices, samples } = await stopMeasuring();
await close();
await browser.close();
console.log(
  `${postings} postings checked in ${time.toFixed(0)} ms, ${samples} samples: slices of work ${show(slices)}, ` +
    `the limit of p99 is ${limit} ms; delay of the event loop ${show(delays)}`,
);
process.exit(slices.p99 <= limit ? 0 : 1);

function show({ p50, p99, max }) {
  return `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, most ${max.toFixed(1)} ms`;
}
