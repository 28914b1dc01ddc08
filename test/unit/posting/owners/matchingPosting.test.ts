import assert from 'node:assert/strict';
import { houseFormOf } from '../../../../src/core/posting/house/houseForm.ts';
import {
  planMatchingPosting,
  settleMatchingPosting,
} from '../../../../src/core/posting/owners/planMatchingPosting.ts';
import { whoOwnsWhat } from '../../../../src/core/posting/owners/whoOwnsWhat.ts';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn } from '../../support/claims.ts';
import { longestPosting } from '../../support/ownPosting.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { readText } from '../../support/projectFiles.ts';

/** The posting that belongs beside the text, in its form, with the owners as proposed but for the given changes. */
function matching(text: string, path: string, changed: readonly string[] = []): string {
  const document = parsePosting(text);
  const identity = identifyPosting(document);
  const plan = planMatchingPosting(catalog, { document, identity, claims: claimsIn(text) });
  assert.ok(plan);
  const chosen = new Set(plan.open.filter(({ suggested }) => suggested).map(({ id }) => id));
  for (const id of changed) if (!chosen.delete(id)) chosen.add(id);
  const { own, beside, ...rest } = settleMatchingPosting(catalog, plan, chosen);
  const house = houseFormOf(catalog, { path, document, identity });
  const request = { role: plan.role, readers: plan.audience, house, ...rest, also: own, neighbours: beside };
  return writePosting(catalog, request, 'plain');
}

function statedTwice(...texts: readonly string[]): readonly string[] {
  const postings = texts.map((text) => ({ document: parsePosting(text), claims: claimsIn(text) }));
  return whoOwnsWhat(catalog, postings)
    .filter(({ state }) => state === 'twice')
    .map(({ domain }) => domain.id);
}

const sample = (name: string): string => readText(`test/fixtures/workspace/${name}`);

describe('A matching posting, written', () => {
  for (const [name, text, role] of [
    ['the advert of the sample workspace', sample('cto-advert.md'), 'cio'],
    ['the role description of the sample workspace', sample('cio-role-description.md'), 'cto'],
    ['our own description of the CTO', longestPosting('cto'), 'cio'],
    ['our own description of the CIO', longestPosting('cio'), 'cto'],
  ] as const) {
    it(`is for the other role and claims nothing that is claimed in ${name}`, () => {
      const written = matching(text, 'jobs/first.md');
      const identity = identifyPosting(parsePosting(written));
      assert.equal(identity.role.value, role);
      assert.equal(identity.audience.value, identifyPosting(parsePosting(text)).audience.value);
      assert.deepEqual(statedTwice(text, written), []);
    });

    it(`says beside whom the new role works, and what they own: ${name}`, () => {
      const written = matching(text, 'jobs/first.md');
      assert.match(written, /You work beside our C[TI]O, who owns /);
      assert.doesNotMatch(written, /\[CIO or Head of IT\], who owns|\[CTO or Head of Product\], who owns/);
    });
  }

  for (const [title, role, beside] of [
    ['Chief Information Officer', 'cto', 'our CIO, who owns'],
    ['Head of IT', 'cto', 'our Head of IT, who owns'],
    ['CTO', 'cio', 'our CTO, who owns'],
  ] as const) {
    it(`names whoever has the first post also where nothing is known to be theirs: ${title}`, () => {
      const first = `# ${title}\n\nWe are looking for you.\n\n## Responsibilities\n\n- Think\n\n## How to apply\n\nSend your CV.\n`;
      const written = matching(first, 'jobs/first.md');
      assert.equal(identifyPosting(parsePosting(written)).role.value, role);
      assert.ok(written.includes(beside));
      assert.doesNotMatch(written, /\[C[TI]O or Head of/);
    });
  }

  it('names in a role description the owner of shared work where that was said, and leaves the rest blank', () => {
    const text = sample('cio-role-description.md').replace(
      '## Responsibilities\n\n',
      '## Responsibilities\n\n- Monitor our infrastructure and keep its performance high\n',
    );
    const written = matching(text, 'jobs/first.md', ['company-security', 'partners']);
    assert.match(written, /^- Security of the company: CTO$/m);
    assert.match(written, /^- Security of the product: CTO$/m);
    assert.match(written, /^- Partners used for customers and staff alike: CTO$/m);
    assert.match(written, /^- Infrastructure used by product and staff: CIO$/m);
    assert.deepEqual(
      [...written.matchAll(/\[owner of ([^\]]*)\]/g)].map(([, work]) => work),
      [
        'alignment',
        'department support',
        'quality assurance',
        'the technology budget',
        'feedback',
        'bottom-line plans',
      ],
    );
  });

  it('knows the blank for the owner of every domain that has one in both role descriptions', () => {
    for (const role of ['cto', 'cio'] as const) {
      const text = writePosting(catalog, { role, readers: 'internal' }, 'plain');
      for (const { blank } of catalog.ownership.domains)
        if (blank !== undefined) assert.ok(text.includes(`: [${blank}]\n`), blank);
    }
  });

  it('states twice what the new role was given against the first posting, and nothing else', () => {
    const text = sample('cio-role-description.md');
    assert.deepEqual(statedTwice(text, matching(text, 'jobs/first.md', ['company-security'])), [
      'company-security',
    ]);
  });
});
