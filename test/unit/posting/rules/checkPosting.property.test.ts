import { isPosting } from '../../../../src/core/posting/identify/postingIdentity.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { advertFor, applyEdits, assertFixes, description, findingsIn } from '../../support/checkedTexts.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';

/** Lines that rules look for, and lines around them that may get in their way. */
const lines = [
  'You report to the CEO.',
  'You are a ninja in a fast-paced, world-class team.',
  'The candidate knows his numbers, and he leads.',
  'He/she tells him or her.',
  'A competitive salary.',
  'You act as the data protection officer.',
  "- Bachelor's degree in physics",
  '- 15+ years of Kubernetes',
  '- Python, Java, Docker, Kubernetes, Terraform, Kafka, Redis',
  '- Track KPIs and budgets of product technology and act on them.',
  '- Lead partners and agencies that help improve our product',
  '- Run internal IT and the infrastructure the company works on',
  '- Buy IT equipment and build lasting relations with suppliers',
  '- Set the strategy for product designers, developers and engineers',
  '- The product is better',
  '  - Aggressive and fearless',
  '1. Decisive, headstrong',
  '> “A ninja”, she said.',
  '| Rockstar | Guru |\n| --- | --- |\n| ninja | chairman |',
  'Manpower of [number] people, TODO',
  '`ninja`, https://example.org/ninja, <!-- a ninja -->',
  '<!-- cto-cio-ignore buzzword -->',
  '## Responsibilities',
  '## Requirements',
  '## Outcomes',
  '## Interview questions',
  '**KPIs**',
  'A split plan is due in May. You lead.',
  '- When the roles are split, 40 people follow',
  '**What you bring**',
  'Chairman\n--------',
  '',
];

const posting = fc
  .record({
    title: fc.constantFrom('CTO', 'Chief Information Officer', 'CTO/CIO', 'Data Engineer'),
    frame: fc.constantFrom(advertFor, description),
    body: fc.array(fc.constantFrom(...lines), { maxLength: 14 }),
    // Once at most: of two, the second is found when the first is mended.
    deadline: fc.constantFrom('', '\n\nPlease apply by 3 March 2024.'),
    gap: fc.constantFrom('\n', '\n\n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ title, frame, body, deadline, gap, lineEnd }) =>
    frame(title, body.join(gap) + deadline).replaceAll('\n', lineEnd),
  )
  .filter((text) => {
    const document = parsePosting(text);
    return isPosting(identifyPosting(document));
  });

describe('Any posting', () => {
  it('has findings inside of it, in order, each with a way to be rid of it', () => {
    fc.assert(
      fc.property(posting, (text) => {
        const findings = findingsIn(text);
        findings.forEach(({ start, end, fixes, message }, i) => {
          assert.ok(start >= 0 && start <= end && end <= text.length);
          assert.ok(i === 0 || findings[i - 1]!.start <= start);
          assert.doesNotMatch(message, /[{}]/);
          assert.ok(fixes().length > 0);
          for (const { title, edits } of fixes()) {
            assert.doesNotMatch(title, /\{\w+\}/);
            edits.forEach((edit, j) => assert.ok(j === 0 || edits[j - 1]!.end <= edit.start));
            assert.doesNotMatch(edits.map(({ newText }) => newText).join(''), /\[\[/);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('loses a finding by each of its fixes, and the check finds nothing in what the fix has written', () => {
    fc.assert(
      fc.property(posting, (text) => {
        for (const code of new Set(findingsIn(text).map((one) => one.code))) {
          assertFixes(text, code, (any) => findingsIn(any).filter((one) => one.code === code));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its line ends through every fix', () => {
    fc.assert(
      fc.property(posting, (text) => {
        const isWindows = text.includes('\r\n');
        for (const { edits } of findingsIn(text).flatMap(({ fixes }) => fixes())) {
          const fixed = applyEdits(text, edits);
          assert.equal(/(?<!\r)\n/.test(fixed), !isWindows);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('that is no text at all has none', () => {
    for (const text of ['', '\ufeff', '---\n', '\n\n\n', '«»', '# \n'])
      assert.deepEqual(findingsIn(text), []);
  });
});
