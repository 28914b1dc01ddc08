/**
 * `npm run bench:linters`: what parsing and all checks take for the real postings, beside other linters of text on
 * the same files, in one run. Installs those on first use. Fails where a ratio is below its limit.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findingsIn } from '../unit/support/checkedTexts.ts';
import { postingFiles } from './postingFiles.mjs';

const folder = fileURLToPath(new URL('linters', import.meta.url));
if (!existsSync(`${folder}/node_modules`)) {
  console.log('Installing alex, markdownlint and write-good …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
}
const { markdown } = await import('./linters/node_modules/alex/index.js');
const { lint } = await import('./linters/node_modules/markdownlint/lib/exports-sync.mjs');
const { default: writeGood } = await import('./linters/node_modules/write-good/write-good.js');

/** By how much each of the others has to be slower. */
const limits = { alex: 30, markdownlint: 8, 'write-good': 3 };
const rounds = 5;
const linters = {
  ours: (text) => findingsIn(text),
  alex: (text) => markdown(text),
  markdownlint: (text) => lint({ strings: { text } }),
  'write-good': (text) => writeGood(text),
};

const times = Object.fromEntries(Object.keys(linters).map((name) => [name, []]));
// The first round is of code not yet compiled.
for (let round = 0; round <= rounds; round++) {
  for (const [name, run] of Object.entries(linters)) {
    const start = performance.now();
    for (const { text } of postingFiles) run(text);
    if (round > 0) times[name].push((performance.now() - start) / postingFiles.length);
  }
}
// What else the machine does only ever adds time, and not to all of them alike.
const means = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Math.min(...all)]));
console.log(`${postingFiles.length} postings; mean of a file in milliseconds, fastest of ${rounds} rounds\n`);
for (const [name, mean] of Object.entries(means)) {
  const ratio = mean / means.ours;
  const limit = limits[name];
  const verdict = limit === undefined ? '' : `${ratio.toFixed(1)} times ours, of at least ${limit}`;
  console.log(`${name.padEnd(14)} ${mean.toFixed(3).padStart(8)}  ${verdict}`);
  if (limit !== undefined && ratio < limit) process.exitCode = 1;
}
