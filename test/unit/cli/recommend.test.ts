import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import { catalog } from '../support/catalog.ts';
import { readText } from '../support/projectFiles.ts';
import { runCommandLine } from './commandLine.ts';

interface Scenario {
  readonly id: string;
  readonly want: string;
  readonly a: Readonly<Record<string, string>>;
}

const scenarios = JSON.parse(readText('test/fixtures/scenarios.json')) as readonly Scenario[];
const manufacturer = scenarios.find(({ id }) => id.startsWith('S02'))!.a;
const recommend = createRecommend(catalog);

/** Recommends for answers on standard input. */
function recommendFor(answers: unknown, ...options: readonly string[]): ReturnType<typeof runCommandLine> {
  return runCommandLine(['recommend', '-', ...options], JSON.stringify(answers));
}

describe('cto-cio recommend', () => {
  for (const { id, want, a } of scenarios) {
    it(`gives ${want} for ${id}`, () => {
      const { code, out, problems } = recommendFor(a, '--json');
      assert.deepEqual([code, problems], [0, '']);
      const result = JSON.parse(out) as { outcome: string; possible: unknown; settled: boolean };
      assert.equal(result.outcome, want);
      assert.deepEqual(result.possible, [want]);
      assert.equal(result.settled, true);
    });
  }

  it('--json prints what the core returns, with every property, also for open questions', () => {
    for (const answers of [manufacturer, { goal: 'both', systems: 'unknown' }, {}]) {
      const printed = JSON.parse(recommendFor(answers, '--json').out) as Record<string, unknown>;
      const result = recommend(answers);
      assert.deepEqual(Object.keys(printed), Object.keys(result));
      assert.deepEqual(printed, JSON.parse(JSON.stringify(result, (_, value: unknown) => value ?? null)));
      for (const property of [
        ...['outcome', 'possible', 'settled', 'scores', 'margin', 'because', 'against'],
        ...['counterfactuals', 'unusual'],
      ]) {
        assert.ok(property in printed, property);
      }
    }
  });

  it('prints by default the answer, how to fill it, how close it is, what to do, why, and the five options', () => {
    const { code, out, problems } = recommendFor(manufacturer);
    assert.deepEqual([code, problems], [0, '']);
    const { headline, filling, steps, because } = recommend(manufacturer);
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    assert.ok(out.startsWith(`${headline.headline}\n===`));
    for (const text of [
      headline.text,
      filling[0]!.text,
      because[0]!.text,
      steps[0]!.text,
      'Internal: 12 of 15 points, line at 6.',
    ]) {
      assert.ok(words(out).includes(words(text)), text);
    }
    const { answer, closeness, monday, annex, options, work, trust } = catalog.sheet;
    const parts = [
      answer.filling,
      closeness,
      monday,
      annex.notices,
      'Why',
      options.heading,
      work.heading,
      trust.heading,
    ];
    assert.deepEqual(
      out.match(/^[A-Z ]+$/gm),
      parts.map((part) => part.toUpperCase()),
    );
    assert.ok(out.includes(`\n* CIO, a CIO\n  ${options.result}\n`));
    for (const outcome of ['CTO', 'BOTH', 'HYBRID', 'NEITHER']) {
      assert.match(out, new RegExp(`^- ${outcome}, .+\n(?: {2}.+\n)*? {2}.*\\bWay\\s+there:`, 'm'));
    }
    assert.doesNotMatch(out, /\[\[|undefined|NaN|\{\w+\}| $/m);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
  });

  it('says that a result is only probable while questions are open, and asks about unusual pairs', () => {
    const { out } = recommendFor({ goal: 'both', product: 'none', bets: 'none', systems: 'basic' });
    assert.match(out, /^Probably: /);
    assert.match(out, /^Not settled$/m);
    assert.match(out, /If so,\s+add\s+X3\s+to "confirmed"/);
    assert.ok(out.includes(`\n  ${catalog.sheet.options.likely}\n`));
  });

  it('holds nothing possible beside a result that no open question can change, in both forms', () => {
    const early = { goal: 'process', product: 'none', size: 'l' };
    for (const form of [[], ['--markdown']]) {
      const out = recommendFor(early, ...form).out.replaceAll(/\s+/g, ' ');
      assert.equal(out.match(/Not possible with these answers, whatever/g)?.length, 4);
      assert.doesNotMatch(out, /rarely go together/);
    }
  });

  it('says of no answers at all that everything is possible', () => {
    const { code, out } = recommendFor({});
    assert.equal(code, 0);
    assert.ok(out.startsWith(catalog.advice.nothingAnswered.headline));
    assert.equal(out.split(`\n  ${catalog.sheet.options.open}\n`).length - 1, 5);
    assert.doesNotMatch(out, /FROM MONDAY ON|most likely/);
  });

  it('prints for the example in the README what the README says', () => {
    const [before, after] = readText('README.md').split('```text\n');
    const example = before!.split('```json\n').at(-1)!.split('\n```')[0];
    const output = after!.split('\n```')[0];
    const { code, out } = runCommandLine(['recommend', '-'], example);
    assert.equal(code, 0);
    assert.ok(out.startsWith(output!));
  });

  it('takes confirmed pairs for ordinary answers', () => {
    const answers = { goal: 'both', product: 'none', bets: 'none', systems: 'basic' };
    const { out } = recommendFor({ ...answers, confirmed: ['X3'] }, '--json');
    const result = JSON.parse(out) as { possible: unknown; unusual: unknown };
    assert.deepEqual(result.possible, recommend(answers, ['X3']).possible);
    assert.deepEqual(result.unusual, JSON.parse(JSON.stringify(recommend(answers, ['X3']).unusual)));
    assert.doesNotMatch(recommendFor({ ...answers, confirmed: ['X3'] }).out, /TO CHECK/);
  });

  it('--markdown prints the decision record of today, with the name if there is one', () => {
    const { code, out } = recommendFor(manufacturer, '--markdown', '--name', 'Example Works');
    assert.equal(code, 0);
    assert.match(out, /^# .*Example Works/);
    const now = new Date();
    const [year, ...rest] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String);
    assert.ok(out.includes([year, ...rest.map((part) => part.padStart(2, '0'))].join('-')));
    assert.ok(out.includes(recommend(manufacturer).headline.headline));
    assert.equal(recommendFor(manufacturer, '--markdown').code, 0);
  });

  it('reads a file, also one with a byte order mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cto-cio-answers-'));
    try {
      const file = join(folder, 'our answers.json');
      writeFileSync(file, `\uFEFF${JSON.stringify(manufacturer)}\r\n`);
      assert.equal(runCommandLine(['recommend', file]).out, recommendFor(manufacturer).out);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('cto-cio with wrong answers', () => {
  /** Fails with exit code 2, nothing on standard output and these words among the problems. */
  function fails(input: string, ...words: readonly (string | RegExp)[]): void {
    const { code, out, problems } = runCommandLine(['recommend', '-', '--json'], input);
    assert.deepEqual([code, out], [2, ''], input);
    for (const word of words) assert.match(problems, typeof word === 'string' ? new RegExp(word) : word);
    assert.doesNotMatch(problems, /\n {4}at /, 'no stack of the program');
  }

  it('names the field and the allowed values of an answer it does not know', () => {
    fails('{"goal": "fame"}', 'standard input: goal: "fame" .* neither, product, process, both, unknown\\.');
    fails('{"size": 20}', 'size: 20 .* s, m, l, xl, unknown\\.');
    fails('{"size": null}', 'size: null .* s, m, l, xl, unknown\\.');
    fails('{"goal": "toString"}', 'goal: "toString"');
  });

  it('names a field that is no question, and those that are', () => {
    fails('{"weather": "fair"}', '"weather" .* goal, product, size, .* existing, duties, confirmed\\.');
    fails('{"__proto__": {"goal": "both"}}', '"__proto__"');
    fails('{"constructor": "both"}', '"constructor"');
  });

  it('names confirmed pairs it does not know, and all there are', () => {
    for (const confirmed of ['["X9"]', '"X1"', '[["X1"]]', '{}', 'null']) {
      fails(`{"confirmed": ${confirmed}}`, 'confirmed: .* X1, X2, X3, X4, X5, X6, X7\\.');
    }
  });

  it('reports all problems at once', () => {
    fails('{"goal": "fame", "size": [], "weather": 1}', '"fame"', 'size: \\[\\]', '"weather"');
  });

  it('says so of what is not JSON, or no object', () => {
    for (const input of ['', '{', 'goal: both', '{"goal": "both",}']) fails(input, 'not JSON');
    for (const input of ['[]', 'null', '"goal"', '7']) fails(input, 'Expected an object');
  });

  it('says so of a file that is missing, or a folder', () => {
    for (const file of ['no-such-file.json', '.']) {
      const { code, out, problems } = runCommandLine(['recommend', file]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(problems, new RegExp(`^cto-cio: ${file} cannot be read: `));
    }
  });
});

describe('cto-cio', () => {
  it('explains itself with --help, -h and without arguments: every question, answer, pair and option', () => {
    const { code, out, problems } = runCommandLine(['--help']);
    assert.deepEqual([code, problems], [0, '']);
    for (const { id, options } of catalog.questions) {
      assert.match(out, new RegExp(`^ {2}${id} {2}\\S`, 'm'));
      for (const option of options) assert.match(out, new RegExp(`^ {4}${option.id} +\\S`, 'm'));
    }
    for (const { id } of catalog.model.unusual) assert.match(out, new RegExp(`^ {2}${id} {2}\\S`, 'm'));
    for (const word of ['--json', '--markdown', '--name', '--help', '--version', 'unknown', 'confirmed']) {
      assert.ok(out.includes(word), word);
    }
    assert.ok(out.split('\n').every((line) => line.length <= 80));
    for (const args of [[], ['-h'], ['recommend', '--help']]) assert.equal(runCommandLine(args).out, out);
  });

  it('prints its version, that of the extension', () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    assert.deepEqual(runCommandLine(['--version']), { code: 0, out: `${version}\n`, problems: '' });
  });

  it('refuses arguments it does not know or cannot put together', () => {
    for (const [args, words] of [
      [['--fast'], /Unknown option '--fast'/],
      [['recommend', '-', '--yaml'], /Unknown option '--yaml'/],
      [['recommend', '-', '--json=yes'], /'--json' does not take an argument/],
      [['advise', '-'], /No command "advise"/],
      [['--json'], /Name a command/],
      [['recommend'], /Name the file/],
      [['recommend', 'a.json', 'b.json'], /One file at a time.* b\.json/],
      [['recommend', '-', '--json', '--markdown'], /one of --json and --markdown/],
      [['recommend', '-', '--name', 'Example Works'], /use it with --markdown/],
    ] as const) {
      const { code, out, problems } = runCommandLine(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(problems, words);
      assert.match(problems, /--help/);
    }
  });
});
