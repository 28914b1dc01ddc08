import assert from 'node:assert/strict';
import {
  planMatchingPosting,
  settleMatchingPosting,
  type MatchingPlan,
} from '../../../../src/core/posting/owners/planMatchingPosting.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, posting, saidIn } from '../../support/claims.ts';
import { longestPosting } from '../../support/ownPosting.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';

function plan(text: string): MatchingPlan | undefined {
  const document = parsePosting(text);
  return planMatchingPosting(catalog, {
    document,
    identity: identifyPosting(document),
    claims: claimsIn(text),
  });
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
    const { shared } = planned(first);
    assert.deepEqual(
      shared.map(({ domain }) => domain.id).sort(),
      catalog.ownership.domains
        .filter((domain) => domain.class === 'shared')
        .map(({ id }) => id)
        .sort(),
    );
    const stated = shared.filter((one) => one.stated);
    assert.deepEqual(shared.slice(0, stated.length), stated);
    assert.deepEqual(
      stated.map(
        ({ domain, stated: place }) => `${domain.id}: ${place!.claim.owner.id}, line ${place!.line}`,
      ),
      [
        'company-security: cto, line 8',
        'product-partners: cto, line 9',
        'it-budget: cio, line 12',
        'joint-plan: cto, line 10',
      ],
    );
  });

  it('suggests for the new role what the posting gives it, or the usual where nothing is said', () => {
    const suggested = planned(first).shared.flatMap(({ domain, suggested }) => (suggested ? domain.id : []));
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
      const chosen = agreed.shared.filter(({ suggested }) => suggested).map(({ domain }) => domain.id);
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
