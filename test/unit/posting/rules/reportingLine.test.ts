import {
  advertFor,
  cio,
  cto,
  description,
  describeRule,
  engineer,
  german,
} from '../../support/checkedTexts.ts';

const marked = (text: string): string => text.replace(/# (Chief \w+ Officer)/, '# «$1»');

describeRule('reporting-line', {
  fires: [
    ['an advert that never says it', marked(cto('## Responsibilities\n\n- Own the product architecture'))],
    ...[
      'Hold vendors accountable to SLAs.',
      'Monthly reporting to the board.',
      'Report to senior management on cyber risk.',
      'Twelve managers reporting to the CIO.',
      'You are an experienced line manager.',
      'You find the answer to hard questions.',
    ].map((line) => [line, marked(cio(line))] as const),
    [
      'German: Dir sind 12 Mitarbeitende unterstellt.',
      marked(german('Dir sind 12 Mitarbeitende unterstellt.')),
    ],
    ['people who report to this person, and no more', marked(cto('Three engineering teams report to you.'))],
    ['a CIO whose reports go to the board', marked(cio('You report to the board on risk each quarter.'))],
    ['a role description', description('«CIO»', '## Responsibilities\n\n- Is responsible for internal IT')],
    ['a German advert', marked(german('## Deine Aufgaben\n\n- Technik der Fähren verantworten'))],
    [
      'a title in the front matter',
      '---\ntitle: «CTO»\ntype: job\n---\n\nWe are looking for somebody.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['words that only stand in a comment', marked(cto('<!-- reports to the CEO, we think -->\n\nYou lead.'))],
  ],
  silent: [
    [
      'front matter in TOML',
      '+++\ntitle = "CTO"\ntype = "job"\nreportsTo = "CEO"\n+++\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ...[
      'Sie berichten direkt an die Geschäftsführung.',
      'Die Stelle berichtet direkt an den Vorstand.',
      'In dieser Position berichten Sie unmittelbar an den Vorstand.',
      'Du berichtest dem CEO.',
    ].map((line) => [`German: ${line}`, german(line)] as const),
    ...[
      'Under the general direction of the City Manager, the CIO plans the work.',
      'Under the general administrative direction of the City Manager.',
      'Works under administrative direction of the Deputy City Manager.',
      'Under the supervision of the County Administrator.',
      '**Line manager:** Chief Executive',
      'You report to the CTO.',
      'As CIO you report to the Board of Directors.',
      'You are line-managed by the Chief Executive.',
      'You report to the CEO, with monthly reporting to the board.',
    ].map((line) => [line, cio(line)] as const),
    ['a Head of IT who reports to the CIO', advertFor('Head of IT', 'You report to the CIO.')],
    [
      'German: Die Stelle ist der Geschäftsführung unterstellt.',
      german('Die Stelle ist der Geschäftsführung unterstellt.'),
    ],
    ['prose that says it', cto('You report to the CEO.')],
    ['a heading for it', cto('## Reporting line\n\nThe founders.')],
    ['a bullet', cto('- Reports directly to the managing director')],
    [
      'front matter',
      '---\ntitle: CTO\ntype: job\nreports_to: CEO\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['a blank for it', cto('This post reports to [role].')],
    ['a blank for it, said to the reader', cto('You report to [role].')],
    ['a posting for another role', engineer('You build pipelines.')],
    ['German words for it', german('Du berichtest an die Geschäftsführung.')],
    ['both directions', cto('You report to the CEO; three teams report to you.')],
  ],
});
