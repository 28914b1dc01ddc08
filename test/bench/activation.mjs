/**
 * `npm run bench`: what the extension costs at the start of VS Code, against the built-in Markdown extension on the
 * same machine at the same moment. One sample is noise, hence the medians of five starts. Fails if ours takes more
 * than a tenth.
 */
import { launchBrowser } from '../hosts/browser.mjs';
import { startNodeHost } from '../hosts/nodeHost.mjs';
import { projectFolder } from '../hosts/projectFolder.mjs';
import { temporaryWorkspace } from '../hosts/temporaryFolder.mjs';
import { activationTimes } from './activationTimes.mjs';

const starts = 5;
const ours = 'cto-cio-advisor.cto-cio-advisor';
const markdown = 'vscode.markdown-language-features';

const browser = await launchBrowser();
const samples = [];
for (let start = 1; start <= starts; start++) {
  // A new server each time, so that nothing is loaded yet.
  const host = await startNodeHost({ extension: { linked: projectFolder } });
  const page = await browser.newPage({ viewport: { width: 1600, height: 2400 } });
  const times = await activationTimes(page, host.urlOf(temporaryWorkspace()), [ours, markdown]);
  samples.push(times);
  console.log(`Start ${start}: ${[ours, markdown].map((id) => `${id} ${show(times[id])}`).join(', ')}`);
  await page.close();
  host.close();
}
await browser.close();

const medians = Object.fromEntries([ours, markdown].map((id) => [id, medianTimes(id)]));
console.log(`\nMedian of ${starts} starts, milliseconds\n`);
for (const [id, { load, activate }] of Object.entries(medians)) {
  console.log(`${id.padEnd(36)} Load Code ${load}, Call Activate ${activate}, sum ${load + activate}`);
}
const sum = ({ load, activate }) => load + activate;
const ratio = sum(medians[ours]) / sum(medians[markdown]);
console.log(`\nOurs is ${ratio.toFixed(3)} of Markdown's; the limit is 0.1.`);
process.exit(ratio <= 0.1 ? 0 : 1);

function medianTimes(id) {
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  return {
    load: median(samples.map((times) => times[id].load)),
    activate: median(samples.map((times) => times[id].activate)),
  };
}

function show({ load, activate }) {
  return `${load} + ${activate} ms`;
}
