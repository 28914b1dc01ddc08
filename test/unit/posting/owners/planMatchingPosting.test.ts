import assert from 'node:assert/strict';
import {
  planMatchingPosting,
  settleMatchingPosting,
  type MatchingPlan,
} from '../../../../src/core/posting/owners/planMatchingPosting.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, posting, saidIn } from '../../support/claims.ts';
import { longestPosting } from '../../support/ownPosting.ts';
import { readPosting } from '../../support/postingParser.ts';

function plan(text: string): MatchingPlan | undefined {
  return planMatchingPosting(catalog, { ...readPosting(text), claims: claimsIn(text) });
}

function planned(text: string): MatchingPlan {
  const found = plan(text);
  assert.ok(found);
  return found;
}

const first = posting(
  'Chief Technology Officer',
  [
    '- Own the software architecture',
    '- Own information security',
    '- Lead partners and agencies that help improve our product',
    '- Keep product technology in line with business goals',
    '',
    'Our CIO owns the IT budget, and the COO runs the help desk.',
  ].join('\n'),
);

describe('The plan of a matching posting', () => {
  it('is for the other role, and for the same readers', () => {
    assert.equal(planned(first).role, 'cio');
    assert.equal(planned(longestPosting('cio')).role, 'cto');
    assert.equal(planned(first).audience, 'public');
    assert.equal(planned(first.replace('We are', 'Internal use only. We are')).audience, 'internal');
  });

  for (const title of ['CTO & CIO', 'CISO', 'Backend Engineer']) {
    it(`is not made for a posting of ${title}`, () =>
      assert.equal(plan(posting(title, '- Own the roadmap')), undefined));
  }

  it('shows all shared work, first what the posting speaks of, with who holds it and where', () => {
    const { open } = planned(first);
    assert.deepEqual(
      open.map(({ id }) => id).sort(),
      catalog.ownership.domains
        .filter((domain) => domain.class === 'shared')
        .map(({ id }) => id)
        .sort(),
    );
    const stated = open.filter((one) => one.stated);
    assert.deepEqual(open.slice(0, stated.length), stated);
    assert.deepEqual(
      stated.map(({ id, stated: place }) => `${id}: ${place!.owner.id}, line ${place!.line}`),
      [
        'company-security: cto, line 8',
        'product-partners: cto, line 9',
        'it-budget: cio, line 12',
        'joint-plan: cto, line 10',
      ],
    );
  });

  it('suggests for the new role what the posting gives it, or the usual where nothing is said', () => {
    const suggested = planned(first).open.flatMap(({ id, suggested }) => (suggested ? id : []));
    assert.deepEqual(suggested.sort(), [
      'bottom-line',
      'continuity',
      'departments',
      'infrastructure',
      'it-budget',
      'suppliers',
    ]);
  });
});

describe('What the first posting claims of the work of the new role', () => {
  const claiming = posting(
    'CTO',
    [
      '- Own the software architecture',
      '- Own the IT budget',
      '- Represent the IT department to staff, managers and the board',
      '- Manage our internal IT helpdesk and the ERP system',
      '',
      'Our COO leads the IT department.',
    ].join('\n'),
  );
  const claimedIn = (text: string): readonly string[] =>
    planned(text)
      .open.filter(({ isClaimed }) => isClaimed)
      .map(({ id, stated, suggested }) => `${id}: ${stated?.owner.id}, line ${stated?.line}, ${suggested}`);

  it('is in the question, first, with the place, and proposed for the new role', () => {
    const claimed = claimedIn(claiming);
    assert.deepEqual(claimed, [
      'cio-inside-face: cto, line 9, true',
      'help-desk: cto, line 10, true',
      'business-systems: cto, line 10, true',
    ]);
    const { open } = planned(claiming);
    assert.ok(open.slice(0, claimed.length).every(({ isClaimed }) => isClaimed));
    assert.equal(open[claimed.length]!.id, 'it-budget');
    assert.equal(open[0]!.stated!.place.text, 'Represent the IT department to staff, managers and the board');
    assert.deepEqual(claimedIn(posting('CIO', '- Run internal IT\n- Own the product architecture')), [
      'architecture: cio, line 8, true',
    ]);
    assert.deepEqual(claimedIn(first), []);
  });

  it('goes to the new role where it was chosen, and stays where it was otherwise', () => {
    const agreed = planned(claiming);
    const settle = (chosen: readonly string[]): ReturnType<typeof settleMatchingPosting> =>
      settleMatchingPosting(catalog, agreed, new Set(chosen));
    const given = settle(['cio-inside-face', 'help-desk', 'business-systems', 'continuity', 'it-budget']);
    assert.deepEqual(given.own, [
      'Run the help desk and staff equipment',
      'Own business continuity and disaster recovery',
    ]);
    assert.deepEqual(given.companySpecific, ['cio-staff-systems', 'cio-cost-value-risk']);
    assert.ok(!given.leaveOut.includes('cio-inside-face'));
    assert.deepEqual(given.beside, [
      "You work beside our CTO, who owns the product's architecture.",
      'You work beside our COO, who owns the IT departments.',
    ]);
    const kept = settle([]);
    assert.deepEqual([kept.own, kept.companySpecific], [[], []]);
    assert.ok(kept.leaveOut.includes('cio-inside-face'));
    assert.match(kept.beside[0]!, /the help desk and staff equipment and the systems our staff use\.$/);
  });
});

describe('A matching posting with the owners agreed', () => {
  const settle = (text: string, chosen: readonly string[]): ReturnType<typeof settleMatchingPosting> =>
    settleMatchingPosting(catalog, planned(text), new Set(chosen));

  it('leaves out shared work that was not chosen, and keeps the rest of the role', () => {
    const { leaveOut } = settle(first, ['it-budget', 'suppliers']);
    assert.deepEqual([...leaveOut].sort(), ['cio-bottom-line', 'cio-infrastructure']);
  });

  it('leaves out what the first posting claims or gives to somebody else', () => {
    const { leaveOut } = settle(posting('CTO', '- Run internal IT\n\nThe COO leads the IT department.'), []);
    assert.ok(leaveOut.includes('cio-run-it'));
    assert.ok(leaveOut.includes('cio-it-goals'));
    assert.ok(!leaveOut.includes('cio-staff-systems'));
  });

  it('leaves out what bullets of the first posting mean, also outside of the domains', () => {
    const text = posting('CTO', '- Represent the IT department to staff, managers and the board');
    assert.ok(settle(text, []).leaveOut.includes('cio-inside-face'));
  });

  it('names for an advert what the role was given of the company-specific work, unless a general line says it', () => {
    assert.deepEqual(settle(first, []).companySpecific, []);
    assert.deepEqual(settle(first, ['it-budget', 'suppliers', 'infrastructure']).companySpecific, [
      'cio-infrastructure',
      'cio-cost-value-risk',
    ]);
    const said = posting('CTO', '- Own the architecture\n\nOur CIO leads the IT department.');
    assert.deepEqual(settle(said, []).companySpecific, ['cio-it-goals']);
  });

  it('adds chosen work that the role has no responsibility for', () => {
    const { own } = settle(first, ['company-security', 'it-budget', 'suppliers']);
    assert.deepEqual(own, ['Answer for the security of the company']);
  });

  it('says positively who owns what beside the new role', () => {
    assert.deepEqual(settle(first, ['company-security', 'it-budget']).beside, [
      "You work beside our CTO, who owns the product's architecture, the partners and agencies that build for our customers and the joint technology plan.",
      'You work beside our COO, who owns the help desk and staff equipment.',
    ]);
  });

  it('names two pieces of work with "and" between them', () => {
    const text = posting('CTO', 'Our COO owns the IT budget and runs the help desk.');
    assert.deepEqual(settle(text, []).beside, [
      'You work beside our COO, who owns the IT budget and the help desk and staff equipment.',
    ]);
  });

  it('names a person without "our"', () => {
    const list = posting('CTO', 'Shared, one owner each:\n\n- Data protection: Ines Barrow');
    assert.deepEqual(settle(list, []).beside, ['You work beside Ines Barrow, who owns data protection.']);
  });

  it('is read back without a domain stated twice', () => {
    for (const [text, title] of [
      [first, 'CIO'],
      [longestPosting('cto'), 'CIO'],
      [longestPosting('cio'), 'CTO'],
    ] as const) {
      const agreed = planned(text);
      const chosen = agreed.open.filter(({ suggested }) => suggested).map(({ id }) => id);
      const { leaveOut, own, beside } = settle(text, chosen);
      const responsibilities = catalog
        .role(agreed.role)
        .responsibilities.filter(({ id }) => !leaveOut.includes(id))
        .map((one) => `- ${one.text}`);
      const second = posting(
        title,
        [...responsibilities, ...own.map((one) => `- ${one}`), '', ...beside].join('\n'),
      );
      const holders = new Map<string, Set<string>>();
      for (const said of [...saidIn(text), ...saidIn(second)]) {
        const [domain = '', owner = ''] = said.split(': ');
        holders.set(domain, (holders.get(domain) ?? new Set()).add(owner));
      }
      assert.ok(holders.size > 8);
      assert.deepEqual(
        [...holders].filter(([, owners]) => owners.size > 1).map(([domain]) => domain),
        [],
      );
      // Each is said again on the other side.
      for (const said of saidIn(text)) assert.ok(saidIn(second).includes(said), said);
    }
  });
});
