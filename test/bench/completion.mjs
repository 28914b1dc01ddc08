/**
 * `npm run bench:completion`: what a completion costs in a posting of 60 kB, from the text as the editor has it: taken
 * apart, identified, compared with the content. Before each the text differs, as it does while somebody types. Fails
 * above the limit.
 */
import { readContent } from '../../src/build/readContent.ts';
import { createCatalog } from '../../src/core/catalog/catalog.ts';
import { parseCatalog } from '../../src/core/catalog/parseCatalog.ts';
import { createCompletionsAt } from '../../src/core/posting/complete/completionsAt.ts';
import { createIdentifyPosting } from '../../src/core/posting/identify/identifyPosting.ts';
import { createMatchResponsibility } from '../../src/core/posting/match/matchResponsibility.ts';
import { createFindMissingEntries } from '../../src/core/posting/complete/findMissingEntries.ts';
import { createFindMissingSections } from '../../src/core/posting/complete/findMissingSections.ts';
import { createParsePosting } from '../../src/core/posting/parse/parsePosting.ts';
import { createSectionsOfRole } from '../../src/core/posting/complete/sectionsOfRole.ts';
import { postingFiles } from './postingFiles.mjs';

const limit = 10;
const size = 60_000;
const rounds = 200;

const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
const catalog = createCatalog(parsed.data);
const parse = createParsePosting(catalog);
const identify = createIdentifyPosting(catalog);
const sectionsOfRole = createSectionsOfRole(catalog);

/** Bullets of real postings, each once, that leave something to offer. */
const matchResponsibility = createMatchResponsibility(catalog);
const bullets = new Set(
  postingFiles
    .flatMap(({ text }) => parse(text).bullets.map(({ content }) => content.text))
    .filter((bullet) => !matchResponsibility(bullet)),
);
const [head, tail] = [
  '---\ntitle: Chief Technology Officer\ntype: jobs\n---\n\n# Chief Technology Officer\n\n## Responsibilities\n\n',
  '\n\n## How to apply\n\nSend your CV to us.\n',
];
let list = '';
// Again with another ending, where only the committed postings are there.
for (const ending of ['', ' too', ' as well']) {
  for (const bullet of bullets) {
    const item = `- ${bullet.replace(/\s+/g, ' ')}${ending}\n`;
    if (head.length + list.length + item.length + tail.length <= size) list += item;
  }
}
/** What stands before and behind the cursor. */
const places = {
  'in a blank bullet': [`${head}${list}- `, tail],
  'in a bullet half typed': [`${head}- Lead part`, `\n${list}${tail}`],
  'among the skills': [`${head.replace('Responsibilities', 'Skills')}${list}- `, tail],
  'on an empty line': [`${head}${list}\n`, tail],
};

let failed = false;
console.log(`Milliseconds for one completion, ${rounds} rounds\n`);
for (const [title, [before, behind]] of Object.entries(places)) {
  const offset = before.length;
  // Anew for each place: what is remembered from one completion to the next is part of the figures.
  const completionsAt = createCompletionsAt({
    catalog,
    findMissingEntries: createFindMissingEntries(catalog, sectionsOfRole, createMatchResponsibility(catalog)),
    findMissingSections: createFindMissingSections(catalog, sectionsOfRole),
  });
  const times = Array.from({ length: rounds }, (_, round) => {
    const changed = `${before}${behind} ${round}`;
    const start = performance.now();
    const document = parse(changed);
    const found = completionsAt({ document, identity: identify(document) }, offset);
    const time = performance.now() - start;
    if (found.length < 5) throw new Error(`Only ${found.length} completions ${title}`);
    return time;
  });
  const [first] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(rounds * 0.95)];
  failed ||= p95 > limit;
  console.log(
    `${title.padEnd(24)} ${((before.length + behind.length) / 1000).toFixed(1)} kB: ` +
      `first ${first.toFixed(1)}, median ${sorted[rounds / 2].toFixed(2)}, p95 ${p95.toFixed(2)} of ${limit}` +
      (p95 > limit ? '  ABOVE THE LIMIT' : ''),
  );
}
process.exitCode = failed ? 1 : 0;
