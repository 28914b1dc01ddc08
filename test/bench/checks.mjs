/**
 * `npm run bench:checks`: what it takes to parse a posting and to run all checks on it, in milliseconds, in the mean of
 * all and after each keystroke in one of 15 kB; how many findings there are. Fails above the limits.
 */
import { writeFileSync } from 'node:fs';
import { createCheckPosting } from '../../src/core/posting/rules/checkPosting.ts';
import { catalog } from '../unit/support/catalog.ts';
import { identifyPosting, parsePosting, readPosting } from '../unit/support/postingParser.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

const rounds = 7;
const limit = 1.5;
const check = createCheckPosting(catalog);
const options = { levels: {}, asked: true, today: '2026-11-24' };

const times = [];
const reading = [];
for (let round = -2; round < rounds; round++) {
  const start = performance.now();
  const postings = postingFiles.map(({ text }) => readPosting(text));
  const read = performance.now();
  for (const posting of postings) check(posting, options);
  if (round < 0) continue;
  times.push((performance.now() - start) / postingFiles.length);
  reading.push((read - start) / postingFiles.length);
}
const counts = new Map();
for (const { text } of postingFiles) {
  const document = parsePosting(text);
  for (const { code } of check({ document, identity: identifyPosting(document) }, options)) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
}
// What docs/checks.md says of each check.
if (areAll) {
  const findings = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ postings: postingFiles.length, findings }, undefined, 2);
  writeFileSync(new URL('../../docs/findings.json', import.meta.url), `${text}\n`);
}
const mean = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
console.log(`${postingFiles.length} postings${areAll ? '' : ' (the committed ones only)'}\n`);
for (const [code, count] of counts) console.log(`${code.padEnd(28)} ${count} findings`);
console.log(`\nParse and all checks, mean of a file, median of ${rounds}: ${mean.toFixed(3)} of ${limit}`);
console.log(
  `The fastest round: ${Math.min(...times).toFixed(3)}, reading without checks ${Math.min(...reading).toFixed(3)}`,
);
if (mean > limit) process.exitCode = 1;

/** A text of 15 kB made of a posting, typed into at places all over it. */
const keystrokes = 300;
const keystrokeLimit = 8;
const long = postingFiles.toSorted((a, b) => b.text.length - a.text.length)[0].text;
const sized = long.repeat(Math.ceil(15_000 / long.length)).slice(0, 15_000);
const waits = [];
for (let i = -30; i < keystrokes; i++) {
  const at = (Math.abs(i) * 7919) % sized.length;
  const text = `${sized.slice(0, at)}x${sized.slice(at)}`;
  const start = performance.now();
  const document = parsePosting(text);
  check({ document, identity: identifyPosting(document, { isPosting: true }) }, { ...options, asked: false });
  if (i >= 0) waits.push(performance.now() - start);
}
const p95 = waits.toSorted((a, b) => a - b)[Math.floor(keystrokes * 0.95)];
console.log(`A keystroke in 15 kB, p95 of ${keystrokes}: ${p95.toFixed(3)} of ${keystrokeLimit}`);
if (p95 > keystrokeLimit) process.exitCode = 1;
