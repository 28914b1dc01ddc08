/**
 * `npm run bench:posting`: what it takes to understand a posting, in milliseconds, beside two Markdown parsers on the
 * same bodies in the same run. Fails above the limits.
 *
 * Why no parser of others: on 223 postings (two cores, Node 24) the median was 0.2 ms for ours with sentences, blanks
 * and kinds of sections, 0.3 to 0.5 ms for commonmark 0.31.2 and 0.8 to 1.2 ms for markdown-it 15.0.3 with
 * inline content. Neither gives offsets of inline content, and both read `#Heading`, bold lines and Liquid as text.
 */
import { Parser } from 'commonmark';
import markdownIt from 'markdown-it';
import { readContent } from '../../src/build/readContent.ts';
import { parseCatalog } from '../../src/core/catalog/parseCatalog.ts';
import { createIdentifyPosting } from '../../src/core/posting/identifyPosting.ts';
import { createParsePosting } from '../../src/core/posting/parsePosting.ts';
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
const soup = ratioOf('**a:**\n- [b] `c` <d e="f"> {{g}} http://h.i/j k. L\n  1. m_n_ TODO ``` o\n\n');
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
  ['2 MB as a multiple of 200 kB, everything at once', soup, 13],
  ['2 MB as a multiple of 200 kB, all opened and nothing closed', openings, 13],
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

function ratioOf(text) {
  const big = text.repeat(Math.ceil(2_000_000 / text.length)).slice(0, 2_000_000);
  const small = big.slice(0, 200_000);
  const [ofSmall, ofBig] = [small, big].map((part) => median(timesOf([part], parse)));
  return ofBig / ofSmall;
}

function mean(numbers) {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
