import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFindClaims } from '../../../../src/core/posting/owners/findClaims.ts';
import { catalog } from '../../support/catalog.ts';
import type { PostingIdentity } from '../../../../src/core/posting/identify/postingIdentity.ts';
import type { ReadPosting } from '../../../../src/core/posting/identify/readPosting.ts';
import { findClaims } from '../../support/claims.ts';
import { isLinear } from '../../support/growth.ts';
import { readPosting } from '../../support/postingParser.ts';

const { domains, owners, claims } = catalog.ownership;
const words = [
  ...domains.flatMap(({ name, phrases }) => [name, ...phrases.slice(0, 2)]),
  ...owners.flatMap(({ phrases }) => phrases.slice(0, 2)),
  ...[claims.verbs, claims.thirdPerson, claims.passive, claims.together].flatMap((list) => list.slice(0, 6)),
  ...[
    'You',
    'our',
    'who',
    'not',
    'with',
    'and',
    ',',
    ';',
    ':',
    '.',
    '?',
    '"',
    '“',
    '”',
    '(',
    ')',
    '👩‍💻',
    '[CIO]',
  ],
  ...[
    '**',
    '`',
    '](x.md)',
    '{{ x }}',
    '<!--',
    '-->',
    '<b>',
    '’s',
    '|',
    '\n',
    '\r\n',
    '\n\n',
    '\n- ',
    '\n  - ',
  ],
  ...[
    '\n## Responsibilities\n',
    '\n## Benefits\n',
    '\n> ',
    '\n```\n',
    '\nThe CIO owns:\n\n- ',
    '\n| a | b |\n|---|---|\n| ',
  ],
];
const oneOf = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
const anyDomain = oneOf(domains.flatMap(({ name, phrases }) => [name, ...phrases]));
const anyOwner = oneOf(owners.flatMap(({ phrases }) => phrases));
const anySentence = fc
  .tuple(
    anyOwner,
    anyDomain,
    oneOf(claims.verbs),
    oneOf(claims.thirdPerson),
    oneOf(claims.passive),
    fc.nat(4),
  )
  .map(
    ([owner, domain, verb, third, passive, form]) =>
      [
        `\n\nOur ${owner}, who ${third} **${domain}**.`,
        `\n- ${verb} the\n  ${domain} with the ${owner}`,
        ` You ${verb} ${domain}.`,
        ` The ${domain} ${passive} our ${owner}.`,
        `\n- ${domain}: ${owner}\n`,
      ][form]!,
  );
const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: oneOf(words) }, { weight: 1, arbitrary: anySentence }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
const anyRole = fc.constantFrom('cto', 'cio', 'one-person', 'another', undefined);

const ids = new Set(domains.map(({ id }) => id));

/** An English posting for the role, whatever the text is. */
function readFor(text: string, role: PostingIdentity['role']['value']): ReadPosting {
  const { document, identity } = readPosting(text);
  const known = { role: { value: role, evidence: [] }, language: { value: 'en', evidence: [] } };
  return { document, identity: { ...identity, ...known } };
}

describe('Claims in any text', () => {
  it('are exact, in order, of known domains, and in no code or comment', () => {
    let claimed = 0;
    fc.assert(
      fc.property(anyText, anyRole, (text, role) => {
        const posting = readFor(text, role);
        const { document } = posting;
        const found = findClaims(posting);
        let last = 0;
        claimed += found.claims.length;
        for (const { domain, owner, together, place, words } of found.claims) {
          assert.ok(ids.has(domain));
          assert.ok(!together.some(({ id }) => id === owner.id));
          for (const range of [place, words]) assert.equal(text.slice(range.start, range.end), range.text);
          assert.ok(place.start <= words.start && words.start < words.end && words.end <= place.end);
          assert.ok(last <= place.start, 'not in order');
          last = place.start;
          const covered = document.spared.filter(
            ({ kind, start, end }) => kind !== 'tag' && start <= words.start && words.start < end,
          );
          assert.deepEqual(covered, []);
        }
        assert.equal(found.holder === undefined, role === undefined || role === 'another');
      }),
      { numRuns: 5000 },
    );
    assert.ok(claimed > 500, `only ${claimed} claims`);
  });

  it('do not depend on line ends', () => {
    fc.assert(
      // Which backticks belong together is for the parser to say, and depends on line ends.
      fc.property(
        anyText.map((text) => text.replaceAll('`', '')),
        (text) => {
          const said = (variant: string): readonly string[] =>
            findClaims(readFor(variant, 'cto')).claims.map(({ domain, owner }) => `${domain} ${owner.id}`);
          const plain = text.replaceAll('\r\n', '\n');
          assert.deepEqual(said(plain.replaceAll('\n', '\r\n')), said(plain));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are found in time that grows with the text alone', () => {
    const piece =
      '- Own the roadmap with our CISO, who owns the help desk, and lead [CIO] `x` the engineering\n';
    // The matcher has figures of its own.
    const byWords = createFindClaims(catalog, () => undefined);
    for (const one of [piece, piece.replace('\n', ' ')]) {
      const [short, long] = [40_000, 400_000];
      const postings = new Map(
        [short, long].map((length) => [
          length,
          readFor(`## Responsibilities\n\n${one.repeat(length / one.length)}`, 'cto'),
        ]),
      );
      assert.ok(isLinear((length) => byWords(postings.get(length)!), [short, long]));
    }
  });
});
