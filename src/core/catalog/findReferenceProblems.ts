import { allEntries, type CatalogData } from './catalog.ts';
import type { ContentProblem } from './contentProblem.ts';
import { findAdvisorProblems } from './findAdvisorProblems.ts';
import { findDomainProblems } from './findDomainProblems.ts';
import { expectEntry, reportRepeated, type ReferenceCheck } from './referenceCheck.ts';
import { roleOrder } from './roleOrder.ts';
import type { Entry, Posting } from './schema.ts';

/**
 * Problems a single file cannot show: ids used twice, ids that lead nowhere, conditions on unknown facts.
 *
 * @param fileOf the file an entry stands in
 */
export function findReferenceProblems(
  data: CatalogData,
  fileOf: (entry: Entry) => string,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const all = allEntries(data);
  const check: ReferenceCheck = {
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
  findAdvisorProblems(check);
  checkWriting(check);
  checkChecks(check);
  findDomainProblems(check);
  return problems;
}

function expectPosting(check: ReferenceCheck, id: string, file: string, path: string): void {
  const entry = expectEntry(check, id, file, path);
  if (entry && !entry.posting) check.report(file, path, `"${id}" has no posting text`);
}

function checkEntry(check: ReferenceCheck, entry: Entry, file: string): void {
  for (const id of entry.see ?? []) expectEntry(check, id, file, `${entry.id}.see`);
  if (entry.posting) checkPosting(check, entry.id, entry.posting, file);
}

function checkPosting(check: ReferenceCheck, id: string, posting: Posting, file: string): void {
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

function checkOutline(check: ReferenceCheck): void {
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

function checkRoles(check: ReferenceCheck): void {
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

function checkComparison(check: ReferenceCheck): void {
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

/** Every section of a description has one place in the form of a house; work is given away by names that exist. */
function checkWriting(check: ReferenceCheck): void {
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

function checkChecks(check: ReferenceCheck): void {
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
