import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ContentProblem } from '../../../src/core/catalog/contentProblem.ts';
import { parseCatalog, type RawFile } from '../../../src/core/catalog/parseCatalog.ts';
import { contentFiles } from '../support/catalog.ts';

/** Keys from the top of a file. In a list, the id of an item finds it and `-` adds one. */
type Place = readonly string[];

/** The problems after somebody put a value, or nothing, in one place of the real content. */
function problemsAfter(path: string, place: Place, value: unknown): readonly ContentProblem[] {
  const files = contentFiles.map((file) => {
    if (file.path !== path) return file;
    const data = structuredClone(file.data);
    put(data, place, value);
    return { path, data };
  });
  const parsed = parseCatalog(files);
  return parsed.ok ? [] : parsed.problems;
}

function put(data: unknown, place: Place, value: unknown): void {
  const holder = place.slice(0, -1).reduce(step, data) as Record<string, unknown> | unknown[];
  const key = place.at(-1)!;
  if (Array.isArray(holder) && key === '-') holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key)) {
    return value.find((item: { readonly id?: string }) => item.id === key) as unknown;
  }
  return (value as Readonly<Record<string, unknown>>)[key];
}

interface Mistake {
  readonly title: string;
  readonly file: string;
  readonly at: string;
  readonly value: unknown;
  readonly path: RegExp;
  readonly message: RegExp;
}

const faq = 'faq.yaml';
const cto = 'roles/cto.yaml';
const outline = 'outline.yaml';
const model = 'advisor/model.yaml';
const advice = 'advisor/advice.yaml';
const questions = 'advisor/questions.yaml';
const sheet = 'advisor/sheet.yaml';
const comparison = 'comparison.yaml';
const sections = 'sections.yaml';
const signs = 'signs.yaml';
const writing = 'writing.yaml';
const synonyms = 'synonyms.yaml';
const domains = 'domains.yaml';
const states = 'states.yaml';

const shapes: readonly Mistake[] = [
  {
    title: 'a whole heading that is found by its first words anyway',
    file: sections,
    at: '1.is.0',
    value: 'about you',
    path: /sections|^$/,
    message: /stands under "starts" or "has" as well/,
  },
  {
    title: 'an unknown kind of section',
    file: sections,
    at: '0.id',
    value: 'weather',
    path: /^0\.id$/,
    message: /Invalid option/,
  },
  {
    title: 'a kind of section that stands there twice',
    file: sections,
    at: '0.id',
    value: 'responsibilities',
    path: /^$/,
    message: /twice/,
  },
  {
    title: 'a sign of an unknown kind of document',
    file: signs,
    at: 'kinds.0.kind',
    value: 'poem',
    path: /^kinds\.0\.kind$/,
    message: /Invalid option/,
  },
  {
    title: 'a word that is looked for twice',
    file: signs,
    at: 'placeholders.0',
    value: 'xx',
    path: /^placeholders$/,
    message: /twice/,
  },
  {
    title: 'a word in two groups of synonyms',
    file: synonyms,
    at: 'groups.1.0',
    value: 'customer',
    path: /^groups$/,
    message: /two groups/,
  },
  {
    title: 'a similarity above 1',
    file: synonyms,
    at: 'overlap.least',
    value: 1.5,
    path: /^overlap\.least$/,
    message: /<=1/,
  },
  {
    title: 'an unknown state of a posting',
    file: states,
    at: 'states.0.state',
    value: 'closed',
    path: /^states\.0\.state$/,
    message: /Invalid option/,
  },
  {
    title: 'a year of eleven months',
    file: states,
    at: 'months',
    value: Array.from({ length: 11 }, (_, i) => [`month ${i}`]),
    path: /^months$/,
    message: /12/,
  },
  {
    title: 'a missing title',
    file: faq,
    at: 'entries.2.title',
    value: undefined,
    path: /^entries\.2\.title$/,
    message: /expected string/,
  },
  {
    title: 'a field that does not exist',
    file: faq,
    at: 'entries.1.colour',
    value: 'red',
    path: /^entries\.1$/,
    message: /"colour"/,
  },
  {
    title: 'an id with capitals and spaces',
    file: faq,
    at: 'entries.0.id',
    value: 'My FAQ',
    path: /^entries\.0\.id$/,
    message: /lower-case words joined by hyphens/,
  },
  {
    title: 'an empty text',
    file: faq,
    at: 'entries.0.text',
    value: '',
    path: /^entries\.0\.text$/,
    message: /\w/,
  },
  {
    title: 'a space at the end of a text',
    file: faq,
    at: 'entries.0.text',
    value: 'Nine questions. ',
    path: /^entries\.0\.text$/,
    message: /Remove the space/,
  },
  {
    title: 'a source that is no id of the source',
    file: faq,
    at: 'entries.1.sources',
    value: ['the internet'],
    path: /^entries\.1\.sources\.0$/,
    message: /Not a source id/,
  },
  {
    title: 'an entry without any source',
    file: faq,
    at: 'entries.1.sources',
    value: [],
    path: /^entries\.1\.sources$/,
    message: /\w/,
  },
  {
    title: 'a class of work that does not exist',
    file: cto,
    at: 'responsibilities.3.class',
    value: 'mixed',
    path: /^responsibilities\.3\.class$/,
    message: /"product"/,
  },
  {
    title: 'a list in place of a mapping',
    file: model,
    at: 'sides',
    value: [],
    path: /^sides$/,
    message: /expected record/,
  },
  {
    title: 'a question with one option only',
    file: questions,
    at: '0.options',
    value: [{ id: 'yes', label: 'Yes', short: 'yes' }],
    path: /^0\.options$/,
    message: /\w/,
  },
];

const references: readonly Mistake[] = [
  {
    title: 'an id used by two entries',
    file: faq,
    at: 'entries.2.id',
    value: 'faq-same-thing',
    path: /faq-same-thing/,
    message: /used twice/,
  },
  {
    title: 'an entry to read next that does not exist',
    file: faq,
    at: 'entries.faq-same-thing.see',
    value: ['faq-nothing'],
    path: /faq-same-thing\.see/,
    message: /no entry "faq-nothing"/,
  },
  {
    title: 'an entry of the tree that does not exist',
    file: outline,
    at: '0.children.0',
    value: 'which-nothing',
    path: /which-nothing/,
    message: /no entry "which-nothing"/,
  },
  {
    title: 'an entry that stands in the tree twice',
    file: outline,
    at: '0.children.-',
    value: 'which-cto',
    path: /which-cto/,
    message: /in the tree twice/,
  },
  {
    title: 'a list with bullets of its own and those of a group',
    file: cto,
    at: 'entries.cto-general.posting.lists.0.items',
    value: ['One more'],
    path: /cto-general\.posting/,
    message: /either "items" or "from"/,
  },
  {
    title: 'a list without bullets',
    file: cto,
    at: 'entries.cto-general.posting.lists.0',
    value: { lead: 'These:' },
    path: /cto-general\.posting/,
    message: /either "items" or "from"/,
  },
  {
    title: 'a list from an entry that has no children',
    file: cto,
    at: 'entries.cto-general.posting.lists.0.from',
    value: 'cto-definition',
    path: /cto-general\.posting/,
    message: /"cto-definition" has no children/,
  },
  {
    title: 'a section that does not exist',
    file: cto,
    at: 'entries.cto-description.posting.sections.-',
    value: 'posting-nothing',
    path: /cto-description\.posting/,
    message: /no entry "posting-nothing"/,
  },
  {
    title: 'a section without a posting text',
    file: cto,
    at: 'entries.cto-description.posting.sections.-',
    value: 'cto-definition',
    path: /cto-description\.posting/,
    message: /"cto-definition" has no posting text/,
  },
  {
    title: 'a section that holds itself',
    file: cto,
    at: 'entries.cto-description.posting.sections.-',
    value: 'cto-description',
    path: /cto-description\.posting/,
    message: /\w/,
  },
  {
    title: 'a snippet that does not exist',
    file: cto,
    at: 'snippets.-',
    value: 'cto-nothing',
    path: /snippets/,
    message: /no entry "cto-nothing"/,
  },
  {
    title: 'a snippet without a posting text',
    file: cto,
    at: 'snippets.-',
    value: 'cto-definition',
    path: /snippets/,
    message: /"cto-definition" has no posting text/,
  },
  {
    title: 'a description that does not exist',
    file: cto,
    at: 'description',
    value: 'cto-nothing',
    path: /description/,
    message: /no entry "cto-nothing"/,
  },
  {
    title: 'a section of a description without a place in the form of a house',
    file: writing,
    at: 'parts.0.entries',
    value: ['cto-summary'],
    path: /parts/,
    message: /"cio-summary" has no place/,
  },
  {
    title: 'a section with two places in the form of a house',
    file: writing,
    at: 'parts.0.entries.-',
    value: 'posting-pay',
    path: /parts/,
    message: /"posting-pay" has two places/,
  },
  {
    title: 'a role without a file name',
    file: writing,
    at: 'fileNames.roles.0.role',
    value: 'no-seat',
    path: /fileNames/,
    message: /"cto" has no file name/,
  },
  {
    title: 'shared work that is given away like work that no one is assigned',
    file: writing,
    at: 'shared.0.like',
    value: 'nothing',
    path: /shared/,
    message: /no assignment "nothing"/,
  },
  {
    title: 'shared work that is given to no one',
    file: writing,
    at: 'shared.0.work',
    value: 'shared-budget',
    path: /shared/,
    message: /"shared-partners" is given to no one/,
  },
  {
    title: 'a role description that does not exist',
    file: cto,
    at: 'roleDescription',
    value: 'cto-nothing',
    path: /roleDescription/,
    message: /no entry "cto-nothing"/,
  },
  {
    title: 'shared work without an owner to agree on',
    file: cto,
    at: 'responsibilities.cto-partners.owner',
    value: undefined,
    path: /responsibilities\.cto-partners/,
    message: /Shared work/,
  },
  {
    title: 'an owner to agree on for work that is not shared',
    file: cto,
    at: 'responsibilities.cto-public-face.owner',
    value: 'Agree on it.',
    path: /responsibilities\.cto-public-face/,
    message: /only shared work/,
  },
  {
    title: 'a twin that does not exist',
    file: cto,
    at: 'responsibilities.cto-partners.twin',
    value: 'cio-nothing',
    path: /responsibilities\.cto-partners/,
    message: /no entry "cio-nothing"/,
  },
  {
    title: 'a fact in the advice that does not exist',
    file: advice,
    at: 'steps.talk-nobody.when',
    value: { weather: ['fair'] },
    path: /steps\.talk-nobody/,
    message: /no fact "weather"/,
  },
  {
    title: 'a value in the advice that its fact never has',
    file: advice,
    at: 'steps.talk-nobody.when',
    value: { outcome: ['CEO'] },
    path: /steps\.talk-nobody/,
    message: /never "CEO", only CTO, CIO/,
  },
  {
    title: 'an answer in the model that its question does not offer',
    file: model,
    at: 'large',
    value: { size: ['xxl'] },
    path: /seats/,
    message: /never "xxl", only s, m, l, xl/,
  },
  {
    title: 'a fact in an unusual pair that does not exist',
    file: model,
    at: 'unusual.X1.when',
    value: { mood: ['good'] },
    path: /unusual\.X1/,
    message: /no fact "mood"/,
  },
  {
    title: 'a fact in what fits a side that does not exist',
    file: model,
    at: 'sides.product.fit.0',
    value: { mood: ['good'] },
    path: /sides/,
    message: /no fact "mood"/,
  },
  {
    title: 'an id used by two rows of advice',
    file: advice,
    at: 'notices.1.id',
    value: 'public-body',
    path: /notices\.public-body/,
    message: /used twice/,
  },
  {
    title: 'an outcome explained by an entry that does not exist',
    file: advice,
    at: 'outcomes.0.entry',
    value: 'which-nothing',
    path: /outcomes/,
    message: /no entry "which-nothing"/,
  },
  {
    title: 'a row of the comparison for which a role has no entry',
    file: comparison,
    at: 'rows.0.entry',
    value: 'nothing',
    path: /rows/,
    message: /cto-nothing/,
  },
  {
    title: 'a row of the comparison with neither an entry nor a class',
    file: comparison,
    at: 'rows.0',
    value: { title: 'Focus' },
    path: /rows/,
    message: /\w/,
  },
  {
    title: 'an id used by two questions',
    file: questions,
    at: '1.id',
    value: 'goal',
    path: /goal/,
    message: /used twice/,
  },
  {
    title: 'an id used by two answers to a question',
    file: questions,
    at: 'goal.options.1.id',
    value: 'neither',
    path: /goal/,
    message: /used twice/,
  },
  {
    title: 'a question with points that says what it is for without them',
    file: questions,
    at: 'goal.decides',
    value: 'the result',
    path: /goal/,
    message: /without points, and no other/,
  },
  {
    title: 'work that there is not under answers that do not exist',
    file: advice,
    at: 'assignments.product-work.unless',
    value: { builders: ['no one'] },
    path: /product-work/,
    message: /no one/,
  },
  {
    title: 'a question to leave out of records that does not exist',
    file: sheet,
    at: 'today',
    value: 'tomorrow',
    path: /today/,
    message: /"tomorrow" is no question/,
  },
  {
    title: 'a question to leave out of records that decides',
    file: sheet,
    at: 'today',
    value: 'goal',
    path: /today/,
    message: /"goal" is no question without a part/,
  },
  {
    title: 'cost lines for a step that does not exist',
    file: sheet,
    at: 'cost.ways.0.step',
    value: 'cost-nothing',
    path: /cost\.ways/,
    message: /no step "cost-nothing"/,
  },
  {
    title: 'a domain with a responsibility that does not exist',
    file: domains,
    at: 'domains.0.responsibilities',
    value: ['cto-nothing'],
    path: /architecture/,
    message: /no responsibility "cto-nothing"/,
  },
  {
    title: 'a domain that stands for one that does not exist',
    file: domains,
    at: 'domains.0.ofProduct',
    value: 'ferries',
    path: /architecture/,
    message: /no domain "ferries"/,
  },
  {
    title: 'a word that says twice who holds something',
    file: domains,
    at: 'claims.you',
    value: ['you', 'you'],
    path: /claims\.you/,
    message: /in this list twice/,
  },
  {
    title: 'a phrase of two domains',
    file: domains,
    at: 'domains.0.phrases.0',
    value: 'roadmap',
    path: /roadmap/,
    message: /"roadmap" stands here twice/,
  },
  {
    title: 'a title of a seat that no role has',
    file: 'checks.yaml',
    at: 'seatTitles.0',
    value: 'Head of Ferries',
    path: /seatTitles/,
    message: /"Head of Ferries" is the title of no role/,
  },
  {
    title: 'shared work without a page that explains it',
    file: domains,
    at: 'domains.0.class',
    value: 'shared',
    path: /architecture/,
    message: /has an "entry"/,
  },
  {
    title: 'a default for work that is not shared',
    file: domains,
    at: 'domains.0.default',
    value: 'cto',
    path: /architecture/,
    message: /Only shared work/,
  },
  {
    title: 'a role that no owner stands for',
    file: domains,
    at: 'owners.0.role',
    value: 'no-seat',
    path: /owners/,
    message: /"cto" is an owner 0 times/,
  },
  {
    title: 'an outcome with two rows, and one with none',
    file: advice,
    at: 'outcomes.0.outcome',
    value: 'CIO',
    path: /^outcomes$/,
    message: /"CTO" needs one row/,
  },
  {
    title: 'an outcome whose last headline does not always fit',
    file: advice,
    at: 'headlines.no-seat.when',
    value: { outcome: ['NEITHER'], goal: ['product'] },
    path: /^headlines$/,
    message: /"NEITHER" needs a last row that always fits/,
  },
  {
    title: 'a question with points whose change is none',
    file: questions,
    at: 'goal.change',
    value: 'none',
    path: /^goal$/,
    message: /a part in the decision/,
  },
  {
    title: 'more unusual pairs that are not soft than there are bits for',
    file: model,
    at: 'unusual',
    value: Array.from({ length: 9 }, (_, i) => ({
      id: `X${i + 1}`,
      when: { size: ['s'], capacity: ['two'] },
      text: 'Is that right?',
    })),
    path: /^unusual$/,
    message: /More than eight/,
  },
  {
    title: 'a condition of the model on a question without points',
    file: model,
    at: 'large',
    value: { existing: ['each'] },
    path: /seats/,
    message: /existing/,
  },
];

describe('Parsing the content', () => {
  it('accepts the content as it is', () => {
    assert.deepEqual(parseCatalog(contentFiles).ok, true);
  });

  for (const { title, file, at, value, path, message } of [...shapes, ...references]) {
    it(`reports ${title}, with file, path and what is wrong`, () => {
      const problems = problemsAfter(file, at.split('.'), value);
      assert.ok(problems.length > 0, 'nothing was reported');
      const found = problems.find((problem) => path.test(problem.path) && message.test(problem.message));
      assert.ok(found, JSON.stringify(problems.slice(0, 3), undefined, 1));
      assert.equal(found.file, file);
    });
  }

  for (const path of [outline, comparison, questions, model, advice, sheet, sections, signs, domains]) {
    it(`reports that ${path} is missing`, () => {
      const parsed = parseCatalog(contentFiles.filter((file) => file.path !== path));
      assert.ok(!parsed.ok);
      assert.deepEqual(parsed.problems, [{ file: path, path: '', message: 'The file is missing' }]);
    });
  }

  it('reports every problem at once, also in different files', () => {
    const files = contentFiles.map(({ path, data }) =>
      path === faq || path === cto ? { path, data: { nothing: true } } : { path, data },
    );
    const parsed = parseCatalog(files);
    assert.ok(!parsed.ok);
    assert.deepEqual(new Set(parsed.problems.map(({ file }) => file)), new Set([cto, faq]));
  });

  it('never throws, whatever the files hold', () => {
    const paths = [...contentFiles.map(({ path }) => path), 'roles/x.yaml', 'x.yaml', 'a/b.yaml', 'toString'];
    const file = fc.record({ path: fc.constantFrom(...paths), data: fc.anything() });
    fc.assert(
      fc.property(fc.array(file), (files: RawFile[]) => {
        const parsed = parseCatalog(files);
        assert.equal(parsed.ok, false);
        for (const problem of parsed.problems) assert.ok(problem.message !== '' && problem.file !== '');
      }),
    );
  });

  it('never throws when any one place of the content holds something else', () => {
    const places = contentFiles.flatMap(({ path, data }) => placesIn(data).map((place) => ({ path, place })));
    const value = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.constantFrom('cto', 'faq', 'nothing', '__proto__', 'constructor'),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ path, place }, replacement) => {
        const problems = problemsAfter(path, place, replacement);
        for (const problem of problems) assert.ok(problem.message !== '' && problem.file !== '');
      }),
      { numRuns: 100 },
    );
  });
});

/** The places of everything inside a value. */
function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [...above, key],
    ...placesIn(part, [...above, key]),
  ]);
}
