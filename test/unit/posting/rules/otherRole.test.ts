import assert from 'node:assert/strict';
import {
  advertFor,
  applyEdits,
  cio,
  cto,
  describeRule,
  engineer,
  findingsIn,
  german,
} from '../../support/checkedTexts.ts';

const own = [
  '- Set the strategy for product designers, developers and engineers',
  '- Represent our technology to customers, partners and the public',
  '- Lead the engineering and development teams and develop their people',
];
const foreign = [
  '- «Run internal IT and the infrastructure the company works on»',
  '- Buy IT equipment and build lasting relations with suppliers',
  '- Set goals for the IT departments and report on them',
];
const duties = (...lines: readonly string[]): string => `## Responsibilities\n\n${lines.join('\n')}`;
const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/[«»]/g, ''));

describeRule('other-role', {
  fires: [
    ['half of the work being the other role’s', cto(duties(...own, ...foreign))],
    [
      'a CIO with two of five for the product',
      cio(duties(...plain(foreign), `- «${own[0]!.slice(2)}»`, own[1]!)),
    ],
    [
      'work known by its words alone',
      cto(
        duties(own[0]!, own[1]!, '- «Run the help desk and the printers»', '- Introduce an ERP for finance'),
      ),
    ],
    [
      'work of the other role in nested lists',
      cto(duties(own[0]!, own[1]!, '- IT', '  - «Run the service desk»', '  - Look after laptops')),
    ],
    ['three of five lines, two of them short', cto(duties(...foreign, '- Hiring', '- Team budget'))],
    ['work under no heading', cto([own[0], own[1], foreign[0], foreign[1]].join('\n'))],
  ],
  silent: [
    ...['Not your responsibilities', 'What you won’t own', 'Someone else’s job'].map(
      (heading) =>
        [
          `work under "${heading}"`,
          cto(`${duties(...own)}\n\n## ${heading}\n\n${plain(foreign).join('\n')}`),
        ] as const,
    ),
    [
      'a CTO who runs what customers use',
      cto(
        duties(
          '- You keep our live servers up on launch day',
          '- Manage the on-prem installations at our clients',
          '- Run the infrastructure of our SaaS in three regions',
          '- Lead the development teams',
          '- Own the product architecture',
        ),
      ),
    ],
    [
      'a CIO who gives those who develop products their systems',
      cio(
        duties(
          '- Support product development with PLM',
          '- Bring product architecture into the PLM',
          '- Run the service desk',
          '- Run the ERP',
        ),
      ),
    ],
    [
      'a CIO who leads, coaches and hires people, as anybody does',
      cio(
        duties(
          '- Recruit, develop and retain staff',
          '- Lead a team of 35 people',
          '- Coach and develop your team',
          '- Run the service desk',
          '- Define the IT strategy',
        ),
      ),
    ],
    [
      'a CTO who leads people and a partner, as anybody does',
      cto(
        duties(
          '- Supervise 9 staff',
          '- Set goals for your teams and report on them',
          '- Manage the relationship with our outsourcing partner',
          '- Own the architecture of our app',
          '- Define the product roadmap',
        ),
      ),
    ],
    [
      'a CTO whose product is what others have inside',
      cto(
        duties(
          '- Own our product, an ERP for wholesalers, from architecture to release',
          '- Lead the help desk for customers together with our Head of Support',
          '- Lead 30 engineers in four teams',
          "- Build the connectors to our customers' CRM, payroll and finance systems",
          '- Decide what we buy and what we build',
          '- Run the SaaS operation: monitoring, backup, recovery',
          '- Report quarterly KPIs to the board',
        ),
      ),
    ],
    [
      'a CIO who supports researchers and sellers',
      cio(
        duties(
          '- Run internal IT',
          '- Buy laptops',
          '- Give the R&D teams the computing power they need',
          '- Support the go-to-market of our sellers with an MVP of a store app',
        ),
      ),
    ],
    [
      'lines like the other role’s about the own side',
      advertFor(
        'CIO',
        duties(
          '- Set the architecture of our ERP landscape',
          '- Lead the software developers who build tools for staff',
          '- Run internal IT',
          '- Test new technology for our warehouses',
        ),
      ),
    ],
    [
      'work for what is sold that sounds like internal work',
      advertFor(
        'CTO',
        duties(
          '- Lead the engineering teams of our service desk software',
          '- Scale the IT operations platform that we sell',
          "- Integrate our product with customers' ERP and CRM systems",
        ),
      ),
    ],
    [
      'lines on work with the other role',
      cto(
        duties(
          ...own,
          '- Decide with the CIO, who owns the IT budget, on shared cloud contracts',
          "- Keep out of internal IT, which is the CIO's",
        ),
      ),
    ],
    ['a posting with its own work', cto(duties(...own))],
    ['a single line of the other role', cto(duties(...own, plain(foreign)[0]!))],
    ['one person in both roles', advertFor('CTO/CIO', duties(...own, ...plain(foreign)))],
    ['a posting for another role', engineer(duties(...own, ...plain(foreign)))],
    ['lines under requirements', cto(`${duties(...own)}\n\n## Requirements\n\n${plain(foreign).join('\n')}`)],
    [
      'lines that are said to be another’s',
      cto(`${duties(...own)}\n\n## Not in this role\n\n${plain(foreign).join('\n')}`),
    ],
    ['German', german('## Deine Aufgaben\n\n- Help Desk\n- ERP\n- Laptops\n- Product roadmap')],
    ['work that is neither one’s', cto(duties('- Play the piano', '- Sail', '- Cook', '- Sing'))],
  ],
});

describe('The fix of other-role', () => {
  /** The lines that it takes away; none where it is not offered. */
  function deleted(text: string): readonly string[] {
    const fixes = findingsIn(text)
      .filter(({ code }) => code === 'other-role')
      .flatMap((finding) => finding.fixes().filter(({ title }) => title.startsWith('Delete')));
    assert.ok(fixes.length <= 1);
    const [fix] = fixes;
    if (!fix) return [];
    const left = applyEdits(text, fix.edits).split('\n');
    const lines = text.split('\n').filter((line) => !left.includes(line));
    assert.match(
      fix.title,
      new RegExp(`^Delete what is only the C[IT]O's work: ${lines.length} of \\d lines$`),
    );
    return lines;
  }

  it('takes away lines that are wholly the other’s', () => {
    assert.deepEqual(deleted(cto(duties(...own, ...plain(foreign)))), plain(foreign));
    assert.deepEqual(deleted(cio(duties(...plain(foreign), own[0]!, own[1]!))), own.slice(0, 2));
    const words = ['- Run the help desk and the printers', '- Introduce an ERP for finance'];
    assert.deepEqual(deleted(cto(duties(own[0]!, own[1]!, ...words))), words);
  });

  it('takes away the heading of a section in which nothing is left', () => {
    const rest = `### Product\n\n${own.slice(0, 3).join('\n')}\n\n`;
    const text = cto(
      `## Responsibilities\n\n${rest}### Internal\n\n${plain(foreign).slice(0, 2).join('\n')}`,
    );
    const [fix] = findingsIn(text)
      .filter(({ code }) => code === 'other-role')
      .flatMap((finding) => finding.fixes());
    assert.equal(
      applyEdits(text, fix!.edits),
      cto(`## Responsibilities\n\n${rest}`).replace('\n\n\n\n', '\n\n'),
    );
  });

  for (const line of ['- Manage IT equipment and licences', '- Plan, build and run internal IT']) {
    it(`takes away a line whose parts say the same only together: ${line}`, () => {
      assert.deepEqual(deleted(cto(duties(...own, ...plain(foreign), line))), [...plain(foreign), line]);
    });
  }

  it('takes away a single line as well', () => {
    const mixed = '- Buy IT equipment, and sail our boats';
    const line = '- Run the help desk and the printers';
    assert.deepEqual(deleted(cto(duties(...own, line, mixed))), [line]);
  });

  for (const more of [
    ' and boats',
    ', sales and marketing',
    ' and coach founders',
    ', and sail our boats',
    ' and lead our agencies',
    '. Speak at conferences about our research',
    ', keep the technology budget of both sides',
    '; coach our founders',
    ' for our customers',
    ' and the product roadmap',
  ]) {
    it(`leaves a line that goes on with "${more}", and takes the others where that is enough`, () => {
      const mixed = `- Buy IT equipment${more}`;
      assert.deepEqual(deleted(cto(duties(...own, ...plain(foreign), mixed))), plain(foreign));
      assert.deepEqual(deleted(cto(duties(own[0]!, own[1]!, mixed, mixed))), []);
    });
  }
});
