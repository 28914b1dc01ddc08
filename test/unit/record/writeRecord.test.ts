import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeRecord } from '../../../src/core/record/recordNames.ts';
import { unknown } from '../../../src/core/catalog/facts.ts';
import { readRecord, type RecordProblem } from '../../../src/core/record/readRecord.ts';
import { recordOf } from '../../../src/core/record/recordOf.ts';
import type { DecisionRecord } from '../../../src/core/record/recordSchema.ts';
import { writeRecord } from '../../../src/core/record/writeRecord.ts';
import { options } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { decide, everything, freight, recommend, runs } from './decidedRuns.ts';

const decided = decide(freight, { name: 'Acme Freight' });
const written = writeRecord(catalog, recommend, decided, everything);

function read(text: string): DecisionRecord {
  const result = readRecord(text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.record;
}

/** The record with one line, found by how it begins, in another wording. */
function withLine(begin: string, line: string): string {
  const lines = written.split('\n');
  const at = lines.findIndex((candidate) => candidate.startsWith(begin));
  assert.ok(at > 0, begin);
  lines[at] = line;
  return lines.join('\n');
}

describe('A decision record', () => {
  it('is front matter for software, then the sheet for people', () => {
    assert.match(
      written,
      /^---\n# .+\nschema: cto-cio-decision\/1\ndate: 2026-11-24\nname: Acme Freight\nanswers:\n {2}goal: both\n/,
    );
    assert.match(written, /\n---\n\n# CTO or CIO for Acme Freight: decision record\n\n/);
  });

  it('reads back as it was written, for any run and any name', () => {
    fc.assert(
      fc.property(runs, fc.boolean(), fc.boolean(), (run, name, today) => {
        const include = { name, today };
        const { result } = run;
        const answers = catalog.questions
          .filter(({ id }) => include.today || id !== 'existing')
          .map(({ id }) => [id, run.answers[id] ?? unknown] as const);
        assert.deepEqual(read(writeRecord(catalog, recommend, run, include)), {
          date: '2026-11-24',
          name: include.name ? run.name : '',
          answers: Object.fromEntries(answers),
          confirmed: run.confirmed,
          outcome: result.outcome,
          possible: result.possible,
          settled: result.settled,
          margin: result.margin?.level,
          scores: result.scores,
          content: catalog.sheet.contentVersion,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('reads back as what the run comes to, so that a run need not be written down to be read', () => {
    fc.assert(
      fc.property(runs, (run) => {
        assert.deepEqual(
          read(writeRecord(catalog, recommend, run, everything)),
          recordOf(catalog, run, true),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('holds nothing of the name and of who leads today where they are not included', () => {
    const include = { name: false, today: false };
    const records = options['existing']!.map((existing) =>
      writeRecord(catalog, recommend, decide({ ...freight, existing }, { name: 'Acme' }), include),
    );
    assert.equal(new Set(records).size, 1);
    assert.doesNotMatch(records[0]!, /Acme|existing/);
  });
});

describe('Reading a record that people have edited', () => {
  it('takes any line ends, a byte order mark, comments, other keys and another order', () => {
    const same = read(written);
    assert.deepEqual(read(written.replaceAll('\n', '\r\n')), same);
    assert.deepEqual(read(`\uFEFF${written}`), same);
    assert.deepEqual(read(written.replaceAll('---\n', '---  \n')), same);
    assert.deepEqual(read(withLine('date:', 'date: 2026-11-24 # a Tuesday')), same);
    assert.deepEqual(
      read(withLine('date:', 'date: "2026-11-24"\ntags: [decision, draft]\nowner: { a: 1 }')),
      same,
    );
    const [first, schema, date, ...rest] = written.split('\n').slice(1);
    assert.deepEqual(read(['---', first, date, schema, ...rest].join('\n')), same);
  });

  it('takes the sheet under it as it is', () => {
    assert.deepEqual(read(`${written}\n---\n\nschema: other\n`), read(written));
    assert.deepEqual(read(written.slice(0, written.indexOf('\n---\n') + 4)), read(written));
  });

  it('takes an answer that was left empty as open, and a name that looks like a number', () => {
    assert.equal(read(withLine('  goal:', '  goal:')).answers['goal'], unknown);
    assert.equal(read(withLine('name:', 'name: 1984')).name, '1984');
    assert.equal(read(withLine('name:', 'name:')).name, '');
  });

  it('needs neither name nor confirmed pairs nor how close it was', () => {
    const short = ['name:', 'confirmed:', 'margin:'].reduce(
      (lines, begin) => lines.filter((line) => !line.startsWith(begin)),
      written.split('\n'),
    );
    const { name, confirmed, margin } = read(short.join('\n'));
    assert.deepEqual({ name, confirmed, margin }, { name: '', confirmed: [], margin: undefined });
  });

  it("keeps answers that today's questions do not know", () => {
    assert.equal(read(withLine('  goal:', '  goal: glory\n  mood: good')).answers['mood'], 'good');
  });

  const mistakes: readonly (readonly [string, string, string, RecordProblem])[] = [
    ['a wrong date', 'date:', 'date: 24 November', { kind: 'wrong', field: 'date', wanted: 'date' }],
    [
      'a month that does not exist',
      'date:',
      'date: 2026-13-01',
      { kind: 'wrong', field: 'date', wanted: 'date' },
    ],
    ['a list as a name', 'name:', 'name: [a]', { kind: 'wrong', field: 'name', wanted: 'text' }],
    [
      'a number as an answer',
      '  goal:',
      '  goal: 4',
      { kind: 'wrong', field: 'answers.goal', wanted: 'answer' },
    ],
    [
      'a result that does not exist',
      'outcome:',
      'outcome: CEO',
      { kind: 'wrong', field: 'outcome', wanted: 'outcome' },
    ],
    [
      'a word as a list',
      'possible:',
      'possible: CTO',
      { kind: 'wrong', field: 'possible', wanted: 'outcomes' },
    ],
    [
      'a word as yes or no',
      'settled:',
      'settled: maybe',
      { kind: 'wrong', field: 'settled', wanted: 'boolean' },
    ],
    [
      'a margin that does not exist',
      'margin:',
      'margin: wide',
      { kind: 'wrong', field: 'margin', wanted: 'margin' },
    ],
    [
      'words as points',
      '  product: 13',
      '  product: many',
      { kind: 'wrong', field: 'scores.product', wanted: 'number' },
    ],
    [
      'a key written twice',
      'date:',
      'date: 2026-11-24\ndate: 2026-11-25',
      { kind: 'yaml', reason: 'Map keys must be unique' },
    ],
    ['broken YAML', 'date:', 'date: "2026', { kind: 'yaml', reason: 'Missing closing "quote' }],
    ['a tab', 'date:', '\tdate: 2026-11-24', { kind: 'yaml', reason: 'Tabs are not allowed as indentation' }],
    ['a reference', 'name:', 'name: &a x\nalias: *a', { kind: 'reference' }],
    ['a tag of its own', 'name:', 'name: !secret x', { kind: 'yaml', reason: 'Unresolved tag: !secret' }],
    ['a newer version', 'schema:', 'schema: cto-cio-decision/2', { kind: 'newer' }],
    ['another schema', 'schema:', 'schema: recipe/1', { kind: 'no-schema' }],
  ];
  for (const [title, begin, line, problem] of mistakes) {
    it(`says on its line what is wrong with ${title}`, () => {
      const text = withLine(begin, line);
      const result = readRecord(text);
      assert.ok(!result.ok);
      assert.deepEqual(result.problem, problem);
      const last = line.split('\n').at(-1)!;
      const at = text.split('\n').indexOf(last);
      // The parser finds an open quote where the text ends.
      assert.ok(
        title === 'broken YAML' ? result.line >= at : result.line === at,
        `${result.line}, not ${at}`,
      );
    });
  }

  for (const field of ['date', 'outcome', 'content']) {
    it(`says that ${field} is missing`, () => {
      const result = readRecord(withLine(`${field}:`, '# gone'));
      assert.ok(!result.ok);
      assert.deepEqual(result.problem, { kind: 'missing', field });
    });
  }

  it('says where points are missing', () => {
    const text = withLine('  internal: 7', '  # gone');
    const result = readRecord(text);
    assert.ok(!result.ok);
    assert.deepEqual(result.problem, { kind: 'missing', field: 'scores.internal' });
    assert.equal(text.split('\n')[result.line], 'scores:');
  });

  for (const [title, text, kind] of [
    ['an empty file', '', 'not-opened'],
    ['a file without front matter', '# Notes\n\nText\n', 'not-opened'],
    ['front matter that does not end', '---\nschema: cto-cio-decision/1\n', 'not-closed'],
    ['empty front matter', '---\n---\n', 'no-schema'],
    ['front matter of something else', '---\ntitle: Notes\n---\n', 'no-schema'],
    ['a list as front matter', '---\n- a\n---\n', 'no-schema'],
    ['front matter without end', `---\n${'# x\n'.repeat(10_000)}---\n`, 'too-long'],
    ['lists in lists that do not end', `---\na: ${'['.repeat(150)}\n---\n`, 'yaml'],
    ['lists in lists without end', `---\na: ${'['.repeat(5_000)}\n---\n`, 'too-long'],
  ] as const) {
    it(`refuses ${title} and says why`, () => {
      const result = readRecord(text);
      assert.ok(!result.ok);
      assert.equal(result.problem.kind, kind);
    });
  }

  it('never throws, and stays inside the file with its message', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...written.split('\n').slice(0, 30),
        '---',
        'a: &a [*a]',
        '? x',
        '<<: *a',
        '%YAML 1.1',
        '__proto__: 1',
        'answers: []',
        '  - x',
        '"',
      ),
      fc.string(),
    );
    const files = fc.array(line, { maxLength: 20 }).map((lines) => ['---', ...lines, '---', ''].join('\n'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), files), (text) => {
        const result = readRecord(text);
        if (result.ok) return;
        assert.ok(result.line >= 0 && result.line < text.split(/\r\n|\n|\r/).length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A document', () => {
  const matter = written.slice(0, written.indexOf('\n---\n') + 5);

  it('is taken for a record by its file name, whatever it holds', () => {
    assert.ok(looksLikeRecord('cto-cio-decision-2026-11-24-2.md', ''));
    assert.ok(!looksLikeRecord('our-cto-cio-decision.md', '# Notes'));
  });

  it('is taken for a record by the schema in its front matter, though only its beginning is seen', () => {
    for (const text of [matter, matter.replaceAll('\n', '\r\n'), `\uFEFF${matter}`, matter.slice(0, 200)]) {
      assert.ok(looksLikeRecord('a.md', text), JSON.stringify(text.slice(0, 80)));
    }
  });

  it('is no record for a schema of something else, or one below the front matter', () => {
    const other = matter.replace('cto-cio-decision', 'other');
    assert.ok(!looksLikeRecord('a.md', other));
    assert.ok(!looksLikeRecord('a.md', `${other}\nschema: cto-cio-decision/1\n`));
    assert.ok(!looksLikeRecord('a.md', 'schema: cto-cio-decision/1\n'));
  });
});
