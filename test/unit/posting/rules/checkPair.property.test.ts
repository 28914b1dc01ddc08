import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../../src/core/posting/rules/finding.ts';
import { catalog } from '../../support/catalog.ts';
import { applyEdits, cio, cto, findingsIn } from '../../support/checkedTexts.ts';
import { claimsIn } from '../../support/claims.ts';

const { domains } = catalog.ownership;
const anyDomain = fc.constantFrom(
  ...domains.slice(0, 8).flatMap(({ name, phrases }) => [name.toLowerCase(), ...phrases.slice(0, 2)]),
);

/** Lines of a posting that may say who holds what, some of them nothing at all. */
const anyLine = fc
  .tuple(
    anyDomain,
    anyDomain,
    fc.constantFrom('Own', 'Lead', 'Run'),
    fc.constantFrom('CEO', 'CFO', 'CISO', 'Head of IT'),
  )
  .chain(([one, other, verb, third]) =>
    fc.constantFrom(
      `- ${verb} ${one}`,
      `- ${verb} ${one} and ${other}`,
      `- ${verb} ${one}, while the ${third} owns ${other}`,
      `- ${verb} ${one} together with the ${third}`,
      `- Work with the ${third}, who owns ${one}`,
      `- **${one}:** agree on goals with the ${third}`,
      `- **${verb} ${one}:** plan ${other}`,
      `- **${verb} ${one}** of the group`,
      `- [${verb} ${one} of the group](x.md), agreed each May.`,
      `- ${verb} ${one}. Agree on ${other} with the ${third}.`,
      `\nYou own ${one}. Our ${third} owns ${other}.\n`,
      '- Ship each week, whatever the weather',
    ),
  );
const anyBody = fc
  .array(anyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => `## Responsibilities\n\n${lines.join('\n')}`);
const anyPair = fc.record({
  first: anyBody,
  second: anyBody,
  // What makes a pair of it more often than chance would.
  shared: anyLine,
  isWindows: fc.boolean(),
});
const texts = ({
  first,
  second,
  shared,
  isWindows,
}: {
  readonly first: string;
  readonly second: string;
  readonly shared: string;
  readonly isWindows: boolean;
}): readonly [string, string] => {
  const lines = (text: string): string => (isWindows ? text.replaceAll('\n', '\r\n') : text);
  return [lines(cto(`${first}\n${shared}`)), lines(cio(`${second}\n${shared}`))];
};

function twiceIn(text: string, beside: string): readonly Finding[] {
  return findingsIn(text, beside).filter(({ code }) => code === 'stated-twice');
}

/** Whether each mark of emphasis and each bracket has its other half. */
function areBalanced(text: string): boolean {
  const count = (part: string): number => text.split(part).length - 1;
  return count('**') % 2 === 0 && count('[') === count('](') && count('(') === count(')');
}

/** Who holds what beside the two roles themselves. */
function heldByOthers(text: string): readonly string[] {
  return claimsIn(text)
    .claims.filter(({ owner }) => owner.id !== 'cto' && owner.id !== 'cio')
    .map(({ domain, owner }) => `${domain} ${owner.id}`);
}

describe('Any two postings', () => {
  it('both tell what both claim, or neither does', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPair, (pair) => {
        const [one, other] = texts(pair);
        const [here, there] = [twiceIn(one, other), twiceIn(other, one)];
        found += here.length;
        assert.equal(here.length > 0, there.length > 0);
        for (const { start, end, related } of here) {
          assert.ok(start < end && end <= one.length);
          assert.ok(related.length > 0);
          for (const place of related) assert.ok(place.start < place.end && place.end <= other.length);
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(found > 100, `only ${found} findings`);
  });

  it('lose a finding by each of its fixes, and nothing that they say of others', () => {
    let fixed = 0;
    fc.assert(
      fc.property(anyPair, (pair) => {
        const [one, other] = texts(pair);
        const before = twiceIn(one, other);
        for (const { fixes } of before) {
          for (const { kind, title, edits, beside = [] } of fixes()) {
            if (kind !== 'change') continue;
            fixed++;
            const [oneAfter, otherAfter] = [applyEdits(one, edits), applyEdits(other, beside)];
            const left = twiceIn(oneAfter, otherAfter);
            const where = `${title}\n${oneAfter}\n${otherAfter}`;
            assert.ok(left.length < before.length, where);
            assert.deepEqual(heldByOthers(oneAfter), heldByOthers(one), where);
            assert.deepEqual(heldByOthers(otherAfter), heldByOthers(other), where);
            for (const [text, after] of [
              [one, oneAfter],
              [other, otherAfter],
            ] as const)
              assert.ok(!(areBalanced(text) && !areBalanced(after)), where);
            assert.equal(/(?<!\r)\n/.test(oneAfter + otherAfter), !pair.isWindows);
          }
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(fixed > 100, `only ${fixed} fixes`);
  });
});
