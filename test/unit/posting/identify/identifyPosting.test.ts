import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { isPosting, longestPosting } from '../../../../src/core/posting/identify/postingIdentity.ts';
import identities from '../../../fixtures/documents/identities.json' with { type: 'json' };
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { cto } from '../../support/checkedTexts.ts';
import { allResponsibilities, ownPosting } from '../../support/ownPosting.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { exists, projectFolder, readText } from '../../support/projectFiles.ts';

const folder = 'test/fixtures/documents';

function identify(text: string, options?: { isPosting: boolean }): readonly (string | null)[] {
  const { kind, role, audience, language } = identifyPosting(parsePosting(text), options);
  return [kind, role, audience, language].map(({ value }) => value ?? null);
}

describe('What a file is, whose, for whom and in which language', () => {
  it('is expected of every document here', () => {
    const files = readdirSync(`${projectFolder}/${folder}`).filter((file) => file.endsWith('.md'));
    assert.deepEqual(files.sort(), Object.keys(identities).sort());
    assert.ok(files.length >= 20);
  });

  for (const [file, expected] of Object.entries(identities)) {
    it(`is right for ${file}`, () => assert.deepEqual(identify(readText(`${folder}/${file}`)), expected));
  }

  it('does not change with line ends, a byte order mark or emoji in front', () => {
    for (const [file, expected] of Object.entries(identities)) {
      const text = readText(`${folder}/${file}`);
      assert.deepEqual(identify(text.replaceAll('\n', '\r\n')), expected, file);
      assert.deepEqual(identify(`\ufeff${text}`), expected, file);
    }
  });

  it('is no posting for a text that is too long, whatever the settings say', () => {
    const text = cto('You lead.');
    for (const [length, isLong] of [
      [longestPosting, false],
      [longestPosting + 1, true],
    ] as const) {
      const document = parsePosting(text.padEnd(length, ' '));
      assert.equal(isPosting(identifyPosting(document)), !isLong);
      assert.equal(isPosting(identifyPosting(document, { isPosting: true })), !isLong);
    }
  });

  it('has the role of its title beside headings of colleagues who are not looked for', () => {
    const work = '## Responsibilities\n\n- Lead the engineers\n\n## How to apply\n\nSend your CV.\n';
    for (const colleague of ['Your manager', 'Our CEO', 'Message from the CEO', 'About the team lead']) {
      for (const text of [
        `## Chief Technology Officer\n\nWe are hiring.\n\n${work}\n## ${colleague}\n\nEva has been here for long.\n`,
        `## CTO\n\n- Lead the engineers\n\n## ${colleague}\n\nEva.\n\n## How to apply\n\nSend your CV.\n`,
      ])
        assert.equal(identify(`# Ferry Lines\n\n${text}`)[1], 'cto', text);
    }
    const beside = '## CTO\n\n- Lead the engineers\n\n## CIO\n\nWorks beside you.\n';
    assert.equal(identify(`# Join Ferry Lines\n\nWe are looking for a CTO.\n\n${beside}\n${work}`)[1], 'cto');
  });

  it('is told by the settings where the file itself does not', () => {
    const text = '# CTO\n\nMore soon.\n';
    assert.deepEqual(identify(text), ['other', null, null, null]);
    assert.deepEqual(identify(text, { isPosting: true }), ['advert', 'cto', 'public', null]);
    assert.deepEqual(identify('', { isPosting: true }), ['advert', null, 'public', null]);
  });

  for (const role of ['cto', 'cio'] as const) {
    it(`is a template of the right role for what the extension writes itself: ${role}`, () => {
      const [kind, found] = identify(ownPosting(role));
      assert.deepEqual([kind, found], ['template', role]);
    });
  }

  for (const role of ['cto', 'cio', 'one-person'] as const) {
    it(`is no posting for the interview guide that the extension writes itself: ${role}`, () => {
      const text = writePosting(catalog, { role, readers: 'interviewers' }, 'plain');
      assert.equal(identify(text)[0], 'other');
    });
  }

  it('is a role description also where a part of it is an interview guide', () => {
    const text =
      '# CIO\n\n## Responsibilities\n\n- Run IT\n\n## KPIs\n\n- Cost\n\n## Interview guide\n\n1. Why?\n';
    assert.deepEqual(identify(text).slice(0, 2), ['role-description', 'cio']);
  });

  for (const [language, text] of [
    ['sv', 'Vi söker en CIO som leder vår digitalisering. Du sitter i ledningen och tar ansvar för IT.'],
    ['da', 'Vi søger en CIO, der kan lede vores IT og digitalisering. Du har erfaring med ledelse af den.'],
    ['no', 'Vi søker en CIO som skal lede vår IT og rapportere til direktøren. Du har erfaring med drift.'],
    ['pl', 'Szukamy osoby, która poprowadzi z nami dział IT w Krakowie i zbuduje nasz zespół oraz budżet.'],
    ['cs', 'Hledáme CIO, který povede naše IT. Budete se hlásit řediteli a pracovat s lidmi v Brně.'],
    ['fi', 'Etsimme IT-johtajaa, joka johtaa tiimiä. Sinulla on kokemusta sekä taitoa, ja olet utelias.'],
  ] as const) {
    it(`is in a language whose words alone are known: ${language}`, () => {
      const found = identifyPosting(parsePosting(`# CIO\n\n${text}\n`), { isPosting: true });
      assert.equal(found.language.value, language);
    });
  }

  for (const line of [
    'I lead. I code. I ship. I hire.',
    "Europe's fleet's crew's port's",
    'At sea, at port, at work, at home.',
  ])
    it(`is in no other language for what English has as well: ${line}`, () => {
      assert.equal(identify(`# CTO\n\n${line}\n`, { isPosting: true })[3], null);
    });

  it('is in a language of the North where Danish and Norwegian have the same words', () => {
    const text =
      '# CTO\n\nVi ser etter en CTO som kan lede og utvikle teamet, og som har erfaring med drift.\n';
    assert.equal(identify(text, { isPosting: true })[3], 'da');
  });

  it('is in no language that can be told where two have as many words', () => {
    const english = 'We sail the boats and you sail with us.';
    const german = 'Du und der Hafen und die Boote.';
    assert.equal(identify(english)[3], 'en');
    assert.equal(identify(german)[3], 'de');
    assert.equal(identify(`${english} ${german}`)[3], null);
    assert.equal(identify(`${german} ${english}`)[3], null);
  });

  it('has its role from a title that also names the kind of text', () => {
    const text = readText('test/fixtures/workspace/cio-role-description.md');
    assert.match(text, /^# Chief Information Officer: role description\n/);
    assert.deepEqual(identify(text), ['role-description', 'cio', 'internal', 'en']);
  });

  it('is no posting for what packages and projects say of themselves', () => {
    const names = readdirSync(`${projectFolder}/node_modules`);
    const scoped = names
      .filter((name) => name.startsWith('@'))
      .flatMap((scope) =>
        readdirSync(`${projectFolder}/node_modules/${scope}`).map((name) => `${scope}/${name}`),
      );
    const packages = [...names, ...scoped].map((name) => `node_modules/${name}/README.md`);
    const own = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'test/fixtures/workspace/README.md'];
    const texts = [...own, ...packages.filter((file) => exists(file))];
    assert.ok(texts.length > 100);
    const postings = texts.filter((file) => isPosting(identifyPosting(parsePosting(readText(file)))));
    assert.deepEqual(postings, []);
  });

  it('is no posting for a page that says what a tool requires and how something is applied with it', () => {
    for (const heading of ['How to apply patches', 'How to Apply the Migration', 'Themes to apply'])
      assert.equal(
        identify(`# Tool\n\n## Requirements\n\n- Node 20\n\n## ${heading}\n\nRun it.\n`)[0],
        'other',
      );
    for (const heading of ['How to Apply', 'How to apply for this job', 'Want to apply?'])
      assert.equal(
        identify(`# Engineer\n\n## Requirements\n\n- Go\n\n## ${heading}\n\nWrite to us.\n`)[0],
        'advert',
      );
  });

  it('is an advert for a short text with a reporting line and a word on applying', () => {
    const text =
      '# CTO\n\nYou report to the CEO.\n\n## Responsibilities\n\n- Ship\n\n## Apply\n\nWrite to us.\n';
    assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cto']);
  });

  it('is an advert for a text with two known headings and facts in a table', () => {
    const headings = '## Responsibilities\n\n- Ship\n\n## Requirements\n\n- Care\n';
    for (const table of [
      '| Location | Porto |\n| --- | --- |\n| Pay | 90,000 euros |\n',
      '| **Location** | **Compensation** |\n| --- | --- |\n| Porto | 90,000 |\n',
      '|  |  |\n| --- | --- |\n| Salary: | 90,000 |\n| Closing date: | 3 May |\n',
    ]) {
      assert.deepEqual(identify(`# CTO\n\n${table}\n${headings}`).slice(0, 2), ['advert', 'cto'], table);
    }
    for (const table of [
      '',
      '| Location | Porto |\n| --- | --- |\n| Deadline | 3 May |\n',
      '| Place | Location of the office |\n| --- | --- |\n| Pay the bill | by the deadline |\n',
    ]) {
      assert.equal(identify(`# Data Engineer\n\n${table}\n${headings}`)[0], 'other', table);
    }
  });

  it('is an advert for a text with two known headings, or that looks for one, under the title of a CTO or CIO', () => {
    const sections = '## Responsibilities\n\n- Ship\n\n## Requirements\n\n- Care\n';
    assert.deepEqual(identify(`# CIO\n\n${sections}`).slice(0, 2), ['advert', 'cio']);
    assert.deepEqual(identify(`---\ntitle: CTO\n---\n\n${sections}`).slice(0, 2), ['advert', 'cto']);
    const sought = 'We are looking for a CTO. You will own the architecture. You will report to the CEO.\n';
    assert.deepEqual(identify(`# CTO\n\n${sought}`).slice(0, 2), ['advert', 'cto']);
    for (const title of ['Data Engineer', 'Package Manager', 'How a CTO works', 'Notes'])
      assert.equal(identify(`# ${title}\n\n${sections}`)[0], 'other', title);
    assert.equal(identify('# CTO\n\n## Responsibilities\n\n- Ship\n')[0], 'other');
    for (const text of [
      `# Jane Doe, CTO\n\n${sections}`,
      '# CTO\n\nWe are hiring in all teams. Full-time staff have benefits.\n',
      '---\nname: Jane Doe\nposition: CTO\n---\n\nJane holds equity. Her team grows: we are hiring!\n',
      '# CTO\n\n## Requirements\n\n- Go 1.22\n\n## Benefits\n\n- Faster builds\n',
    ])
      assert.equal(identify(text)[0], 'other', text);
  });

  it('is an advert with outcomes among its parts, too few for a description', () => {
    const text = '## Main duties\n\n- Run IT\n\n## By March 2028\n\n- 70 % online\n\n## Salary\n\n£98,000\n';
    assert.deepEqual(identify(`# Chief Information Officer\n\n${text}`).slice(0, 2), ['advert', 'cio']);
    assert.equal(identify(`# How a CIO works\n\n${text}`)[0], 'other');
  });

  for (const [title, text] of [
    [
      'CIO',
      '### Job Description:\n\n- Run IT\n\n### Qualification:\n\n- B.Tech\n\nKindly share updated resume to a@b.example',
    ],
    [
      'CTO',
      "**You'll be in charge of:**\n\n- The app\n\n**Must-haves:**\n\n- Care\n\n**Apply:** a@b.example",
    ],
    [
      'CIO',
      'Hartwell College invites nominations and applications for the position of CIO.\n\n## Qualifications\n\nThe anticipated salary is $215,000.',
    ],
    ["We're hiring a CTO 👋", "You'd be our first CTO. You report to me. Mail me at a@b.example"],
  ] as const)
    it(`is an advert for a short text of real words: ${title}, ${text.slice(0, 20).trim()}`, () => {
      assert.equal(identify(`# ${title}\n\n${text}\n`)[0], 'advert');
    });

  it('is an advert for a short text with a closing date', () => {
    const text =
      '## The person\n\n- You have run IT\n\nSalary: £81,204. Closing date: noon, 15 January 2027.\n';
    assert.deepEqual(identify(`# Chief Information Officer\n\n${text}`).slice(0, 2), ['advert', 'cio']);
    assert.equal(
      identify('# Sale of our ferries\n\n## Requirements\n\n- Cash\n\nClosing date: 15 January 2027.\n')[0],
      'other',
    );
  });

  it('is no posting for a plan or a schema with such a table', () => {
    const table = '| Location | Porto |\n| --- | --- |\n| Deadline | 3 May |\n| Salary | number |\n';
    assert.equal(identify(`# Table employees\n\n${table}\n## Requirements\n\n- PostgreSQL\n`)[0], 'other');
    assert.equal(
      identify(`# Off-site\n\n${table}\n## Agenda\n\n## Responsibilities\n\n- CTO: talk\n`)[0],
      'other',
    );
  });

  it('is no posting for notes, a plan or documentation that name no job, by a table and lines like headings', () => {
    const table = '| Deadline | 5 May |\n| --- | --- |\n| Compensation | 5 |\n';
    for (const text of [
      `# RFC 12\n\n${table}\n## Requirements\n\n- Fast\n\n## Benefits\n\n- Cheap\n`,
      `Requirements:\n- Fast\n\nBenefits:\n- Cheap\n\nContact:\n- Kim\n`,
      '# sail\n\nDESCRIPTION\n\nSails.\n\nREQUIREMENTS\n\n- Node\n\nCONTACT\n\nKim\n\nLOCATION\n\n- /opt\n',
      '# Off-site\n\nSCOPE\n\n- Two days\n\nRESPONSIBILITIES\n\n- Kim: talk\n\nKPIS\n\n- Fun\n',
    ])
      assert.equal(identify(text)[0], 'other', text);
  });

  it('is an advert for a text with lines like headings that names a job', () => {
    const rest = 'REQUIREMENTS\n\n- Care\n\nBENEFITS\n\n- Boats\n\nCONTACT\n\nKim\n';
    for (const job of [
      '# CTO',
      'CTO, Berlin',
      'Job title: CTO\nLocation: Berlin',
      'We need a CTO who sails.',
    ])
      assert.deepEqual(identify(`${job}\n\n${rest}`).slice(0, 2), ['advert', 'cto'], job);
    assert.deepEqual(identify(`# Data Engineer\n\n${rest}`).slice(0, 2), ['advert', 'another']);
  });

  const advert = (line: string): string =>
    `# CTO\n\n${line}\n\n## Responsibilities\n\n- Own it\n\n## Requirements\n\n- Care\n\n## Apply\n\nWrite to us.\n`;

  for (const line of [
    'This post reports to the CEO and is fixed-term. Acme has been named a Great Place to Work.',
    'You read pull requests and have a strong opinion on them. Read more about us on our site.',
    'You are an experienced engineering leader who has shipped an LLM. Act as a trusted advisor to the board.',
    'You are a senior leader and know what a language model is good for.',
  ]) {
    it(`is an advert that says "${line}"`, () => assert.deepEqual(identify(advert(line))[0], 'advert'));
  }

  for (const title of [
    'CTO at the Startup of the Year',
    'Chief Technology Officer (Employer of the Year 2026)',
    'Interim CIO (with handover from the founder)',
    'CTO or CIO (m/f/d)',
    'Do we need a CTO? Yes, you!',
    'CTO, with a review after six months',
    'CTO (permanent employment contract)',
    'CTO (unbefristeter Anstellungsvertrag)',
    'CIO – Bewerbung ohne Anschreiben und Lebenslauf',
    'CIO: hand over to us what you know',
    'CIO at Casebank, with an offer you read in a day',
  ])
    it(`is an advert with the title "${title}"`, () =>
      assert.equal(identify(cto('You lead.').replace('Chief Technology Officer', title))[0], 'advert'));

  for (const title of [
    'CTO of the Year',
    'Handover notes of the CTO',
    'Should we hire a CTO?',
    'CTO or CIO?',
    'Handover: CTO role',
    'Minutes of the board on the appointment of a CTO',
    'Probation review: Chief Technology Officer',
    'Succession plan, CIO',
    '30-60-90-day plan: CTO',
    'Offer of employment: Chief Technology Officer',
    'Contract of employment of our CIO',
    'Employment agreement for the Chief Information Officer',
    'Statement of work: fractional CTO',
    'CTO 30/60/90',
    'Intake meeting: CTO',
    'Board paper: hire a CIO',
    'Business case for a CIO',
    'Hiring a CTO: lessons learned',
    'Curriculum vitae: CTO',
    'Letter of reference: CTO',
    'Einarbeitungsplan: CIO',
    'Arbeitszeugnis: CTO',
    'Anstellungsvertrag für unseren CIO',
    'Vorstandsvorlage: Stelle CIO',
    'Was macht ein CIO?',
    'Leistungsbeschreibung: Interim-CIO',
    'Ferry Lines appoints new CIO',
    'E-mails to candidates for CTO',
    'How to hire a CTO',
    'Write a CTO job description',
    'Ferry Lines names new Chief Information Officer',
  ])
    it(`is no posting with the title "${title}"`, () =>
      assert.equal(identify(cto('You lead.').replace('Chief Technology Officer', title))[0], 'other'));

  for (const fields of [
    'layout: page',
    'layout: post',
    'skills: [Go, Kubernetes]',
    'tools: Jira',
    'mode: remote',
    'mode: hybrid\nskills: Go\ntools: Jira',
    'template: job.html',
    'template: page_template',
    'layout: job-template',
    'page_template: job.php',
  ]) {
    it(`is an advert with ${JSON.stringify(fields)} in its front matter`, () => {
      const text = `---\ntitle: CTO\n${fields}\n---\n\nYou are an experienced leader. You report to the CEO.\n\n## Duties\n\n- Own it\n\n## Apply\n\nWrite to us.\n`;
      assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cto']);
    });
  }

  it('is an advert in TOML front matter that names the template of the site', () => {
    const text = `+++\ntitle = "CTO"\ntemplate = "job.html"\n+++\n\n${advert('You report to the CEO.')}`;
    assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cto']);
  });

  for (const fields of ['template: true', 'type: job template', 'title: CTO job template']) {
    it(`is a template with ${JSON.stringify(fields)} in its front matter`, () => {
      assert.equal(identify(`---\n${fields}\n---\n\n${advert('You report to the CEO.')}`)[0], 'template');
    });
  }

  it('is a template where most bullets are left to fill in, and an advert where a few are', () => {
    const areas = ['boats', 'ports', 'fares', 'crews', 'fleets', 'routes'];
    const text = (count: number): string =>
      advert('You report to the CEO.').replace(
        '- Own it\n',
        areas
          .slice(0, count)
          .map((area) => `- Own [${area}]\n`)
          .join(''),
      );
    assert.equal(identify(text(6))[0], 'template');
    for (const count of [3, 5]) assert.equal(identify(text(count))[0], 'advert');
  });

  it('stays an advert while one of its sections is still to be filled in', () => {
    const duties = Array.from(
      { length: 12 },
      (_, i) => `- Lead team ${i} and agree its goals with sales\n`,
    ).join('');
    const scope = ['Team', 'Budget', 'Systems', 'Sites', 'Reports', 'Board']
      .map((one) => `- ${one}: [${one}]\n`)
      .join('');
    const text = advert('You report to the CEO.').replace('- Own it\n', duties);
    assert.equal(identify(`${text}\n## Scope\n\n${scope}`)[0], 'advert');
  });

  for (const [what, text] of [
    [
      'a persona with tools and a task',
      '---\nname: cto\ntools: Read, Grep\n---\n\nYou are an experienced CTO.\n\n## Responsibilities\n\n- Review designs\n',
    ],
    [
      'a persona in a chat mode',
      '---\nmode: agent\n---\n\nYou are a seasoned CIO.\n\n## Responsibilities\n\n- Review plans\n',
    ],
  ] as const) {
    it(`is no posting for ${what}`, () => assert.equal(identify(text)[0], 'agent-persona'));
  }

  it('is news where a person has been named CIO', () => {
    const text =
      'Kim Lee has been named Chief Information Officer of the city.\n\n## Responsibilities\n\nIT.\n';
    assert.equal(identify(text)[0], 'other');
  });

  it('is nothing for a list of responsibilities alone', () => {
    assert.equal(identify(allResponsibilities)[0], 'other');
  });

  for (const [line, role] of [
    ['Chief Technology Officer', 'cto'],
    ['CHIEF INFORMATION OFFICER', 'cio'],
    ['CTO, Berlin', 'cto'],
    ['Interim CIO (m/f/d) at Acme', 'cio'],
    ['Job title: CTO', 'cto'],
    ['Post title: CIO', 'cio'],
    ['**Job title:** Chief Information Officer', 'cio'],
    ['Position: CTO & CIO', 'one-person'],
    ['Job title: CTO\nLocation: Berlin\nReports to: CEO', 'cto'],
    ['**Job title:** CIO  \n**Location:** Berlin', 'cio'],
    ['CTO, Acme Robotics, Berlin or remote within Germany', 'cto'],
    ['CTO, Berlin, and his team of engineers met us yesterday', undefined],
    ['CTO - a talk on how they build ferries', undefined],
    ['Stelle\n\nChief Technology Officer', undefined],
    ['# Job Description\n\n**Job title:** Chief Information Officer', 'cio'],
    ['Job Description\n=====\n\nPosition: CTO', 'cto'],
    ['**JOB DESCRIPTION**\n\n**Post Title:** CIO\n**Department:** IT', 'cio'],
    ['# Stellenbeschreibung\n\nStellenbezeichnung: CIO', 'cio'],
    ['# Job Description\n\n- How it works\n\nPosition: CTO', undefined],
    ['Kim Lee, CTO', undefined],
    ['Reports to: CTO', undefined],
    ['CTO: writes the minutes', undefined],
    ['Assistant to the CTO', undefined],
    ['CTO, Executive Assistant', undefined],
    ['The CTO leads all of technology.', undefined],
    ['CHIEF INFORMATION OFFICER\nAcme Ltd, Leeds', 'cio'],
    ['Chief Technology Officer\r\nAlpenrobotik AG\r\n6020 Innsbruck', 'cto'],
    ['CTO\nand more text', undefined],
    ['CTO\nThe new one has begun.', undefined],
    ['CTO\nA\nB\nC\nD', undefined],
    ['- CTO', undefined],
    ['| CTO |', undefined],
  ] as const) {
    it(`has from the first line ${JSON.stringify(line)} the role ${role}`, () => {
      const rest =
        '## Responsibilities\n\n- Ship\n\n## Requirements\n\nWe are hiring. To apply, write to us.\n';
      for (const front of ['', '\ufeff', '---\ntype: jobs\n---\n']) {
        const found = identifyPosting(parsePosting(`${front}${line}\n\n${rest}`)).role;
        assert.equal(found.value, role);
        for (const { where, text } of found.evidence) {
          assert.equal(where, 'text');
          assert.doesNotMatch(text, /^[*\s]|Location/);
        }
      }
    });
  }

  it('has its role from a table of facts, where the heading names none', () => {
    const table = '| **Job title** | Chief Information Officer |\n|---|---|\n| Reports to | CEO |\n';
    const rest =
      '\n## Background\n\nWe make boats.\n\n## Requirements\n\n- Boats\n\n## How to apply\n\nWrite.\n';
    const { value, evidence } = identifyPosting(parsePosting(table + rest)).role;
    assert.deepEqual([value, evidence[0]!.text], ['cio', 'Chief Information Officer']);
    assert.equal(identify(rest + table.replace('|', '\n## Facts\n\n|'))[1], 'another');
  });

  it('is an advert where it calls people to apply, whatever a role description has as well', () => {
    const parts =
      '# CTO\n\n## Responsibilities\n\n- Own it\n\n## KPIs\n\n- Uptime\n\n## Reporting line\n\nThe CEO.\n';
    assert.equal(identify(`${parts}\nWrite to us.\n`)[0], 'role-description');
    assert.equal(identify(`${parts}\nWe are looking for you: apply by May.\n`)[0], 'advert');
    assert.equal(identify(`${parts}\nSend your documents to jobs@ferries.example.\n`)[0], 'advert');
    assert.equal(identify(`${parts}\n## We offer\n\n- Six weeks off\n\nApply before May.\n`)[0], 'advert');
    assert.equal(identify(`${parts}\n## We offer\n\n- Six weeks off\n`)[0], 'role-description');
    const brief = '# CIO by the hour\n\n## Scope\n\n- Pick an ERP\n\n## Out of scope\n\n- Laptops\n';
    assert.equal(identify(`${brief}\nWrite to us at it@press.example.\n`)[0], 'advert');
  });

  it('has its role from a heading that says whom it looks for', () => {
    const rest = 'We are hiring. To apply, write to us.\n\n## Requirements\n\n- Boots\n';
    assert.equal(identify(`# We need a CTO who likes mud\n\n${rest}`)[1], 'cto');
    assert.equal(identify(`# What a CTO needs to like\n\n${rest}`)[1], 'another');
  });

  for (const [sentence, role] of [
    ['We are looking for a strategic and hands-on CTO to join our leadership team.', 'cto'],
    ['The trust is seeking to appoint an experienced Chief Information Officer.', 'cio'],
    ['Acme is looking for its first CTO.', 'cto'],
    ['We are looking for a hands-on engineer, who reports to our CTO.', null],
    ['We are looking for an experienced assistant to the CIO.', null],
  ] as const) {
    it(`has from the sentence ${JSON.stringify(sentence)} the role ${role}`, () => {
      const rest = '## Requirements\n\n- Boots\n\n## How to apply\n\nSend your CV.\n';
      assert.equal(identify(`## About the job\n\n${sentence}\n\n${rest}`)[1], role);
    });
  }

  it('has no role of ours where its title names both and a heading each of them', () => {
    const jobs = (title: string): string =>
      `# ${title}\n\n## CTO\n\n- Owns engineering\n\n## CIO\n\n- Owns internal IT\n\n## How to apply\n\nSend your CV.\n\nWe are hiring.\n`;
    assert.deepEqual(identify(jobs("We're hiring: CTO and CIO")), ['advert', null, 'public', 'en']);
    assert.deepEqual(identify(jobs('CTO and CIO').replace('## CIO', '## Inside')), [
      ...['advert', 'one-person', 'public', 'en'],
    ]);
  });

  it('has no role of ours where it lists the jobs of both', () => {
    const jobs =
      '# Jobs at Pebble\n\nWe are hiring.\n\n## CTO\n\n- Lead engineers\n\n[Apply](mailto:a@b.example)\n';
    assert.equal(identify(`${jobs}\n## Benefits\n\n- Tea\n`)[1], 'cto');
    assert.equal(identify(`${jobs}\n## CIO\n\n- Run internal IT\n\n## Benefits\n\n- Tea\n`)[1], 'another');
  });

  it('is an advert by the file of its layout', () => {
    const text = 'We are 25 people.\n\n## You should have\n\n- Led engineers\n';
    assert.equal(identify(`---\nlayout: ../../layouts/Job.astro\ntitle: CTO\n---\n\n${text}`)[0], 'advert');
    assert.equal(identify(`---\nlayout: ../../layouts/Base.astro\ntitle: CTO\n---\n\n${text}`)[0], 'other');
  });

  it('is an advert by words with backslashes, as Pandoc writes them', () => {
    const text = "# CTO\n\nWe\\'re hiring, and you\\'ll lead.\n\n## What you\\'ll bring\n\n- Care\n";
    assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cto']);
  });

  it('is an advert by a German field, and by German words in the other order', () => {
    const text =
      'Als CIO gestaltest du die IT.\n\n## Das bringst du mit\n\n- Ruhe\n\n## Das bieten wir dir\n\n- Tee\n';
    assert.equal(identify(`---\ntitle: CIO\nkategorie: Stellenangebot\n---\n\n${text}`)[0], 'advert');
    assert.equal(identify(`---\ntitle: CIO\nkategorie: Vortrag\n---\n\n${text}`)[0], 'other');
    const seeking =
      '# Mandat: CIO\n\nFür einen Kunden suchen wir einen CIO.\n\n## Anforderungsprofil\n\n- Ruhe\n';
    assert.equal(identify(`${seeking}\n## Aufgabenstellung\n\n- IT führen\n`)[0], 'advert');
    const house = '# Group CIO (m/w/d)\n\nUnser Konzern sucht eine:n CIO.\n\n**Ihre Mission**\n- Eine IT\n';
    assert.deepEqual(identify(`${house}\n**Ihr Profil**\n- Ruhe\n`).slice(0, 2), ['advert', 'cio']);
  });

  it('is an advert where it calls itself a vacancy notice', () => {
    const text =
      '# Vacancy notice: Chief Information Officer (Grade A14)\n\n## 1. Tasks\n\nThe jobholder heads the ICT Unit.\n\n## 2. Eligibility criteria\n\nA degree.\n';
    assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cio']);
  });

  it('has the role of the front matter and of the heading of somebody else, where the first line has none', () => {
    const rest = '## Requirements\n\nWe are hiring. To apply, write to us.\n';
    assert.equal(identify(`---\ntitle: Engineer\ntype: jobs\n---\nCTO\n\n${rest}`)[1], 'another');
    assert.equal(identify(`Job title: Engineer\n\n# CTO\n\n${rest}`)[1], 'cto');
  });

  it('has the role of the first heading, where that is the title of somebody else', () => {
    const rest = '## Requirements\n\nWe are hiring. To apply, write to us.\n';
    for (const line of ['CTO (Office of)', 'CIO | Technology department', 'Job title: CTO'])
      assert.equal(identify(`${line}\n\n# Senior Data Engineer\n\n${rest}`)[1], 'another', line);
    assert.equal(identify(`CTO, Berlin\n\n# Join us\n\n${rest}`)[1], 'cto');
  });

  it('has a role from the first two headings, and from none further down', () => {
    const rest = '## Requirements\n\nWe are hiring. To apply, write to us.\n';
    assert.equal(identify(`# Join us\n\n## CTO\n\nLead.\n\n${rest}`)[1], 'cto');
    assert.equal(identify(`# Join us\n\n## Our fleet\n\nSail.\n\n## CTO\n\nLeads.\n\n${rest}`)[1], 'another');
  });

  for (const [title, role] of [
    ['CTO', 'cto'],
    ['Interim Chief Technology Officer', 'cto'],
    ['Acme: Chief Technology Officer (f/m/x)', 'cto'],
    ['Chief Technology Officer – Berlin', 'cto'],
    ['Our next CTO', 'cto'],
    ['CTO ad interim (6 months)', 'cto'],
    ['VP of Engineering', 'cto'],
    ['Chief Information Officer at Acme', 'cio'],
    ['Chief Digital Officer', 'cio'],
    ['Chief Information Officer: role description', 'cio'],
    ['CIO, job description', 'cio'],
    ['Head of IT, Porto', 'cio'],
    ['Chief Information Officer: role description', 'cio'],
    ['Chief Investment Officer (CIO)', 'another'],
    ['CIO – Chief Innovation Officer', 'another'],
    ['CIO (Chief Investment Officer), Harrow Foundation', 'another'],
    ['Chief Innovation Officer (CIO), Porto', 'another'],
    ['Clinical Trials Officer (CTO)', 'another'],
    ['Chief Information Officer (CIO)', 'cio'],
    ['Acme Chief Information Officer (CIO)', 'cio'],
    ['VP Engineering (CTO)', 'cto'],
    ['CTO & CIO', 'one-person'],
    ['Chief Information and Technology Officer', 'one-person'],
    ['Co-Founder & CTO', 'cto'],
    ['Co-Founder/CTO (m/f/d)', 'cto'],
    ['CTO / VP Engineering', 'cto'],
    ['CTO / VP of Product & Engineering', 'cto'],
    ['CTO and Managing Director, Berlin', 'cto'],
    ['Chief Digital and Technology Officer', 'cto'],
    ['CPTO', 'cto'],
    ['SVP Engineering', 'cto'],
    ['CIO / IT Director', 'cio'],
    ['Vice President and Chief Information Officer', 'cio'],
    ['Vice Chancellor & CIO', 'cio'],
    ['Associate Vice President for Information Technology and CIO', 'cio'],
    ['Chief Digital Information Officer', 'cio'],
    ['Head of Information Technology', 'cio'],
    ['Head of IT and Digital', 'cio'],
    ['Head of ICT', 'cio'],
    ['Director of Information Technology', 'cio'],
    ['VP of Information Technology', 'cio'],
    ['Leiter IT (m/w/d)', 'cio'],
    ['Leiter:in IT (m/w/d)', 'cio'],
    ['IT-Leitung', 'cio'],
    ['Geschäftsführer und CIO', 'cio'],
    ['Interim CTO and CIO', 'one-person'],
    ['Assistant to the CTO/CIO', 'another'],
    ['Assistant to the CTO & CEO', 'another'],
    ['Executive Assistant, CTO', 'another'],
    ['Secretary, CIO', 'another'],
    ['Chief Information Officer, Office of the Secretary', 'cio'],
    ['Executive Assistant/CIO', 'another'],
    ['Executive Assistant for the CIO', 'another'],
    ['Chief of Staff (CTO)', 'another'],
    ['CTO / CIO Advisor', 'another'],
    ['Deputy CTO and Head of Engineering Operations', 'another'],
    ['Director, Office of the CTO and CIO', 'another'],
    ['VP of Engineering and Operations', 'another'],
    ['Director of IT and Facilities', 'another'],
    ['Associate Director of Information Technology', 'another'],
    ['Deputy Head of IT', 'another'],
    ['Deputy CIO', 'another'],
    ['Engineer, Office of the CTO', 'another'],
    ['Chief of Staff to the CTO', 'another'],
    ['Chief Information Security Officer', 'another'],
    ['Director of Product', 'another'],
  ] as const) {
    it(`is for "${title}" the role ${role}`, () => {
      const text = `---\ntitle: "${title}"\ntype: jobs\n---\n## Requirements\n\nTo apply, write to us.\n`;
      assert.equal(identify(text)[1], role);
      assert.equal(
        identify(`# ${title}\n\n## Requirements\n\nWe are hiring. To apply, write to us.\n`)[1],
        role,
      );
    });
  }

  for (const [title, line, role] of [
    ['Head of IT', 'You report to the CIO.', 'another'],
    ['Head of IT', '- **Reports to:** Chief Information Officer', 'another'],
    ['Head of IT', '| Location | Porto |\n| --- | --- |\n| **Reports to** | CIO |', 'another'],
    ['IT-Leiter', 'Die IT-Leiter der Länder berichten an unseren CIO.', 'another'],
    ['VP Engineering', 'Reporting directly to our **CTO**, you lead four teams.', 'another'],
    ['Head of IT', 'You report to Maria Silva, our CIO.', 'another'],
    ['Head of IT', 'Reports to: Maria Silva (Chief Information Officer)', 'another'],
    ['Head of IT', 'Reports to: [CIO](./cio.md)', 'another'],
    ['Head of IT', 'For all of this you will report to the\nnewly appointed CIO.', 'another'],
    ['Head of IT', '**Reports to**\n\n- CIO', 'another'],
    ['Head of IT', '## Line Manager\n\nThe CIO.', 'another'],
    [
      'Head of IT',
      'This post reports to the Associate Vice President and Chief Information Officer.',
      'another',
    ],
    ['VP Engineering', 'You report to our Co-Founder & CTO.', 'another'],
    ['IT-Leitung', 'Sie berichten direkt an den CIO.', 'another'],
    ['Head of IT', 'Reports to: Global CIO', 'cio'],
    ['Head of IT', 'You report to the CEO and work closely with the CIO.', 'cio'],
    ['Head of IT', 'You report to the CEO, until a CIO is hired.', 'cio'],
    ['Head of IT', 'You report to Finance, not the CIO.', 'cio'],
    ['Head of IT', '## Line Manager\n\nThe CEO, beside whom a CIO of the group sits.', 'cio'],
    ['Head of IT', 'You report to the CTO.', 'cio'],
    ['Head of IT', 'You report to the CIO of the group.', 'cio'],
    ['Head of IT', 'You report to the Group CIO.', 'cio'],
    ['Head of IT', 'You report to the CIO at group level.', 'cio'],
    ['Head of IT', '- Twelve people report to you\n- CIO or CEO: you speak with all of them', 'cio'],
    ['Head of IT', '| Reports to you | CIO office |\n| --- | --- |\n| Location | Porto |', 'cio'],
    ['Head of IT', '- You report to Finance\n- CIO: none yet', 'cio'],
    ['Head of IT', 'You report to the CEO, with the CIO of the group at your side.', 'cio'],
    ['Head of IT', '<!-- Does she report to the CIO? -->', 'cio'],
    ['Head of IT', 'We are looking for a CIO. The service desk reports to the CIO.', 'cio'],
    ['Head of IT', 'We are looking for a CTO. You report to the CIO.', 'another'],
    ['Head of IT (CIO)', 'All IT managers report to the CIO.', 'cio'],
    ['CIO', 'All IT managers report to the CIO.', 'cio'],
    ['CTO / VP Engineering', 'The engineers report to the CTO.', 'cto'],
  ] as const) {
    it(`is for "${title}" with "${line}" the role ${role}`, () => {
      const text = `# ${title}\n\n${line}\n\n## Requirements\n\nWe are hiring. To apply, write to us.\n`;
      assert.equal(identify(text)[1], role);
    });
  }

  it('is another one for a Head of IT whose front matter names the CIO as the manager, or a sentence says so', () => {
    const body = '## Requirements\n\nTo apply, write to us.\n';
    const under = (manager: string): unknown =>
      identify(`---\ntitle: Head of IT\ntype: jobs\nreports_to: ${manager}\n---\n${body}`)[1];
    assert.deepEqual(['CIO', 'CEO', 'CTO', 'Group CIO'].map(under), ['another', 'cio', 'cio', 'cio']);
    assert.deepEqual(['"CIO"', "'Chief Information Officer'"].map(under), ['another', 'another']);
    const toml = '+++\ntitle = "VP Engineering"\ntype = "job"\nreporting_to = "CTO"\n+++\n';
    assert.equal(identify(`${toml}${body}`)[1], 'another');
    const sentence = '# Join us\n\nWe are looking for a Head of IT, reporting to the';
    assert.equal(identify(`${sentence} CIO.\n\n${body}`)[1], 'another');
    assert.equal(identify(`${sentence} CFO.\n\n${body}`)[1], 'cio');
  });
});
