/**
 * `npm run bench:checks`: what it takes to parse a posting and to run all checks on it, in milliseconds; how many
 * findings there are. Fails above the limit.
 */
import { readContent } from '../../src/build/readContent.ts';
import { createCatalog } from '../../src/core/catalog/catalog.ts';
import { parseCatalog } from '../../src/core/catalog/parseCatalog.ts';
import { createCheckPosting } from '../../src/core/posting/checkPosting.ts';
import { createIdentifyPosting } from '../../src/core/posting/identifyPosting.ts';
import { createParsePosting } from '../../src/core/posting/parsePosting.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

const rounds = 7;
const limit = 1.5;
const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
const catalog = createCatalog(parsed.data);
const parse = createParsePosting(catalog);
const identify = createIdentifyPosting(catalog);
const check = createCheckPosting(catalog);
const options = { levels: {}, asked: true, today: '2026-11-24' };

const times = [];
const reading = [];
for (let round = -2; round < rounds; round++) {
  const start = performance.now();
  const postings = postingFiles.map(({ text }) => {
    const document = parse(text);
    return { document, identity: identify(document) };
  });
  const read = performance.now();
  for (const posting of postings) check(posting, options);
  if (round < 0) continue;
  times.push((performance.now() - start) / postingFiles.length);
  reading.push((read - start) / postingFiles.length);
}
const counts = new Map();
for (const { text } of postingFiles) {
  const document = parse(text);
  for (const { code } of check({ document, identity: identify(document) }, options)) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
}
const mean = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
console.log(`${postingFiles.length} postings${areAll ? '' : ' (the committed ones only)'}\n`);
for (const [code, count] of counts) console.log(`${code.padEnd(28)} ${count} findings`);
console.log(`\nParse and all checks, mean of a file, median of ${rounds}: ${mean.toFixed(3)} of ${limit}`);
console.log(
  `The fastest round: ${Math.min(...times).toFixed(3)}, reading without checks ${Math.min(...reading).toFixed(3)}`,
);
if (mean > limit) process.exitCode = 1;
