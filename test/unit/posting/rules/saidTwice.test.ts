import assert from 'node:assert/strict';
import {
  advertFor,
  cio,
  cto,
  describeRule,
  engineer,
  findingsIn,
  german,
} from '../../support/checkedTexts.ts';

const duties = (...lines: readonly string[]): string =>
  `## Responsibilities\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
const architecture = "Own the product's architecture and its most far-reaching decisions";
const teams = 'Lead the engineering and development teams and develop their people';

describeRule('said-twice', {
  fires: [
    ['the same line', cto(duties(architecture, teams, `«${architecture}»`))],
    ['the same line with a full stop', cto(duties(teams, `«${teams}.»`))],
    [
      'the same words in another order',
      cto(duties(teams, '«Develop their people and lead the engineering and development teams»')),
    ],
    ['the same work under two headings', cto(`${duties(architecture)}\n\n### Also\n\n- «${architecture}»`)],
    [
      'a line of no known responsibility',
      cio(
        duties(
          'Organise the yearly summer festival of ferries',
          '«Organise the yearly summer festival of our ferries»',
        ),
      ),
    ],
    [
      'partners a second time without their purpose',
      advertFor(
        'CTO/CIO',
        duties('Lead partners and agencies that build for customers', '«Lead partners and agencies»'),
      ),
    ],
    [
      'partners twice without a purpose',
      advertFor('CTO/CIO', duties('Lead partners and agencies well', '«Lead partners and agencies»')),
    ],
  ],
  silent: [
    ...[
      ['Lead the backend team', 'Lead the frontend team'],
      ['Ensure compliance with GDPR', 'Ensure compliance with PCI DSS'],
      ['Represent our technology to customers', 'Represent our technology to investors'],
      ['Run the data centre in Leeds', 'Run the data centre in Kraków'],
      ['Manage the IT budget for the year', 'Manage the capital budget for the year'],
    ].map((lines) => [lines.join(' / '), cto(duties(...lines))] as const),
    [
      'work that is done once and denied once',
      cto(duties('Run the help desk for staff', 'Do not run the help desk for staff')),
    ],
    ['different work', cto(duties(architecture, teams))],
    [
      'partners with two purposes',
      advertFor(
        'CTO/CIO',
        duties(
          'Lead partners and agencies that build for customers',
          'Lead partners and agencies that work on internal processes',
        ),
      ),
    ],
    [
      'lines with common small words',
      cto(duties('Work with the team in the office', 'Work with the board in the evening')),
    ],
    ['the same line as a requirement', cto(`${duties(teams)}\n\n## Requirements\n\n- ${teams}`)],
    ['very short lines', cto(duties('Security', 'Security'))],
    ['another role', engineer(duties(teams, teams))],
    [
      'German',
      german('## Deine Aufgaben\n\n- Technik der Fähren verantworten\n- Technik der Fähren verantworten'),
    ],
  ],
});

describe('A line said twice', () => {
  const deletions = (below: string): readonly string[] => {
    const twice = findingsIn(cto(duties(architecture, `${architecture}${below}`, teams))).filter(
      ({ code }) => code === 'said-twice',
    );
    assert.equal(twice.length, 1, below);
    return twice
      .flatMap(({ fixes }) => fixes())
      .flatMap(({ edits }) => edits)
      .filter(({ newText }) => newText === '')
      .map(({ start, end }) => cto(duties(architecture, `${architecture}${below}`, teams)).slice(start, end));
  };

  it('can be deleted', () => {
    assert.deepEqual(deletions(''), [`- ${architecture}\n`]);
    assert.deepEqual(deletions('\n\nText  with two spaces.\n'), [`- ${architecture}\n`]);
  });

  it('cannot be deleted alone where more hangs on it, which would go on under another line', () => {
    for (const below of [
      '\n\n  This is about the mobile apps too.',
      '\n\n\n    code',
      '\n  - The one for phones',
    ]) {
      assert.deepEqual(deletions(below), [], below);
    }
  });
});
