import assert from 'node:assert/strict';
import judgement from '../../../fixtures/judgedPostings/judgement.json' with { type: 'json' };
import type { SectionKind } from '../../../../src/core/catalog/postingSchema.ts';
import { parsePosting } from '../../support/postingParser.ts';
import { readText } from '../../support/projectFiles.ts';

/** What the reader's kinds are called here; `undefined` is a heading that says nothing about its section. */
const ours: Readonly<Record<string, readonly (SectionKind | undefined)[]>> = {
  title: [undefined, 'about-role'],
  company: ['about-company', 'team'],
  summary: [undefined, 'about-role', 'scope'],
  responsibilities: ['responsibilities', 'scope'],
  outcomes: ['outcomes', 'kpis'],
  requirements: ['requirements', 'levels'],
  'nice-to-have': ['nice-to-have'],
  skills: ['skills'],
  benefits: ['benefits', 'pay'],
  reporting: ['reporting-line', 'team'],
  place: ['location', 'conditions'],
  process: ['how-to-apply', 'interview'],
  'equal-opportunity': ['equal-opportunity'],
  other: [undefined],
};

interface Judged {
  readonly heading: string;
  readonly isFound: boolean;
  readonly isRight: boolean;
}

function judge(file: string, rows: readonly (readonly [number, string])[]): readonly Judged[] {
  const text = readText(`test/fixtures/judgedPostings/${file}`);
  const lines = text.split('\n');
  const sections = new Map(
    parsePosting(text).sections.map(({ heading, kind }) => [
      text.slice(0, heading.start).split('\n').length,
      { kind },
    ]),
  );
  return rows.map(([line, kinds]) => {
    const section = sections.get(line);
    const heading = `${kinds}: ${lines[line - 1]!.trim().toLowerCase()}`;
    const isRight =
      section !== undefined && kinds.split('|').some((kind) => ours[kind]!.includes(section.kind));
    return { heading, isFound: section !== undefined, isRight };
  });
}

describe('What the sections of thirty postings are about, as a reader judged who did not know this program', () => {
  const judged = Object.entries(judgement).flatMap(([file, rows]) => judge(file, rows as [number, string][]));

  it('is told of all but a few headings', () => {
    assert.equal(judged.length, 509);
    assert.equal(judged.filter(({ isFound }) => !isFound).length, 2);
  });

  it('is right for most headings, counted one by one and each wording once', () => {
    const wrong = new Set(judged.filter(({ isRight }) => !isRight).map(({ heading }) => heading));
    const wordings = [...new Set(judged.map(({ heading }) => heading))];
    const right = wordings.filter((heading) => !wrong.has(heading));
    const shares = {
      each: share(
        judged.filter(({ isRight }) => isRight),
        judged,
      ),
      once: share(right, wordings),
    };
    // Before the first look at the judgement 78 and 86. What is left are mostly labels of a form, such as the number of
    // vacancies, which the reader called "other".
    assert.ok(shares.each >= 83 && shares.once >= 87, JSON.stringify(shares));
  });
});

/** In hundredths. */
function share(some: readonly unknown[], all: readonly unknown[]): number {
  return Math.floor((100 * some.length) / all.length);
}
