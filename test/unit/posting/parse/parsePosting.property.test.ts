import fc from 'fast-check';
import { assertExact, identifyPosting, parsePosting } from '../../support/postingParser.ts';

const pieces = [
  ...[
    '',
    '',
    ' ',
    '\t',
    'Text.',
    'We are hiring a CTO. Apply now!',
    'e.g. this? Yes',
    '**Bold**',
    '**Bold:**',
  ],
  ...[
    '# One',
    '## Responsibilities',
    '###Close',
    '#tag #tag',
    '# ',
    '####### seven',
    'THE ROLE',
    'Requirements:',
    'WE ARE HIRING',
    '===',
    '---',
    '-',
    '***',
  ],
  ...['- item', '  - deep', '* star', '+ [x] done', '1. one', '2) two', '• dot', '-', '    code', '> quote'],
  ...[
    '```',
    '~~~',
    '```js',
    '`code`',
    '``',
    '<!-- note -->',
    '<!--',
    '-->',
    '<h2>Title</h2>',
    '<h3',
    '</h2>',
  ],
  ...[
    '{% comment %}',
    '{% endcomment %}',
    '{% if x %}',
    '{{ page.title }}',
    '{{name}}',
    '{{',
    '}}',
    '<%= x %>',
  ],
  ...[
    '[Company]',
    '[link](http://a.b/c)',
    '[a]: b',
    '[x][y]',
    '<company>',
    '<a href="x">',
    '</a>',
    '${x}',
    '{add}',
  ],
  ...[
    'TODO',
    'xx',
    'http://example.org/a.b.',
    'me@example.org',
    '| a | b |',
    '| - | - |',
    '____',
    '](',
    '[[',
    '@',
  ],
  ...['👩🏽‍💻', '𝒳𝒴', '\ud83d', 'ß İ', '\u2028', '\u00a0', '\ufeff', '\\', '"', "'", 'a\u0301', '- '.repeat(30)],
];
const matter = [
  ...[
    '',
    '',
    '',
    '---\n---\n',
    '---\ntitle: CTO\ntype: jobs\n---\n',
    '---\na: [1, {b: c}\n---\n',
    '---\n- a\n- b\n---\n',
  ],
  ...[
    '---\na: &x [*x, *x]\nb: *x\n---\n',
    '---\n"a: b\n---\n',
    '---\na:\n\tb: c\n...\n',
    '---\ntitle: x\n',
    '--- \n: :\n--- \n',
  ],
  ...[
    '---\n? [a]\n: b\n---\n',
    '---\n!!js/function x: y\n---\n',
    `---\na: ${'['.repeat(300)}\n---\n`,
    '---\n%TAG\n---\n',
  ],
  ...['---\n<<: {a: b}\nc: 👩🏽‍💻 𝒳\n---\n', `---\n${'- '.repeat(200)}a\n---\n`, '---\na: b\na: c\n---\n'],
];

/** Pieces in any order, joined by any line ends or by nothing, under front matter good and bad. */
const documents = fc
  .record({
    mark: fc.constantFrom('', '', '', '\ufeff'),
    front: fc.constantFrom(...matter),
    parts: fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...pieces) },
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        fc.constantFrom('\n', '\n', '\n', '\n\n', ' ', '', '\r'),
      ),
      { maxLength: 25 },
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  })
  .map(({ mark, front, parts, lineEnd }) => mark + (front + parts.flat().join('')).replaceAll('\n', lineEnd));

describe('Any text at all', () => {
  it('is taken apart into exact ranges, without an exception', () => {
    fc.assert(
      fc.property(documents, (text) => assertExact(parsePosting(text))),
      { numRuns: 50_000 },
    );
  });

  it('is identified without an exception, with evidence that stands in it', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parsePosting(text);
        const { kind, role, audience, language } = identifyPosting(document);
        for (const { evidence } of [kind, role, audience, language]) {
          for (const { start, end, text: says } of evidence) {
            if (text.slice(start, end) !== says) throw new Error(`${start}: ${says}`);
          }
        }
        return kind.value === 'other' || kind.evidence.length > 0;
      }),
      { numRuns: 3_000 },
    );
  });
});
