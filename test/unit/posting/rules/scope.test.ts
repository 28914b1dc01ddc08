import { cio, cto, description, describeRule, engineer, german } from '../../support/checkedTexts.ts';

const marked = (text: string): string => text.replace(/# (Chief \w+ Officer)/, '# «$1»');

describeRule('scope', {
  fires: [
    ['neither team nor budget nor systems', marked(cto('You decide.'))],
    ['a budget without a sum', marked(cto('Your budget pays for the product.'))],
    [
      'people of whom nobody knows how many',
      marked(cto('You spend time with people, engineers and our product.')),
    ],
    [
      'a number of something else in the front matter',
      '---\ntitle: «CTO»\ntype: job\nteam: Platform\ndate: 2026-11-01\n---\n\nWe are looking for somebody.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['the number in another row', marked(cto('| Team | good |\n| --- | --- |\n| Year | 2026 |'))],
    ['a number in a heading of the next line', marked(cto('You decide.\n\n## The team\n\n## 2026'))],
    ...[
      'You spend two days a week in Porto. You run our systems.',
      'You belong to a team that serves 40,000 customers. You run our systems.',
    ].map((line) => [line, marked(cto(line))] as const),
    ...[
      'You own the product. It serves 300 contractors.',
      'You own the product, used by 300 analysts.',
      'You own the product. Users: 40 programmers',
      'You own the product and share the R&D budget.',
    ].map((line) => [line, marked(cto(line))] as const),
    ['only the product', marked(cto('You own the product.'))],
    [
      'a German advert with the people of a board',
      marked(
        german('Sie sind Mitglied der fünfköpfigen Geschäftsleitung.').replace(
          'für die Technik der Fähren und für die Systeme, mit denen wir arbeiten',
          'die dazu passt',
        ),
      ),
    ],
    ['only a team', marked(cto('You lead a team of nine.'))],
    ['a role description', description('«CIO»', '## Responsibilities\n\n- Is responsible for calm')],
    [
      'a German advert',
      marked(
        german('Du entscheidest.').replace(
          'für die Technik der Fähren und für die Systeme, mit denen wir arbeiten',
          'die dazu passt',
        ),
      ),
    ],
  ],
  silent: [
    ...[
      'Leitung des Amtes mit 64 Beschäftigten und Betrieb der Plattform.',
      'Du führst ein 14-köpfiges Entwicklungsteam mit einem Budget von 2 Mio. Euro.',
      'Du leitest ein zwölfköpfiges Team, Etat 4 Mio. Euro.',
      'Leitung des Rechenzentrums (70 Beschäftigte).',
      'Verantwortung für 20 Köpfe und ein Sachmittelbudget von 5 Mio. Euro.',
    ].map((line) => [`German: ${line}`, german(line)] as const),
    [
      'a German advert with people of a team',
      german('Du führst drei Teamleads und die Plattform mit einem Budget von 2 Mio. Euro.'),
    ],
    ['a heading for it', cto('## Scope\n\nMuch.')],
    ['team and budget', cto('You lead nine engineers and a budget of two million.')],
    ...[
      'You run our systems with a staff of 12.',
      'You run our systems. Team size: 12',
      'You run our systems. Staff: 9',
      'You run our systems on an IT budget of 1.2m.',
      'You run our systems on a budget of 900,000.',
      'You run our systems on a budget of 300k.',
      'You run our systems. | Team | 12 |',
      'You run our systems with 340 civil servants and 90 contractors.',
      'You run our systems and supervise 18 IT personnel.',
      'You run our systems, with a crew of 9.',
      'You run our systems. You have no team yet.',
      'You run our systems on a seven-figure budget.',
      'You run our systems: CapEx €2m, OpEx €5m.',
      'You run our systems with an annual envelope of CHF 8m.',
    ].map((line) => [line, cio(line)] as const),
    ['a team that is to grow, and systems', cio('You run our systems and build a team from 0 to 6.')],
    ['team and systems', cio('Twelve staff run our systems.')],
    ...[
      'You lead a division of 600. Your budget: none yet',
      'You own the rental app and lead twelve people.',
      'You own our website. Your budget: none yet',
    ].map((line) => [line, cto(line)] as const),
    [
      'rows of a table',
      cio('| Field | Value |\n| --- | --- |\n| Team | 75 in nine squads |\n| Budget | KES 410m |'),
    ],
    ['a sum and the product', cto('Your budget of €3 million pays for the product.')],
    ['a profit and loss of one’s own and systems', cio('You run our systems and a P&L.')],
    ['blanks in prose', cio('You run our systems with [number] people.')],
    ['another role', engineer('You decide.')],
    ['blanks', cto('## Scope\n\n- Teams: [teams]\n- Budget: [budget]')],
  ],
});
