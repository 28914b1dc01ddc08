import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Sheet } from '../../../src/core/record/sheet.ts';
import { sheetAsMarkdown } from '../../../src/core/record/sheetMarkdown.ts';
import { names } from './decidedRuns.ts';

function paragraph(text: string): string {
  return sheetAsMarkdown({ title: 'T', blocks: [{ kind: 'paragraph', text }] }).slice('# T\n\n'.length, -1);
}

/** What a reader of Markdown makes of backslashes. */
function unescape(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

const all: Sheet = {
  title: 'Title',
  blocks: [
    { kind: 'heading', level: 2, text: 'Part' },
    { kind: 'paragraph', text: 'Loud', strong: true },
    { kind: 'heading', level: 3, text: 'Piece', newPage: true },
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    { kind: 'list', ordered: true, items: ['a', 'b'] },
    {
      kind: 'table',
      header: ['A', 'B'],
      rows: [
        ['x|y', '____'],
        ['z', ''],
      ],
    },
  ],
};

describe('A sheet as Markdown', () => {
  it('has each block in its usual form', () => {
    assert.equal(
      sheetAsMarkdown(all),
      [
        '# Title',
        '## Part',
        '**Loud**',
        '### Piece',
        '- a\n- b',
        '1. a\n2. b',
        '| A | B |\n| --- | --- |\n| x\\|y | ____ |\n| z |  |',
      ].join('\n\n') + '\n',
    );
  });

  it('can begin at a deeper level, and never goes below six', () => {
    assert.match(sheetAsMarkdown(all, { level: 3 }), /^### Title\n\n#### Part\n[^]*\n##### Piece\n/);
    assert.match(sheetAsMarkdown(all, { level: 5 }), /^##### Title\n\n###### Part\n[^]*\n###### Piece\n/);
  });

  for (const [text, markdown] of [
    ['# Acme', '\\# Acme'],
    ['- Acme', '\\- Acme'],
    ['12. Acme', '12\\. Acme'],
    ['> Acme', '\\> Acme'],
    ['*a* `b` <c> ~d~ $e$', '\\*a\\* \\`b\\` \\<c> \\~d\\~ \\$e\\$'],
    ['_now_', '_now\\_'],
    ['snake_case_name', 'snake_case_name'],
    ['by ____, or', 'by ____, or'],
    ['____', '\\____'],
    ['[Acme](x)', '\\[Acme](x)'],
    ['[review date]', '[review date]'],
    ['[ref]: x', '\\[ref]: x'],
    ['[x] task', '\\[x] task'],
    ['&amp; & co', '\\&amp; & co'],
    ['https://a.b www.c.d e@f', 'https\\://a.b www\\.c.d e\\@f'],
    ['a\nb', 'a b'],
    ['\\*', '\\\\\\*'],
  ] as const) {
    it(`writes ${JSON.stringify(text)} so that it shows as it is`, () => {
      assert.equal(paragraph(text), markdown);
    });
  }

  it('loses nothing of what was typed, in any place', () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = onOneLine(name);
        fc.pre(text !== '');
        const cell: Sheet = { title: 'T', blocks: [{ kind: 'table', header: [name], rows: [[name]] }] };
        const list: Sheet = { title: name, blocks: [{ kind: 'list', ordered: false, items: [name] }] };
        assert.equal(unescape(paragraph(name)), text);
        assert.equal(unescape(sheetAsMarkdown(cell)), `# T\n\n| ${text} |\n| --- |\n| ${text} |\n`);
        assert.equal(unescape(sheetAsMarkdown(list)), `# ${text}\n\n- ${text}\n`);
      }),
    );
  });

  it('leaves no character that makes emphasis, code, HTML or links', () => {
    fc.assert(
      fc.property(names, (name) => {
        assert.doesNotMatch(paragraph(name), /(?<!\\)(\\\\)*[*`<~$]|(?<!\\)(\\\\)*\[[^[\]]*\][[(:]/);
      }),
    );
  });
});
