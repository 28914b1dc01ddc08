import assert from 'node:assert/strict';
import scenarios from '../../../fixtures/scenarios.json' with { type: 'json' };
import { roleOrder } from '../../../../src/core/catalog/roleOrder.ts';
import type { Responsibility } from '../../../../src/core/catalog/schema.ts';
import { postingBlocks } from '../../../../src/core/posting/write/blocks.ts';
import { proposeExamples } from '../../../../src/core/posting/write/proposeExamples.ts';
import {
  offeredResponsibilities,
  withResponsibilities,
} from '../../../../src/core/posting/write/advertResponsibilities.ts';
import { sharedWork, withSharedWork } from '../../../../src/core/posting/write/sharedWork.ts';
import {
  takesHouseForm,
  writePosting,
  type PostingRequest,
} from '../../../../src/core/posting/write/writePosting.ts';
import { plainStyle } from '../../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../../src/core/posting/write/writeBlocks.ts';
import { createRecommend } from '../../../../src/core/recommend/recommend.ts';
import { catalog } from '../../support/catalog.ts';
import { findingsIn } from '../../support/checkedTexts.ts';
import { exampleOf, houseOf } from '../../support/housePostings.ts';
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
      for (const readers of ['public', 'internal', 'interviewers', 'hourly'] as const) {
        const snippet = writePosting(catalog, { role: id, readers }, 'snippet');
        assert.equal(acceptedSnippet(snippet), writePosting(catalog, { role: id, readers }, 'plain'));
        assert.match(snippet, /\$\{1:\[/);
      }
    });
  }

  it('is a brief for no seat, whoever reads it, and no house has a form for that', () => {
    const texts = (['public', 'internal', 'interviewers', 'hourly'] as const).map((readers) =>
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

    it(`for work by the hour is a page of its own, whatever the house does: ${role}`, () => {
      const house = houseOf('---\ntitle: Engineer\n---\n\n## What you will do\n\n* Build\n');
      const text = writePosting(catalog, { role, readers: 'hourly', house, company: 'Acme' }, 'plain');
      assert.match(text, /^# .*: brief for work by the hour\n\n## Work by the hour\n\nAcme buys \[/);
      assert.match(text, /^[*] Ends on \[end of the work\]/m);
      assert.doesNotMatch(text, /What you will do|Internal document/);
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

  it('names who owns what where that is known, as it was typed', () => {
    const request = { role: 'cto', readers: 'internal' } as const;
    const [, label = ''] = /\[(owner of [^\]]+)\]/.exec(writePosting(catalog, request, 'plain')) ?? [];
    const text = writePosting(catalog, { ...request, owners: new Map([[label, 'Head of *IT*']]) }, 'plain');
    assert.ok(label !== '' && !text.includes(`[${label}]`));
    assert.match(text, / Head of \\\*IT\\\*/);
  });

  it('names the company where that is known, as its house does first of all', () => {
    const named = { role: 'cio', readers: 'public', company: 'Harbour $1 Lines' } as const;
    for (const text of [
      writePosting(catalog, named, 'plain'),
      acceptedSnippet(writePosting(catalog, named, 'snippet')),
    ]) {
      assert.match(text, /\(CIO\) of Harbour \\\$1 Lines /);
      assert.doesNotMatch(text, /\[company name\]/);
    }
    const other = { ...named, company: undefined };
    assert.equal(
      writePosting(catalog, { ...named, company: 'Harbour' }, 'plain'),
      writePosting(catalog, other, 'plain').replaceAll('[company name]', 'Harbour'),
    );
    const house = houseOf('---\ntitle: CTO\ncompany: Acme\n---\n\n## Responsibilities\n\n- Sail\n');
    const text = writePosting(catalog, { ...named, house }, 'plain');
    assert.match(text, / Acme /);
    assert.doesNotMatch(text, /Harbour/);
  });

  it('shows the name of the company as it was typed, whatever that means in Markdown or in our texts', () => {
    const text = writePosting(
      catalog,
      { role: 'cio', readers: 'public', company: 'A*b* [x](y) <i>Co</i> [[label]]' },
      'plain',
    );
    assert.ok(text.includes(String.raw`of A\*b\* \[x\](y) \<i>Co\</i> \[\[label\]\] `), text);
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
    const text = writePosting(catalog, { role: 'cto', readers: 'internal', leaveOut: general }, 'plain');
    for (const { id, text: line } of own)
      assert.equal(text.includes(`- ${line}\n`), !general.includes(id), id);
    assert.doesNotMatch(text, /Core responsibilities/);
    assert.match(text, /Also part of this role:/);
  });
});

describe('The responsibilities of a posting', () => {
  const ofGroup = (group: Responsibility['group']): readonly Responsibility[] =>
    catalog.role('cto').responsibilities.filter((one) => one.group === group);
  const [general, specific] = [ofGroup('general'), ofGroup('company-specific')];
  const ids = (list: readonly Responsibility[]): readonly string[] => list.map(({ id }) => id);
  const written = (request: Partial<PostingRequest>): string =>
    writePosting(catalog, { role: 'cto', readers: 'public', ...request }, 'plain');
  const bullets = (text: string): readonly string[] =>
    parsePosting(text)
      .bullets.map(({ content }) => content.text)
      .filter((bullet) => [...general, ...specific].some((one) => one.text === bullet));
  const texts = (list: readonly Responsibility[]): readonly string[] => list.map(({ text }) => text);

  for (const role of ['cto', 'cio'] as const) {
    it(`are five to eight in an advert unless more are wanted, and all in a role description: ${role}`, () => {
      const own = catalog.role(role).responsibilities;
      const count = (readers: 'public' | 'internal'): number => {
        const text = written({ role, readers });
        return own.filter((one) => text.includes(`- ${one.text}\n`)).length;
      };
      assert.ok(count('public') >= 5 && count('public') <= 8, String(count('public')));
      assert.equal(count('internal'), own.length);
    });
  }

  it('are offered for an advert of a role that has a choice, the general ones proposed', () => {
    const offered = offeredResponsibilities(catalog, { role: 'cto', readers: 'public' });
    assert.deepEqual(
      offered.map(({ key, isProposed }) => [key, isProposed]),
      [...ids(general).map((id) => [id, true]), ...ids(specific).map((id) => [id, false])],
    );
    for (const request of [
      { role: 'cto', readers: 'internal' },
      { role: 'cto', readers: 'interviewers' },
      { role: 'one-person', readers: 'public' },
      { role: 'no-seat', readers: 'internal' },
    ] as const)
      assert.deepEqual(offeredResponsibilities(catalog, request), []);
  });

  it('are not offered where somebody else has them, and proposed where the role is said to have them', () => {
    const request = {
      role: 'cto',
      readers: 'public',
      leaveOut: ['cto-alignment', 'cto-infrastructure'],
      companySpecific: ['cto-architecture'],
      also: ['Test the boats'],
    } as const;
    const offered = offeredResponsibilities(catalog, request);
    const keys = offered.map(({ key }) => key);
    assert.deepEqual(
      [...ids(general), ...ids(specific)].filter((id) => !keys.includes(id)),
      ['cto-alignment', 'cto-infrastructure'],
    );
    assert.deepEqual(
      offered.filter((one) => one.isProposed).map(({ key }) => key),
      [...ids(general).filter((id) => id !== 'cto-alignment'), 'cto-architecture', 'Test the boats'],
    );
    // What is proposed is what the posting has without a choice.
    const proposed = offered.filter((one) => one.isProposed);
    const chosen = withResponsibilities(catalog, request, new Set(proposed.map(({ key }) => key)));
    assert.equal(written(chosen), written(request));
    assert.match(written(request), /\n- Test the boats\n/);
  });

  it('are proposed if they were given, then general ones up to eight in all, and two of these in any case', () => {
    const proposed = (request: Partial<PostingRequest>): readonly string[] =>
      offeredResponsibilities(catalog, { role: 'cto', readers: 'public', ...request })
        .filter(({ isProposed }) => isProposed)
        .map(({ key }) => key);
    const also = ['Test the boats', 'Paint the boats', 'Name the boats'];
    assert.equal(general.length, 6);
    for (const [given, most] of [
      [0, 5],
      [3, 2],
      [5, 2],
    ] as const) {
      const companySpecific = ids(specific).slice(0, given);
      assert.deepEqual(proposed({ also, companySpecific }), [
        ...ids(general).slice(0, most),
        ...companySpecific,
        ...also,
      ]);
    }
    const leaveOut = ids(general).slice(0, 5);
    assert.deepEqual(proposed({ also, companySpecific: ids(specific).slice(0, 3), leaveOut }), [
      general[5]!.id,
      ...ids(specific).slice(0, 3),
      ...also,
    ]);
    // Given is only what nobody else has.
    assert.equal(proposed({ companySpecific: ids(specific), leaveOut: ids(specific) }).length, 6);
  });

  const mixed = [general[1]!, specific[0]!, specific[3]!];
  for (const [name, request] of [
    ['our form', {}],
    [
      'the form of a house',
      { house: houseOf("# CTO\n\n**What you'll do**\n\n* Sail\n\n**How to apply**\n\nNow.\n") },
    ],
    ['the form of a house without headings', { house: houseOf('# CTO\n\nWe are hiring.\n') }],
  ] as const) {
    it(`are those that were chosen and no others, in one list: ${name}`, () => {
      const choose = (keys: readonly string[]): string => {
        const base = { role: 'cto', readers: 'public' } as const;
        return written({ ...withResponsibilities(catalog, base, new Set(keys)), ...request });
      };
      assert.deepEqual(bullets(choose(ids(mixed))), texts(mixed));
      assert.deepEqual(bullets(choose(ids(specific))), texts(specific));
      assert.match(
        choose(ids(specific)),
        new RegExp(`[-*] ${specific[0]!.text}\n[-*] ${specific[1]!.text}\n`),
      );
    });
  }

  it('are offered where they are bullets of somebody alone, as others have all that the content knows', () => {
    const request = { leaveOut: ids([...general, ...specific]), also: ['Test the boats'] };
    const offered = offeredResponsibilities(catalog, { role: 'cto', readers: 'public', ...request });
    assert.deepEqual(
      offered.map(({ key, isProposed }) => [key, isProposed]),
      [['Test the boats', true]],
    );
  });

  it('stay as they were for readers for whom nothing is to be chosen', () => {
    const request = { role: 'cto', readers: 'internal', also: ['Test the boats'] } as const;
    assert.equal(written(withResponsibilities(catalog, request, new Set())), written(request));
  });

  it('leave one blank where none was chosen', () => {
    const none = withResponsibilities(catalog, { role: 'cto', readers: 'public' }, new Set());
    assert.match(written(none), /\n## Responsibilities\n\n\[Responsibilities\]\n\n## /);
  });

  it('say who works beside the role right behind them, also where none is of the content', () => {
    const request = {
      readers: 'internal' as const,
      also: ['Test the boats'],
      leaveOut: ids([...general, ...specific]),
      neighbours: ['You work beside our CIO.'],
    };
    const house = houseOf('# CTO\n\n## Responsibilities\n\n- Sail\n\n## How to apply\n\nNow.\n');
    assert.match(written({ ...request, house }), /\n- Test the boats\n\nYou work beside our CIO\.\n/);
  });

  it('say who works beside the role in place of what we say of it, also where that comes first of all', () => {
    const like = (sections: readonly string[]): string => {
      const house = houseOf(`# CTO\n\n${sections.map((name) => `## ${name}\n\n- Sail\n`).join('\n')}`);
      return written({ house, neighbours: ['You work beside our CIO.'] });
    };
    const text = like(['About us', 'Reporting line', 'Responsibilities', 'How to apply']);
    assert.match(
      text,
      /^# Chief Technology Officer\n\nAs Chief [^\n]*\n\n[^\n]*\n\nYou work beside our CIO\.\n\n## About us\n/,
    );
    const inRole = like(['About us', 'The role', 'Responsibilities', 'How to apply']);
    assert.match(inRole, /\n## The role\n\n[^#]*\n\nYou work beside our CIO\.\n\n## Responsibilities\n/);
    for (const one of [text, inRole]) assert.equal(one.split('You work beside').length, 2);
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

  it('is proposed to the CTO where no advice tells of work that it is like', () => {
    for (const { proposed } of sharedWork(catalog, [])) assert.equal(proposed, 'cto');
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
