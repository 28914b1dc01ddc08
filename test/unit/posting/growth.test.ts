import assert from 'node:assert/strict';
import { createCompletionsAt } from '../../../src/core/posting/complete/completionsAt.ts';
import { createFindMissingEntries } from '../../../src/core/posting/complete/findMissingEntries.ts';
import { houseFormOf } from '../../../src/core/posting/house/houseForm.ts';
import { createMentionsPosting } from '../../../src/core/posting/identify/mentionsPosting.ts';
import { createMentionsRole } from '../../../src/core/posting/identify/mentionsRole.ts';
import type { PostingRole } from '../../../src/core/catalog/roleOrder.ts';
import type { PostingIdentity } from '../../../src/core/posting/identify/postingIdentity.ts';
import { createFindState } from '../../../src/core/posting/identify/postingState.ts';
import { createPlanEntries } from '../../../src/core/posting/insert/planEntries.ts';
import type { PostingDocument } from '../../../src/core/posting/parse/postingDocument.ts';
import { createCheckPosting } from '../../../src/core/posting/rules/checkPosting.ts';
import { catalog } from '../support/catalog.ts';
import { today } from '../support/checkedTexts.ts';
import { comparing } from '../support/comparing.ts';
import { time } from '../support/growth.ts';
import { findMissingSections, sectionsOfRole } from '../support/postingLanguage.ts';
import { identifyPosting, parsePosting } from '../support/postingParser.ts';

interface Read {
  readonly document: PostingDocument;
  readonly identity: PostingIdentity;
}

const { matchResponsibility, findClaims } = comparing;
const mentionsRole = createMentionsRole(catalog);
const mentionsPosting = createMentionsPosting(catalog);
const findState = createFindState(catalog.states);
const check = createCheckPosting(catalog, comparing);
const { plan } = createPlanEntries(catalog, matchResponsibility);
const completionsAt = createCompletionsAt({
  catalog,
  findMissingEntries: createFindMissingEntries(catalog, sectionsOfRole, matchResponsibility),
  findMissingSections,
});

/** A posting whatever the text is, so that nothing is spared. */
function read(text: string, role: PostingRole): Read {
  const document = parsePosting(text);
  const found = identifyPosting(document, { isPosting: true });
  const value = <T>(value: T) => ({ value, evidence: [] });
  const kind = value('advert' as const);
  const identity = { kind, role: { ...found.role, value: role }, audience: value('public' as const) };
  return { document, identity: { ...identity, language: value(undefined) } };
}

const options = { levels: {}, asked: true, today };

/** What is done with a whole text: by itself, or, once it is read, with another of the other role beside it. */
const ofText: Readonly<Record<string, (text: string) => unknown>> = {
  mentionsRole,
  mentionsPosting,
  parse: parsePosting,
};
const ofPosting: Readonly<Record<string, (posting: Read, beside: Read) => unknown>> = {
  identify: ({ document }) => identifyPosting(document, { isPosting: true }),
  state: ({ document, identity }) => findState(document, identity.kind, today),
  claims: (posting) => findClaims(posting),
  check: (posting) => check(posting, options),
  // Without the overlap, which compares each bullet with each, of the first 400 alone.
  'check beside another': (posting, beside) =>
    check(posting, { ...options, levels: { overlap: 'off' }, beside: { ...beside, others: [] } }),
  fixes: (posting) =>
    check(posting, options)
      .slice(0, 5)
      .map(({ fixes }) => fixes()),
  complete: (posting) => completionsAt(posting, posting.document.text.length),
  plan: (posting) => plan(posting, [posting.document.text.length], catalog.role('cto').responsibilities),
  house: (posting) => houseFormOf(catalog, { ...posting, path: 'jobs/cto.md' }),
};

/** Where the repeats stand; each text has another title, as much is remembered. */
const places: Readonly<Record<string, (title: string, repeats: string) => string>> = {
  heading: (title, repeats) => `# ${title} ${repeats}\n\n## Responsibilities\n\n- Lead\n`,
  'front matter': (title, repeats) =>
    `---\ntitle: ${title} ${repeats}\n---\n\n# CTO\n\n## Responsibilities\n\n- Lead\n`,
  toml: (title, repeats) =>
    `+++\ntitle = "${title}"\nx = ${repeats}\n+++\n\n# CTO\n\n## Responsibilities\n\n- Lead\n`,
  'bullets under a long one': (title, repeats) =>
    `# ${title}\n\n## Responsibilities\n\n- ${repeats.replace(/\s+/g, ' ')}:\n${'  - a\n'.repeat(repeats.length / 20)}`,
  text: (title, repeats) => `# ${title}\n\nWe look for you.\n\n## Responsibilities\n\n${repeats}\n`,
  bullet: (title, repeats) => `# ${title}\n\n## Responsibilities\n\n- lead ${repeats}\n`,
};

/** What postings are made of, and what is looked for in them. */
const atoms = [
  'x (AB) ',
  '(CIO) ',
  'a/b ',
  'CTO, ',
  'x and y ',
  '[a] ',
  '[a](b) ',
  '`a` ',
  '<b>a</b> ',
  '{{ a }} ',
  '"a" ',
  "a's ",
  '€1 ',
  '12 years ',
  'apply by 1 May 2020. ',
  'The CIO owns IT. ',
  'Own the data strategy. ',
  'architecture, ',
  'in partnership with the CIO ',
  '<!-- cto-cio-ignore --> ',
  '<!-- a --> ',
  'a: b ',
  '**a** ',
  '- a\n',
  '  - a\n',
  '- You own the data strategy.\n',
  '| a | b |\n',
  '## A\n',
  'A:\n\n- x\n',
  'a\n---\n',
  '[a]: b\n',
  'not ',
  'you lead ',
  'degree or ',
  'competitive salary, ',
  'team of 5 ',
  'he or she ',
  'ninja ',
  'ä ',
  '\n',
  '> a\n',
  '```\na\n```\n',
  'a@b.cd ',
  '____ ',
  'TODO ',
  '{/* a */} ',
  '<A></A> ',
  '<details>\n<summary>a</summary>\n',
  '<p><strong>a</strong></p>\n',
  '*a*\n\n',
  '&amp; ',
  '— ',
  '. ',
  'e.g. ',
  'e.g. rockstar ',
  'candidate he ',
  '\\"',
];
const [short, long] = [3_000, 12_000];
/** For a second look. Some functions answer at once where the whole text is longer than 50,000. */
const [longer, longest] = [8_500, 34_000];
/** Times as long at four times the length; quadratic are 16. */
const steepest = 9;
/** Milliseconds; what is quadratic takes longer at this length. */
const least = 30;

describe('Whole functions', () => {
  let count = 0;
  const textOf = (place: string, atom: string, length: number, title = 'Chief Technology Officer'): string =>
    places[place]!(`${title}, ${++count}`, atom.repeat(Math.ceil(length / atom.length)));
  const postingOf = (place: string, atom: string, length: number): readonly [Read, Read] => [
    read(textOf(place, atom, length), 'cto'),
    read(textOf(place, atom, length, 'Chief Information Officer'), 'cio'),
  ];

  // Mocha keeps all of each stack, which is long where the parser of YAML gives up on what is too deep.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 10));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  /** One look at each length; what seems steep is looked at again, and the least of each counts. */
  function steepGrowth(
    prepare: (length: number) => () => unknown,
    from: number,
    to: number,
  ): string | undefined {
    let [small, large] = [Infinity, Infinity];
    for (let i = 0; i < 5; i++) {
      small = Math.min(small, time(prepare(from)));
      large = Math.min(large, time(prepare(to)));
      if (large < least || large < steepest * small) return undefined;
    }
    return `${small} ms at ${from} characters, ${large} ms at ${to}`;
  }

  /** The garbage collector makes a step at some length; a power goes on. */
  function assertLinear(what: string, prepare: (length: number) => () => unknown): void {
    const steep = steepGrowth(prepare, short, long) && steepGrowth(prepare, longer, longest);
    if (steep) assert.fail(`${what}: ${steep}`);
  }

  for (const atom of atoms) {
    it(`take time in proportion to the text: ${JSON.stringify(atom)}`, () => {
      for (const place of Object.keys(places)) {
        for (const [name, run] of Object.entries(ofText)) {
          assertLinear(`${name}, ${place}`, (length) => {
            const text = textOf(place, atom, length);
            return () => run(text);
          });
        }
        const postings = new Map([short, long].map((length) => [length, postingOf(place, atom, length)]));
        for (const [name, run] of Object.entries(ofPosting)) {
          const known = new Map(postings);
          assertLinear(`${name}, ${place}`, (length) => {
            const [posting, beside] = known.get(length) ?? postingOf(place, atom, length);
            known.delete(length);
            return () => run(posting, beside);
          });
        }
      }
    });
  }
});
