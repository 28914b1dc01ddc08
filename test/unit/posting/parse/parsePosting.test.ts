import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import expectations from '../../../fixtures/postings/expectations.json' with { type: 'json' };
import { assertExact, identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { readText } from '../../support/projectFiles.ts';

const titles = (text: string): readonly (readonly [string, number, string])[] =>
  parsePosting(text).headings.map(({ form, level, title }) => [form, level, title.text]);
const bullets = (text: string): readonly (readonly [number, string, string])[] =>
  parsePosting(text).bullets.map(({ depth, marker, content }) => [depth, marker, content.text]);
const sentences = (text: string): readonly string[] =>
  parsePosting(text).sentences.map((sentence) => sentence.text);
const blanks = (text: string): readonly string[] =>
  parsePosting(text).placeholders.map((place) => place.text);
const spared = (text: string): readonly (readonly [string, string])[] =>
  parsePosting(text).spared.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const kinds = (text: string): readonly (string | undefined)[] =>
  parsePosting(text).sections.map(({ kind }) => kind);

describe('Parsing a posting', () => {
  for (const [file, { sha256, sections }] of Object.entries(expectations)) {
    it(`finds the sections of ${file} and what they are about`, () => {
      const text = readText(`test/fixtures/postings/${file}`);
      assert.equal(createHash('sha256').update(text).digest('hex'), sha256);
      const document = parsePosting(text);
      assertExact(document);
      assert.deepEqual(
        document.sections.map(({ start, kind }) => [start, kind ?? null]),
        sections,
      );
    });
  }

  it('knows whose the real postings are', () => {
    for (const file of Object.keys(expectations)) {
      const { role } = identifyPosting(parsePosting(readText(`test/fixtures/postings/${file}`)));
      assert.equal(role.value, file.endsWith('content_jobs_cto.md') ? 'cto' : 'another', file);
    }
  });

  it('reads headings in every form', () => {
    const text =
      '# One #\n\n##Two\n\nThree\n===\n\nFour\n---\n\n**Five:**\ntext\n\n<h3 id="x"><b>Six</b></h3>\n\n### **Seven**\n\n<h2>Eight</H2>\n';
    assert.deepEqual(titles(text), [
      ['hashes', 1, 'One'],
      ['unspaced', 2, 'Two'],
      ['underlined', 1, 'Three'],
      ['underlined', 2, 'Four'],
      ['bold', 3, 'Five'],
      ['html', 3, 'Six'],
      ['hashes', 3, 'Seven'],
      ['html', 2, 'Eight'],
    ]);
  });

  it('reads bold headings with breaks behind them, as wikis export them', () => {
    assert.deepEqual(
      titles('**1. Your tasks**<br>\n\n**Your profile:**&nbsp;<br />\n\n**Bold** text<br>\n'),
      [
        ['bold', 2, '1. Your tasks'],
        ['bold', 2, 'Your profile'],
      ],
    );
  });

  it('reads lines with a tick as bullets, unless they are bold', () => {
    assert.deepEqual(bullets('✔ One  \n✅ Two\n✔️ Three\n✔ \n\n✅ **Four**\n\n✔Five\n'), [
      [0, '✔', 'One'],
      [0, '✅', 'Two'],
      [0, '✔️', 'Three'],
      [0, '✔', ''],
    ]);
    assert.deepEqual(titles('✅ **Your tasks**\n'), [['bold', 2, 'Your tasks']]);
  });

  it('reads bold headings with emoji before them, which are no part of the title', () => {
    assert.deepEqual(titles('🔧 **Your tasks**\n\n⚙️ **Your profile:**\n\n🔧 **Bold** text\n'), [
      ['bold', 2, 'Your tasks'],
      ['bold', 2, 'Your profile'],
    ]);
  });

  it('reads headings without the names that word processors export behind them', () => {
    const text =
      '# **CTO (m/f)** {#cto-(m/f)}\n\n## About Acme ## {#about-acme .unnumbered}\n\n**Perks** {: .box}\n\n- Fun\n\n## {{ title }}\n';
    assert.deepEqual(titles(text), [
      ['hashes', 1, 'CTO (m/f)'],
      ['hashes', 2, 'About Acme'],
      ['bold', 3, 'Perks'],
      ['hashes', 2, '{{ title }}'],
    ]);
    assert.deepEqual(kinds(text), [undefined, 'about-company', 'benefits', undefined]);
  });

  it('reads headings as Pandoc writes them, underlined and with backslashes', () => {
    const text =
      "# [CTO]{.underline}\n\n## What you\\'ll do {#what}\n\n**[Key Requirements]{.underline}:**\n\n- Care\n\n[Benefits]{.underline}\n\n- Fun\n\n[Pay is good.]{.mark}\n\n[Pay]{.mark} is good\n";
    assert.deepEqual(titles(text), [
      ['hashes', 1, 'CTO'],
      ['hashes', 2, "What you\\'ll do"],
      ['bold', 3, 'Key Requirements'],
      ['bold', 3, 'Benefits'],
    ]);
    assert.deepEqual(kinds(text), [undefined, 'responsibilities', 'requirements', 'benefits']);
    assert.deepEqual(parsePosting(text).placeholders, []);
  });

  it('reads lines of HTML in bold or underlined, and what a part that folds away is called, as headings', () => {
    const text =
      '<p><strong>Your tasks</strong></p>\n<p>Lead us.</p>\n<p><b>Your profile:</b><br></p>\n\n<details>\n<summary>Benefits</summary>\n\nA boat.\n\n</details>\n<details open><summary><strong>🙋 About you</strong></summary>\n\n- Care\n\n</details>\n\n<strong>Contact</strong>\n\nText.\n<strong>No heading</strong>\n\n<strong>Bold</strong> text\n\n<p><strong>Bold.</strong></p>\n\n<u>Pay</u>\n\nGood.\n';
    assert.deepEqual(titles(text), [
      ['bold', 2, 'Your tasks'],
      ['bold', 2, 'Your profile'],
      ['bold', 2, 'Benefits'],
      ['bold', 2, '🙋 About you'],
      ['bold', 2, 'Contact'],
      ['bold', 2, 'Pay'],
    ]);
    assert.deepEqual(kinds(text), [
      ...['responsibilities', 'requirements', 'benefits', 'requirements', 'how-to-apply', 'pay'],
    ]);
    assert.deepEqual(titles(text.replaceAll('\n', '\r\n')), titles(text));
    // What is inserted behind a part stands behind its end.
    const [, , benefits, aboutYou] = parsePosting(text).sections;
    assert.ok(text.slice(0, benefits!.end).endsWith('</details>\n'));
    assert.ok(text.slice(benefits!.start).startsWith('<details>\n<summary>'));
    assert.ok(text.slice(aboutYou!.start).startsWith('<details open>'));
  });

  it('reads names of sections between single marks of emphasis as headings, and no other such line', () => {
    const text =
      '**CTO**\n\n*Your tasks*\n\n- Lead\n\n_Your profile:_\n\n- Care\n\n*Requirements*:\n\n- Wit\n';
    assert.deepEqual(titles(text), [
      ['bold', 2, 'CTO'],
      ['italic', 2, 'Your tasks'],
      ['italic', 2, 'Your profile'],
      ['italic', 2, 'Requirements'],
    ]);
    for (const line of [
      '*Digital agency, Vienna*',
      '*Your tasks* are many',
      '* Your tasks *',
      '*Your* tasks*',
    ])
      assert.deepEqual(titles(`Before.\n\n${line}\n\nAfter.`), [], line);
  });

  it('reads names of sections in capitals, or with a colon, as headings where no text stands right around', () => {
    const text =
      '# CTO\n\nWe grow.\n\nRequirements: \n1. Care\n\nWho works beside you:\n\nThe CIO.\n\nTHE ROLE\n\nLead.\n\n> WHAT YOU WILL DO:\n> - Ship\nABOUT ACME\n* Big\n\nBENEFITS';
    assert.deepEqual(titles(text), [
      ['hashes', 1, 'CTO'],
      ['plain', 2, 'Requirements'],
      ['plain', 2, 'Who works beside you'],
      ['capitals', 2, 'THE ROLE'],
      ['capitals', 2, 'WHAT YOU WILL DO'],
      ['capitals', 2, 'ABOUT ACME'],
      ['capitals', 2, 'BENEFITS'],
    ]);
    assert.deepEqual(kinds(text), [
      ...[undefined, 'requirements', undefined],
      ...['about-role', 'responsibilities', 'about-company', 'benefits'],
    ]);
    assert.deepEqual(titles(text.replaceAll('\n', '\r\n')), titles(text));
  });

  it('reads such a name as a heading also right above the next one', () => {
    const text = 'Pay range:\n\nYou need:\n### What you will do\n\nBENEFITS\n# The end';
    assert.deepEqual(titles(text), [
      ['plain', 2, 'Pay range'],
      ['plain', 2, 'You need'],
      ['hashes', 3, 'What you will do'],
      ['capitals', 4, 'BENEFITS'],
      ['hashes', 1, 'The end'],
    ]);
    const names = (below: string): readonly string[] =>
      titles(`- item\n${below}`).map(([, , title]) => title);
    assert.deepEqual(names('Your tasks:\nRequirements:\nBENEFITS\n'), [
      'Your tasks',
      'Requirements',
      'BENEFITS',
    ]);
    assert.deepEqual(names('Pay range:\n- \n'), ['Pay range']);
    assert.deepEqual(names('Pay range:\n***\n'), ['Pay range']);
  });

  it('knows the headings of grades, of agencies and of role profiles', () => {
    assert.deepEqual(
      kinds(
        '## Your remit\n\n## The gig\n\n## Candidate specification\n\n## What we pay\n\n## Success measures\n',
      ),
      ['responsibilities', 'responsibilities', 'requirements', 'pay', 'kpis'],
    );
  });

  it('takes no job specification for what is asked for, as it is what the whole text may be called', () => {
    assert.deepEqual(kinds('# CTO – Job Specification\n\n## Job specifications\n'), [undefined, undefined]);
  });

  it('takes no other line in capitals or with a colon for a heading', () => {
    for (const text of [
      'WE ARE HIRING',
      'SALARY IS NEGOTIABLE',
      'ABOUT FUNNY BENEFITS',
      'APPLY NOW!',
      'GS-15',
      'REQUIREMENTS\nAND MORE TEXT',
      'Text above\nREQUIREMENTS',
      'Requirements: five years',
      'Requirements:\nfive years',
      'Requirements:\n#hashtag',
      'Typical duties include:\n\n- one',
      'Requirements\n\nfive years',
      'Requirements\n\n\n- one',
      'requirements\n- one',
      'Salary is negotiable\n- one',
      'Text above\nRequirements\n- one',
      '- one\nRequirements\n- two',
      '- one\n\n  REQUIREMENTS',
      '    REQUIREMENTS',
      '```\nREQUIREMENTS\n```',
      '| REQUIREMENTS |',
    ]) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const written = text.replaceAll('\n', lineEnd);
        assert.deepEqual(titles(written), [], JSON.stringify(written));
      }
    }
  });

  it('reads the name of a section right above a list as a heading, as people paste it from a page', () => {
    const text =
      '# CTO\n\nWe grow.\n\nWhat you will do\n- Lead\n\nYour profile \n\n\u2022 Care\n\n> Benefits\n>\n> 1. Fun\n';
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(titles(written), [
        ['hashes', 1, 'CTO'],
        ['plain', 2, 'What you will do'],
        ['plain', 2, 'Your profile'],
        ['plain', 2, 'Benefits'],
      ]);
    }
    assert.deepEqual(kinds(text), [undefined, 'responsibilities', 'requirements', 'benefits']);
    assert.equal(titles('## Requirements\n\nYou need\n\n- Care\n').length, 1);
    const spoken = '# CTO\n\n🚀 What will you do?\n- Lead\n\n🙋 About you\n\n- Care\n\n💰 perks\n- Fun\n';
    assert.deepEqual(kinds(spoken), [undefined, 'responsibilities', 'requirements']);
  });

  it('takes a line with a colon for one that leads to a list inside a section', () => {
    for (const heading of ['## Requirements', '**Requirements**', 'REQUIREMENTS']) {
      const text = `${heading}\n\nYou need:\n\n- Care\n`;
      assert.equal(titles(text).length, 1, text);
    }
    const text = '## Requirements\n\nYou need:\n\n- Care\n\nNice to have:\n\n- Wit\n\nOPTIONAL\n\n- Fun\n';
    assert.deepEqual(kinds(text), ['requirements', 'nice-to-have']);
  });

  it('reads the plain lines that name sections below a heading that is about all that follows', () => {
    for (const heading of ['# CTO Job Description', 'JOB DESCRIPTION', '## About the role']) {
      const text = `${heading}\n\nResponsibilities:\n\n- Lead\n\nYour profile\n- Care\n`;
      assert.deepEqual(kinds(text), ['about-role', 'responsibilities', 'requirements'], text);
    }
  });

  it('takes a line with a colon right below another that says the same for one that leads to a list', () => {
    const text =
      'Requirements:\n\nYou need:\n\n- Care\n\nWelcome, not needed:\n\n- Wit\n\nYou bring:\n\n- Fun\n';
    for (const written of [text, text.replace(/^/gm, '> '), text.replace('\n', '\n\n---\n')])
      assert.deepEqual(kinds(written), ['requirements', 'nice-to-have', 'requirements'], written);
    assert.deepEqual(kinds('About us:\n\nDuties:\n\n- Sail\n'), ['about-company', 'responsibilities']);
    assert.deepEqual(kinds('Requirements:\n- Care\n\nYou need:\n- Wit\n'), ['requirements', 'requirements']);
  });

  it('takes no tags, sentences, bold starts of paragraphs and lists for headings', () => {
    const none = [
      '#hashtag',
      '#Tag #Tag',
      '#This is closed.',
      '**Bold** text',
      '- **Item**',
      '#',
      '## ##',
      '**Bold.**',
    ];
    for (const text of none) assert.deepEqual(titles(`Before.\n\n${text}\n\nAfter.`), [], text);
  });

  it('knows sections by other words, marks, numbers, case and misspellings; a section in one is about the same', () => {
    const text =
      "## 🚀 What you'll do\n### Platform\n## 2. RESPONSIBILTIES:\n## Skills & Requirements\n## Nice-to-haves\n## Benifits\n## Resposibilties\n## Benifit\n## Zoo\n";
    assert.deepEqual(kinds(text), [
      ...[
        'responsibilities',
        'responsibilities',
        'responsibilities',
        'requirements',
        'nice-to-have',
        'benefits',
        'responsibilities',
        undefined,
        undefined,
      ],
    ]);
    assert.deepEqual(kinds('**Deine Aufgaben**\n\n**Das bringst du mit**\n'), [
      'responsibilities',
      'requirements',
    ]);
  });

  for (const [kind, ...titles] of [
    [
      'requirements',
      'Person specification',
      'Education and Experience',
      'You may be a good fit if',
      "We'd love to hear from you if",
      'Your background',
      'Candidate profile',
      'Das bringen Sie mit',
      'Was Sie mitbringen',
      'What do you bring?',
      '3. Eligibility criteria',
      'We require',
      'What we ask',
      'Ideally, you have:',
      'What the person should bring',
      'What we hope for',
      'Training and experience',
    ],
    [
      'responsibilities',
      'Essential functions',
      "What you'll be responsible for",
      "What you'll lead",
      'How you’ll make an impact',
      'Your day-to-day',
      'Sie verantworten',
      'Ihre Aufgaben',
      'Your job',
      'What will you be responsible for?',
      'Accountable for',
      'Your work',
      'Key result areas',
      'What they will do',
      'You would:',
    ],
    [
      'boundary',
      'Not accountable for',
      'Not your responsibility',
      'Your non-responsibilities',
      'Duties that are not yours',
      'Responsibilities that stay with IT',
      'Outside this role',
      "Someone else's job",
      "What you won't own",
      'What you don’t do',
      'What you will not do',
      'Does not own',
      'Not in scope',
      'What this role is not',
      'You will not be responsible for',
      'What stays with our CIO',
      'Nicht deine Aufgaben',
    ],
    [undefined, 'Who this role is not for', 'Why people stay with us'],
    [
      'how-to-apply',
      'Application procedure',
      'Get in touch',
      'Say hello',
      'Ihre Bewerbung',
      'Ihr Ansprechpartner',
    ],
    ['pay', 'Pay scale', 'Base pay'],
    ['benefits', 'Das erwartet Sie', 'Wir bieten Ihnen', 'Was Sie erwartet', 'What do we offer?', 'The deal'],
    ['equal-opportunity', 'EEO Statement'],
    ['about-company', 'What we do', 'About Acme', 'Über Acme', 'About Ferry Lines Ltd'],
    [
      'about-role',
      'Job Description and Person Specification',
      'Job purpose',
      'Position objective',
      'What the job is',
      'About the role',
      'Position Overview',
      'Über den Job',
      'Über die Stelle',
    ],
    ['kpis', 'Performance metrics', "How we'll measure success"],
    ['outcomes', 'Year 1 objectives', 'Goals 2027', 'Goals for 2028'],
    ['requirements', 'About you', 'Über dich', 'Über Sie'],
    ['benefits', 'About our benefits'],
    ['about-company', 'About the University', 'About our organisation', 'Organization background'],
    ['requirements', 'What you should bring along', 'Who we need'],
    ['benefits', 'Angebot', 'Deine Vorteile', 'Warum wir?'],
    [
      'requirements',
      'Who are you?',
      'Who should apply',
      'Person profile',
      'Was Sie mitbringen sollten',
      'Anforderungsprofil',
      'TYPICAL QUALIFICATIONS',
    ],
    ['reporting-line', 'Unterstellung', 'Vorgesetzte Stelle'],
    ['about-role', 'Zweck der Stelle'],
    ['about-company', 'Was uns auszeichnet'],
    [
      'responsibilities',
      'Hauptaufgaben',
      'Summary of Key Functions',
      'Ihre Aufgabenschwerpunkte',
      'Deine Mission',
      "You'll",
    ],
    [
      'responsibilities',
      'Ihr Wirkungsfeld',
      'Aufgabenstellung',
      'EXAMPLES OF DUTIES',
      'What we need help with',
    ],
    ['conditions', 'Konditionen', 'Working pattern'],
    ['pay', 'Day rate'],
    ['benefits', 'What awaits you', "What's on offer"],
    [undefined, 'About the zoo', 'About what we do and how we do it'],
    [undefined, 'About hybrid working', 'About remote work', 'About who we want', "About where you'll work"],
  ] as const) {
    it(`knows headings of real adverts about ${kind ?? 'nothing known'}`, () => {
      const found = titles.map((title) => kinds(`## ${title}\n`)[0]);
      assert.deepEqual(
        found,
        titles.map(() => kind),
      );
    });
  }

  it('reads lists with any bullet, at any depth, with lines that go on', () => {
    const text = '- one\n  goes on\n  * two\n      1) three\n- [ ] four\nlazy\n\n• five\n';
    assert.deepEqual(bullets(text), [
      [0, '-', 'one\n  goes on'],
      [1, '*', 'two'],
      [2, '1)', 'three'],
      [0, '-', 'four\nlazy'],
      [0, '•', 'five'],
    ]);
    const below = bullets('- one\n\n    - two\n');
    assert.deepEqual(below, [
      [0, '-', 'one'],
      [1, '-', 'two'],
    ]);
    assert.deepEqual(bullets('One:\n\n    - two\n'), []);
    assert.deepEqual(bullets('(a) one;\n(b) two\n\na) three\n(iv) four\n'), [
      [0, '(a)', 'one;'],
      [0, '(b)', 'two'],
      [0, 'a)', 'three'],
      [0, '(iv)', 'four'],
    ]);
    assert.deepEqual(bullets('i. one\nii. two\niii) three\n\n2.1 Four\n2.2 Five\n10.2.3. Six\n'), [
      [0, 'i.', 'one'],
      [0, 'ii.', 'two'],
      [0, 'iii)', 'three'],
      [0, '2.1', 'Four'],
      [0, '2.2', 'Five'],
      [0, '10.2.3.', 'Six'],
    ]);
    assert.deepEqual(bullets('You will\n- own a budget of EUR\n  1.2 Mio a year\n- lead\n  i. a. a team\n'), [
      [0, '-', 'own a budget of EUR\n  1.2 Mio a year'],
      [0, '-', 'lead\n  i. a. a team'],
    ]);
    assert.deepEqual(bullets('You will:\ni. Lead, and\n  grow\nii. Own\n'), [
      [0, 'i.', 'Lead, and\n  grow'],
      [0, 'ii.', 'Own'],
    ]);
    for (const text of [
      ...['i.e. one', 'We have\n1.9 million customers', 'mi. One', '2.1x One', 'I. One'],
      ...['Your budget is\n1.2 Mio EUR a year', 'Du leitest,\nv. a. die Architektur'],
    ])
      assert.deepEqual(bullets(`${text}\n`), [], text);
    for (const text of ['(m/f/d) one', '(A) one', 'ab) one', '(a)one', 'One (a) two'])
      assert.deepEqual(bullets(`${text}\n`), [], text);
    assert.deepEqual(bullets('→ one\n👉 two\n🔹 three\n→four\n'), [
      [0, '→', 'one'],
      [0, '👉', 'two'],
      [0, '🔹', 'three\n→four'],
    ]);
    const siblings = bullets('- one\n - two\n  - three\n');
    assert.deepEqual(siblings, [
      [0, '-', 'one'],
      [0, '-', 'two'],
      [0, '-', 'three'],
    ]);
  });

  it('ends a list at a line across the page, in each of its forms, and at a heading without words', () => {
    for (const line of ['***', '* * *', '---', '- - -', '___', '_ _ _', '##']) {
      assert.deepEqual(bullets(`- one\n${line}\ntext\n`), [[0, '-', 'one']], line);
      const two = bullets(`- one\n${line}\n  - two\n`);
      assert.deepEqual(two, [
        [0, '-', 'one'],
        [0, '-', 'two'],
      ]);
    }
  });

  it('ends sentences at full stops, but not behind abbreviations, in addresses and before small letters', () => {
    const text =
      'Use e.g. Go, see www.a.de. It pays\n90.5 euros. Dr. No asks "why?" Ask me! and me. **So.** End';
    assert.deepEqual(sentences(text), [
      ...[
        'Use e.g. Go, see www.a.de.',
        'It pays\n90.5 euros.',
        'Dr. No asks "why?"',
        'Ask me! and me.',
        '**So.**',
        'End',
      ],
    ]);
    assert.deepEqual(sentences('| Grade | Pay. More |\n| --- | --- |\n'), ['Grade', 'Pay.', 'More']);
    assert.deepEqual(sentences('| Grade | Pay'), ['Grade', 'Pay']);
    assert.deepEqual(sentences('- We sail. You\n  row\n\nAt sea.\n\n- Rest\n'), [
      ...['We sail.', 'You\n  row', 'At sea.', 'Rest'],
    ]);
  });

  it('knows what is left to fill in from links, check boxes, notes and code', () => {
    const text =
      'At [Company] in <city>, {{ start }} and ${end}, {add team}: TODO, xx, ____ by [a](b), [c][d], [x] [^1] `[e]` <b>';
    assert.deepEqual(blanks(text), [
      ...['[Company]', '<city>', '{{ start }}', '${end}', '{add team}', 'TODO', 'xx', '____'],
    ]);
    const noBlanks =
      '[^a note] [!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION] [me@e.org] [m/w/d] [f/m/x] [CTO] [CIO] [EU] [UK] [US] ' +
      '[CET] [CEST] [EN] [de] [sic] [she/her] [he/him] [they/them] [theirs\nand\nours] [12] [a] \\[b c] ![d e]';
    assert.deepEqual(blanks(noBlanks), []);
    assert.deepEqual(blanks('[EU country] [m/w/d or all] [she] [note!]'), [
      ...['[EU country]', '[m/w/d or all]', '[she]', '[note!]'],
    ]);
    assert.deepEqual(blanks('[known]\n\n[known]: http://a.b\n'), []);
    assert.deepEqual(blanks('{% if a %}{{ page }}{% endif %}'), []);
    const far = 'Far below. '.repeat(100);
    for (const [opening, closing] of [
      ['{% if', '%}'],
      ['{{ if', '}}'],
      ['<% if', '%>'],
    ] as const)
      assert.deepEqual(blanks(`${opening}\n\n[Company] ${far} ${closing}`), ['[Company]'], opening);
  });

  it('knows code, comments, addresses, tags and what belongs to a template engine', () => {
    const text =
      '<!-- a -->`b` [c](./d.md) me@e.org <i>\n\n```\nf\n```\n{% comment %} # g {% endcomment %}{{ h.i }}\n<%= j %>';
    assert.deepEqual(spared(text), [
      ['comment', '<!-- a -->'],
      ['code', '`b`'],
      ['url', './d.md'],
      ['url', 'me@e.org'],
      ['tag', '<i>'],
      ['codeBlock', '```\nf\n```'],
      ['comment', '{% comment %} # g {% endcomment %}'],
      ['expression', '{{ h.i }}'],
      ['expression', '<%= j %>'],
    ]);
  });

  it('reads front matter in TOML up to its first table, and what the tables of themes hold', () => {
    const text = [
      ...[
        '+++',
        '# title = "no"',
        'title = "CTO"',
        "reportsTo = 'CEO'",
        'draft = true # for now',
        'tags = ["a", "b"]',
      ],
      ...[
        'date = 2027-01-01',
        'empty = ""',
        '"job title" = "x"',
        '[params]',
        'title = "other"',
        '[menu]',
        'weight = 3',
        '+++',
        '',
        '# Chief',
      ],
    ].join('\n');
    for (const document of [parsePosting(text), parsePosting(`\ufeff${text.replaceAll('\n', '\r\n')}`)]) {
      assert.deepEqual(
        document.frontMatter?.fields().map(({ name, source, value }) => [name, source.text, value]),
        [
          ['title', '"CTO"', 'CTO'],
          ['reportsto', "'CEO'", 'CEO'],
          ['draft', 'true', 'true'],
          ['tags', '["a", "b"]', undefined],
          ['date', '2027-01-01', '2027-01-01'],
          ['empty', '""', ''],
          ['jobtitle', '"x"', 'x'],
          ['title', '"other"', 'other'],
        ],
      );
      assert.deepEqual(document.placeholders, []);
      assert.deepEqual(
        document.headings.map(({ title }) => title.text),
        ['Chief'],
      );
      for (const { key, source } of document.frontMatter.fields()) {
        assert.equal(document.text.slice(key.start, key.end), key.text);
        assert.equal(document.text.slice(source.start, source.end), source.text);
      }
    }
    assert.equal(parsePosting('+++\ntitle = "CTO"\n\nText').frontMatter, undefined);
    const long =
      '+++\nsummary = """\nstatus = "closed"\n[a](b)\n"""\ntags = [\n  ["a"],\n]\ntitle = "A \\"B\\""\n+++\n';
    assert.deepEqual(
      parsePosting(long)
        .frontMatter?.fields()
        .map(({ name, value }) => [name, value]),
      [
        ['summary', undefined],
        ['tags', undefined],
        ['title', 'A "B"'],
      ],
    );
    const broken = '+++\ntitle = "CTO\ntype = \'job\nlayout = "post"\n+++\n';
    assert.deepEqual(
      parsePosting(broken)
        .frontMatter?.fields()
        .map(({ name, value }) => [name, value]),
      [
        ['title', undefined],
        ['type', undefined],
        ['layout', 'post'],
      ],
    );
  });

  it('reads front matter by its own lines, and what is broken as far as it goes', () => {
    const fields = (text: string): unknown =>
      parsePosting(text)
        .frontMatter?.fields()
        .map(({ key, value }) => [key.text, value]);
    assert.deepEqual(fields('\ufeff---\r\ntitle: "A: b"\r\ntags: [x]\r\n---\r\n'), [
      ['title', 'A: b'],
      ['tags', undefined],
    ]);
    assert.deepEqual(fields('---\nparams:\n  a: "b"\n  c:\n    - d\nmenu:\n  e: f\n---\n'), [
      ['params', undefined],
      ['menu', undefined],
      ['a', 'b'],
      ['c', undefined],
    ]);
    assert.deepEqual(fields('---\nparams: {a: b}\n---\n'), [
      ['params', undefined],
      ['a', 'b'],
    ]);
    assert.equal(fields('text\n---\na: b\n---\n'), undefined);
    assert.equal(fields('---\na: b\n'), undefined);
    assert.deepEqual(fields('---\na: &x b\nc: *x\n---\n'), [
      ['a', 'b'],
      ['c', undefined],
    ]);
    assert.deepEqual(fields('---\na:\n? b\nc: d\n---\n'), [
      ['a', ''],
      ['b', undefined],
      ['c', 'd'],
    ]);
    assert.deepEqual(fields(`---\na: ${'['.repeat(100)}\n---\n`), []);
    assert.deepEqual(fields(`---\na:\n  ${'- '.repeat(100)}b\n---\n`), []);
    assert.deepEqual(fields(`---\na:\n${'  - b\n'.repeat(100)}---\n`), [['a', undefined]]);
  });
});
