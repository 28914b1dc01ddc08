import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allEntries } from '../../../src/core/catalog/catalog.ts';
import { catalog } from '../support/catalog.ts';
import { contentSentences, sentencesIn, type Sentence } from '../support/sentences.ts';

const root = new URL('../../../', import.meta.url);

/** Texts that the code hands to `l10n.t`. */
function codeSentences(): readonly Sentence[] {
  return readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(new URL(`src/${file}`, root), 'utf8');
      return [...code.matchAll(/l10n\.t\(\s*(["'`])(.*?)\1/gs)].map((match) => ({
        place: file,
        text: match[2]!,
      }));
    });
}

const manifest: unknown = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8'));
const sentences = [...contentSentences, ...sentencesIn(manifest, 'package.nls.json'), ...codeSentences()];

describe('Texts for people', () => {
  it('are found in content, manifest and code', () => {
    for (const part of ['content.roles', 'content.advice', 'content.questions', 'package.nls.json']) {
      assert.ok(sentences.filter(({ place }) => place.startsWith(part)).length > 15, part);
    }
    assert.ok(codeSentences().length > 40);
  });

  const forbidden = {
    'stop-gap': /stop-?\s?gap/i,
    hat: /\bhats?\b/i,
    gate: /\bgates?\b/i,
    axis: /\bax[ie]s\b/i,
    inflation: /inflation/i,
    'masculine-coded': /masculine|feminine/i,
    contradiction: /contradict/i,
    confidence: /\bconfiden(ce|t)\b/i,
    nobody: /\bnobody\b/i,
  };
  for (const [word, pattern] of Object.entries(forbidden)) {
    it(`never say "${word}"`, () => {
      assert.deepEqual(
        sentences.filter(({ text }) => pattern.test(text)).map(({ place }) => place),
        [],
      );
    });
  }

  it('of FAQ answers and tooltips are short enough to read at a glance', () => {
    const long = allEntries(catalog).filter(({ text }) => text.length > 260);
    assert.deepEqual(
      long.map(({ id }) => id),
      [],
    );
  });

  it('tell the number of questions that the wizard asks', () => {
    const numbers = ['eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'];
    const right = numbers[catalog.questions.length - 8]!;
    const told = sentences.flatMap(({ place, text }) =>
      [...text.matchAll(/\b(\w+) (?:short questions|questions of the advisor)/g)].map(
        ([, number]) => `${place}: ${number!.toLowerCase()}`,
      ),
    );
    assert.ok(told.length > 2);
    assert.deepEqual(
      told.filter((line) => !line.endsWith(`: ${right}`)),
      [],
    );
  });
});

describe('Blanks', () => {
  const withBlanks = contentSentences.filter(({ text }) => /\[\[|\]\]/.test(text));

  it('are opened and closed, and hold a short label on one line', () => {
    assert.ok(withBlanks.length > 100);
    for (const { place, text } of withBlanks) {
      const rest = text.replace(/\[\[[^[\]\s](?:[^[\]\n]{0,48}[^[\]\s])?\]\]/g, '');
      assert.doesNotMatch(rest, /\[\[|\]\]/, place);
    }
  });

  it('are spelled alike where they ask for the same, so that they are filled in once', () => {
    const labels = new Set(withBlanks.flatMap(({ text }) => text.match(/\[\[.*?\]\]/g) ?? []));
    const spellings = new Map<string, string>();
    for (const label of labels) {
      const plain = label.toLowerCase().replace(/[^a-z0-9]/g, '');
      assert.equal(spellings.get(plain) ?? label, label);
      spellings.set(plain, label);
    }
  });

  it('do not occur in texts that are only read', () => {
    const readOnly = allEntries(catalog).filter(({ title, text, explanation = '' }) =>
      /\[\[/.test(title + text + explanation),
    );
    assert.deepEqual(
      readOnly.map(({ id }) => id),
      [],
    );
  });
});
