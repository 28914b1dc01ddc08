import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/core/posting/write/blocks.ts';
import { planInsertion } from '../../../../src/core/posting/insert/planInsertion.ts';
import { insertedDocument } from '../../support/insertedDocument.ts';
import { parsePosting } from '../../support/postingParser.ts';

const section: readonly Block[] = [
  { kind: 'heading', text: 'INSERTED' },
  { kind: 'paragraph', text: 'END.' },
];
const list: readonly Block[] = [{ kind: 'list', items: ['INSERTED', 'END.'] }];

/** Pieces of documents that can stand in any order. */
const pieces = [
  ...[
    '',
    '',
    '',
    '  ',
    'Text',
    'Text over\ntwo lines',
    '# One',
    '## Two',
    '### Three',
    'Set\n===',
    'Set\n---',
    'THE ROLE',
    'Duties:',
  ],
  ...['- item', '- ', '  - deep', '    - deeper', '* star', '+ plus', '  continued', '1. number', '> quote'],
  ...['• round', '– dash', '2) two', '1.', '  7. seven', '•close'],
  ...['***', '- - -', '| a | b |\n| - | - |', '<!-- note -->', '<div>', '\tindented'],
  ...['```\ncode\n\n# no heading\n- no item\n```', '~~~ js\n```\n~~~'],
];
const frontMatter = ['', '', '---\ntitle: x\n\n- y\n---\n', '---\n---\n'];

/** Documents of such pieces, with any line ends, with or without one at the end. */
const documents = fc
  .record({
    front: fc.constantFrom(...frontMatter),
    lines: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
    end: fc.constantFrom('', '\n'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ front, lines, end, lineEnd }) => (front + lines.join('\n') + end).replaceAll('\n', lineEnd));

/** A document and cursors in it. */
const edits = documents.chain((document) =>
  fc.record({
    document: fc.constant(document),
    offsets: fc.array(fc.nat({ max: document.length }), { minLength: 1, maxLength: 3 }),
  }),
);

/** For each line whether nothing may be inserted right above it. */
function insideClosed(lines: readonly string[]): readonly boolean[] {
  let fence = '';
  let front = false;
  return lines.map((line, i) => {
    const inside = fence !== '' || front;
    if (front) front = line !== '---';
    else if (i === 0 && line === '---' && lines.indexOf('---', 1) > 0) front = true;
    else if (fence !== '') fence = line === fence ? '' : fence;
    else fence = /^(```|~~~)/.exec(line)?.[1] ?? '';
    return inside;
  });
}

function blankLines(lines: readonly string[], from: number, step: 1 | -1): number {
  let count = 0;
  for (let i = from; lines[i]?.trim() === ''; i += step) count++;
  return count;
}

/** The lines of the result, and for each insertion where it starts and ends. */
function read(result: string): { lines: readonly string[]; places: readonly (readonly [number, number])[] } {
  const lines = result.split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (line.includes('INSERTED') ? [i] : []));
  const ends = lines.flatMap((line, i) => (line.includes('END.') ? [i] : []));
  return { lines, places: starts.map((start, i) => [start, ends[i]!] as const) };
}

interface Item {
  readonly marker: string;
  readonly paragraphs: number;
  readonly items: readonly Item[];
}

const { list: itemLists } = fc.letrec<{ list: readonly Item[]; item: Item }>((tie) => ({
  list: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  item: fc.record({
    marker: fc.constantFrom('- ', '-   ', '1. '),
    paragraphs: fc.nat({ max: 1 }),
    items: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie('list')),
  }),
}));

/** All its items, `apart` by blank lines or not, and below each a paragraph that belongs to it. */
function write(items: readonly Item[], apart: string, hasTabs: boolean, indent = ''): string {
  return items
    .map(({ marker, paragraphs, items: inner }) => {
      const within = indent + (hasTabs ? '\t' : ' '.repeat(marker.length));
      const parts = inner.length > 0 ? [write(inner, apart, hasTabs, within)] : [];
      const first = `${indent}${hasTabs ? '-\t' : marker}Item`;
      return [first, ...parts].join(apart) + `\n\n${within}Own`.repeat(paragraphs);
    })
    .join(apart);
}

/** Where the lines begin, in columns, and whether each is an item; without blank ones. */
const outline = (text: string): readonly { column: number; text: string; isItem: boolean }[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [indent] = /^\s*/.exec(line)!;
      const isItem = /^\s*(?:-|\d+\.)\s/.test(line);
      return { column: indent.replaceAll('\t', '    ').length, text: line.trim(), isItem };
    });

/** A list between texts, and a cursor in it, which may be on a blank line. */
const listEdits = fc
  .record({
    items: itemLists,
    apart: fc.constantFrom('\n', '\n\n', '\n\n\n'),
    hasTabs: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    percent: fc.nat({ max: 100 }),
  })
  .map(({ items, apart, hasTabs, lineEnd, percent }) => {
    const written = write(items, apart, hasTabs).replaceAll('\n', lineEnd);
    const above = `Text${lineEnd}${lineEnd}`;
    const offset = above.length + Math.round((percent * written.length) / 100);
    return { document: `${above}${written}${lineEnd}${lineEnd}Text`, offset };
  });

describe('Inserting anything into a list', () => {
  it('puts a section behind all of it, wherever the cursor is', () => {
    fc.assert(
      fc.property(listEdits, ({ document, offset }) => {
        const result = insertedDocument(document, planInsertion(parsePosting(document), [offset], section));
        const lineEnd = document.includes('\r') ? '\r\n' : '\n';
        const added = ['## INSERTED', '', 'END.', '', ''].join(lineEnd);
        assert.equal(result, `${document.slice(0, -'Text'.length)}${added}Text`);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no paragraph away from an item', () => {
    fc.assert(
      fc.property(listEdits, ({ document, offset }) => {
        const result = insertedDocument(document, planInsertion(parsePosting(document), [offset], list));
        const lines = outline(result);
        const around = lines.map(({ column, isItem }, i) =>
          isItem
            ? undefined
            : lines.findLast((line, j) => j < i && line.isItem && line.column < column)?.text,
        );
        for (const item of around)
          assert.doesNotMatch(item ?? '', /INSERTED|END\./, JSON.stringify([document, result]));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes blank lines between all items of a list that has them, and between none of another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\n\n'),
        fc.nat({ max: 11 }),
        fc.integer({ min: 2, max: 4 }),
        (apart, at, count) => {
          const items = (texts: readonly string[]): string => texts.map((text) => `* ${text}`).join(apart);
          const own = Array.from({ length: count }, (_, i) => `Item ${i}`);
          const document = items(own);
          const offset = Math.min(at, document.length);
          const result = insertedDocument(document, planInsertion(parsePosting(document), [offset], list));
          assert.ok(
            result.split(apart).every((line) => /^\* (?:Item \d|INSERTED|END\.)$/.test(line)),
            result,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('Inserting anything anywhere', () => {
  for (const [name, blocks] of [
    ['section', section],
    ['list', list],
  ] as const) {
    it(`keeps offsets of a ${name} inside the document, in order, at ends of lines or starts of blank ones`, () => {
      fc.assert(
        fc.property(edits, ({ document, offsets }) => {
          const found = planInsertion(parsePosting(document), offsets, blocks).map(({ offset }) => offset);
          assert.ok(found.length >= 1 && found.length <= offsets.length);
          assert.deepEqual(
            found,
            [...new Set(found)].sort((a, b) => a - b),
          );
          for (const offset of found) {
            assert.ok(offset >= 0 && offset <= document.length);
            const atEnd = /^(\r?\n|$)/.test(document.slice(offset));
            const atBlankStart =
              /(^|\n)$/.test(document.slice(0, offset)) && /^[ \t]*(\r?\n|$)/.test(document.slice(offset));
            assert.ok(atEnd || atBlankStart, JSON.stringify([document, offset]));
          }
        }),
        { numRuns: 2000 },
      );
    });

    it(`never lands inside front matter or code with a ${name}`, () => {
      fc.assert(
        fc.property(edits, ({ document, offsets }) => {
          const result = insertedDocument(document, planInsertion(parsePosting(document), offsets, blocks));
          const { lines, places } = read(result);
          const closed = insideClosed(lines);
          for (const [start] of places) assert.ok(!closed[start], JSON.stringify(result));
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('sets a section apart by one blank line on each side, and adds no more than needed', () => {
    fc.assert(
      fc.property(edits, ({ document, offsets }) => {
        const result = insertedDocument(
          document,
          planInsertion(parsePosting(document), offsets.slice(0, 1), section),
        );
        const { lines, places } = read(result);
        const [[start, end]] = places as [readonly [number, number]];
        const above = blankLines(lines, start - 1, -1);
        const below = blankLines(lines, end + 1, 1);
        const context = JSON.stringify([document, result]);
        assert.ok(above >= 1 || start === 0, `none above: ${context}`);
        assert.ok(below >= 1 || end === lines.length - 1, `none below: ${context}`);
        const rest = [...lines.slice(0, start - above), ...lines.slice(end + 1 + below)].filter((line) =>
          line.trim(),
        );
        assert.deepEqual(
          rest,
          document.split(/\r?\n/).filter((line) => line.trim()),
          context,
        );
        const added = lines.length - document.split(/\r?\n/).length - (end - start + 1);
        assert.ok(added <= 2, `${added} lines added: ${context}`);
        if (above > 1 || below > 1) {
          const before = document.split(/\r?\n/);
          const at = before.length - (lines.length - end - 1 - below);
          const gap = blankLines(before, at - 1, -1);
          assert.ok(above + below <= Math.max(gap + 1, 2), `${above} above, ${below} below: ${context}`);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('sets sections at several cursors apart from one another', () => {
    fc.assert(
      fc.property(edits, ({ document, offsets }) => {
        const result = insertedDocument(document, planInsertion(parsePosting(document), offsets, section));
        const { lines, places } = read(result);
        for (const [start] of places) {
          assert.ok(
            start === 0 || lines[start - 1]!.trim() === '',
            JSON.stringify([document, offsets, result]),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('replaces nothing but spaces on a blank line', () => {
    fc.assert(
      fc.property(edits, ({ document, offsets }) => {
        const plan = planInsertion(parsePosting(document), offsets, list);
        const result = insertedDocument(document, plan);
        let at = 0;
        for (const { offset, end } of plan) assert.equal(document.slice(offset, end).trim(), '');
        for (const character of document.replace(/[ \t]/g, '')) {
          const found = result.indexOf(character, at);
          assert.ok(found >= 0);
          at = found + 1;
        }
        assert.equal(read(result).places.length, plan.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes a list as it was asked for, each item on a line of its own', () => {
    fc.assert(
      fc.property(edits, ({ document, offsets }) => {
        const result = insertedDocument(
          document,
          planInsertion(parsePosting(document), offsets.slice(0, 1), list),
        );
        const { lines, places } = read(result);
        const [[start, end]] = places as [readonly [number, number]];
        // A list with blank lines between its items goes on with them.
        assert.deepEqual(lines.slice(start + 1, end), end > start + 1 ? [''] : []);
        assert.match(
          lines[start]!,
          /^[ \t]*(?:[-*+•–] |\d[.)] |•)INSERTED$/,
          JSON.stringify([document, result]),
        );
        assert.match(lines[end]!, /^[ \t]*(?:[-*+•–] |\d[.)] |•)END\.$/, JSON.stringify([document, result]));
        assert.equal(lines[start]!.indexOf('INSERTED'), lines[end]!.indexOf('END.'));
      }),
      { numRuns: 2000 },
    );
  });
});
