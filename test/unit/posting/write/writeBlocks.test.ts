import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/core/posting/write/blocks.ts';
import { plainStyle, type PostingStyle } from '../../../../src/core/posting/parse/postingStyle.ts';
import { writeBlocks } from '../../../../src/core/posting/write/writeBlocks.ts';
import { acceptedSnippet } from '../../support/acceptedSnippet.ts';

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function snippet(...blocks: readonly Block[]): string {
  return writeBlocks(blocks, plainStyle, 'snippet');
}

function plain(blocks: readonly Block[], style: Partial<PostingStyle> = {}): string {
  return writeBlocks(blocks, { ...plainStyle, ...style }, 'plain');
}

describe('Writing blocks', () => {
  const section: readonly Block[] = [
    { kind: 'heading', text: 'Scope' },
    paragraph('You lead a team.'),
    { kind: 'list', items: ['One', 'Two'] },
  ];

  it('puts one blank line between blocks and none around them', () => {
    assert.equal(plain(section), '## Scope\n\nYou lead a team.\n\n- One\n- Two');
  });

  it('uses the level, bullet and heading form it is told', () => {
    assert.equal(
      plain(section, { headingLevel: 3, bullet: '*' }),
      '### Scope\n\nYou lead a team.\n\n* One\n* Two',
    );
    assert.equal(
      plain(section, { headingForm: 'underlined' }),
      'Scope\n-----\n\nYou lead a team.\n\n- One\n- Two',
    );
  });

  it('writes a title as heading of level 1, in either form', () => {
    const title: readonly Block[] = [{ kind: 'title', text: 'Officer' }];
    assert.equal(plain(title, { headingLevel: 4 }), '# Officer');
    assert.equal(plain(title, { headingLevel: 2, headingForm: 'underlined' }), 'Officer\n=======');
  });

  it('writes headings below level 2 with hashes, as they cannot be underlined', () => {
    const heading: readonly Block[] = [{ kind: 'heading', text: 'Scope' }];
    assert.equal(plain(heading, { headingLevel: 3, headingForm: 'underlined' }), '### Scope');
  });

  it('underlines a short heading with at least three characters', () => {
    assert.equal(plain([{ kind: 'heading', text: 'IT' }], { headingForm: 'underlined' }), 'IT\n---');
  });

  it('underlines the colon behind a heading as well', () => {
    const style = { headingForm: 'underlined', headingEnd: ':' } as const;
    assert.equal(plain([{ kind: 'heading', text: 'Scope' }], style), 'Scope:\n------');
  });

  it('underlines what is seen of a heading, not its snippet syntax', () => {
    const style: PostingStyle = { headingLevel: 2, headingForm: 'underlined', bullet: '-' };
    const written = writeBlocks([{ kind: 'heading', text: 'At [[company]]' }], style, 'snippet');
    assert.equal(written, `At \${1:[company]}\n${'-'.repeat('At [company]'.length)}`);
  });

  it('makes each blank a tab stop that shows its label in brackets', () => {
    assert.equal(
      snippet(paragraph('From [[start date]] at [[company name]].')),
      'From ${1:[start date]} at ${2:[company name]}.',
    );
  });

  it('makes blanks with the same label one tab stop, also across blocks', () => {
    assert.equal(
      snippet({ kind: 'heading', text: 'At [[company]]' }, paragraph('[[company]] in [[city]]'), {
        kind: 'list',
        items: ['[[city]] and [[company]]'],
      }),
      '## At ${1:[company]}\n\n${1:[company]} in ${2:[city]}\n\n- ${2:[city]} and ${1:[company]}',
    );
  });

  it('escapes what would mean something in a snippet, in text and in labels', () => {
    assert.equal(snippet(paragraph('$5 {a} C:\\x')), '\\$5 {a\\} C:\\\\x');
    assert.equal(snippet(paragraph('[[pay in $ {net} \\ gross]]')), '${1:[pay in \\$ {net\\} \\\\ gross]}');
  });

  it('leaves blanks in single brackets in plain Markdown and escapes nothing', () => {
    assert.equal(plain([paragraph('Pay: [[lower end]] $ or {more}\\')]), 'Pay: [lower end] $ or {more}\\');
  });

  it('gives the same text as a snippet, once accepted, as it gives plain', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('[[a]]', '[[b c]]', '$1', '${x}', '${0:', '\\', '}', ' '), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (words, items) => {
        const blocks: readonly Block[] = [paragraph(words), { kind: 'list', items }];
        assert.equal(acceptedSnippet(snippet(...blocks)), plain(blocks));
      }),
    );
  });
});
