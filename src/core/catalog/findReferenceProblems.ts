import { derivedFacts, unknown } from './facts.ts';
import { allEntries, type CatalogData } from './catalog.ts';
import { findDomainProblems } from './findDomainProblems.ts';
import type { ContentProblem } from './contentProblem.ts';
import type { Condition } from './advisorSchema.ts';
import { roleOrder, type Entry, type Posting, type Responsibility } from './schema.ts';

type AnyEntry = Entry | Responsibility;
type AdviceRow = { readonly id: string; readonly when: Condition };

interface Check {
  readonly data: CatalogData;
  readonly entries: ReadonlyMap<string, AnyEntry>;
  /** Entries that have others under them in the tree. */
  readonly groups: ReadonlySet<string>;
  readonly report: (file: string, path: string, message: string) => void;
}

/**
 * Problems a single file cannot show: ids used twice, ids that lead nowhere, conditions on unknown facts.
 *
 * @param fileOf the file an entry stands in
 */
export function findReferenceProblems(
  data: CatalogData,
  fileOf: (entry: AnyEntry) => string,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const all = allEntries(data);
  const check: Check = {
    data,
    entries: new Map(all.map((entry) => [entry.id, entry])),
    groups: new Set(
      data.outline.flatMap((top) => [
        top.entry,
        ...top.children.flatMap((child) => (typeof child === 'string' ? [] : [child.entry])),
      ]),
    ),
    report: (file, path, message) => problems.push({ file, path, message }),
  };
  reportRepeated(all, (entry) => check.report(fileOf(entry), entry.id, 'This id is used twice'));
  for (const entry of all) checkEntry(check, entry, fileOf(entry));
  checkOutline(check);
  checkRoles(check);
  checkComparison(check);
  checkQuestions(check);
  checkModel(check);
  checkAdvice(check);
  checkSheet(check);
  checkWriting(check);
  checkChecks(check);
  findDomainProblems(data, check);
  return problems;
}

function expectEntry(
  { entries, report }: Check,
  id: string,
  file: string,
  path: string,
): AnyEntry | undefined {
  const entry = entries.get(id);
  if (!entry) report(file, path, `There is no entry "${id}"`);
  return entry;
}

function expectPosting(check: Check, id: string, file: string, path: string): void {
  const entry = expectEntry(check, id, file, path);
  if (entry && !entry.posting) check.report(file, path, `"${id}" has no posting text`);
}

function checkEntry(check: Check, entry: AnyEntry, file: string): void {
  for (const id of entry.see ?? []) expectEntry(check, id, file, `${entry.id}.see`);
  if (entry.posting) checkPosting(check, entry.id, entry.posting, file);
}

function checkPosting(check: Check, id: string, posting: Posting, file: string): void {
  const { sections, lists } = posting;
  const path = `${id}.posting`;
  if (!sections && !lists && posting.text === undefined)
    check.report(file, path, 'There is nothing to insert');
  for (const section of sections ?? []) {
    expectPosting(check, section, file, `${path}.sections`);
    const inner = check.entries.get(section)?.posting;
    if (inner?.sections) check.report(file, `${path}.sections`, `"${section}" has sections itself`);
    if (posting.audience === 'public' && inner?.audience === 'internal') {
      check.report(file, `${path}.sections`, `"${section}" is internal and cannot be part of a public text`);
    }
  }
  for (const { items, from } of lists ?? []) {
    if ((items === undefined) === (from === undefined)) {
      check.report(file, `${path}.lists`, 'A list has either "items" or "from"');
    }
    if (from !== undefined && !check.groups.has(from)) {
      check.report(file, `${path}.lists`, `"${from}" has no children in the tree`);
    }
  }
}

function checkOutline(check: Check): void {
  const file = 'outline.yaml';
  const ids = check.data.outline.flatMap((top) => [
    top.entry,
    ...top.children.flatMap((child) =>
      typeof child === 'string' ? [child] : [child.entry, ...child.children],
    ),
  ]);
  for (const id of ids) expectEntry(check, id, file, id);
  reportRepeated(
    ids.map((id) => ({ id })),
    ({ id }) => check.report(file, id, 'This entry stands in the tree twice'),
  );
}

function checkRoles(check: Check): void {
  for (const id of roleOrder) {
    const found = check.data.roles.filter((role) => role.id === id).length;
    if (found !== 1)
      check.report(`roles/${id}.yaml`, 'id', `The role "${id}" is there ${found} times, not once`);
  }
  for (const role of check.data.roles) {
    const { id, description, roleDescription, interview, hourly, snippets, responsibilities } = role;
    const file = `roles/${id}.yaml`;
    expectPosting(check, description, file, 'description');
    if (roleDescription !== undefined) expectPosting(check, roleDescription, file, 'roleDescription');
    if (interview !== undefined) expectPosting(check, interview, file, 'interview');
    if (hourly !== undefined) expectPosting(check, hourly, file, 'hourly');
    for (const snippet of snippets) expectPosting(check, snippet, file, 'snippets');
    for (const { id, twin, owner, class: kind } of responsibilities) {
      const path = `responsibilities.${id}`;
      if (twin !== undefined) expectEntry(check, twin, file, path);
      if ((kind === 'shared') !== (owner !== undefined)) {
        check.report(file, path, 'Shared work, and only shared work, says in "owner" what has to be agreed');
      }
    }
  }
}

function checkComparison(check: Check): void {
  const file = 'comparison.yaml';
  check.data.comparison.rows.forEach(({ entry, class: kind }, i) => {
    const path = `rows.${i}`;
    if ((entry === undefined) === (kind === undefined)) {
      check.report(file, path, 'A row has either "entry" or "class"');
    }
    if (entry === undefined) return;
    for (const role of check.data.comparison.roles) expectEntry(check, `${role}-${entry}`, file, path);
  });
}

function checkQuestions({ data, report }: Check): void {
  const file = 'advisor/questions.yaml';
  reportRepeated(data.questions, ({ id }) => report(file, id, 'This id is used twice'));
  for (const question of data.questions) {
    if (question.id in derivedFacts) report(file, question.id, 'This name is taken by a derived fact');
    if (question.options.some(({ id }) => id === unknown)) {
      report(file, `${question.id}.${unknown}`, 'This name is taken by "Don\'t know"');
    }
    const hasPoints = question.options.some(({ points }) => points !== undefined);
    if (question.change === 'none' && hasPoints) {
      report(
        file,
        question.id,
        'A question with points has a part in the decision, so its change is not "none"',
      );
    }
    if (hasPoints === (question.decides !== undefined)) {
      report(file, question.id, 'A question without points, and no other, says in "decides" what it is for');
    }
    reportRepeated(question.options, ({ id }) =>
      report(file, `${question.id}.${id}`, 'This id is used twice'),
    );
  }
}

function checkModel(check: Check): void {
  const { model } = check.data;
  checkOutcomeTable(check);
  if (model.unusual.filter((pair) => !pair.soft).length > 8) {
    check.report('advisor/model.yaml', 'unusual', 'More than eight pairs that are not soft');
  }
  const conditions: readonly (readonly [path: string, when: Condition])[] = [
    ...Object.values(model.sides).flatMap(({ fit, nothingToDo }) =>
      [...fit, nothingToDo].map((when) => ['sides', when] as const),
    ),
    ...[model.large, model.twoSeats].map((when) => ['seats', when] as const),
    ...model.assumedSeats.flatMap(({ when, seats }) => [when, seats].map((part) => ['seats', part] as const)),
    ...model.unusual.map(({ id, when }) => [`unusual.${id}`, when] as const),
  ];
  const scored = check.data.questions.filter((question) => question.change !== 'none');
  const values = new Map(scored.map(({ id, options }) => [id, options.map((option) => option.id)]));
  for (const [path, when] of conditions) checkCondition(check, values, when, 'advisor/model.yaml', path);
}

/** Exactly one row for each combination, so that no answer falls through and none is decided twice. */
function checkOutcomeTable({ data, report }: Check): void {
  for (const product of ['yes', 'no']) {
    for (const internal of ['yes', 'no']) {
      for (const two of ['yes', 'no']) {
        const rows = data.model.outcomes.filter(
          (row) => row.product === product && row.internal === internal && (row.two ?? two) === two,
        );
        if (rows.length === 1) continue;
        const combination = `product ${product}, internal ${internal}, two ${two}`;
        report('advisor/model.yaml', 'outcomes', `${rows.length} rows for ${combination}, not one`);
      }
    }
  }
}

function checkAdvice(check: Check): void {
  const file = 'advisor/advice.yaml';
  const { outcomes, citations, assignments, shared, ...others } = check.data.advice;
  const { headlines, filling, steps, notices, practices, limits, verdicts, whyNot } = others;
  const lists = { headlines, filling, steps, notices, practices, limits, verdicts, whyNot };
  if (!check.groups.has(citations))
    check.report(file, 'citations', `"${citations}" has no children in the tree`);
  for (const { entry } of outcomes) expectEntry(check, entry, file, 'outcomes');
  for (const id of shared) expectEntry(check, id, file, 'shared');
  for (const outcome of derivedFacts.outcome) {
    if (outcomes.filter((row) => row.outcome === outcome).length !== 1) {
      check.report(file, 'outcomes', `"${outcome}" needs one row`);
    }
    if (!lists.headlines.some((row) => isCatchAll(row.when, outcome))) {
      check.report(file, 'headlines', `"${outcome}" needs a last row that always fits`);
    }
  }
  const values = new Map<string, readonly string[]>([
    ...check.data.questions.map(
      ({ id, options }) => [id, [...options.map((option) => option.id), unknown]] as const,
    ),
    ...Object.entries(derivedFacts),
  ]);
  const rowsByList: Readonly<Record<string, readonly AdviceRow[]>> = lists;
  for (const { outcome, forms = [] } of outcomes) {
    for (const { when } of forms) checkCondition(check, values, when, file, `outcomes.${outcome}`);
  }
  for (const [name, rows] of Object.entries(rowsByList)) {
    reportRepeated(rows, ({ id }) => check.report(file, `${name}.${id}`, 'This id is used twice'));
    for (const { id, when } of rows) checkCondition(check, values, when, file, `${name}.${id}`);
  }
  reportRepeated(assignments, ({ id }) => check.report(file, `assignments.${id}`, 'This id is used twice'));
  for (const { id, unless = {}, owners } of assignments) {
    for (const when of [unless, ...owners.map((row) => row.when)])
      checkCondition(check, values, when, file, `assignments.${id}`);
  }
}

function checkSheet({ data, report }: Check): void {
  const file = 'advisor/sheet.yaml';
  const { today, cost } = data.sheet;
  if (!data.questions.some(({ id, change }) => id === today && change === 'none')) {
    report(file, 'today', `"${today}" is no question without a part in the decision`);
  }
  for (const { step } of cost.ways) {
    if (!data.advice.steps.some(({ id }) => id === step)) {
      report(file, `cost.ways.${step}`, `There is no step "${step}"`);
    }
  }
}

/** Every section of a description has one place in the form of a house; work is given away by names that exist. */
function checkWriting(check: Check): void {
  const file = 'writing.yaml';
  const { parts, shared, fileNames } = check.data.writing;
  const placed = parts.flatMap(({ entries }) => entries);
  for (const id of placed) expectPosting(check, id, file, 'parts');
  reportRepeated(
    placed.map((id) => ({ id })),
    ({ id }) => check.report(file, 'parts', `"${id}" has two places`),
  );
  for (const { id, description, roleDescription } of check.data.roles) {
    if (roleDescription === undefined) continue;
    for (const document of [description, roleDescription]) {
      for (const section of check.entries.get(document)?.posting?.sections ?? []) {
        if (!placed.includes(section)) check.report(file, 'parts', `"${section}" has no place`);
      }
    }
    if (!fileNames.roles.some(({ role }) => role === id)) {
      check.report(file, 'fileNames.roles', `"${id}" has no file name`);
    }
  }
  for (const { work, responsibilities, like } of shared) {
    for (const id of [work, ...responsibilities]) expectEntry(check, id, file, `shared.${work}`);
    if (!check.data.advice.assignments.some(({ id }) => id === like)) {
      check.report(file, `shared.${work}`, `There is no assignment "${like}"`);
    }
  }
  for (const id of check.data.advice.shared) {
    if (!shared.some(({ work }) => work === id)) check.report(file, 'shared', `"${id}" is given to no one`);
  }
}

/** A condition on the outcome alone. */
function isCatchAll(when: Condition, outcome: string): boolean {
  return (
    Object.keys(when).every((name) => name === 'outcome') && (when['outcome'] ?? [outcome]).includes(outcome)
  );
}

/** @param values the facts the condition may ask for, with the values each can have */
function checkCondition(
  { report }: Check,
  values: ReadonlyMap<string, readonly string[]>,
  condition: Condition,
  file: string,
  path: string,
): void {
  for (const [name, wanted] of Object.entries(condition)) {
    const allowed = values.get(name);
    if (!allowed) report(file, path, `There is no fact "${name}" here`);
    for (const value of wanted) {
      if (allowed && !allowed.includes(value)) {
        report(file, path, `"${name}" is never "${value}", only ${allowed.join(', ')}`);
      }
    }
  }
}

function reportRepeated<T extends { readonly id: string }>(
  rows: readonly T[],
  report: (row: T) => void,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.id)) report(row);
    seen.add(row.id);
  }
}

function checkChecks(check: Check): void {
  const titles = new Set(
    check.data.roles.flatMap(({ title, aliases }) => [title, ...aliases].map((one) => one.toLowerCase())),
  );
  for (const title of check.data.checks.seatTitles) {
    if (!titles.has(title.toLowerCase())) {
      check.report('checks.yaml', 'seatTitles', `"${title}" is the title of no role`);
    }
  }
  const { cto, cio } = check.data.checks.beside.insert;
  for (const id of new Set([cto, cio])) expectPosting(check, id, 'checks.yaml', 'beside.insert');
  expectPosting(check, check.data.checks.firstSide.insert, 'checks.yaml', 'firstSide.insert');
  for (const [name, { insert }] of Object.entries(check.data.checks.facts)) {
    for (const id of new Set(Object.values(insert))) {
      expectPosting(check, id, 'checks.yaml', `facts.${name}.insert`);
    }
  }
}
