/**
 * `npm run bench:posting`: what it takes to understand a posting, in milliseconds, beside two Markdown parsers on the
 * same bodies in the same run. Fails above the limits.
 *
 * Why no parser of others: over 223 postings (two shared cores, Node 24) the median was 0.13 ms for ours with its
 * sentences, blanks and kinds of sections, 0.12 ms for commonmark 0.31.2 and 0.38 ms for markdown-it 15.0.3, of which
 * its blocks took 0.12 ms. So there is no speed to gain, and neither says where inline content stands, nor knows
 * `#Heading`, bold lines as headings, blanks or Liquid: nearly all of ours would have to run on top.
 */
import { Parser } from 'commonmark';
import markdownIt from 'markdown-it';
import { readContent } from '../../src/build/readContent.ts';
import { parseCatalog } from '../../src/core/catalog/parseCatalog.ts';
import { createIdentifyPosting } from '../../src/core/posting/identify/identifyPosting.ts';
import { createParsePosting } from '../../src/core/posting/parse/parsePosting.ts';
import { areAll, postingFiles } from './postingFiles.mjs';

const rounds = 7;
const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
const parse = createParsePosting(parsed.data);
const identify = createIdentifyPosting(parsed.data);
const commonmark = new Parser();
const markdown = markdownIt();

const texts = postingFiles.map(({ text }) => text);
const bodies = texts.map((text) => text.slice(parse(text).body.start));

const results = {
  body: timesOf(bodies, (body) => parse(body)),
  commonmark: timesOf(bodies, (body) => commonmark.parse(body)),
  markdownIt: timesOf(bodies, (body) => markdown.parse(body, {})),
  markdownItBlocks: timesOf(bodies, (body) => markdown.block.parse(body, markdown, {}, [])),
  whole: timesOf(texts, (text) => parse(text)),
  identified: timesOf(texts, (text) => identify(parse(text))),
};
const growth = ratioOf(bodies.join('\n'));
const prose = 'Words of ordinary prose follow each other up to the full stop. '.repeat(4);
const dense = '**a:**\n- [b] `c` <d e="f"> {{g}} http://h.i/j k. L\n  1. m_n_ TODO ``` o\n\n';
const soup = ratioOf(dense + prose + '\n\n');
const openings = ratioOf('[ ` {{ <a " {% ( **__ <!- ~~ ');

const rows = [
  ['Body, median', median(results.body), 0.5],
  ['Body, mean', mean(results.body), 0.5],
  ['Whole file without front matter fields, mean', mean(results.whole), 0.5],
  ['Whole file, with its fields, kind, role and audience, mean', mean(results.identified), 1.5],
  ['Body by commonmark, median', median(results.commonmark)],
  ['Body by markdown-it, median', median(results.markdownIt)],
  ['Body by markdown-it, blocks only, median', median(results.markdownItBlocks)],
  ['2 MB as a multiple of 200 kB, postings', growth, 13],
  ['2 MB as a multiple of 200 kB, everything at once', soup, 15],
  ['2 MB as a multiple of 200 kB, all opened and nothing closed', openings, 15],
];
console.log(
  `${texts.length} postings${areAll ? '' : ' (the committed ones only)'}; milliseconds, medians of ${rounds}\n`,
);
for (const [title, figure, limit = Infinity] of rows) {
  const above = figure > limit ? '  ABOVE THE LIMIT' : '';
  console.log(
    `${title.padEnd(62)} ${figure.toFixed(3).padStart(8)}${limit < Infinity ? ` of ${limit}` : ''}${above}`,
  );
}
process.exitCode = rows.some(([, figure, limit = Infinity]) => figure > limit) ? 1 : 0;

/** For each text the median over the rounds; two more rounds before make the code warm. */
function timesOf(list, work) {
  const times = list.map(() => []);
  for (let round = -2; round < rounds; round++) {
    list.forEach((text, i) => {
      const start = performance.now();
      work(text);
      if (round >= 0) times[i].push(performance.now() - start);
    });
  }
  return times.map(median);
}

/** Both sizes in turn, so that what else the machine does meets both. */
function ratioOf(text) {
  const big = text.repeat(Math.ceil(2_000_000 / text.length)).slice(0, 2_000_000);
  const ratios = [];
  for (let round = -2; round < 5; round++) {
    const small = timesOf([big.slice(0, 200_000)], parse)[0];
    const start = performance.now();
    parse(big);
    if (round >= 0) ratios.push((performance.now() - start) / small);
  }
  return median(ratios);
}

function mean(numbers) {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
