/* global document -- in the page */
/**
 * What people wait for when they see the view "Postings" for the first time, in the Node host: a workspace of 5,000
 * Markdown files, 500 of them postings of a CTO or CIO, until all are listed; and how long everything else in the
 * extension host has to wait meanwhile. Beside it what VS Code takes to list and read the same files for an extension
 * that does nothing else. Fails above the limits.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../hosts/browser.mjs';
import { projectFolder } from '../hosts/projectFolder.mjs';
import { temporaryFolder } from '../hosts/temporaryFolder.mjs';
import { identifyPosting, parsePosting } from '../unit/support/postingParser.ts';
import { measureLoopDelay, measureReading, openWorkspace } from './loopDelay.mjs';
import { postingFiles } from './postingFiles.mjs';

const files = 5000;
const postingsOfEach = 250;
/** Of the other texts, in characters. */
const usualLength = 3000;
const rounds = 3;
const limits = { view: 2000, p99: 50 };

const workspace = join(temporaryFolder('postings').path, 'postings');
const bytes = writeWorkspace();
console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${2 * postingsOfEach} postings of a CTO or CIO`);

const browser = await launchBrowser();
const results = [];
for (let round = 1; round <= rounds; round++) {
  const result = await measure();
  results.push(result);
  console.log(`Start ${round}: ${show(result)}`);
}
await browser.close();

const middle = Object.fromEntries(
  Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]),
);
console.log(`Medians: ${show(middle)}; the limits are ${limits.view} and ${limits.p99} ms (p99)`);
process.exit(middle.view <= limits.view && middle.p99 <= limits.p99 ? 0 : 1);

/** Two starts of VS Code: in neither has anything been read before. */
async function measure() {
  const { page, close } = await openWorkspace(browser, workspace);
  const stopMeasuring = await measureLoopDelay(page, workspace);
  const started = performance.now();
  await page.locator('.activitybar .action-item a[aria-label^="CTO or CIO"]').click();
  await rowShown(page, '^="CTO, "');
  const first = performance.now() - started;
  // The first group, whose rows fill the view, has all of its postings, and the message how far it is has gone.
  await rowShown(page, `="CTO, ${postingsOfEach}"`);
  const pane = page.locator('.pane').filter({ has: page.locator('.pane-header[aria-label^="Postings"]') });
  await pane.getByText(/^Looking/).waitFor({ state: 'hidden' });
  const view = performance.now() - started;
  const { delays, samples } = await stopMeasuring();
  await close();
  return { first, view, ...delays, samples, ...(await measureAlone()) };
}

/** Asked at every frame: a locator asks twice a second. */
function rowShown(page, label) {
  const row = `.pane:has(.pane-header[aria-label^="Postings"]) .monaco-list-row[aria-label${label}]`;
  return page.waitForFunction((selector) => document.querySelector(selector) !== null, row, {
    polling: 'raf',
  });
}

async function measureAlone() {
  const { page, close } = await openWorkspace(browser, workspace);
  const times = await measureReading(page, workspace);
  await close();
  return times;
}

/** Real postings under another title, among texts of other kinds; no file like another. */
function writeWorkspace() {
  const others = ['article', 'course-notes', 'minutes', 'news-cio', 'readme', 'resume', 'agent-skills'].map(
    (name) => {
      const text = readFileSync(join(projectFolder, `test/fixtures/documents/${name}.md`), 'utf8');
      const body = text.replace(/^---\n.*?\n---\n/s, '');
      return text + body.repeat(Math.ceil(usualLength / body.length));
    },
  );
  const [ctos, cios] = ['Chief Technology Officer', 'Chief Information Officer'].map((title) =>
    postingFiles
      .map(({ text }) => text.replace(/^(title|role_name): .*$/gm, (_, key) => `${key}: ${title}`))
      .filter((text) => ['cto', 'cio'].includes(identifyPosting(parsePosting(text)).role.value)),
  );
  const every = files / (2 * postingsOfEach);
  let size = 0;
  for (let i = 0; i < files; i++) {
    const texts = i % every > 0 ? others : i % (2 * every) === 0 ? ctos : cios;
    const folder = join(workspace, `folder-${i % 50}`);
    mkdirSync(folder, { recursive: true });
    const text = `${texts[i % texts.length]}\nText ${i}.\n`;
    writeFileSync(join(folder, `text-${i}.md`), text);
    size += text.length;
  }
  return size;
}

function show({ first, view, listing, reading, p50, p99, max, samples }) {
  const [some, all, list, read, typical, late, latest] = [first, view, listing, reading, p50, p99, max].map(
    (time) => time.toFixed(0),
  );
  return (
    `first rows after ${some} ms, all listed after ${all} ms (VS Code alone lists them in ${list} and reads them in ${read} ms); ` +
    `delay of the event loop p50 ${typical}, p99 ${late}, most ${latest} ms (${samples} samples)`
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
