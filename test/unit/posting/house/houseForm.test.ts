import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { houseFormOf } from '../../../../src/core/posting/house/houseForm.ts';
import { fitsReaders, writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { exampleOf, houseOf, realExample, realExamples } from '../../support/housePostings.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { readText } from '../../support/projectFiles.ts';

const advert = (example: ReturnType<typeof exampleOf>, role: 'cto' | 'cio' | 'one-person' = 'cio'): string =>
  writePosting(catalog, { role, readers: 'public', house: houseFormOf(catalog, example) }, 'plain');

/** As it was, looked through by a person; the kind in brackets where the heading itself is not taken over. */
const snapshot = JSON.parse(readText('test/fixtures/houseForms.json')) as Record<string, unknown>;
/** The advert in the form of a posting with that front matter. */
const advertBelow = (front: string): string =>
  advert(exampleOf(`${front}\n## Responsibilities\n\n- Own the architecture\n`));

const adverts = realExamples.filter(({ identity }) => identity.audience.value === 'public');

function linesOf(text: string, count: number): readonly string[] {
  return text.split('\n').slice(0, count);
}

/** With the lines that lead to lists. */
function headingLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => /^#|^\*\*|^[^-].*:$|^[A-Z ]+$/.test(line))
    .join('\n');
}

function frontMatterOf(text: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
}

describe('Numbered headings of a house', () => {
  const house = (one: string, two: string, three: string): string =>
    `# CTO\n\n${one}\n\n- Sail\n\n${two}\n\nRex.\n\n${three}\n\nNow.\n`;
  const headings = (text: string): readonly string[] => text.match(/^(?:##.*|\*\*.*\*\*)$/gm) ?? [];

  it('are numbered again, in order, with the words of the house', () => {
    const text = house('## 1. What you do', '## 2. Our dog', '## 3. How to apply');
    assert.deepEqual(headings(advert(exampleOf(text))), [
      '## 1. What you do',
      '## 2. Our dog',
      '## 3. Requirements',
      '## 4. How to apply',
    ]);
    assert.match(advert(exampleOf(text)), /\n## 2\. Our dog\n\n\[Our dog\]\n/);
    assert.equal(advert(exampleOf(text.replaceAll('. ', '.  '))), advert(exampleOf(text)));
    const bold = house('**1) What you do**', '**2) Benefits**', '**3) How to apply**');
    const internal = writePosting(
      catalog,
      { role: 'cio', readers: 'internal', house: houseOf(bold) },
      'plain',
    );
    assert.deepEqual(headings(internal), [
      '**1) What you do**',
      '**2) Boundary to the CTO**',
      '**3) KPIs**',
      '**4) Requirements**',
    ]);
  });

  it('are no form of the house where not all have one, from 1 on', () => {
    for (const text of [
      house('## 1. What you do', '## Our dog', '## 2. How to apply'),
      house('## 2. What you do', '## 3. Our dog', '## 4. How to apply'),
      house('## 1st What you do', '## 2nd Our dog', '## 3rd How to apply'),
    ])
      assert.doesNotMatch(advert(exampleOf(text)), /^## \d/m);
  });
});

describe('The form of a house', () => {
  it('is tried on many real postings', () => assert.ok(adverts.length > 30));

  for (const example of realExamples) {
    const { path, document } = example;
    const name = path.replace('test/fixtures/', '');

    it(`of ${name} is as it was looked through`, () => {
      const { style, sections } = houseFormOf(catalog, example);
      assert.deepEqual(
        {
          bullet: style.bullet,
          headingForm: style.headingForm,
          sections: sections.map(({ heading, kind }) => heading ?? `(${kind})`),
        },
        snapshot[name],
      );
    });

    it(`of ${name} gives a CIO posting with its sections in their order, one form of heading and its bullets`, () => {
      const { sections, style } = houseFormOf(catalog, example);
      const text = advert(example);
      const written = parsePosting(text);
      const foreign = new Set(catalog.writing.internalOnly);
      const wanted = sections
        .filter(({ kind }) => kind === undefined || !foreign.has(kind))
        .flatMap(({ heading, kind }) => (kind === 'boundary' ? [] : (heading ?? [])));
      const titles = written.headings.map(({ title }) => title.text);
      assert.deepEqual(
        titles.filter((title) => wanted.includes(title)),
        wanted,
      );
      for (const { marker, start } of written.bullets) {
        const above = written.headings.findLast((heading) => heading.start < start)?.title.text;
        const isOrdered = sections.some((section) => section.heading === above && section.isOrdered);
        assert.equal(isOrdered ? marker.replace(/^\d+/, '1') : marker, isOrdered ? '1.' : style.bullet);
      }
      const own = sections.length === 0 ? ['hashes'] : sections.map(({ style }) => style.headingForm);
      const forms = written.headings.filter(({ level }) => level > 1).map(({ form }) => form);
      assert.deepEqual(
        forms.filter((form) => form !== style.headingForm && !own.some((other) => other === form)),
        [],
      );
    });

    it(`of ${name} gives front matter with its keys in their order, which parses and says nothing of its job`, () => {
      const fields = document.frontMatter?.fields() ?? [];
      const text = advert(example);
      if (example.identity.audience.value !== 'public' || fields.length === 0) {
        assert.ok(!text.startsWith('---'));
        return;
      }
      const written = parseDocument(frontMatterOf(text));
      assert.deepEqual(written.errors, []);
      const again = parsePosting(text).frontMatter!.fields();
      assert.deepEqual(
        again.map(({ key }) => key.text),
        fields.map(({ key }) => key.text),
      );
      const { copied } = catalog.writing.frontMatter;
      const kept = [...catalog.signs.companyKeys, ...copied];
      for (const [i, { key, name, value }] of again.entries()) {
        if (kept.includes(name)) assert.equal(value, fields[i]!.value);
        else if (value !== undefined && value !== '') {
          assert.match(value, /^\[[^[\]\d]+\]$|^Chief Information Officer$/, key.text);
        }
      }
    });

    it(`of ${name} gives postings that are known for what they are`, () => {
      for (const role of ['cto', 'cio', 'one-person'] as const) {
        const house = houseFormOf(catalog, example);
        for (const readers of ['public', 'internal'] as const) {
          const text = writePosting(catalog, { role, readers, house }, 'plain');
          const identity = identifyPosting(parsePosting(text));
          const found = { role: identity.role.value, audience: identity.audience.value };
          assert.deepEqual(found, { role, audience: readers });
          assert.equal(identity.language.value, 'en');
        }
      }
    });
  }

  it('is taken from a posting with bold headings', () => {
    const text = advert(realExample('content_jobs_cto.md'));
    assert.deepEqual(linesOf(text, 6), [
      ...['---', 'title: Chief Information Officer', 'type: jobs', 'image: "[image]"', '---', ''],
    ]);
    assert.deepEqual(text.match(/^\*\*.*\*\*$/gm), [
      '**You’re excited about:**',
      '**You have:**',
      '**What you can expect:**',
      '**Why join us?**',
      '**How to apply:**',
    ]);
    assert.match(text, /\n\*\*Why join us\?\*\*\n\n\[Why join us\?\]\n/);
  });

  it('keeps comments that explain the front matter, and none that holds a value', () => {
    const text = frontMatterOf(advert(realExample('cloud-platform-lead.md')));
    assert.match(text, /^# INSTRUCTIONS UPCOMING: These fields are required for upcoming$/m);
    assert.match(text, /\n\n# INSTRUCTIONS UPCOMING/);
    assert.match(text, /^title: Chief Information Officer$/m);
    assert.match(text, /^role_name: Chief Information Officer$/m);
    assert.match(text, /^salary_min: '\[salary min\]'$/m);
    assert.match(text, /^org: '18F'$/m);
    assert.match(
      advert(
        exampleOf(
          '---\n# our fields\n# pay: 100,000\n# up to 120,000\ntitle: CTO\ntype: job\n---\n## Tasks\n',
        ),
      ),
      /^---\n# our fields\ntitle: /,
    );
  });

  it('has underlined headings, and a title above the text where the example has one', () => {
    const text = advert(realExample('it-service-manager.md'));
    assert.deepEqual(linesOf(text, 2), ['Chief Information Officer', '='.repeat(25)]);
    assert.match(text, /\nResponsibilities\n-{16}\n/);
    assert.doesNotMatch(text, /^#/m);
  });

  it('has no title above the text where the first heading of the example is the name of a section', () => {
    const sections = '## Responsibilities\n\n- Sail\n\n## Requirements\n\n- Care\n';
    for (const [first, hasTitle] of [
      ['# About us', false],
      ['# Join the fleet', true],
    ] as const) {
      const text = advert(
        exampleOf(`---\ntitle: CTO\ntype: job\n---\n\n${first}\n\nWe sail.\n\n${sections}`),
      );
      assert.equal(/^# Chief/m.test(text), hasTitle, first);
    }
  });

  it('keeps a colon behind headings, lists and maps in the front matter, and its quotes', () => {
    const house = houseOf(
      [
        ...[
          '---',
          "title: 'CTO'",
          'type: job',
          'tags:',
          '  - boats',
          '  - go',
          'pay:',
          '  min: 1',
          '  max: 2',
        ],
        ...['steps:', '  - name: call', '    length: 2', 'none: []', 'empty:', 'draft: false', '---'],
        ...['## Your tasks:', '+ Build', '', '## Profile:', '+ Boats', ''],
      ].join('\n'),
    );
    const text = writePosting(catalog, { role: 'cto', readers: 'public', house }, 'plain');
    assert.deepEqual(linesOf(text, 16), [
      ...['---', 'title: Chief Technology Officer', 'type: job', 'tags: ["[tags]"]'],
      ...['pay:', '  min: "[pay min]"', '  max: "[pay max]"'],
      ...['steps:', '  - name: "[steps name]"', '    length: "[steps length]"'],
      ...['none: []', 'empty:', 'draft: true', '---', '', linesOf(text, 16)[15]],
    ]);
    assert.match(text, /^## Your tasks:$/m);
    assert.match(text, /^\+ \S/m);
  });

  it('knows the keys of a house in any spelling', () => {
    const keys = ['Title: CTO', 'Company-Name: Acme', 'Job Status: x', 'DRAFT: false', 'Layout: job'];
    const house = houseOf(`---\n${keys.join('\n')}\n---\n## Tasks\n\n- Be responsible\n`);
    const text = writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
    assert.deepEqual(linesOf(text, 7), [
      ...['---', 'Title: Chief Information Officer', 'Company-Name: Acme', 'Job Status: "[job status]"'],
      ...['DRAFT: true', 'Layout: job', '---'],
    ]);
  });

  it('calls its readers what the house calls them', () => {
    for (const visibility of ['external', 'candidates', "'public'"]) {
      const house = houseOf(
        `---\ntitle: CTO\nvisibility: ${visibility}\nlayout: job\n---\n## Tasks\n\n- Be responsible\n`,
      );
      const text = writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
      assert.equal(linesOf(text, 3)[2], `visibility: ${visibility}`);
    }
  });

  it('is TOML where the front matter of the house is', () => {
    const text = advert(
      exampleOf(
        [
          '+++',
          "title = 'Chief Technology Officer'",
          'company = "Brightpath" # since 2019',
          'date = 2026-03-01',
          'draft = false',
          'salaryMax = 180000',
          'tags = ["cto", "berlin"]',
          'type = "job"',
          '[params]',
          'recruiter = "Ada"',
          '+++',
          '',
          '## Responsibilities',
          '',
          '- Own the architecture',
        ].join('\r\n'),
      ),
    );
    assert.deepEqual(linesOf(text, 13), [
      '+++',
      "title = 'Chief Information Officer'",
      'company = "Brightpath"',
      'date = "[date]"',
      'draft = true',
      '# salaryMax = [salary max]',
      'tags = ["[tags]"]',
      'type = "job"',
      '',
      '[params]',
      'recruiter = "[recruiter]"',
      '+++',
      '',
    ]);
    assert.match(text, /of Brightpath you/);
  });

  for (const [what, field, written] of [
    ['a key in quotes', "'company' = 'Acme'", "'company' = 'Acme'"],
    ['a key of several parts', 'params.company = "Acme"', 'params.company = "Acme"'],
    ['such a key of a map', 'pay.unit = "year"', 'pay.unit = "[pay unit]"'],
    ['a comment behind a value', 'type = "job" # posts', 'type = "job"'],
    ['quotes in a comment', '# use """ here\ntype = "job"', 'type = "job"'],
    ['a list over several lines', 'tags = [\n  ["a"],\n  ["b"]\n]', 'tags = ["[tags]"]'],
    ['a text over several lines', 'notes = """\na = 1\n"""', 'notes = "[notes]"'],
    ['an empty text and an empty list', 'subtitle = ""\ntags = []', 'subtitle = ""\ntags = []'],
    ['a map on one line', 'contact = { name = "Ada" }', 'contact = {}'],
    ['a day with a time', 'section = 2026-03-01 10:00:00', 'section = 2026-03-01 10:00:00'],
    ['brackets in what is kept', 'layout = "[[x]]"', 'layout = "[layout]"'],
    ['a title with brackets', 'job = "CTO [m/w/d]"', 'job = "Chief Information Officer"'],
    ['a list for a title', 'role = ["a", "b"]', 'role = ["[role]"]'],
  ] as const) {
    it(`takes over from TOML ${what}`, () => {
      const front = `+++\ntitle = "CTO"\n${field}\n+++\n`;
      const text = advertBelow(front);
      const expected = ['+++', 'title = "Chief Information Officer"', written, '+++', ''];
      assert.equal(text.slice(0, text.indexOf('+++', 3) + 4), expected.join('\n'));
      const again = parsePosting(text).frontMatter!.fields();
      assert.equal(again.length, expected.join('\n').split(' = ').length - 1);
    });
  }

  it('takes over the keys of tables in TOML, but no list of tables, and nothing where a key comes twice', () => {
    const tables = [
      '[params]  # of the theme',
      "place = 'Leeds'",
      'tags = ["a"]',
      '[[questions]]',
      'name = "Why?"',
      '[[questions]]',
      'name = "When?"',
      'company = "Acme"',
    ];
    const text = advertBelow(`+++\ntitle = "CTO"\n${tables.join('\n')}\n+++\n`);
    assert.equal(
      text.slice(0, text.indexOf('+++', 3) + 4),
      [
        '+++',
        'title = "Chief Information Officer"',
        '',
        '[params]',
        "place = '[place]'",
        'tags = ["[tags]"]',
        '+++',
        '',
      ].join('\n'),
    );
    assert.match(text, /of \[company name\] you/);
    const sub = advertBelow('+++\ntitle = "CTO"\n[[resources]]\na = 1\n[resources.params]\nb = 2\n+++\n');
    assert.ok(sub.startsWith('+++\ntitle = "Chief Information Officer"\n+++\n'), sub);
    for (const broken of [
      '[params]\na = 1\na = 2',
      '[params]\na = 1\n[params]\nb = 2',
      '[params]x\na = 1',
      '[broken\na = 1',
    ])
      assert.ok(!advertBelow(`+++\ntitle = "CTO"\n${broken}\n+++\n`).startsWith('+++'), broken);
  });

  it('reads a table of TOML for the fields of a theme as what stands above it, and takes over no number there', () => {
    const fields = [
      'company = "Brandt Gears"',
      'location = "Kiel"',
      'payBand = "B"',
      'weight = 30',
      "layout = 'job'",
    ];
    for (const front of [
      `[params]\n${fields.join('\n')}`,
      fields.map((field) => `params.${field}`).join('\n'),
      `[extra]\n${fields.join('\n')}`,
    ]) {
      const text = advertBelow(`+++\ntitle = "CTO"\n${front}\n+++\n`);
      const lines = text.slice(0, text.indexOf('+++', 3)).replaceAll('params.', '').split('\n');
      assert.deepEqual(lines.slice(-6, -1), [
        'company = "Brandt Gears"',
        'location = "[location]"',
        'payBand = "[pay band]"',
        '# weight = [weight]',
        "layout = 'job'",
      ]);
      assert.match(text, /of Brandt Gears you/);
    }
  });

  it('reads the escapes of TOML in the name of the company', () => {
    const front = '+++\ntitle = "CTO"\ncompany = "Caf\\u00e9 \\"Z\\""\n+++\n';
    const text = advertBelow(front);
    assert.match(text, /of Café "Z" you/);
  });

  it('reads a character that TOML writes with eight digits, and no escape behind a backslash', () => {
    for (const [written, company] of [
      ['Ferry \\U0001F600', 'Ferry 😀'],
      ['Ferry \\U00000022Z\\U00000022', 'Ferry "Z"'],
      ['C:\\\\edge', 'C:\\edge'],
      ['x\\\\U00000041', 'x\\U00000041'],
    ] as const) {
      const text = `+++\ntitle = "CTO"\ncompany = "${written}"\n+++\n`;
      const { frontMatter } = parsePosting(text);
      assert.equal(frontMatter!.fields().find(({ name }) => name === 'company')?.value, company);
    }
    const { frontMatter } = parsePosting('+++\ncompany = "\\UFFFFFFFF"\n+++\n');
    assert.equal(frontMatter!.fields()[0]?.value, undefined);
  });

  it('leaves out maps in the front matter that are deeper than people write', () => {
    const front = (depth: number): string =>
      `---\ntitle: Chief Technology Officer\nsalary: ${'a: b '.repeat(depth)}\n---\n`;
    const lines = frontMatterOf(advertBelow(front(3))).split('\n');
    assert.deepEqual(lines.slice(1), ['salary:', '  a:', '    b a:', '      b a: "[salary a b a b a]"']);
    assert.ok(frontMatterOf(advertBelow(front(200))).length < 1000);
  });

  it('gives no front matter where a key of TOML stands twice', () => {
    const front = '+++\ntitle = "CTO"\ntype = "a"\ntype = "b"\n+++\n';
    const text = advertBelow(front);
    assert.doesNotMatch(text, /^\+\+\+/);
  });

  it('gives no front matter where that of the example has no fields', () => {
    for (const front of ['+++\n# soon\n+++\n', '---\n# soon\n---\n', '---\n- a\n---\n'])
      assert.match(advertBelow(front), /^# Chief Information Officer\n/);
  });

  it('takes no blank and no text of several lines for the name of the company', () => {
    for (const company of ['"[company name]"', '|\n  Acme Inc\n  Berlin', '"Acme [DE]"']) {
      const front = `---\ntitle: CTO\ncompany: ${company}\n---\n`;
      const text = advertBelow(front);
      assert.match(text, /of \[company name\] you/, company);
    }
  });

  it('names the company by the best of its keys', () => {
    const front = '---\ntitle: CTO\nclient: Foo\ncompany: Acme\n---\n';
    const text = advertBelow(front);
    assert.match(text, /of Acme you/);
  });

  it('writes titles that YAML reads as text, in the quotes of the house', () => {
    for (const quote of ['"', "'"]) {
      const front = `---\ntitle: ${quote}Head of IT${quote}\naudience: internal\n---\n`;
      const house = houseOf(`${front}## Tasks\n\n- Be responsible\n`);
      const text = writePosting(catalog, { role: 'cio', readers: 'internal', house }, 'plain');
      assert.deepEqual(linesOf(frontMatterOf(text), 2), [
        `title: ${quote}Chief Information Officer: internal description${quote}`,
        'audience: internal',
      ]);
      assert.equal(
        parseDocument(frontMatterOf(text)).get('title'),
        'Chief Information Officer: internal description',
      );
    }
  });

  it('fills in the name of the company where the front matter has it', () => {
    const text = advert(
      exampleOf('---\ntitle: CTO\ntype: job\ncompany: Acme Freight\n---\n## Your tasks\n\n- Build\n'),
    );
    assert.match(text, /^company: Acme Freight$/m);
    assert.match(text, /\(CIO\) of Acme Freight you sit/);
    assert.doesNotMatch(text, /\[company name\]/);
  });

  it('leaves out headings about the one job, and uses ours where the kind of section is known', () => {
    const house = houseOf(
      '# CTO at Acme\n\n## CTO responsibilities\n\n- a\n\n## Lead 26 engineers\n\n- b\n\n## Our CTO\n\nc\n\n## Requirements\n\n- d\n\nTo apply, write to us.\n',
    );
    assert.deepEqual(
      house.sections.map(({ kind, heading }) => [kind, heading]),
      [
        ['responsibilities', undefined],
        ['requirements', 'Requirements'],
      ],
    );
  });

  it('says above each of two lists in one section of the house what it is', () => {
    const text = advert(exampleOf('# CTO\n\n## Your tasks\n\n- a\n\n## Outcomes\n\n- b\n\nWe are hiring.\n'));
    assert.match(text, /## Outcomes\n\nFirst 90 days:\n\n- [^]*\n\nFirst 12 months:\n\n- /);
    assert.doesNotMatch(text, /Your tasks\n\nResponsibilities:/);
  });

  it('has all headings of the example where that is in our own sections', () => {
    for (const [role, other] of [
      ['cto', 'cio'],
      ['cio', 'cto'],
      ['cio', 'cio'],
      ['one-person', 'one-person'],
    ] as const) {
      for (const readers of ['public', 'internal'] as const) {
        const ours = writePosting(catalog, { role: other, readers }, 'plain');
        const house = houseOf(writePosting(catalog, { role, readers }, 'plain'));
        const text = writePosting(catalog, { role: other, readers, house }, 'plain');
        assert.equal(headingLines(text), headingLines(ours), `${role} ${other} ${readers}`);
      }
    }
  });

  it('keeps the headings of two sections of one kind, with the figures that ours have, each with its own list', () => {
    const text = advert(
      exampleOf(
        '# CTO\n\n## Your tasks\n\n- a\n\n## Your first 12 months\n\n- b\n\n## Your first 90 days\n\n- c\n\nWe are hiring.\n',
      ),
    );
    const ours = writePosting(catalog, { role: 'cio', readers: 'public' }, 'plain');
    for (const name of ['irst 90 days', 'irst 12 months']) {
      const list = (posting: string): string => posting.split(`${name}\n\n`)[1]!.split('\n\n')[0]!;
      assert.match(list(text), /^- /);
      assert.equal(list(text), list(ours));
    }
    assert.match(text, /## Your first 12 months\n[^]*## Your first 90 days\n/);
  });

  it('takes over no other figure in a heading, and ours for nothing but what we have it for', () => {
    for (const heading of ['First 100 days', 'Lead 12 engineers', 'Benefits after 12 months', '12 months'])
      assert.doesNotMatch(
        advert(exampleOf(`# CTO\n\n## Tasks\n\n- a\n\n## ${heading}\n\n- b\n`)),
        new RegExp(heading),
      );
  });

  it('takes over no key of the front matter that is not a name', () => {
    const text = frontMatterOf(advertBelow('---\ntitle: CTO\n404: none\n"{{ x }}": y\n<<: z\nid: 3\n---\n'));
    assert.equal(text, 'title: Chief Information Officer\nid: "[id]"');
  });

  it('gives the list of what is welcome to the section of the house for it', () => {
    const text = advert(
      exampleOf(
        '# CTO\n\n## Your tasks\n\n- a\n\n## Nice to have\n\n- b\n\n## Requirements\n\n- c\n\nWe are hiring.\n',
      ),
    );
    assert.match(
      text,
      /## Nice to have\n\n- \[first welcome experience\]\n- \[second welcome experience\]\n\n##/,
    );
    assert.doesNotMatch(text, /Welcome, not needed/);
  });

  for (const [form, heading] of [
    ['a colon', (name: string) => `${name}:`],
    ['capitals', (name: string) => name.toUpperCase()],
    ['bold', (name: string) => `**${name}**`],
    ['single marks of emphasis', (name: string) => `*${name}*`],
    ['hashes', (name: string) => `## ${name}`],
  ] as const) {
    it(`gives the same lines again where the example is one that we wrote in the form of a house with ${form}`, () => {
      const sections = [
        ['About us', 'Responsibilities', 'Requirements', 'How to apply'],
        ['The role', 'Skills', 'Scope', 'Pay and conditions'],
        ['Reporting line', 'Responsibilities', 'KPIs', 'Requirements', 'Nice to have'],
      ];
      for (const names of sections) {
        for (const role of ['cto', 'cio', 'one-person'] as const) {
          for (const readers of ['public', 'internal'] as const) {
            const example = names.map((name) => `${heading(name)}\n\n- One\n- Two\n`).join('\n');
            const write = (text: string): string =>
              writePosting(catalog, { role, readers, house: houseOf(text) }, 'plain');
            const written = write(`# CTO\n\nWe are hiring. Send your CV.\n\n${example}`);
            assert.equal(headingLines(write(written)), headingLines(written));
          }
        }
      }
    });
  }

  it('has our English headings in the order of an example in another language', () => {
    const example = realExample('content_jobs_finance.de.md');
    const headings = parsePosting(advert(example)).headings.map(({ title }) => title.text);
    assert.equal(example.identity.language.value, 'de');
    assert.deepEqual(headings.slice(0, 3), ['Requirements', 'Responsibilities', 'About the company']);
  });

  it('has our sections where the example has no headings', () => {
    const text = advert(realExample('content_jobs_initiative.md'));
    const ours = writePosting(catalog, { role: 'cio', readers: 'public' }, 'plain');
    const headings = (posting: string): readonly string[] => posting.match(/^## .*$/gm) ?? [];
    assert.deepEqual(headings(text), headings(ours));
    assert.match(text, /^weight: "\[weight\]"$/m);
  });

  it('fits the folder and front matter for its own readers alone', () => {
    const house = houseFormOf(catalog, realExample('content_jobs_cto.md'));
    assert.ok(fitsReaders(house, 'public'));
    for (const readers of ['internal', 'interviewers'] as const) {
      assert.ok(!fitsReaders(house, readers));
      const text = writePosting(catalog, { role: 'cto', readers, house }, 'plain');
      assert.match(text, /^# Chief Technology Officer: /);
    }
  });
});
