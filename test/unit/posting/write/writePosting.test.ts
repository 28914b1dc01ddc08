import assert from 'node:assert/strict';
import scenarios from '../../../fixtures/scenarios.json' with { type: 'json' };
import { roleOrder } from '../../../../src/core/catalog/schema.ts';
import { postingBlocks } from '../../../../src/core/posting/write/blocks.ts';
import { proposeExamples } from '../../../../src/core/posting/write/proposeExamples.ts';
import { sharedWork, withSharedWork } from '../../../../src/core/posting/write/sharedWork.ts';
import { takesHouseForm, writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { plainStyle } from '../../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../../src/core/posting/write/writeBlocks.ts';
import { createRecommend } from '../../../../src/core/recommend/recommend.ts';
import { catalog } from '../../support/catalog.ts';
import { findingsIn } from '../../support/checkedTexts.ts';
import { exampleOf } from '../../support/housePostings.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { acceptedSnippet } from '../../support/acceptedSnippet.ts';

const roles = ['cto', 'cio', 'one-person'] as const;

/** Entries that belong to a role and are for the house alone. */
function internalTexts(): readonly string[] {
  const { parts } = catalog.writing;
  const internal = parts
    .flatMap(({ entries }) => entries)
    .filter((id) => catalog.entry(id).posting?.audience === 'internal');
  const interviews = catalog.roles.flatMap(({ interview }) => interview ?? []);
  return [...internal, ...interviews].flatMap((id) =>
    postingBlocks(catalog, [catalog.entry(id)]).flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.split('[[')[0]!.trim()) : [],
    ),
  );
}

describe('A whole posting', () => {
  for (const id of roleOrder) {
    it(`without a house has our sections for ${id}, title first`, () => {
      const text = writePosting(catalog, { role: id, readers: 'public' }, 'plain');
      const { name, description } = catalog.role(id);
      const body = writeBlocks(postingBlocks(catalog, [catalog.entry(description)]), plainStyle, 'plain');
      assert.equal(text, `# ${name}\n\n${body}\n`);
    });

    it(`shows in an editor what it is as text: ${id}`, () => {
      for (const readers of ['public', 'internal', 'interviewers'] as const) {
        const snippet = writePosting(catalog, { role: id, readers }, 'snippet');
        assert.equal(acceptedSnippet(snippet), writePosting(catalog, { role: id, readers }, 'plain'));
        assert.match(snippet, /\$\{1:\[/);
      }
    });
  }

  it('is a brief for no seat, whoever reads it, and no house has a form for that', () => {
    const texts = (['public', 'internal', 'interviewers'] as const).map((readers) =>
      writePosting(catalog, { role: 'no-seat', readers }, 'plain'),
    );
    assert.equal(new Set(texts).size, 1);
    assert.deepEqual(
      roleOrder.filter((id) => !takesHouseForm(catalog, id)),
      ['no-seat'],
    );
  });

  it('for the public holds nothing internal', () => {
    const texts = internalTexts();
    assert.ok(texts.length > 60);
    for (const role of roles) {
      const advert = writePosting(catalog, { role, readers: 'public' }, 'plain');
      assert.deepEqual(
        texts.filter((text) => text.length > 12 && advert.includes(text)),
        [],
      );
    }
  });

  for (const role of roles) {
    it(`for the house says so, and has KPIs and the boundary or what ends it: ${role}`, () => {
      const text = writePosting(catalog, { role, readers: 'internal' }, 'plain');
      assert.match(text, /^# [^\n]+: internal description\n\nInternal document, not for publication\.\n/);
      const kinds = parsePosting(text).sections.map(({ kind }) => kind);
      assert.ok(kinds.includes('kpis'));
      if (role === 'one-person') assert.match(text, /## What ends the combined role\n/);
      else assert.ok(kinds.includes('boundary'));
      assert.doesNotMatch(text, /## (Interview questions|How to apply|Hiring process|Pay and conditions)\n/);
      assert.equal(identifyPosting(parsePosting(text)).audience.value, 'internal');
    });

    it(`for interviewers has a scale, and each question with a column for the score: ${role}`, () => {
      const text = writePosting(catalog, { role, readers: 'interviewers' }, 'plain');
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      const { interview } = catalog.role(role);
      const questions = catalog.entry(interview!).posting!.lists!.flatMap(({ items = [] }) => items);
      assert.ok(questions.length >= 8);
      for (const question of questions) assert.ok(rows.includes(`| ${question} |   |   |`), question);
      assert.equal(rows.filter((row) => row === '| Question | Notes | Score |').length, 2);
      assert.match(text, /## Scale\n\n(- .*\n){4,}/);
      assert.match(text, /Internal document/);
    });
  }

  it('names who works beside, and which side comes first, where that is known', () => {
    const cto = writePosting(catalog, { role: 'cto', readers: 'public', beside: 'cio' }, 'plain');
    assert.match(cto, /You work beside our CIO, who owns/);
    assert.doesNotMatch(cto, /\[CIO or Head of IT\]/);
    const cio = writePosting(catalog, { role: 'cio', readers: 'public', beside: 'cto' }, 'plain');
    assert.match(cio, /You work beside our CTO, who owns/);
    for (const [first, said] of [
      ['product', 'product technology'],
      ['internal', 'internal IT'],
    ] as const) {
      const text = writePosting(catalog, { role: 'one-person', readers: 'public', first }, 'plain');
      assert.ok(text.includes(`in the same week, ${said} comes first.`));
      assert.ok(text.includes(`You lead ${said} yourself.`));
    }
    const open = writePosting(catalog, { role: 'one-person', readers: 'public' }, 'plain');
    assert.match(open, /in the same week, \[side that comes first\] comes first/);
  });

  it('holds what the form of the seat asks for, in which the checks find nothing', () => {
    const { posting } = catalog.advice.headlines.find(({ id }) => id === 'cto-small')!;
    const text = writePosting(catalog, { role: 'cto', readers: 'public', also: [posting!] }, 'plain');
    assert.equal(text.split(`\n- ${posting!}\n`).length, 2);
    const without = writePosting(catalog, { role: 'cto', readers: 'public' }, 'plain');
    assert.deepEqual(
      findingsIn(text).map(({ code }) => code),
      findingsIn(without).map(({ code }) => code),
    );
  });

  it('leaves out responsibilities, and the line above a list that is empty then', () => {
    const own = catalog.role('cto').responsibilities;
    const general = own.filter(({ group }) => group === 'general').map(({ id }) => id);
    const text = writePosting(catalog, { role: 'cto', readers: 'public', leaveOut: general }, 'plain');
    for (const { id, text: line } of own)
      assert.equal(text.includes(`- ${line}\n`), !general.includes(id), id);
    assert.doesNotMatch(text, /Core responsibilities/);
    assert.match(text, /Also part of this role:/);
  });
});

describe('Shared work', () => {
  const largeSaas = scenarios.find(({ want }) => want === 'BOTH')!;
  const { outcome, assignments } = createRecommend(catalog)(largeSaas.a);

  it('is proposed to the one whose work it is like', () => {
    assert.equal(outcome, 'BOTH');
    const proposed = sharedWork(catalog, assignments);
    assert.deepEqual(proposed.map(({ work }) => work).sort(), [...catalog.advice.shared].sort());
    assert.deepEqual(
      proposed.filter(({ proposed }) => proposed === 'cio').map(({ work }) => work),
      ['shared-departments', 'shared-infrastructure', 'shared-budget', 'shared-bottom-line'],
    );
  });

  const works = catalog.writing.shared.map(({ work }) => work);
  for (const [name, ctoHas] of [
    ['all', works],
    ['nothing', []],
    ['half', works.filter((_, i) => i % 2 === 0)],
  ] as const) {
    it(`stands in one of two postings where the CTO has ${name}`, () => {
      const owned = new Set<string>(ctoHas);
      const others = new Set(works.filter((work) => !owned.has(work)));
      const cto = writePosting(
        catalog,
        { role: 'cto', readers: 'public', ...withSharedWork(catalog, 'cto', owned) },
        'plain',
      );
      const cio = writePosting(
        catalog,
        { role: 'cio', readers: 'public', ...withSharedWork(catalog, 'cio', others) },
        'plain',
      );
      for (const { work, responsibilities, given } of catalog.writing.shared) {
        const lines = [...responsibilities.map((id) => catalog.entry(id).text), given];
        const count = (text: string): number => lines.filter((line) => text.includes(`- ${line}\n`)).length;
        assert.deepEqual([count(cto), count(cio)], owned.has(work) ? [1, 0] : [0, 1], work);
      }
    });
  }

  it('takes in every shared responsibility but the partners, whom their purpose divides', () => {
    const given = new Set(catalog.writing.shared.flatMap(({ responsibilities }) => responsibilities));
    const shared = catalog.roles.flatMap(({ responsibilities }) =>
      responsibilities.filter((one) => one.class === 'shared').map(({ id }) => id),
    );
    assert.deepEqual(
      shared.filter((id) => !given.has(id)),
      ['cto-partners', 'cio-partners'],
    );
    assert.deepEqual(
      [...given].filter((id) => !shared.includes(id)),
      [],
    );
  });
});

describe('The example that is proposed', () => {
  const advert = (title: string): string =>
    `---\ntitle: ${title}\ntype: job\n---\n## Responsibilities\n\n- We are hiring, you will be one of us\n`;

  it('is for the same readers and for a CTO or CIO, and is a posting at all', () => {
    const files = {
      'readme.md': '# Readme\n',
      'engineer.md': advert('Backend Engineer'),
      'role.md': `${advert('CIO')}\nInternal use only.\n`,
      'cto.md': advert('CTO'),
    };
    const examples = Object.entries(files).map(([path, text]) => exampleOf(text, path));
    const order = (readers: 'public' | 'internal'): readonly string[] =>
      proposeExamples(examples, readers).map(({ path }) => path);
    assert.deepEqual(order('public'), ['cto.md', 'engineer.md', 'role.md']);
    assert.deepEqual(order('internal'), ['role.md', 'cto.md', 'engineer.md']);
  });
});
