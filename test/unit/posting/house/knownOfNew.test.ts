import assert from 'node:assert/strict';
import type { Readers } from '../../../../src/core/posting/write/readers.ts';
import { writePosting } from '../../../../src/core/posting/write/writePosting.ts';
import { catalog } from '../../support/catalog.ts';
import { houseOf } from '../../support/housePostings.ts';

const today = '2026-11-30';

/** The first lines of a new CIO posting like one with that front matter. */
function linesLike(
  front: string,
  {
    path = 'jobs/chief-technology-officer.md',
    readers = 'public',
  }: { path?: string; readers?: Readers } = {},
): readonly string[] {
  const house = houseOf(`${front}\n\n## Tasks\n\n- Be responsible\n`, path);
  const text = writePosting(catalog, { role: 'cio', readers, house, today }, 'plain');
  return text.slice(4, text.search(/\n(?:---|\+\+\+)\n/)).split('\n');
}

/** What becomes of one more field of YAML or TOML. */
const yaml = (field: string, path?: string): string =>
  linesLike(`---\ntitle: CTO\n${field}\n---`, path === undefined ? {} : { path })
    .slice(1)
    .join('\n');
const toml = (field: string): string => linesLike(`+++\ntitle = "CTO"\n${field}\n+++`).slice(1).join('\n');

describe('The front matter of a new posting', () => {
  for (const [what, field, written] of [
    ['a day', 'date: 2026-10-05', 'date: 2026-11-30'],
    ['a day with a time', 'date: 2026-10-05T09:00:00+01:00', 'date: 2026-11-30'],
    ['a day in quotes', "date: '2026-10-05 09:00'", "date: '2026-11-30'"],
    ['a key in another spelling', 'publishDate: "2026-10-05"', 'publishDate: "2026-11-30"'],
    ['the day of the last change', 'lastmod: 2026-10-05', 'lastmod: 2026-11-30'],
    ['a day in words', 'date: 5 October 2026', 'date: "[date]"'],
    ['a last day', 'validThrough: 2027-01-31', 'validThrough: "[valid through]"'],
    ['no day', 'date:', 'date:'],
  ] as const) {
    it(`has the day of today where the example says when it was made, in its form, and no other day: ${what}`, () =>
      assert.equal(yaml(field), written));
  }

  it('has the day of today in TOML as TOML writes days, and a blank in a comment where it wants a number', () => {
    assert.equal(toml('date = 2026-09-01T09:00:00+01:00'), 'date = 2026-11-30');
    assert.equal(toml('date = "2026-09-01"'), 'date = "2026-11-30"');
    assert.equal(toml('closes = 2026-09-01'), 'closes = "[closes]"');
    for (const figure of ['37.5', '180_000', '-1', '1e6'])
      assert.equal(toml(`hours = ${figure}`), '# hours = [hours]');
    assert.equal(toml('hours = "37.5"'), 'hours = "[hours]"');
  });

  it('has a blank for the day where that is not known', () => {
    const house = houseOf('---\ntitle: CTO\ndate: 2026-10-05\nslug: cto\n---\n\n## Tasks\n', 'jobs/cto.md');
    const text = writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
    assert.match(text, /\ndate: "\[date\]"\nslug: "\[slug\]"\n/);
  });

  it('has the name of its file for a slug where the example has that of its own', () => {
    const slug = 'slug: chief-technology-officer';
    assert.equal(yaml(slug), 'slug: chief-information-officer');
    assert.equal(yaml(slug, 'jobs/chief-technology-officer/index.md'), 'slug: chief-information-officer');
    assert.equal(yaml('slug: "2024-03-cto"', 'jobs/2024-03-cto.md'), 'slug: "2026-11-cio"');
    assert.equal(yaml(slug, 'jobs/cto.md'), 'slug: "[slug]"');
    assert.equal(toml("slug = 'chief-technology-officer'"), "slug = 'chief-information-officer'");
    assert.equal(toml('slug = "another"'), 'slug = "[slug]"');
  });

  it('keeps groups of pages that say nothing but that this is a job, and no place of work', () => {
    assert.equal(yaml('categories: ["jobs"]'), 'categories: ["jobs"]');
    assert.equal(yaml('categories:\n  - Careers\n  - jobs'), 'categories: ["Careers","jobs"]');
    assert.equal(yaml('categories: jobs'), 'categories: jobs');
    assert.equal(toml("categories = ['jobs']"), 'categories = ["jobs"]');
    for (const [field, written] of [
      ['tags: [jobs, engineering]', 'tags: ["[tags]"]'],
      ['tags: []', 'tags: []'],
      ['categories: [[jobs]]', 'categories: ["[categories]"]'],
      ['location: Leeds', 'location: "[location]"'],
    ] as const)
      assert.equal(yaml(field), written);
    assert.equal(toml('tags = ["jobs", 7]'), 'tags = ["[tags]"]');
    assert.equal(toml('tags = [["jobs"]]'), 'tags = ["[tags]"]');
  });
});

describe('What stands behind the title of a house', () => {
  it('stays if it is about any job of the house', () => {
    for (const mark of ['(all genders)', '(m/f/d)', '(M / W / D)']) {
      assert.deepEqual(linesLike(`---\ntitle: CTO ${mark}\nrole: CTO\n---`), [
        `title: Chief Information Officer ${mark}`,
        'role: Chief Information Officer',
      ]);
      assert.equal(
        linesLike(`+++\ntitle = 'CTO ${mark}'\n+++`)[0],
        `title = 'Chief Information Officer ${mark}'`,
      );
      const house = houseOf(`# CTO ${mark}\n\nWe are hiring.\n\n## Tasks\n\n- Be responsible\n`);
      const text = writePosting(catalog, { role: 'cio', readers: 'public', house }, 'plain');
      assert.ok(text.startsWith(`# Chief Information Officer ${mark}\n`), text.slice(0, 60));
    }
  });

  it('goes if it is about the one job, or the new text is no advert', () => {
    for (const mark of ['(Berlin)', '(part-time)', '[m/f/d]'])
      assert.equal(linesLike(`---\ntitle: "CTO ${mark}"\n---`)[0], 'title: Chief Information Officer');
    const internal = linesLike('---\ntitle: CTO (m/f/d)\naudience: internal\n---', { readers: 'internal' });
    assert.equal(internal[0], 'title: "Chief Information Officer: internal description"');
    const house = houseOf('# CTO (m/f/d)\n\nWe are hiring.\n\n## Tasks\n\n- Be responsible\n');
    const text = writePosting(catalog, { role: 'cio', readers: 'internal', house }, 'plain');
    assert.ok(text.startsWith('# Chief Information Officer: internal description\n'));
  });
});
