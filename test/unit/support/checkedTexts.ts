import { isInContentLanguage, isPosting } from '../../../src/core/posting/identify/postingIdentity.ts';
import assert from 'node:assert/strict';
import { createCheckPosting } from '../../../src/core/posting/rules/checkPosting.ts';
import type { BesidePosting } from '../../../src/core/posting/owners/besidePosting.ts';
import type { Edit, Finding } from '../../../src/core/posting/rules/finding.ts';
import { catalog } from './catalog.ts';
import { identifyPosting, parsePosting, readPosting } from './postingParser.ts';

const check = createCheckPosting(catalog);
export const today = '2026-11-24';

/**
 * Everything that all checks find in a text.
 *
 * @param beside the posting that belongs to it
 */
export function findingsIn(text: string, beside?: string): readonly Finding[] {
  return check(readPosting(text), {
    levels: {},
    asked: true,
    today,
    beside: beside === undefined ? undefined : besideOf(beside),
  });
}

function besideOf(text: string): BesidePosting {
  return { ...readPosting(text), others: [] };
}

/** Adverts and descriptions that read like postings, around the text of a fixture. */
export const advertFor = (title: string, body: string): string =>
  `# ${title}\n\nFerry Lines is looking for a colleague.\n\n${body}\n\n## How to apply\n\nSend your CV to jobs@example.org.\n`;
export const cto = (body: string): string => advertFor('Chief Technology Officer', body);
export const cio = (body: string): string => advertFor('Chief Information Officer', body);
export const engineer = (body: string): string => advertFor('Data Engineer', body);
export const german = (body: string): string =>
  `# Chief Technology Officer\n\nWir suchen eine Kollegin oder einen Kollegen für die Technik der Fähren und für die Systeme, mit denen wir arbeiten.\n\n${body}\n\n## So bewirbst du dich\n\nSende deine Bewerbung und deinen Lebenslauf an jobs@example.org.\n`;
export const description = (title: string, body: string): string =>
  `---\ntype: role description\naudience: internal\n---\n\n# ${title}\n\n${body}\n`;

/** A sentence that says what the fixture is about, and a text with `«` and `»` around each place that is found. */
type Fixture = readonly [what: string, marked: string];

interface Fixtures {
  readonly fires: readonly Fixture[];
  readonly silent: readonly Fixture[];
  /** Of those that fire in English: the ones that only people can settle. The others have a fix that changes the text. */
  readonly unfixed?: readonly string[] | 'all';
}

/** Tests a rule on texts, and each of its fixes on each text that it finds something in. */
export function describeRule(code: string, { fires, silent, unfixed = [] }: Fixtures): void {
  const ofRule = (text: string): readonly Finding[] => findingsIn(text).filter((one) => one.code === code);

  describe(`The check ${code}`, () => {
    for (const [what, marked] of fires) {
      const { text, places } = readMarks(marked);

      it(`finds ${what}`, () => {
        assertPosting(text);
        assert.notEqual(places.length, 0, 'The fixture marks no place');
        assert.deepEqual(
          ofRule(text).map(({ start, end }) => text.slice(start, end)),
          places.map(([start, end]) => text.slice(start, end)),
        );
        assert.deepEqual(
          ofRule(text).map(({ start, end }) => [start, end]),
          places,
        );
        for (const finding of ofRule(text)) assertFilled(finding, text);
      });

      it(`is content after each fix of ${what}`, () => {
        if (isInContentLanguage(identifyPosting(parsePosting(text)))) {
          const isFixed = ofRule(text).map(({ fixes }) => fixes().some(({ kind }) => kind === 'change'));
          const isWanted = unfixed !== 'all' && !unfixed.includes(what);
          assert.deepEqual(
            isFixed,
            places.map(() => isWanted),
            'Whether a fix changes the text',
          );
        }
        assertFixes(text, code, ofRule);
        const onWindows = text.replaceAll('\n', '\r\n');
        assert.equal(ofRule(onWindows).length, places.length);
        assertFixes(onWindows, code, ofRule);
      });
    }

    for (const [what, text] of silent) {
      it(`leaves alone ${what}`, () => {
        assertPosting(text);
        assert.deepEqual(
          ofRule(text).map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`),
          [],
        );
      });
    }
  });
}

/** Every fix takes its finding away from its place, leaves the others, and cannot be applied again. */
export function assertFixes(text: string, code: string, find: (text: string) => readonly Finding[]): void {
  for (const finding of find(text)) {
    assert.ok(finding.fixes().length > 0);
    for (const { kind, title, edits } of finding.fixes()) {
      const fixed = applyEdits(text, edits);
      assert.notEqual(fixed, text, title);
      const left = find(fixed);
      const where = `${title}: ${left.map(({ start, end }) => fixed.slice(start, end)).join(' / ')}`;
      // One that counts several places goes on to the next where only its line is to be ignored.
      const isFurther = kind === 'ignore-line' && left.every(({ start }) => start > finding.end);
      assert.ok(left.length < find(text).length || isFurther, where);
      if (kind === 'ignore-file') assert.equal(left.length, 0, where);
      for (const { start, end } of left) {
        const inside = edits.some((edit) => {
          const at = edit.start + shiftBefore(edits, edit);
          return edit.newText !== '' && start < at + edit.newText.length && end > at;
        });
        assert.ok(!inside, `The check ${code} finds something in its own fix: ${where}`);
      }
    }
  }
}

/** The text after the first fix of the first finding of a check. */
export function fixedBy(code: string, text: string): string {
  const [finding] = findingsIn(text).filter((one) => one.code === code);
  return applyEdits(text, finding!.fixes()[0]!.edits);
}

/** The text after each fix of a check that changes it. */
export function changedBy(code: string, text: string): readonly string[] {
  return findingsIn(text)
    .filter((one) => one.code === code)
    .flatMap(({ fixes }) => fixes())
    .filter(({ kind }) => kind === 'change')
    .map(({ edits }) => applyEdits(text, edits));
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end), text);
}

/** By how much the edits in front move the text. */
function shiftBefore(edits: readonly Edit[], { start }: Edit): number {
  return edits
    .filter((edit) => edit.start < start)
    .reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0);
}

/** The sentences of the content have places such as `{title}`: the code has to fill in each. */
function assertFilled({ message, related, fixes }: Finding, text: string): void {
  const sentences = [message, ...related, ...fixes()].map((one) =>
    typeof one === 'string' ? one : 'title' in one ? one.title : one.message,
  );
  const places = sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []);
  // A place of the posting is quoted.
  assert.deepEqual(
    places.filter((place) => !text.includes(place)),
    [],
  );
}

function assertPosting(text: string): void {
  const document = parsePosting(text);
  const identity = identifyPosting(document);
  assert.ok(isPosting(identity), `The fixture is no posting but ${identity.kind.value}`);
}

function readMarks(marked: string): {
  readonly text: string;
  readonly places: readonly (readonly [number, number])[];
} {
  const places: (readonly [number, number])[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length;
    else if (part === '»') places.push([start, text.length]);
    else text += part;
  }
  return { text, places };
}
