import assert from 'node:assert/strict';
import { findStatedTwice } from '../../../../src/core/posting/owners/statedTwice.ts';
import type { Finding } from '../../../../src/core/posting/rules/finding.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, saidIn } from '../../support/claims.ts';
import { applyEdits, cio, cto, engineer, findingsIn, german } from '../../support/checkedTexts.ts';
import { isLinear } from '../../support/growth.ts';

const duties = (lines: string): string => `## Responsibilities\n\n${lines}`;
const twiceIn = (text: string, beside?: string): readonly Finding[] =>
  findingsIn(text, beside).filter(({ code }) => code === 'stated-twice');

/** The first two texts each hold the place that is found, between `«` and `»`. */
const fires: readonly (readonly [string, string, string])[] = [
  ['a bullet in each', cto(duties('- «Own the IT budget»')), cio(duties('- «Draw up the IT budget»'))],
  [
    'sentences to the reader',
    cto('You build. «You own information security.» You report to the CEO.'),
    cio('«You are responsible for information security.»'),
  ],
  [
    'a bullet and a sentence',
    cto(duties('- Ship the product\n- «Run the help desk»')),
    cio('«This role is accountable for the help desk.»'),
  ],
  [
    'two domains in one bullet',
    cto(duties('- «Run internal IT and the help desk»')),
    cio(duties('- «Run the help desk and internal IT.»')),
  ],
  [
    'a claim that one words and one means',
    cto(duties('- «Lead the engineering teams»')),
    cio(duties('- «Leading the engineering department»')),
  ],
  [
    'a claim beside a colleague for other work',
    cto(`${duties('- «Own the IT budget»')}\n\nYou work beside our CIO, who runs internal IT.`),
    cio(duties('- «Own the IT budget»')),
  ],
];

const alsoFires: readonly (readonly [string, string])[] = [
  ['Own cyber security across the organization', 'Own cyber security'],
  ['Own information security at Ferry Lines', 'Own information security'],
  ['Own the IT budget for 2027', 'Own the IT budget'],
  ['Run the help desk for our staff', 'Run the help desk for employees'],
  ['Own cyber security', 'Own cyber security of our offices'],
];

const silent: readonly (readonly [string, string, string])[] = [
  ...[
    ['Own cyber security of our products', 'Own cyber security of our offices'],
    ['Own the technology strategy of our product', 'Own the technology strategy of our IT'],
    ['Own the technology strategy of the product', 'Own the technology strategy of the company'],
    ['Lead partners who build parts of our app', 'Lead the partners who look after our offices'],
    ['Own data protection of the app', 'Own data protection of HR and CRM'],
    ['Own information security of our website', 'Own information security of our internal applications'],
    ['Own our technology roadmap', 'Own our IT roadmap'],
    [
      'Develop and execute a long-term technical strategy aligned with business goals and growth plans',
      'Develop and own the enterprise IT strategy that aligns with the business objectives',
    ],
    ['Own our technology roadmap', 'Develop the technology roadmap'],
    ["Ensure the privacy of guests' data", "Ensure the privacy of employees' data"],
    ['Vendors of product components', 'Vendors of business software'],
    ['Own disaster recovery for customer channels', 'Own disaster recovery'],
    ['Run the help desk until the CIO starts', 'Run the help desk'],
    ['Manage an annual budget of €3 million', 'Manage an annual budget of €2 million'],
    ['Own the budget for engineering and hosting', 'Own the budget for internal IT'],
    ['Own the architecture', 'Define our enterprise and cloud architecture'],
    ['Manage the infrastructure of our product', 'Manage the infrastructure of our offices'],
    ['Own cyber security for our products', 'Own cyber security'],
    ['Own the data strategy of our product', 'Own the data strategy'],
    ["Own our product's data strategy", 'Own the data strategy'],
    ['Own the AI strategy of the product', 'Own the AI strategy'],
    ['Own the AI strategy', 'Own data governance'],
    ['Own data and AI of our product', 'Own data and AI of our company'],
    ['Own disaster recovery for our SaaS platform', 'Own disaster recovery'],
    ['Lead the digital transformation of our customers', 'Lead the digital transformation'],
    ["Lead our customers' digital transformation", 'Lead the digital transformation'],
  ].map(
    ([ours, theirs]) =>
      [`what one of them narrows: ${ours}`, cto(duties(`- ${ours}`)), cio(duties(`- ${theirs}`))] as const,
  ),
  [
    'what is said to be the other one’s',
    cto(duties("- Internal IT, the help desk and the ERP are the CIO's")),
    cio(duties('- Run internal IT')),
  ],
  [
    'work that this posting gives to the other',
    cto(`${duties('- Own the IT budget')}\n\nYou work beside our CIO, who owns the IT budget.`),
    cio(duties('- Own the IT budget')),
  ],
  [
    'work that the other posting gives to this one',
    cto(duties('- Own the IT budget')),
    cio(`${duties('- Own the IT budget')}\n\nYou work beside our CTO, who owns the IT budget.`),
  ],
  [
    'work for which both name the same third',
    cto(`${duties('- Own information security')}\n\nOur CISO owns information security.`),
    cio(`${duties('- Own information security')}\n\nOur CISO owns information security.`),
  ],
  [
    'work that one holds together with the other',
    cto(duties('- Own the IT budget together with the CIO')),
    cio(duties('- Own the IT budget')),
  ],
  ['different work', cto(duties('- Own the product budget')), cio(duties('- Own the IT budget'))],
  ['what neither states', cto(duties('- Ship the product')), cio(duties('- Agree service levels'))],
  ['what one alone states', cto(duties('- Own the IT budget')), cio(duties('- Agree service levels'))],
  [
    'a hand that one gives the other',
    cto(duties('- Support the CIO in running internal IT')),
    cio(duties('- Run internal IT')),
  ],
  ['a posting in German', cto(duties('- Own the IT budget')), german('- Own the IT budget')],
  ['a posting for another role', engineer(duties('- Own the IT budget')), cio(duties('- Own the IT budget'))],
];

function unmarked(text: string): string {
  return text.replace(/[«»]/g, '');
}

function marks(text: string): readonly string[] {
  return [...text.matchAll(/«([^»]*)»/g)].map(([, words]) => words!);
}

describe('The check stated-twice', () => {
  for (const [what, first, second] of fires) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const [text, beside] = [unmarked(one), unmarked(other)];
      const side = one === first ? 'on this side' : 'on the other side';

      it(`finds ${what}, ${side}, and names the place in the other posting`, () => {
        const found = twiceIn(text, beside);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          marks(one),
        );
        for (const { related } of found) {
          assert.notEqual(related.length, 0);
          for (const { start, end } of related) {
            assert.ok(marks(other).some((place) => place.includes(beside.slice(start, end))));
          }
        }
      });

      it(`has two ways to settle ${what}, ${side}, one for each role, and is content after each`, () => {
        for (const lines of ['\n', '\r\n']) {
          const [mine, theirs] = [text.replaceAll('\n', lines), beside.replaceAll('\n', lines)];
          const found = twiceIn(mine, theirs);
          assert.equal(found.length, twiceIn(text, beside).length);
          for (const { fixes } of found) {
            const changes = fixes().filter(({ kind }) => kind === 'change');
            assert.equal(changes.length, 2, changes.map(({ title }) => title).join());
            const [here, there] = changes;
            const fixed = applyEdits(mine, here!.edits);
            assert.notEqual(fixed, mine);
            assert.equal(here!.beside, undefined);
            assert.deepEqual(twiceIn(fixed, theirs), [], fixed);
            assert.deepEqual(twiceIn(theirs, fixed), []);
            assert.deepEqual(there!.edits, []);
            const fixedThere = applyEdits(theirs, there!.beside!);
            assert.deepEqual(twiceIn(mine, fixedThere), []);
            assert.deepEqual(twiceIn(fixedThere, mine), []);
          }
        }
      });

      it(`can be told that ${what}, ${side}, is meant`, () => {
        for (const { fixes } of twiceIn(text, beside)) {
          const ignoring = fixes().filter(({ kind }) => kind !== 'change');
          assert.equal(ignoring.length, 2);
          for (const { edits } of ignoring) assert.deepEqual(twiceIn(applyEdits(text, edits), beside), []);
        }
      });
    }
  }

  for (const [what, text, beside] of silent) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(twiceIn(text, beside), []);
      assert.deepEqual(twiceIn(beside, text), []);
    });
  }

  it('finds nothing without a posting beside it', () => {
    assert.deepEqual(twiceIn(cto(duties('- Own the IT budget'))), []);
  });

  for (const { id, own, name } of catalog.ownership.domains) {
    it(`gives away "${name}" in words that are read as such`, () => {
      const [mine, theirs] = [cto(duties(`- ${own}`)), cio(duties(`- ${own}`))];
      const [finding] = twiceIn(mine, theirs);
      const [here] = finding!.fixes();
      assert.deepEqual(saidIn(applyEdits(mine, here!.edits)), [`${id}: cio`]);
    });
  }

  it('writes the name of the domain in the place of all words that say the same, "across the company" too', () => {
    const line = '- Own information security across the company';
    const mine = cto(duties(line));
    const [here] = twiceIn(mine, cio(duties(line)))[0]!.fixes();
    const fixed = cto(duties('- Work with the CIO, who owns the security of the company'));
    assert.equal(applyEdits(mine, here!.edits), fixed);
  });

  for (const [line, fixed] of [
    ['Own the IT budget.', 'Work with the CIO, who owns the IT budget.'],
    ['**Own the IT budget**', 'Work with the CIO, who owns the IT budget'],
    ['Own the IT budget of the group', 'Work with the CIO, who owns the IT budget of the group'],
    ['**IT budget:** CTO', 'Work with the CIO, who owns the IT budget'],
    ['Weigh cost, value and risk of the technology in use.', 'Work with the CIO, who owns the IT budget.'],
    [
      'Own the IT budget, whereas the CFO runs payroll',
      'Work with the CIO, who owns the IT budget, whereas the CFO runs payroll',
    ],
    [
      'Own the IT budget, with yearly reports',
      'Work with the CIO, who owns the IT budget, with yearly reports',
    ],
  ] as const) {
    it(`keeps what stands behind the claim in "${line}"`, () => {
      const mine = cto(duties(`- ${line}`));
      const [here] = twiceIn(mine, cio(duties('- Own the IT budget')))[0]!.fixes();
      assert.equal(applyEdits(mine, here!.edits), cto(duties(`- ${fixed}`)));
    });
  }

  for (const [theirs, lines] of [
    [
      'Own the IT budget',
      [
        'Own the IT budget and report on it each quarter',
        'Own the IT budget as well as its reporting',
        'Own the IT budget (and report on it)',
        'Own the IT budget, while the CISO owns information security',
        '**Own the IT budget** of the group',
        '**Own the IT budget:** plan, forecast and track spending',
        'Own the [IT budget of the group](budget.md)',
        'Own our boat crews and the IT budget',
        'Own boats and the IT budget',
        'Boats and own the IT budget',
        '**Sail our boats.** own the IT budget',
        'Own the IT budget, our boat crews and the piers',
        'Weigh cost, value and risk of the technology in use. Report each month to the board.',
        'Weigh cost, value and risk of the technology in use, and sail our boats',
        'Weigh cost, value and risk of the technology in use; sail our boats',
      ],
    ],
    [
      'Own information security across the company',
      [
        'Own information security across our ports, with yearly audits',
        'Own information security in the company',
        'Own the information security of the company and of our partners',
      ],
    ],
    ['Run the help desk', ['Run the help desk with five people']],
    [
      'Run the help desk and internal IT',
      ['Run internal IT, boats and the help desk', 'Run internal IT, our boat crews and the help desk'],
    ],
    [
      'Help other departments earn or save money with technology',
      [
        'Help other departments earn money with technology while coaching founders',
        'Help other departments earn money with technology as well as our boat crews',
        'Help other departments earn money with technology - coach founders',
        'Help other departments earn money with technology (coach founders)',
        'Help other departments earn money with technology: coach founders',
        'Help other departments earn money with technology on our boats',
      ],
    ],
  ] as const) {
    for (const line of lines) {
      it(`rewrites nothing of "${line}", which would lose or break a part of it`, () => {
        const mine = cto(duties(`- ${line}`));
        const [finding] = twiceIn(mine, cio(duties(`- ${theirs}`)));
        assert.ok(finding!.fixes().every(({ kind, edits }) => kind !== 'change' || edits.length === 0));
      });
    }
  }

  for (const line of [
    'Plan and own the IT budget',
    'Help other departments earn or save money with technology.',
  ]) {
    it(`settles "${line}", which says nothing else`, () => {
      const mine = cto(duties(`- ${line}`));
      const theirs = cio(
        duties('- Own the IT budget\n- Help other departments earn or save money with technology'),
      );
      const [here] = twiceIn(mine, theirs)[0]!.fixes();
      assert.deepEqual(twiceIn(applyEdits(mine, here!.edits), theirs), []);
      assert.match(applyEdits(mine, here!.edits), /- Work with the CIO, who owns [^,]*\n/);
    });
  }

  it('rewrites nothing that says more than what is claimed twice', () => {
    const mine = cto(duties('- Own the IT budget and the roadmap'));
    const [finding] = twiceIn(mine, cio(duties('- Own the IT budget')));
    const changes = finding!.fixes().filter(({ kind }) => kind === 'change');
    assert.deepEqual(
      changes.map(({ edits, beside }) => [edits.length, beside?.length]),
      [[0, 1]],
    );
  });

  it('rewrites no line while another one would still claim the same', () => {
    const mine = cto(duties('- Own the IT budget\n- Draw up the IT budget'));
    const found = twiceIn(mine, cio(duties('- Own the IT budget')));
    assert.equal(found.length, 2);
    for (const { fixes } of found) {
      assert.ok(fixes().every(({ kind, edits }) => kind !== 'change' || edits.length === 0));
    }
  });

  it('rewrites a line between others that claim other work, and leaves those', () => {
    const lines = (line: string): string =>
      cto(duties(`- Own the architecture\n- ${line}\n- Lead the engineering teams`));
    const mine = lines('Own the IT budget');
    const [here] = twiceIn(mine, cio(duties('- Own the IT budget')))[0]!.fixes();
    assert.equal(applyEdits(mine, here!.edits), lines('Work with the CIO, who owns the IT budget'));
  });

  it('rewrites no line of the other posting where another one there would still claim the same', () => {
    const mine = cto(duties('- Own the IT budget'));
    const theirs = cio(duties('- Own the IT budget\n- Own the IT budget and report on it each quarter'));
    const [finding] = twiceIn(mine, theirs);
    const changes = finding!.fixes().filter(({ kind }) => kind === 'change');
    assert.deepEqual(
      changes.map(({ edits, beside }) => [edits.length, beside]),
      [[1, undefined]],
    );
  });

  it('rewrites no bullet that is found by its meaning as a whole and says what somebody else owns', () => {
    const work = 'Set the strategy for product designers, developers and engineers';
    const bullet = `${work}. The CISO owns information security.`;
    const mine = cto(duties(`- ${bullet}`));
    const found = twiceIn(mine, cio(duties(`- ${work}`)));
    assert.deepEqual(
      found.map(({ start, end }) => mine.slice(start, end)),
      [bullet],
    );
    assert.ok(found[0]!.fixes().every(({ kind, edits }) => kind !== 'change' || edits.length === 0));
  });
});

describe('Work that both postings narrow to the same', () => {
  it('is claimed twice, and offers no text that would swallow what narrows it', () => {
    const line = duties('- Own cyber security of our offices');
    const [finding, ...more] = twiceIn(cto(line), cio(line));
    assert.deepEqual(more, []);
    assert.deepEqual(
      finding!.fixes().filter(({ kind }) => kind === 'change'),
      [],
    );
  });
});

describe('Work that one posting describes more closely', () => {
  for (const [ours, theirs] of alsoFires) {
    it(`is claimed twice all the same: ${ours}`, () => {
      assert.equal(twiceIn(cto(duties(`- ${ours}`)), cio(duties(`- ${theirs}`))).length, 1);
    });
  }
});

describe('Work that both postings claim on every line', () => {
  const line = '- You own the data strategy.\n';
  const lines = (count: number): string => duties(line.repeat(count));

  it('is found in time in proportion to the lines', () => {
    const [short, long] = [10_000, 40_000];
    const claims = new Map(
      [short, long].map((length) => [
        length,
        [cto, cio].map((of) => claimsIn(of(lines(length / line.length)))),
      ]),
    );
    const run = (length: number): void => {
      const [mine, theirs] = claims.get(length)!;
      findStatedTwice(mine!, theirs!);
    };
    assert.ok(isLinear(run, [short, long]));
  });

  it('is shown at the first places of the other posting, on a hundred lines at the most', () => {
    const found = twiceIn(cto(lines(150)), cio(lines(150)));
    assert.equal(found.length, 100);
    for (const { related } of found) assert.equal(related.length, 3);
  });

  it('is given to the other by no change of a text where as many lines would change', () => {
    const [finding] = twiceIn(cto(lines(1)), cio(lines(11)));
    assert.ok(finding!.fixes().every(({ beside }) => beside === undefined));
    const [few] = twiceIn(cto(lines(1)), cio(lines(10)));
    assert.ok(few!.fixes().some(({ beside }) => beside?.length === 10));
  });

  it('is shown at the places of the same side, behind many of the other', () => {
    const others = '- Own cyber security of our products\n'.repeat(5);
    const [finding] = twiceIn(
      cto(duties('- Own cyber security of our offices')),
      cio(duties(`${others}- Own cyber security of our offices`)),
    );
    assert.equal(finding!.related.length, 1);
  });
});
