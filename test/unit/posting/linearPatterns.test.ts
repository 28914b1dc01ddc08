import assert from 'node:assert/strict';
import ts from 'typescript';
import { createIdentifyPosting } from '../../../src/core/posting/identify/identifyPosting.ts';
import { createMentionsRole } from '../../../src/core/posting/identify/mentionsRole.ts';
import { createFindState } from '../../../src/core/posting/identify/postingState.ts';
import { createFindBeside } from '../../../src/core/posting/owners/findBeside.ts';
import { createFindClaims } from '../../../src/core/posting/owners/findClaims.ts';
import { createFindOverlap } from '../../../src/core/posting/owners/findOverlap.ts';
import { createParsePosting } from '../../../src/core/posting/parse/parsePosting.ts';
import { createCheckPosting } from '../../../src/core/posting/rules/checkPosting.ts';
import { catalog } from '../support/catalog.ts';
import { comparing } from '../support/comparing.ts';
import { findingsIn } from '../support/checkedTexts.ts';
import { isLinear, lengthsOfPostings } from '../support/growth.ts';
import { sourceFiles } from '../support/projectFiles.ts';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Those that the code spells out, and those that it makes of the words of the content. */
const patterns = [
  ...[...sourceFiles].flatMap(([file, code]) => (file.startsWith('core/') ? patternsIn(file, code) : [])),
  ...patternsMadeBy(() => {
    createParsePosting(catalog);
    createIdentifyPosting(catalog);
    createMentionsRole(catalog);
    createFindState(catalog.states);
    createFindClaims(catalog, comparing.matchResponsibility);
    createFindOverlap(catalog, comparing.findClaims);
    createFindBeside(catalog);
    createCheckPosting(catalog);
  }),
];

function patternsIn(file: string, code: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)!;
      found.push({ file, source: source!, flags: flags!.replace('g', '') });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2023));
  return found;
}

function patternsMadeBy(create: () => void): readonly Pattern[] {
  const found: Pattern[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?]) {
      found.push({ file: 'the words of the content', source, flags: flags.replace('g', '') });
      return new target(source, flags);
    },
  });
  try {
    create();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** What repeats may drive a pattern into: its own characters, and those that postings are made of. */
const atoms = [
  'a',
  'A ',
  '1',
  '1,',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '-',
  '- ',
  '*',
  '_',
  '`',
  '[',
  '](',
  '<a ',
  '{{',
  '{{ }}',
  '&amp;',
  '{%',
  '"',
  '.',
  '€1',
  '<!--',
  '1 k',
  "a'",
  ': ',
  '|',
  '#',
];

describe('The regular expressions of the core', () => {
  it('are found', () => {
    assert.ok(patterns.filter(({ file }) => file.endsWith('.ts')).length > 200);
    assert.ok(patterns.filter(({ file }) => !file.endsWith('.ts')).length > 10);
  });

  it('would be caught if they were not linear', () => {
    // Chance may make a time look flat, as it may make one look steep.
    const looksLinear = (): boolean => isLinear((length) => /a*b/.exec('a'.repeat(length / 4)));
    assert.ok([1, 2, 3].some(() => !looksLinear()));
  });

  for (const { file, source, flags } of patterns) {
    it(`take time in proportion to the text: /${source.slice(0, 60)}/ in ${file}`, () => {
      const pattern = new RegExp(source, flags);
      for (const atom of atoms) {
        // What a repeat alone matches at once may be looked for from each place where something else follows.
        for (const behind of ['', 'x', '!']) {
          const linear = isLinear((length) => {
            pattern.exec(atom.repeat(Math.ceil(length / atom.length)) + behind);
          });
          assert.ok(linear, JSON.stringify([atom, behind]));
        }
      }
    });
  }
});

describe('All checks together', () => {
  const head =
    '# Chief Technology Officer\n\nWe are looking for you.\n\n## How to apply\n\nSend your CV.\n\n## Responsibilities\n\n';
  for (const part of [
    'You are a ninja. ',
    '- The candidate knows his numbers\n',
    '[blank] TODO ',
    '- Lead partners and agencies\n',
    '"',
    '<!-- cto-cio-ignore buzzword -->\n',
    '<!-- cto-cio-ignore buzzword --> ',
    'he/she ',
    '# A\n',
    '!',
    '.',
    "a'''",
  ]) {
    it(`take time in proportion to the text: ${JSON.stringify(part)}`, () => {
      const run = (length: number): void => {
        findingsIn(`${head}${part.repeat(Math.ceil(length / part.length))}x\n`);
      };
      assert.ok(isLinear(run, lengthsOfPostings));
    });
  }
});
