import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalog } from '../../support/catalog.ts';
import { insertEntries } from '../../support/insertEntries.ts';
import { parsePosting } from '../../support/postingParser.ts';

/** Pieces of postings, of which many are about what we have as well. */
const pieces = [
  ...['', '', '', '  ', 'Text', 'Text over\ntwo lines', 'You need:', 'Welcome, not needed:'],
  // Right below the name of a section a bold line is its text until something comes between the two.
  ...[
    '# CTO',
    '## Responsibilities',
    '### What you will do',
    '\n**Your tasks**',
    'Duties\n------',
    '##Tasks',
  ],
  ...['YOUR ROLE', 'What you own:', 'DESIRED SKILLS', 'Pay range:'],
  ...[
    '## Requirements',
    '### Nice to have',
    '## Skills',
    '## First 90 days',
    '## Mission',
    '## KPIs',
    '## Pay',
  ],
  ...['- item', '* ', '  - deep', '    - deeper', '* star', '+ plus', '  continued', '1. number', '7) seven'],
  ...['> - quoted', '• round', '- [x] done', '\t- tab', '\tindented', '***', '| a | b |\n| - | - |'],
  ...['<!-- note -->', '<div>', '```\n- no item\n## Tasks\n```', '  ```\n  - no item\n  ```', '{% if x %}'],
  ...catalog.role('cto').responsibilities.map(({ text }) => `- ${text}`),
];

const ids = [
  ...['cto-general', 'cto-company-specific', 'cio-responsibilities', 'posting-must-have', 'cto-skills-role'],
  ...['cto-90-days', 'cio-12-months', 'cto-kpis', 'cto-mission', 'posting-pay', 'cto-description'],
];

/** A posting, with any line ends, a cursor in it and what is to go in. */
const insertions = fc
  .record({
    front: fc.constantFrom('', '', '---\ntitle: CTO\n---\n'),
    lines: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
    end: fc.constantFrom('', '\n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    entries: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    cursor: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ front, lines, end, lineEnd, entries, cursor }) => {
    const text = (front + lines.join('\n') + end).replaceAll('\n', lineEnd);
    return { text, entries, offset: Math.floor(cursor * text.length) };
  });

describe('Filling any posting with anything', () => {
  it('takes nothing away but spaces on a blank line, and is in order', () => {
    fc.assert(
      fc.property(insertions, ({ text, entries, offset }) => {
        const plan = insertEntries(text, entries, [offset]).insertions;
        plan.forEach((insertion, i) => {
          assert.match(text.slice(insertion.offset, insertion.end), /^[ \t]*$/);
          assert.ok(i === 0 || plan[i - 1]!.end < insertion.offset);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('comes only to ends of lines and to blank ones', () => {
    fc.assert(
      fc.property(insertions, ({ text, entries, offset }) => {
        for (const insertion of insertEntries(text, entries, [offset]).insertions) {
          assert.match(text.slice(insertion.end), /^(?:\r?\n|$)/, JSON.stringify([text, insertion]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(insertions, ({ text, entries, offset }) => {
        // Of two about the same the cursor chooses one, and it may be elsewhere the next time.
        const { headings, sections, bullets } = parsePosting(text);
        const about = sections.map(({ ownKind, heading }) => ownKind ?? heading.title.text);
        fc.pre(new Set(about).size === about.length);
        const { insertions, text: first } = insertEntries(text, entries, [offset]);
        // A new section in the middle of another takes what stands below it: this one comes to the end.
        const isNew = insertions.some(({ snippet }) =>
          /# |\n---|^\s*\*\*.+\*\*$|^[A-Z0-9 ]+$|^[A-Z][^[]+:$/m.test(snippet),
        );
        // There it is in no quote, where it may have been before.
        fc.pre(!isNew || !/(?:^|[\r\n])>[^\r\n]*$/.test(text));
        // Nor may bullets come under a heading that had none.
        fc.pre(!isNew || bullets.every(({ start }) => start > (headings[0]?.start ?? Infinity)));
        const once = isNew ? insertEntries(text, entries, [text.length]).text : first;
        const twice = insertEntries(once, entries, [isNew ? once.length : offset]);
        assert.deepEqual(twice.insertions, [], JSON.stringify(once));
        assert.ok(twice.present.length >= entries.length);
      }),
      { numRuns: 300 },
    );
  });
});
