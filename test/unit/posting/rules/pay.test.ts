import {
  advertFor,
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
    ['another role', marked(engineer('You build pipelines.'))],
    [
      'a title that only begins like that',
      advertFor('«Open Application Platform Engineer»', 'You build software.'),
    ],
    ['a competitive salary', cto('We offer a «competitive salary» and much sun.')],
    ['an attractive salary', engineer('## Benefits\n\n- «Attractive salary»')],
    ['a German advert', marked(german('Du leitest die Technik.'))],
    [
      'front matter that only asks for it in a comment',
      '---\ntitle: «CTO»\n# salary: by agreement\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['thousands that are no pay', marked(cto('We serve 10k customers, and our videos are in 4K.'))],
    ['figures that are no pay', marked(cto('We have 2,000 customers and 15 % growth.'))],
  ],
  silent: [
    [
      'a card that leads to the advert elsewhere',
      '---\ntitle: Data Engineer\nopens: 2030-01-01\ncloses: 2030-02-01\napply: https://example.org/jobs\n---\n',
    ],
    ['a range', cto('We pay €90,000 to €110,000.')],
    ['an amount after the number', cto('The salary is 90,000 euros per year.')],
    ...[
      'We pay US$ 180,000.',
      'Base: A$220,000.',
      'We pay 120k€.',
      'Compensation: 90k to 110k',
      'You earn 110k–130k.',
      'The budget is 120k EUR.',
      'Competitive salary (90k-120k).',
    ].map((line) => [line, engineer(line)] as const),
    ['thousands', engineer('Pay: 90k')],
    ['thousands under a heading for pay', engineer('## Pay\n\n- 90k to 110k')],
    ['a heading for it', cto('## Pay and conditions\n\n- By the collective agreement')],
    [
      'front matter',
      '---\ntitle: CTO\nsalary: by agreement\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
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
