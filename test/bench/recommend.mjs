/**
 * `npm run bench:advisor`: what an explained recommendation takes, in milliseconds and as a share of what a plain
 * reference takes for the bare outcomes in the same run. Fails above the limits.
 */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { readContent } from '../../src/build/readContent.ts';
import { parseCatalog } from '../../src/core/catalog/parseCatalog.ts';
import { createAnswerSpace } from '../../src/core/recommend/answerSpace.ts';
import { createDecide } from '../../src/core/recommend/decide.ts';
import { createOutcomeMap } from '../../src/core/recommend/outcomeMap.ts';
import { createRecommend } from '../../src/core/recommend/recommend.ts';
import { changes, completions, outcomeOf, possible } from './referenceModel.mjs';

const parsed = parseCatalog(readContent());
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
const { data } = parsed;

// A thread of its own starts without warm code, as the wizard does.
if (isMainThread) await bench();
else parentPort.postMessage({ core: time(decideEverything), reference: time(() => possible({})) });

async function bench() {
  const cold = [];
  for (let i = 0; i < 5; i++) cold.push(await once(new Worker(new URL(import.meta.url)), 'message'));
  const space = cold.map(([{ core }]) => core);
  const referenceSpace = cold.map(([{ reference }]) => reference);

  const everyFortyFirst = [...completions()].filter((_, i) => i % 41 === 0);
  const recommend = createRecommend(data);
  const wrong = everyFortyFirst.filter((answers) => recommend(answers).outcome !== outcomeOf(answers));
  if (wrong.length > 0) throw new Error(`Core and reference differ: ${JSON.stringify(wrong[0])}`);

  const full = everyFortyFirst.map((answers) => time(() => recommend(answers)));
  const referenceFull = everyFortyFirst.slice(0, 300).map((answers) => time(() => changes(answers)));
  const open = measure(50, () => recommend({}));
  const referenceOpen = measure(5, () => possible({}));

  const rows = [
    ['One full explanation, p95', percentile(full, 95), 2, percentile(referenceFull, 95)],
    ['One full explanation, mean', mean(full), 0.3, mean(referenceFull)],
    ['All nine questions open, p95', percentile(open, 95), 15, percentile(referenceOpen, 95)],
    ['The whole answer space, cold, median', percentile(space, 50), 150, percentile(referenceSpace, 50)],
  ];
  console.log('Milliseconds, and the share of what the plain reference takes for the bare outcomes\n');
  for (const [title, figure, limit, reference] of rows) {
    console.log(
      `${title.padEnd(36)} ${figure.toFixed(3).padStart(8)} of ${String(limit).padEnd(4)} ` +
        `reference ${reference.toFixed(3).padStart(8)}, ratio ${(figure / reference).toFixed(3)}` +
        (figure > limit ? '  ABOVE THE LIMIT' : ''),
    );
  }
  process.exitCode = rows.some(([, figure, limit]) => figure > limit) ? 1 : 0;
}

function decideEverything() {
  const space = createAnswerSpace(data);
  createOutcomeMap(data, space, createDecide(data, space));
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measure(times, work) {
  return Array.from({ length: times }, () => time(work));
}

function mean(numbers) {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function percentile(numbers, percent) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1];
}
