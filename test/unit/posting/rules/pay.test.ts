import assert from 'node:assert/strict';
import {
  advertFor,
  applyEdits,
  findingsIn,
  fixedBy,
  cio,
  cto,
  description,
  describeRule,
  engineer,
  german,
} from '../../support/checkedTexts.ts';

const marked = (text: string): string => text.replace(/# ((?:Chief|Data) \w+(?: Officer)?)/, '# «$1»');

describeRule('pay', {
  fires: [
    ['an advert without it', marked(cto('You decide.'))],
    ['benefits without it', marked(cio('## Benefits\n\n- 30 days of leave'))],
    ['a word on the salaries of before', marked(cto('We ask for no salary history.'))],
    ['another role', marked(engineer('You build pipelines.'))],
    [
      'a title that only begins like that',
      advertFor('«Open Application Platform Engineer»', 'You build software.'),
    ],
    ['a competitive salary', cto('We offer a «competitive salary» and much sun.')],
    ['a salary with so many figures', cto('We offer a «competitive six-figure salary».')],
    ['an attractive salary', engineer('## Benefits\n\n- «Attractive salary»')],
    ...[
      '**Salary:** «Competitive»',
      '«Salary: competitive»',
      '«Salary range: competitive»',
      '«Remuneration: by arrangement»',
      '| Salary | «Competitive» |\n| --- | --- |\n| Place | Porto |',
      '## Compensation\n\nWe offer an «attractive package».',
      '## Compensation\n\n- «Competitive».',
      '## Pay\n\n- «DOE»',
      '## Remuneration\n\n«Very attractive and in line with industry standards».',
      'There is a «negotiable salary».',
      'We offer «competitive and transparent pay».',
      'You get «remuneration commensurate with experience».',
      'The «salary is negotiable».',
      'You get a salary («DOE»).',
    ].map((line) => [line.replace(/[«»]/g, ''), engineer(line)] as const),
    ...[
      'Wir bieten eine «attraktive Vergütung».',
      'Du bekommst ein «marktgerechtes Gehalt».',
      '«Gehalt nach Vereinbarung».',
    ].map((line) => [line.replace(/[«»]/g, ''), german(line)] as const),
    [
      'a German salary to be agreed',
      german('Besoldung nach Absprache').replace('Chief Technology Officer', '«$&»'),
    ],
    ...[
      'We raised €12M in our Series A.',
      'You hold a salary budget of €3m.',
      'We pay salaries to the staff of our ferries in nine ports, €20m in all.',
      'We pay well, having raised €2,500,000 in our Series A round.',
      'We pay on time, hold €2,500,000 for the years to come, and have our investors to thank for it.',
      'You own an IT budget of $15M.',
      'You hold a €3m budget.',
      '## Budget\n\n- R 250m a year',
      '€3m a year.',
      '| Budget | NOK 40m |\n| --- | --- |\n| Place | Oslo |',
      'We process ¥20m a year.',
      'We turn over R2.4m–R2.8m a year.',
      'Budget | 12 months | $142,318 – $168,905 | in all of our nine ports and on the boats',
      'We reach 5 lakh farmers.',
      'You own the IT budget of $900,000 for our forty people in Lisbon and Porto.',
      'Our £2bn revenue grows.',
      'Everybody gets $2,000 for conferences and books on top of what all others of our industry have agreed on.',
      'We have a customer base of 200k.',
      'We raised 12 thousand kroner for charity.',
      'We make $20 million in sales.',
      'The budget is 120k EUR.',
      'We process $20-30 million a year.',
      'We move $1.5-2bn a year.',
      'We handle €20 to €30 million a year.',
      'We raised what we needed from friends of the house, €900,000, and spent it well on our boats.',
      'We sell bread to those who live on the islands around us, €3, and cakes to the ferries that call here.',
      'You set the agenda for change across IT.',
      'You negotiate the collective agreement with the works council.',
      'You run enterprise-grade 24/7 platforms.',
      'You build carrier-grade 5G networks.',
      'Our servers reach a security grade of 90.',
      'Our software package is attractive to small firms.',
      'You work with an excellent package manager.',
      '- Windows Server 2012 R2',
      '- Cloudflare R2, D1',
      '- S3 or R2',
      '- Python 3 or R 4.2',
      '- R 3 studios',
      '- RS485 and CAN bus',
      '- ISO 5 LPA',
      "Workers' compensation: yes",
      'Compensation: we review it every year',
      'Bring volunteer CTO friends.',
      'You know the highly competitive pay-TV market.',
      'You know the highly competitive pay TV market.',
      'You pay 300 suppliers of a competitive package tour market.',
    ].map((line) => [line, marked(engineer(line))] as const),
    [
      'vague words before a sum of another kind',
      engineer('A «competitive salary» at a €50m revenue company.'),
    ],
    ['a German advert', marked(german('Du leitest die Technik.'))],
    [
      'a package of something else below a line on pay',
      marked(engineer('We pay on time.\n\nWe sell an attractive package.')),
    ],
    [
      'words in the front matter beside vague words',
      '---\ntitle: CTO\nsalary: by agreement\ntype: job\n---\n\nWe are hiring for a «competitive salary».\n\n## How to apply\n\nSend your CV.\n',
    ],
    [
      'front matter that only asks for it in a comment',
      '---\ntitle: «CTO»\n# salary: by agreement\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['thousands that are no pay', marked(cto('We serve 10k customers, and our videos are in 4K.'))],
    ['figures that are no pay', marked(cto('We have 2,000 customers and 15 % growth.'))],
  ],
  silent: [
    ...[
      'We pay 900 000 NOK a year.',
      'Salary NOK 1.4–1.6m.',
      '**Salary:** 1.2m SEK',
      'NOK 1.3m–1.5m',
      'Fintech | 60 people | Series A | USD 9k–12k/month',
      '- SEK 1.2m a year',
      'A post in Durban. R2.4m–R2.8m a year. You lead ten people.',
      '¥18m–22m per year',
      'Package: R3.2m – R3.8m total cost to company',
      'CTC: Rs. 45–60 lakhs per annum.',
      '**Cedar Flats Unified School District** | 12-month, exempt | $142,318 – $168,905 | Open until filled',
      '## Benefits\n\n- 120–140k plus Bonus',
      'You get 120,000 AED for this role.',
      'You earn 28.000 zł a month.',
      'We pay between 100 and 120 thousand euros.',
      'Salary according to collective agreement.',
      '£85–95k + profit share.',
      'You get 25% equity and no salary until we are funded.',
    ].map((line) => [line, engineer(line)] as const),
    [
      'a card that leads to the advert elsewhere',
      '---\ntitle: Data Engineer\nopens: 2030-01-01\ncloses: 2030-02-01\napply: https://example.org/jobs\n---\n',
    ],
    ['a German grade by its law', german('- B 2 LBesO')],
    ['a German grade after a word', german('Besoldung nach A 16')],
    ['a range', cto('We pay €90,000 to €110,000.')],
    ['an amount after the number', cto('The salary is 90,000 euros per year.')],
    ...[
      'We pay US$ 180,000.',
      'KES 480,000 per month, with medical cover for a family',
      'CTC: 80-120 LPA',
      'We offer 20-30 LPA',
      'We offer 35,000 RM',
      'Data Engineer, R90k a month',
      'Role: Data Engineer in our office in Bengaluru\nCTC: ₹80L – ₹1.2Cr + ESOPs\nTeam: platform and data of all our shops',
      'R1 436 022 per annum (all-inclusive package)',
      'Rs. 60,00,000 per annum',
      '₦2,500,000 a month',
      'RM 35,000 a month',
      'THB 250,000 per month',
      'TEUR 130–150',
      'This is an equity-only position until we raise.',
      'Compensation: PHP 180,000 – 220,000 gross',
      'In short: hands-on, Berlin or remote with some days at the office, €120–145k, reports to Lea.',
      'Base: A$220,000.',
      'We pay 120k€.',
      'Compensation: 90k to 110k',
      'You earn 110k–130k.',
      'Competitive salary (90k-120k).',
    ].map((line) => [line, engineer(line)] as const),
    ...[
      'Salary: $150k to $180k, plus a learning budget of $2k.',
      'Salary: €90,000, in a company that raised €12M.',
      'As a company with 200k users we pay €90,000.',
      'The range for this role is $150,000 to $180,000, depending on where you live and on what you have done.',
      'We offer €80,000 and thirty days of leave to everybody who works in our office in Porto or in Lisbon.',
      '$150,000/yr plus what the company pays into a plan for the years after your working life with us.',
      '**Porto · €90,000 to €110,000 · full-time**',
      'You get €90,000 per year and thirty days of leave, and the team has lunch together on Fridays.',
      '## Benefits\n\n- From €90,000 on, depending on what you have done before and on what you can do',
      'The post is paid by TVöD E15.',
      'Pay according to TV-V, group 14 or 15',
      'NHS Band 9, competitive salary.',
      'Civil Service Grade 7, with a competitive salary.',
      'Pay: Entgeltgruppe 13',
      'Pay grade: E9',
      'This is a volunteer role.',
      'We look for a volunteer CIO, about six hours a week.',
      'An attractive salary by the collective agreement of the federal states.',
      'We have a competitive benefits package: salary of 90,000 euros.',
    ].map((line) => [line, engineer(line)] as const),
    ...['Careers', 'What I learnt as CTO of a company of thirty'].map(
      (title) =>
        [`a page of a company that hires: ${title}`, advertFor(title, 'We like slow software.')] as const,
    ),
    ...['Besoldung A16 / E15Ü', 'Lohnband: 150–180 TCHF', 'Gehaltsband 95.000 bis 115.000'].map(
      (line) => [line, german(line)] as const,
    ),
    ['a German pay scale', german('Wir bieten eine attraktive Vergütung nach TVöD E15.')],
    ['a German grade', german('Die Stelle ist nach Besoldungsgruppe A 16 bewertet.')],
    [
      'a range before a training budget',
      engineer('## Benefits\n\n- €90,000 to €110,000 plus a training budget'),
    ],
    ['a sum before one', engineer('## Benefits\n\n- €90,000 and a training budget')],
    ...[
      'NHS Agenda for Change Band 8b.',
      'This is a GS-14 post.',
      'Paid at grade 7.',
      '**Grade:** P-5 (equivalent)',
      '## Pay\n\n- grade 7',
      'You are paid under the collective agreement.',
      'Remuneration: [lower end of pay] to [upper end of pay] [currency and period]',
      'You get a salary ([lower end of pay] to [upper end of pay] [currency and period]).',
    ].map((line) => [line, engineer(line)] as const),
    ['thousands', engineer('Pay: 90k')],
    ['thousands under a heading for pay', engineer('## Pay\n\n- 90k to 110k')],
    ['thousands there beside vague words', engineer('## Pay\n\n- 90k to 110k\n- Attractive package')],
    ['a heading for it', cto('## Pay and conditions\n\n- By the collective agreement')],
    [
      'front matter',
      '---\ntitle: CTO\nsalary: by agreement\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    [
      'figures in the front matter beside vague words',
      '---\ntitle: CTO\nsalary_min: 108885\ntype: job\n---\n\nWe are hiring for a competitive salary.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['an invitation for no particular post', advertFor('Speculative Application', 'You build software.')],
    ['one in German, for all', advertFor('Initiativbewerbung (m/w/d)', 'Du baust Software.')],
    ['a currency right at its figure', engineer('The salary is USD90,000.')],
    ['a currency behind its figure', engineer('The salary is 900000 SEK.')],
    ['unpaid work', engineer('This is an unpaid post.')],
    ['a role description', description('CIO', '## Responsibilities\n\n- Is responsible for systems')],
    ['a competitive salary with a figure', cto('A competitive salary: $120,000.')],
    ['a blank for it', cto('Pay: salary of [lower end] to [upper end].')],
  ],
});

describe('A range in place of vague words on pay', () => {
  const bounds = '[lower end of pay] to [upper end of pay] [currency and period]';
  for (const [vague, fixed] of [
    ['**Salary:** Competitive', `**Salary:** ${bounds}`],
    ['Salary: competitive', `Salary: ${bounds}`],
    ['Salary: competitive salary', `Salary: ${bounds}`],
    ['The salary is negotiable.', `The salary is ${bounds}.`],
    ['You get a salary (DOE).', `You get a salary (${bounds}).`],
    ['## Pay\n\nWe offer an attractive package.', `## Pay\n\nWe offer a salary of ${bounds}.`],
    ['We offer an attractive salary.', `We offer a salary of ${bounds}.`],
    ['We offer a competitive salary.', `We offer a salary of ${bounds}.`],
    ['- Competitive salary', `- Salary of ${bounds}`],
  ] as const) {
    it(`fits into "${vague}"`, () => {
      const text = engineer(vague);
      const [finding] = findingsIn(text).filter(({ code }) => code === 'pay');
      assert.equal(applyEdits(text, finding!.fixes()[0]!.edits), engineer(fixed));
    });
  }
});

describe('The text on pay that is inserted', () => {
  it('stands in front of how to apply where it belongs behind no section', () => {
    const text = cto('You decide.');
    const fixed = fixedBy('pay', text);
    assert.ok(fixed.indexOf('## Pay and conditions') < fixed.indexOf('## How to apply'));
    assert.ok(fixed.endsWith('\n## How to apply\n\nSend your CV to jobs@example.org.\n'));
  });

  it('stands at the end where how to apply comes first', () => {
    const text =
      '# CTO\n\nWe are looking for you.\n\n## How to apply\n\nSend your CV.\n\n## The ferries\n\nBlue.\n';
    const fixed = fixedBy('pay', text);
    assert.ok(fixed.indexOf('## The ferries') < fixed.indexOf('## Pay and conditions'));
  });
});
