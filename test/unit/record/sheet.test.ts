import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answers } from '../../../src/core/recommend/answers.ts';
import { changed, outcomeTitle } from '../../../src/core/recommend/describe.ts';
import { fill } from '../../../src/core/catalog/fill.ts';
import type { Decided } from '../../../src/core/record/decided.ts';
import { decisionSheet, summarySheet, type Sheet } from '../../../src/core/record/sheet.ts';
import { plainStyle } from '../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../src/core/posting/write/writeBlocks.ts';
import { summaryBlocks } from '../../../src/core/record/summaryBlocks.ts';
import { options, someAnswers } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import {
  decide,
  everything,
  freight,
  recommend,
  runs,
  sampleAnswers,
  textsOf,
  textsUnder,
  without,
} from './decidedRuns.ts';

const { sheet: words } = catalog;

function sheetOf(decided: Decided, include = everything): Sheet {
  return decisionSheet(catalog, recommend, decided, include);
}

/** What is wrong with a sheet whoever reads it. */
function faultsOf(sheet: Sheet): readonly string[] {
  const texts = textsOf(sheet).filter(
    (text) => text.trim() === '' || /\{\w+\}|undefined|\[\[|\bNaN\b/.test(text),
  );
  const blocks = sheet.blocks.flatMap((block, i) => {
    const next = sheet.blocks[i + 1];
    if (block.kind === 'list') return block.items.length > 0 ? [] : ['an empty list'];
    if (block.kind === 'table') {
      const isWhole = block.rows.length > 0 && block.rows.every((row) => row.length === block.header.length);
      return isWhole ? [] : ['a table with holes'];
    }
    const isEmpty =
      block.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= block.level));
    return isEmpty ? [`nothing under "${block.text}"`] : [];
  });
  return [...texts, ...blocks];
}

describe('The decision record as a sheet', () => {
  it('has something in every part, for answers from all over the answer space', () => {
    for (const answers of sampleAnswers) {
      const decided = decide(answers);
      for (const sheet of [sheetOf(decided), summarySheet(catalog, recommend, decided)]) {
        assert.deepEqual(faultsOf(sheet), [], JSON.stringify(answers));
      }
    }
  });

  it('has something in every part while questions are open', () => {
    fc.assert(
      fc.property(someAnswers, fc.boolean(), (answers, today) => {
        const decided = decide(answers);
        assert.deepEqual(faultsOf(sheetOf(decided, { name: true, today })), []);
        assert.deepEqual(faultsOf(summarySheet(catalog, recommend, decided)), []);
      }),
    );
  });

  it('puts the answer first, then how close it is, then what to do', () => {
    const headings = sheetOf(decide(freight)).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    assert.deepEqual(headings, [
      words.decision.heading,
      words.answer.heading,
      words.closeness,
      words.monday,
      words.options.heading,
      words.cost.heading,
      words.open.heading,
      words.work.heading,
      words.trust.heading,
      words.decided.heading,
      words.annex.heading,
    ]);
  });

  it('joins headline, how to fill it and what the call hangs on', () => {
    const sheet = sheetOf(decide(freight, { name: 'Acme Freight' }));
    assert.match(sheet.title, /Acme Freight/);
    assert.match(textsUnder(sheet, words.answer.heading)[0]!, /^One person in both roles/);
    assert.match(textsUnder(sheet, words.answer.filling).join(), /one executive, in practice a CTO/);
    const closeness = textsUnder(sheet, words.closeness);
    assert.equal(closeness[0], 'Close call');
    assert.match(closeness.join(), /hangs most on one answer: "product alone" instead of "both" under Goal/);
  });

  it('gives every way that the step about cost compares a line to fill in', () => {
    for (const { step, ways } of words.cost.ways) {
      const text = catalog.advice.steps.find(({ id }) => id === step)!.text;
      const number = { two: 2, three: 3 }[/put (two|three) costs/i.exec(text)![1] as 'two' | 'three'];
      assert.ok(ways.length >= number, step);
    }
    for (const answers of sampleAnswers) {
      const texts = textsUnder(sheetOf(decide(answers)), words.cost.heading);
      assert.ok(texts.filter((text) => text === '____').length >= 2, JSON.stringify(answers));
    }
  });

  it('weighs all five options, and says for each other one how it would come about', () => {
    const table = sheetOf(decide(freight)).blocks.find(
      (block) => block.kind === 'table' && block.header.includes('Option'),
    );
    assert.ok(table?.kind === 'table');
    assert.equal(table.rows.length, 5);
    const last = table.rows.map((row) => row.at(-1)!);
    assert.equal(last.filter((text) => text === words.options.result).length, 1);
    assert.equal(last.filter((text) => /Way there: /.test(text)).length, 4);
  });

  it('counts the answers that the record holds, of the questions it tells of', () => {
    const prepared = (today: boolean): string =>
      textsOf(sheetOf(decide(without(freight, 'size')), { name: true, today }))[1]!;
    const wanted = (answered: number, all: number): string =>
      fill(words.prepared, { date: '2026-11-24', answered, all });
    assert.equal(prepared(true), wanted(10, 11));
    assert.equal(prepared(false), wanted(9, 10));
  });

  it('names each option by the answers that would lead to it', () => {
    const table = sheetOf(decide(freight)).blocks.find(
      (block) => block.kind === 'table' && block.header.includes('Option'),
    );
    assert.ok(table?.kind === 'table');
    for (const { outcome, changes } of decide(freight).result.counterfactuals) {
      const title = outcomeTitle(catalog, outcome, changed(freight, changes));
      assert.ok(
        table.rows.some(([option]) => option!.toLowerCase() === title.toLowerCase()),
        title,
      );
    }
  });

  it('has points and reasons from the first answer on', () => {
    const points = (answers: Answers): readonly string[] =>
      textsUnder(sheetOf(decide(answers)), words.annex.points);
    assert.deepEqual(points({}), []);
    assert.ok(points({ goal: 'product' }).length > 0);
  });

  it('calls what the statements and the rules of the article say the article', () => {
    const { result } = decide(freight);
    const [reason] = result.because;
    for (const [source, named] of [
      ['S1.2', words.annex.article],
      ['R1', words.annex.article],
      ['A3', words.annex.own],
      ['own', words.annex.own],
    ] as const) {
      const decided = {
        ...decide(freight),
        result: { ...result, because: [{ ...reason!, sources: [source] }] },
      };
      const [text] = textsUnder(sheetOf(decided), words.annex.for);
      assert.ok(text!.endsWith(`(${named})`), `${source}: ${text!}`);
    }
  });

  it('lists the open questions, or says that there are none', () => {
    assert.deepEqual(textsUnder(sheetOf(decide(freight)), words.open.heading), [words.open.nothing]);
    const open = textsUnder(sheetOf(decide({ ...freight, duties: 'unknown' })), words.open.heading);
    assert.equal(open.length, 1);
    assert.match(open[0]!, /^Duties: /);
  });

  it('lists an unusual pair of answers as not known until it is confirmed', () => {
    const [pair] = catalog.model.unusual;
    const answers = {
      ...freight,
      ...Object.fromEntries(Object.entries(pair!.when).map(([question, [option]]) => [question, option!])),
    };
    const open = textsUnder(sheetOf(decide(answers)), words.open.heading);
    assert.ok(open.some((text) => text.startsWith('Asked again') && text.includes(pair!.text)));
    assert.ok(!open.includes(words.open.nothing));
    const confirmed = recommend(answers).unusual.map(({ id }) => id);
    const settled = sheetOf(decide(answers, { confirmed }));
    assert.deepEqual(textsUnder(settled, words.open.heading), [words.open.nothing]);
  });

  it('words work that touches both sides alike for two roles, one and none', () => {
    const outcomes = new Set<string>();
    for (const answers of sampleAnswers) {
      const { result } = decide(answers);
      outcomes.add(result.outcome);
      if (result.outcome === 'BOTH') continue;
      const texts = textsUnder(sheetOf(decide(answers)), words.work.shared);
      assert.doesNotMatch(
        texts.join(' '),
        /both roles|the two roles|several people/i,
        JSON.stringify(answers),
      );
    }
    assert.equal(outcomes.size, 5);
  });

  it('says under how far to trust it, not under how to fill it, that numbers are bands', () => {
    const sheet = sheetOf(decide(freight));
    assert.doesNotMatch(textsUnder(sheet, words.answer.filling).join(), /numbers of people/i);
    assert.match(textsUnder(sheet, words.trust.heading).join(), /numbers of people and developers are bands/);
  });

  it('names who made the rules, and marks each reason with where it comes from', () => {
    const sheet = sheetOf(decide(freight));
    assert.match(textsUnder(sheet, words.trust.heading).join(), /digital agency.*makers of this tool/);
    const reasons = [...textsUnder(sheet, words.annex.for), ...textsUnder(sheet, words.annex.against)];
    assert.ok(
      reasons.every((text) =>
        /\((the article|FAQ \d|this tool's rule)(, (the article|FAQ \d|this tool's rule))*\)$/.test(text),
      ),
    );
    assert.ok(reasons.some((text) => text.includes('FAQ 9')));
    assert.ok(reasons.some((text) => text.includes("this tool's rule")));
  });

  it('adds up the points in the annex', () => {
    const table = sheetOf(decide(freight)).blocks.find(
      (block) => block.kind === 'table' && block.header.includes('Internal'),
    );
    assert.ok(table?.kind === 'table');
    const numbers = table.rows.map((row) => row.slice(1).map((cell) => Number(cell) || 0));
    for (const side of [0, 1]) {
      const points = numbers.slice(0, -2).map((row) => row[side]!);
      assert.equal(
        points.reduce((sum, value) => sum + value),
        numbers.at(-2)![side],
      );
    }
  });

  it('says in the annex what the questions without points are for', () => {
    const text = textsUnder(sheetOf(decide(freight)), words.annex.points).join('\n');
    for (const title of ['Seats', 'Today', 'Duties']) assert.match(text, new RegExp(`${title} \\(\\w`));
    assert.doesNotMatch(text, /Goal \(/);
  });

  it('says how sources are named before the first reason', () => {
    const headings = sheetOf(decide(freight)).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    assert.ok(headings.indexOf(words.annex.sources) < headings.indexOf(words.annex.for));
    assert.equal(headings.filter((text) => text === words.annex.sources).length, 1);
  });

  it('shows an unusual pair and whether it was said to be right', () => {
    const answers = { ...freight, size: 's', capacity: 'two' };
    const asked = (confirmed: readonly string[]): readonly string[] =>
      textsUnder(sheetOf(decide(answers, { confirmed })), words.annex.unusual);
    assert.ok(asked(['X6']).includes(words.annex.confirmed));
    assert.ok(asked([]).includes(words.annex.notConfirmed));
  });

  it('says "probably" while open questions can change the answer, and no longer when they cannot', () => {
    const texts = (answers: Answers): readonly string[] =>
      textsUnder(sheetOf(decide(answers)), words.answer.heading);
    assert.match(texts({ goal: 'product' })[0]!, /^Probably: /);
    assert.ok(texts({ goal: 'product' }).includes(words.answer.provisional));
    assert.doesNotMatch(texts(freight)[0]!, /Probably/);
    assert.ok(!texts(freight).includes(words.answer.provisional));
  });

  it('gives no advice while nothing is answered', () => {
    const sheet = sheetOf(decide({}));
    assert.equal(textsUnder(sheet, words.answer.heading)[0], catalog.advice.nothingAnswered.headline);
    assert.deepEqual(textsUnder(sheet, words.monday), []);
    assert.deepEqual(textsUnder(sheet, words.cost.heading), []);
    assert.equal(textsUnder(sheet, words.open.heading).length, catalog.questions.length);
  });
});

describe('What is not included', () => {
  it('is a name that then leaves no trace', () => {
    fc.assert(
      fc.property(runs, fc.boolean(), (decided, today) => {
        const include = { name: false, today };
        assert.deepEqual(sheetOf(decided, include), sheetOf({ ...decided, name: '' }, include));
      }),
    );
  });

  it('is who leads technology today: the sheet is the same whatever was answered', () => {
    for (const answers of sampleAnswers.filter((_, i) => i % 10 === 0)) {
      const others = without(answers, 'existing');
      const include = { name: true, today: false };
      const silent = sheetOf(decide(others), include);
      assert.ok(textsUnder(silent, words.annex.answers).includes(words.annex.leftOut));
      assert.ok(!textsUnder(silent, words.open.heading).some((text) => text.startsWith('Today')));
      for (const existing of options['existing']!) {
        const decided = decide({ ...others, existing });
        assert.deepEqual(sheetOf(decided, include), silent);
        assert.deepEqual(
          summarySheet(catalog, recommend, decided),
          summarySheet(catalog, recommend, decide(others)),
        );
      }
    }
  });

  it('is the name in a summary', () => {
    const decided = decide(freight, { name: 'Acme Freight' });
    assert.doesNotMatch(textsOf(summarySheet(catalog, recommend, decided)).join('\n'), /Acme/);
  });
});

describe('The summary', () => {
  it('holds headline, closeness, first steps and what would change it, and no table', () => {
    const sheet = summarySheet(catalog, recommend, decide(freight));
    assert.match(textsOf(sheet)[1]!, /^One person in both roles/);
    assert.equal(textsOf(sheet)[2], decide(freight).result.headline.text);
    assert.ok(textsUnder(sheet, words.closeness).includes('Close call'));
    assert.equal(textsUnder(sheet, words.monday).length, 5);
    assert.match(textsUnder(sheet, words.summary.changes).join(), /A CTO: if you choose "product alone"/);
    assert.ok(sheet.blocks.every(({ kind }) => kind !== 'table'));
  });
});

describe('A summary as blocks of a posting', () => {
  it('is one section that numbers the steps and keeps the answer bold', () => {
    const sheet = summarySheet(catalog, recommend, decide(freight));
    const text = writeBlocks(summaryBlocks(sheet), plainStyle, 'plain');
    assert.equal(text.match(/^#/gm)?.length, 1);
    assert.match(text, /^\*\*One person in both roles, .+\*\*$/m);
    assert.match(text, /^\*\*From Monday on\*\*\n\n1\. \S.*\n2\. \S/im);
  });

  it('shows characters that mean something in Markdown as they are', () => {
    const sheet: Sheet = {
      title: 'T',
      blocks: [
        { kind: 'paragraph', text: '1. *Acme*' },
        { kind: 'list', ordered: false, items: ['# 1'] },
      ],
    };
    assert.equal(
      writeBlocks(summaryBlocks(sheet), plainStyle, 'plain'),
      '## T\n\n1\\. \\*Acme\\*\n\n- \\# 1',
    );
  });
});
