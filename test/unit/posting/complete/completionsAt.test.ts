import assert from 'node:assert/strict';
import { catalog } from '../../support/catalog.ts';
import { heldAfter } from '../../support/heldMemory.ts';
import { completed, completions, titles } from '../../support/postingLanguage.ts';
import { readText } from '../../support/projectFiles.ts';

const cto = catalog.role('cto').responsibilities;
const cio = catalog.role('cio').responsibilities;
const [first, second] = cto;
const front = '---\ntitle: Chief Technology Officer\ntype: jobs\n---\n';

/** An advert for a CTO with a list of its own under that heading. */
function advert(list: string, heading = 'What you will do', title = 'Chief Technology Officer'): string {
  return `# ${title}\n\nWe are looking for you.\n\n## ${heading}\n\n${list}\n\n## How to apply\n\nSend your CV to us.\n`;
}

const sectionsOf = (text: string): readonly string[] => titles(text.replace('## How', '|\n\n## How'));

describe('Completions in a bullet', () => {
  it('remember no more of a long bullet than they read', () => {
    const [size, texts] = [100_000, 40];
    const held = heldAfter(() => {
      for (let i = 0; i < texts; i++) completions(advert(`- ${`${i} `.padEnd(size, 'word ')}\n- |`));
    });
    assert.ok(held < (size * texts) / 2, `${held} bytes`);
  });

  it('are the responsibilities of the role that are not in the posting, in the order of the content', () => {
    assert.deepEqual(
      titles(advert('- Something else\n- |')),
      cto.map(({ title }) => title),
    );
    assert.deepEqual(
      titles(advert(`- ${first!.text}\n- |\n- ${cto[2]!.text}`)),
      cto.filter((_, i) => i !== 0 && i !== 2).map(({ title }) => title),
    );
    assert.deepEqual(
      titles(advert('- |', 'Responsibilities', 'Chief Information Officer')),
      cio.map(({ title }) => title),
    );
  });

  it('leave out what stands in any list, and what the content says twice', () => {
    const text = advert('- |').replace('We are looking', `- ${second!.text}\n\nWe are looking`);
    assert.ok(!titles(text).includes(second!.title));
    const under = (heading: string): string =>
      advert('- |').replace('## How', `## ${heading}\n\n- You had to ${second!.text}\n\n## How`);
    assert.ok(titles(under('Skills')).includes(second!.title));
    assert.ok(!titles(under('Scope')).includes(second!.title));
    const twice = titles(
      advert(`- ${catalog.entry('cio-bottom-line').text}\n- |`, 'Responsibilities', 'CIO'),
    );
    assert.ok(!twice.includes(catalog.entry('cio-raise-profitability').title));
  });

  it('leave out what Insert leaves out: a twin of the other role in other words, not word by word', () => {
    const { text } = catalog.entry('cio-partners');
    const { title } = catalog.entry('cto-partners');
    assert.ok(titles(advert(`- ${text}\n- |`)).includes(title));
    assert.ok(!titles(advert(`- **${text.replace(/\.?$/, ' each day.')}**\n- |`)).includes(title));
  });

  it('count the bullet being written for nothing', () => {
    assert.equal(titles(advert(`- ${first!.text}|`))[0], first!.title);
  });

  it('carry the responsibility they are, with the words for the bullet', () => {
    const [completion] = completions(advert('- |'));
    assert.equal(completion!.entry, first);
    assert.equal(completion!.text, first!.text);
    assert.equal(completion!.kind, 'bullet');
  });

  it('fill a blank bullet of any kind and keep its marker', () => {
    for (const [before, after] of [
      ['- |', '- '],
      ['-|', '- '],
      ['- |  ', '- '],
      ['-   |', '-   '],
      ['* |', '* '],
      ['+ |', '+ '],
      ['• |', '• '],
      ['1. One\n2. |', '1. One\n2. '],
      ['3) |', '3) '],
      ['- [ ] |', '- [ ] '],
      ['- One\n  - |', '- One\n  - '],
      ['- One\n\t* |', '- One\n\t* '],
      ['- 🚀 |', '- 🚀 '],
      ['- ✅|', '- ✅ '],
    ] as const) {
      assert.equal(completed(advert(before)), advert(after + first!.text), before);
    }
  });

  it('replace what is typed so far, and nothing else', () => {
    for (const [before, after] of [
      ['- Rep|', '- '],
      ['- Rep |', '- '],
      ['-  represent our technology|', '-  '],
      ['2. Rep|\n3. Three', '2. '],
      ['- One\n  - Rep|\n- Two', '- One\n  - '],
      ['- 👩🏽‍💻 🚀 One\n- Rep|', '- 👩🏽‍💻 🚀 One\n- '],
      ['- 🚀 Rep|', '- 🚀 '],
    ] as const) {
      const rest = before.split('|')[1]!;
      assert.equal(completed(advert(before)), advert(after + first!.text + rest), before);
    }
  });

  it('leave a bullet alone that goes on behind the cursor or on the next line', () => {
    for (const list of [
      '- Lead |teams',
      '- |Lead',
      '- Lead|\n  teams',
      '- Lead\n  teams|',
      '|- Lead',
      '-| Lead',
    ]) {
      assert.deepEqual(titles(advert(list)), [], list);
    }
  });

  it('are the same at every line end, behind a byte order mark and behind emoji', () => {
    const text = advert('- 👩🏽‍💻 One\n- Rep|\n- Two');
    const expected = completed(text);
    assert.equal(completed(text.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
    assert.equal(completed(`\ufeff${text}`), `\ufeff${expected}`);
    assert.equal(completed(`${front}\n🚢🚢 ${text}`), `${front}\n🚢🚢 ${expected}`);
  });

  it('are requirements and skills under either heading, those of the heading first', () => {
    const requirements = titles(advert('- |', 'What you bring'));
    const skills = titles(advert('- |', 'Skills'));
    assert.equal(requirements[0], 'Work you have led before');
    assert.equal(skills[0], 'Communication');
    assert.deepEqual([...requirements].sort(), [...skills].sort());
    assert.equal(new Set(skills).size, skills.length);
    assert.ok(skills.includes('Change management'));
  });

  it('have a tab stop for each blank, and offer no bullet that is nothing but blanks', () => {
    const offered = completions(advert('- |', 'Requirements'));
    const experience = offered.find(({ title }) => title.startsWith('Experience with'))!;
    assert.equal(experience.title, 'Experience with [kind of product or systems]');
    assert.equal(experience.snippet, 'Experience with ${1:[kind of product or systems]}');
    assert.deepEqual(
      offered.filter(({ title }) => title.startsWith('[')),
      [],
    );
  });

  it('leave out the skills that a bullet begins with, in bold or not, and the blanks that are filled in', () => {
    const offered = titles(
      advert(
        '- Communication: with everybody\n- **Leadership** of leaders\n- Experience with ships\n- |',
        'Requirements',
      ),
    );
    for (const title of ['Communication', 'Leadership', 'Experience with [kind of product or systems]']) {
      assert.ok(!offered.includes(title), title);
    }
    assert.ok(offered.includes('Decision making'));
  });

  it('still offer a skill that only a responsibility begins with', () => {
    const text = advert('- |', 'Skills').replace(
      '## Skills',
      '## Tasks\n\n- Finance: revenue per route.\n\n## Skills',
    );
    assert.ok(titles(text).includes('Finance'));
  });

  it('are for one person in both roles the bullets of that description', () => {
    const text = advert('- |', 'Responsibilities', 'CTO/CIO');
    const offered = completions(text);
    assert.equal(offered.length, 10);
    assert.equal(offered[0]!.entry.id, 'one-person-responsibilities');
    assert.deepEqual([offered[0]!.lead, offered[5]!.lead], ['For customers:', 'Inside the company:']);
    const rest = titles(text.replace('- |', `- ${offered[3]!.text}\n- |`));
    assert.deepEqual(
      rest,
      offered.filter((_, i) => i !== 3).map(({ title }) => title),
    );
  });

  it('come under a heading inside the section, but not under one about something else', () => {
    assert.ok(titles(advert('### With the boats\n\n- |')).length > 0);
    assert.deepEqual(titles(advert('- One\n\n### Nice to have\n\n- |')), []);
    assert.deepEqual(titles(advert('- |', 'Benefits')), []);
    assert.deepEqual(titles(advert('- |', 'Tessaline in figures')), []);
  });

  it('come under headings of every form', () => {
    for (const heading of [
      '#Responsibilities',
      'Responsibilities\n---',
      '**Responsibilities**',
      '<h2>Responsibilities</h2>',
    ]) {
      assert.ok(titles(advert('- |').replace('## What you will do', heading)).length > 0, heading);
    }
  });
});

describe('Completions on an empty line', () => {
  it('are the sections that the posting does not have, in the order of the description', () => {
    assert.deepEqual(sectionsOf(advert('- One')), [
      'About the role',
      'About the company',
      'Mission',
      'Reporting line',
      'Who works beside you',
      'Scope',
      'First 90 days',
      'First 12 months',
      'Skills',
      'Requirements',
      'Partners and agencies',
      'Working together',
      'Pay and conditions',
      'Hiring process',
      'Equal opportunity',
      'Leadership and management skills',
    ]);
  });

  it('have the heading level and the bullets of the posting, and one blank line around', () => {
    const text = advert('* One').replaceAll('## ', '### ').replace('### How', '|\n\n### How');
    assert.equal(
      completed(text, 'First 90 days'),
      text.replace(
        '|',
        [
          '### First 90 days',
          '',
          '* You have met [number of customers] customers and all product teams',
          '* Technical risks are reviewed, and the first [number of fixes] fixes agreed',
          '* Decisions that are hard to reverse are listed, each with owner and date',
          '* [number of key hires] key hires are under way',
        ].join('\n'),
      ),
    );
    assert.equal(
      completed('# CTO\n\nWe are looking for a CTO.\n|\n## How to apply\n\nSend your CV.\n', 'Mission'),
      '# CTO\n\nWe are looking for a CTO.\n\n## Mission\n\nMake our product win customers through technology, ' +
        'and let revenue grow with it.\n\n## How to apply\n\nSend your CV.\n',
    );
  });

  it('take over Windows line ends and replace spaces on the line', () => {
    const text = advert('- One').replace('## How', '  |  \n\n## How');
    const expected = completed(text, 'Mission');
    assert.ok(!expected.includes('  \n'));
    assert.equal(completed(text.replaceAll('\n', '\r\n'), 'Mission'), expected.replaceAll('\n', '\r\n'));
    assert.equal(completed(`\ufeff${text}`, 'Mission'), `\ufeff${expected}`);
  });

  it('come right behind a list, but not inside it', () => {
    assert.ok(titles(advert('- One\n|')).length > 0);
    assert.deepEqual(titles(advert('- One\n|\n- Two')), []);
    assert.deepEqual(titles(advert('- One\n\n  |\n\n  - Two')), []);
    assert.deepEqual(titles(advert('- One\n|\n  With a paragraph.')), []);
  });

  it('do not part a heading from what stands under it', () => {
    for (const text of [
      advert('|\n- One'),
      advert('|\n- One').replace('## What you will do', '**What you will do**'),
      advert('|\nSome words.').replace('## What you will do', 'What you will do\n---'),
    ]) {
      assert.deepEqual(titles(text), [], text);
    }
    assert.ok(titles('# CTO\n|\n## What you bring\n\nWe are looking for a CTO. Send your CV.\n').length > 0);
  });

  it('are the internal sections too in an internal role description, and there alone', () => {
    const text = readText('test/fixtures/workspace/cio-role-description.md');
    const offered = titles(text.replace('## Skills', '|\n\n## Skills'));
    assert.ok(offered.includes('Interview questions'));
    // It says what is not part of the role.
    assert.ok(!offered.includes('Boundary to the CTO'));
    const withoutBoundary = text.replace(/### Not part of this role\n[^]*?(?=## Skills)/, '|\n\n');
    assert.ok(titles(withoutBoundary).includes('Boundary to the CTO'));
    assert.ok(!offered.includes('Responsibilities'));
    assert.ok(!sectionsOf(advert('- One')).includes('Interview questions'));
  });
});

describe('Completions are none', () => {
  const list = '- One';
  for (const [where, text] of [
    ['inside front matter', `---\ntitle: CTO\ntype: jobs\n|\n---\n\n${advert(list)}`],
    ['on a blank bullet of front matter', `---\ntitle: CTO\ntype: jobs\ntags:\n- |\n---\n\n${advert(list)}`],
    ['on the last line of front matter', `---\ntitle: CTO\ntype: jobs\n---|\n\n${advert(list)}`],
    ['inside front matter in TOML', `+++\ntitle = "CTO"\ntype = "jobs"\n|\n+++\n\n${advert(list)}`],
    ['above a byte order mark', `|\ufeff\n\n${advert(list)}`],
    ['in a code block', advert('```\n- |\n```')],
    ['on a blank line of a code block', advert('~~~\n\n|\n\n~~~')],
    ['at the end of a code block that stays open', `${advert('- One')}\n\`\`\`\n- |`],
    ['in a comment', advert('<!--\n- |\n-->')],
    ['on a blank line of a comment', advert('<!--\n\n|\n\n-->')],
    ['in a comment of a template', advert('{% comment %}\n\n|\n\n{% endcomment %}')],
    ['in what a template takes as it is', advert('{% raw %}\n\n|\n\n{% endraw %}')],
    ['inside a tag of a template', advert('{% include perks.html\n\n|\n\n%}')],
    ['on a blank line of an element for code', advert('<pre>\n\n|\n\n</pre>')],
    ['in a heading', advert('- One').replace('What you will do', 'What you will| do')],
    ['at the end of a heading', advert('- One').replace('What you will do', 'What you will do|')],
    ['in a paragraph', advert('Some words| and more.')],
    ['at the end of a paragraph', advert('Some words.|')],
    ['in a posting of another role', advert('- |', 'What you will do', 'Chief Financial Officer')],
    ['in a posting that names no role', advert('- |', 'What you will do', 'Skipper')],
    [
      'in a posting without a title',
      '## What you will do\n\n- |\n\n## How to apply\n\nSend your CV to us.\n',
    ],
    [
      'on an empty line of a posting of another role',
      advert('- One\n\n|', 'Tasks', 'Chief Financial Officer'),
    ],
    ['in an empty file', '|'],
    ['in a list of tasks', '# To do\n\n## Responsibilities\n\n- |\n'],
  ] as const) {
    it(where, () => assert.deepEqual(titles(text), []));
  }

  it('in a German posting', () => {
    const text = readText('test/fixtures/documents/cto-german.md');
    assert.deepEqual(titles(text.replace('- Du', '- |\n- Du')), []);
    assert.deepEqual(titles(text.replace('**Das', '|\n\n**Das')), []);
  });

  for (const file of [
    'readme.md',
    'agent-cto.md',
    'agent-cio.md',
    'decision.md',
    'news-cio.md',
    'cfo-advert.md',
  ]) {
    it(`anywhere in ${file}`, () => {
      const text = readText(`test/fixtures/documents/${file}`);
      const lines = text.split('\n');
      lines.forEach((_, i) => {
        for (const added of ['|', '- |']) {
          const marked = [...lines.slice(0, i), added, ...lines.slice(i)].join('\n');
          assert.deepEqual(titles(marked), [], marked);
        }
      });
    });
  }
});
