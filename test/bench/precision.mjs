/**
 * `npm run bench:precision`: how many of the findings over `../shared/postings` are right. Draws 40 findings about
 * wording and 40 others by chance, always the same, and looks up what a reader said of them in
 * `findingVerdicts.json`; with `--draw` it prints those that wait for a verdict. Fails below the limits, and without
 * a verdict for each.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCheckPosting } from '../../src/core/posting/rules/checkPosting.ts';
import { catalog } from '../unit/support/catalog.ts';
import { identifyPosting, parsePosting } from '../unit/support/postingParser.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

const wording = new Set(['buzzword', 'gender-coded', 'gendered-word', 'pronoun-pair']);
const size = 40;
const limits = { wording: 0.9, others: 0.8 };
const seed = '20261124';

if (!areAll) throw new Error('There is no folder ../shared/postings');
const check = createCheckPosting(catalog);

/** Each wording once: most of the files are made from a few templates. */
const findings = new Map();
for (const { path, text } of postingFiles) {
  const document = parsePosting(text);
  // The day on which most of the postings were open.
  const options = { levels: {}, asked: true, today: '2024-06-01' };
  for (const { code, message, start, end } of check(
    { document, identity: identifyPosting(document) },
    options,
  )) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const line = text.slice(Math.max(lineStart, start - 300), Math.min(lineEnd, end + 300));
    const id = `${code}: ${text.slice(start, end).slice(0, 80)} | ${line.trim().slice(0, 160)}`;
    if (!findings.has(id)) findings.set(id, { id, code, path, message, found: text.slice(start, end), line });
  }
}

const verdicts = JSON.parse(readFileSync(new URL('findingVerdicts.json', import.meta.url), 'utf8'));
const all = [...findings.values()];
const draws = {
  wording: draw(all.filter(({ code }) => wording.has(code))),
  others: draw(all.filter(({ code }) => !wording.has(code))),
};

if (process.argv.includes('--draw')) {
  const waiting = Object.values(draws).flatMap((drawn) => drawn.filter(({ id }) => !(id in verdicts)));
  console.log(JSON.stringify(waiting, undefined, 2));
} else {
  for (const [name, drawn] of Object.entries(draws)) {
    const unjudged = drawn.filter(({ id }) => !(id in verdicts));
    const wrong = drawn.filter(({ id }) => verdicts[id]?.right === false);
    const precision = (drawn.length - unjudged.length - wrong.length) / drawn.length;
    console.log(
      `${name}: ${drawn.length} drawn, ${wrong.length} wrong, ${unjudged.length} not judged; ${precision}`,
    );
    for (const { id } of wrong) console.log(`  wrong: ${id}\n         ${verdicts[id].why}`);
    if (precision < limits[name]) process.exitCode = 1;
  }
}

/** In an order of chance that stays when other findings come or go. */
function draw(from) {
  const ranked = from.map((finding) => ({ finding, rank: rankOf(finding) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ finding }) => finding);
}

function rankOf({ id }) {
  return createHash('sha256').update(seed).update(id).digest('hex');
}
