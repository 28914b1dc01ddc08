import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { postingBlocks } from '../../../../src/core/posting/write/blocks.ts';
import { houseFormOf } from '../../../../src/core/posting/house/houseForm.ts';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { exampleOf } from '../../support/housePostings.ts';
import { contentSentences } from '../../support/sentences.ts';

/** Pieces of Markdown and of front matter, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '# CTO',
      '## Responsibilities',
      '## You have:',
      '**What we offer:**',
      '**Pay**',
      '#Apply',
      'Profile\n---',
      'BENEFITS',
      'Our values:',
      '**Chief Technology Officer**',
      '**Salary: 77**',
      '**Company:** Acme 77',
      '## Your first 12 months',
      '## First 77 days',
      '-   a\n\n-   b',
    ],
    ...['## KPIs', '## Interview questions', '## Not in this role', '## Levels', '<h2>Tasks</h2>', '- [ ] x'],
    ...[
      '* Lead 77 people',
      '+ a',
      '1. b',
      '> q',
      '```',
      '<!-- 77 -->',
      '{{ page.pay }}',
      '$1',
      '${1:x}',
      '[[a]]',
      '',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const field = fc.oneof(
  fc.constantFrom(
    ...[
      'title: CTO',
      "title: 'It''s: 7'",
      'type: jobs',
      'company: "Acme: 7"',
      'draft: false',
      'pay:',
      '  min: 77',
    ],
    ...[
      'tags: [a, 77]',
      'list:\n  - 77\n  - b',
      'steps:\n  - a: 77',
      'text: |\n  77',
      'x: &a 77',
      'y: *a',
      '# c: 77',
    ],
    ...['# note', 'audience: internal', 'a b: 77', '"k": 77', '{broken', '? q', '-', ''],
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const example = fc
  .tuple(fc.array(field, { maxLength: 8 }), fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([fields, pieces, lineEnd]) =>
    [...(fields.length > 0 ? ['---', ...fields, '---'] : []), ...pieces]
      .join('\n\n')
      .replaceAll('\n', lineEnd),
  );
const path = fc.oneof(
  fc.constantFrom('cto.md', 'jobs/2024-03-cto.md', 'CTO/index.md', 'x.MD'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((name) => `${name.replaceAll('/', '')}.md`),
);

const ourDigits = new Set(contentSentences.flatMap(({ text }) => text.match(/\d+/g) ?? []));

function internalLines(): readonly string[] {
  const entries = catalog.roles
    .flatMap((role) => role.entries)
    .filter((one) => one.posting?.audience === 'internal');
  const own = entries.filter(({ posting }) => !posting?.sections);
  return postingBlocks(catalog, own).flatMap((block) =>
    block.kind === 'list' ? block.items.filter((item) => item.length > 20 && !item.includes('[[')) : [],
  );
}

describe('The form of any text at all', () => {
  const internal = internalLines();

  it('gives a posting with valid front matter, no open mark, no figure of ours or of the example, nothing internal', () => {
    assert.ok(internal.length > 20);
    fc.assert(
      fc.property(example, path, fc.constantFrom('cto', 'cio', 'one-person'), (text, file, role) => {
        const house = houseFormOf(catalog, exampleOf(text, file));
        const written = writePosting(catalog, { role, readers: 'public', house }, 'plain');
        const front = written.startsWith('---\n') ? written.slice(4, written.indexOf('\n---\n')) : '';
        assert.deepEqual(parseDocument(front).errors, []);
        assert.deepEqual(
          front.split('\n').filter((line) => line.replace(/^[^:]*:/, '').includes('77')),
          [],
        );
        assert.doesNotMatch(written, /\[\[|\]\]/);
        const figures = written.slice(front.length).match(/\d+/g) ?? [];
        const companyFigures: readonly string[] = house.company?.match(/\d+/g) ?? [];
        assert.deepEqual(
          figures.filter((figure) => !ourDigits.has(figure) && !companyFigures.includes(figure)),
          [],
        );
        assert.deepEqual(
          internal.filter((line) => written.includes(line)),
          [],
        );
        assert.match(house.fileName.pathFor(role, '2026-11-24'), /^[^\0]+\.(?:md|markdown|mdx)$/iu);
      }),
      { numRuns: 1000 },
    );
  });
});
