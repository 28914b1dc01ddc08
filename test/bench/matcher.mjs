/**
 * `npm run bench:matcher`: what it takes to match bullets to responsibilities and to compare two postings, in
 * milliseconds, and how much unrelated postings overlap. Fails above the limits. Shortest times count, since the rest
 * is what else the machine does; the first index is made of code that is not yet warm.
 */
import { createFindOverlap } from '../../src/core/posting/owners/findOverlap.ts';
import { createMatchResponsibility } from '../../src/core/posting/match/matchResponsibility.ts';
import paraphrases from '../fixtures/paraphrases.json' with { type: 'json' };
import unrelatedBullets from '../fixtures/unrelatedBullets.json' with { type: 'json' };
import { catalog } from '../unit/support/catalog.ts';
import { comparing } from '../unit/support/comparing.ts';
import { readPosting } from '../unit/support/postingParser.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

const rounds = 40;
const first = timeOf(() => createMatchResponsibility(catalog));
const index = shortest(() => createMatchResponsibility(catalog));
const { matchResponsibility: match, findOverlap } = comparing;
const bullets = [...paraphrases.map(({ text }) => text), ...unrelatedBullets];
const bullet = shortest(() => bullets.forEach(match)) / bullets.length;

const responsibilities = catalog.roles.flatMap((role) => role.responsibilities.map(({ text }) => text));
const [one, two] = [0, 1].map((i) => postingOf([...responsibilities, ...bullets], 60_000, i));
const overlap = shortest(() =>
  createFindOverlap(catalog, comparing.findClaims)(readPosting(one), readPosting(two)),
);

const rows = [
  ['Index, first', first],
  ['Index', index, 5],
  ['A bullet', bullet, 0.05],
  ['Overlap of two postings of 60 kB, taken apart as well', overlap, 150],
];
for (const [title, figure, limit = Infinity] of rows) {
  const above = figure > limit ? '  ABOVE THE LIMIT' : '';
  console.log(
    `${title.padEnd(62)} ${figure.toFixed(3).padStart(8)}${limit < Infinity ? ` of ${limit}` : ''}${above}`,
  );
}

for (const house of ['18f', 'port-zero']) console.log(unrelatedOverlap(house));
process.exitCode = rows.some(([, figure, limit = Infinity]) => figure > limit) ? 1 : 0;

/** Postings with at least five bullets that say what a person does, against all others of their house. */
function unrelatedOverlap(house) {
  const postings = postingFiles
    .filter(({ path }) => path.startsWith(`${house}/`) && !path.endsWith('.de.md'))
    .map(({ text }) => readPosting(text));
  const pairs = postings.flatMap((a, i) => postings.slice(i + 1).map((b) => [a, b]));
  const step = Math.ceil(pairs.length / 300);
  const shares = pairs
    .filter((_, i) => i % step === 0)
    .flatMap(([a, b]) => {
      const others = postings.filter((one) => one !== a && one !== b).map(({ document }) => document);
      const { share, compared } = findOverlap(a, b, others);
      return Math.min(compared.first, compared.second) < 5 ? [] : share;
    })
    .toSorted((a, b) => a - b);
  const at = (part) => `${Math.round(100 * (shares[Math.floor(part * (shares.length - 1))] ?? 0))} %`;
  const which = areAll ? '' : ' (the committed ones only)';
  return `Overlap of ${shares.length} pairs of ${house}${which}: median ${at(0.5)}, p75 ${at(0.75)}, p90 ${at(0.9)}, p99 ${at(0.99)}`;
}

/** Bullets over and over, in another order for each posting, up to the length. */
function postingOf(texts, length, shift) {
  let text = '# Chief Technology Officer\n\n## Responsibilities\n\n';
  for (let i = 0; text.length < length; i++) {
    text += `- ${texts[(i * 7 + shift * 3) % texts.length]} ${i}x${shift}\n`;
  }
  return text;
}

function shortest(work) {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(work)));
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
