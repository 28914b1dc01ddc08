import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/posting/rules/finding.ts';
import {
  advertFor,
  cio,
  cto,
  describeRule,
  engineer,
  findingsIn,
  german,
} from '../../support/checkedTexts.ts';

const internal = [
  '- Run internal IT and the infrastructure the company works on',
  '- Buy IT equipment and build lasting relations with suppliers',
  '- Set goals for the IT departments and report on them',
];
const product = [
  '- Set the strategy for product designers, developers and engineers',
  '- Represent our technology to customers, partners and the public',
  '- Lead the engineering and development teams and develop their people',
];
const duties = (...lines: readonly string[]): string => `## Responsibilities\n\n${lines.join('\n')}`;

describe('The title in the check title-mismatch', () => {
  const found = (text: string): Finding => findingsIn(text).find(({ code }) => code === 'title-mismatch')!;
  const changes = (text: string): readonly string[] =>
    found(text)
      .fixes()
      .filter(({ kind }) => kind === 'change')
      .map(({ title }) => title);

  it('is named as the posting has it, and no post is promoted by a fix', () => {
    for (const title of ['Head of IT', 'IT Director (m/f/d)', 'Head of IT (CIO)']) {
      const text = advertFor(title, duties(...product));
      assert.ok(found(text).message.startsWith(`The title is ${title.split(' (')[0]}, but 3 of 3 `));
      assert.deepEqual(changes(text), []);
    }
    assert.match(
      found(advertFor('VP of Engineering', duties(...internal))).message,
      /^The title is VP of Eng/,
    );
  });

  it('is replaced by the other one of the same length', () => {
    for (const [from, to] of [
      ['Chief Information Officer', 'Chief Technology Officer'],
      ['CIO', 'CTO'],
    ] as const) {
      assert.deepEqual(changes(advertFor(from, duties(...product))), [`Change the title to "${to}"`]);
    }
  });
});

describeRule('title-mismatch', {
  fires: [
    [
      'a CTO who runs IT',
      cto(duties(...internal)).replace('Chief Technology Officer', '«Chief Technology Officer»'),
    ],
    [
      'a CIO who builds the product',
      cio(duties(...product)).replace('Chief Information Officer', '«Chief Information Officer»'),
    ],
    ['both roles in the title and one in the work', advertFor('«CTO/CIO»', duties(...product))],
    [
      'both roles in the title and the other one in the work',
      advertFor('«CIO and CTO»', duties(...internal)),
    ],
    ['a short title with words around it', advertFor('«CTO (m/f/d)»', duties(...internal))],
    [
      'work for the company that names those it is for',
      advertFor(
        '«CTO»',
        duties(
          '- Own ERP, CRM and HR systems used by finance, operations and sales',
          '- Run the business systems for finance, HR and sales',
          '- Manage the help desk for our staff and our customers',
        ),
      ),
    ],
    ['a title both long and short', advertFor('«Chief Technology Officer (CTO)»', duties(...internal))],
    ['a title beside another one', advertFor('«Executive Director (CTO)»', duties(...internal))],
    ['a title behind another one', advertFor('«Director of Engineering | CTO»', duties(...internal))],
    [
      'a title in the front matter',
      `---\ntitle: «CTO»\ntype: job\n---\n\nWe are hiring.\n\n${duties(...internal)}\n\n## How to apply\n\nSend your CV.\n`,
    ],
    [
      'a help desk known by its words',
      advertFor('«CTO»', duties('- Run the help desk', '- Look after laptops', '- Introduce an ERP')),
    ],
  ],
  silent: [
    [
      'a CTO whose company makes what others run inside, by what it says of itself',
      cto(
        `Baker's Byte makes the ERP that 300 bakeries run on, and their intranets.\n\n${duties(
          '- Lead the teams that build and run our ERP',
          '- Run the intranet',
          '- Introduce new laptops',
        )}`,
      ),
    ],
    [
      'a CTO whose company names its product in the plural',
      cto(
        `Wende builds intranets.\n\n${duties(
          "- Own the intranet's architecture",
          '- Lead our 12 developers',
          '- Make the intranet faster',
          '- Bring SharePoint add-ins to market',
        )}`,
      ),
    ],
    [
      'a CTO whose lines are all about one system',
      cto(
        duties(
          '- Lead the teams that build and run our ERP',
          '- Own the roadmap of the ERP',
          '- Make the ERP ready for Peppol',
          "- Decide on the ERP's new database",
        ),
      ),
    ],
    ['a list of five, two of them short', cto(duties(...internal, '- Hiring', '- Team budget'))],
    [
      'lines that either side may own',
      cto(
        duties(
          '- Lead a team of nine developers and three IT support staff',
          '- Decide what we build, what we buy and whom we buy it from',
          '- Represent technology on the executive board',
        ),
      ),
    ],
    [
      'a CIO whose lines are for the staff',
      cio(
        duties(
          '- Own the IT architecture',
          '- Lead the IT engineers',
          '- Run internal IT',
          '- Lead the developers of our intranet',
        ),
      ),
    ],
    ['a CTO with the CTO’s work', cto(duties(...product))],
    ['a CIO with the CIO’s work', cio(duties(...internal))],
    ['work of both, half and half', cto(duties(...product, ...internal))],
    ['too few lines to say', cto(duties(internal[0]!, internal[1]!))],
    ['one person with work of both', advertFor('CTO/CIO', duties(product[0]!, product[1]!, internal[0]!))],
    [
      'work that is not done here, or by somebody else',
      cto(
        duties('- Do **not** run the help desk', '- The CIO runs the help desk', `${internal[0]!}, not yet`),
      ),
    ],
    ['another role', engineer(duties(...internal))],
    ['German', german('## Deine Aufgaben\n\n- Help Desk\n- ERP\n- Laptops')],
  ],
});
