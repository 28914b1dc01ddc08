import { allEntries, type CatalogData } from './catalog.ts';
import type { ContentProblem } from './parseCatalog.ts';
import type { Condition, Posting } from './schema.ts';
import { derivedFacts } from '../recommend/facts.ts';

/** Problems a single file cannot show: ids used twice, ids that lead nowhere, conditions on unknown facts. */
export function findReferenceProblems(data: CatalogData): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const entries = allEntries(data);
  const ids = new Set<string>();
  const report = (file: string, path: string, message: string): void =>
    void problems.push({ file, path, message });

  for (const { id } of entries) {
    if (ids.has(id)) report('entries', id, 'This id is used twice');
    ids.add(id);
  }
  const expectEntry = (id: string, file: string, path: string): void => {
    if (!ids.has(id)) report(file, path, `There is no entry "${id}"`);
  };

  const placed = new Set<string>();
  const place = (id: string): void => {
    if (placed.has(id)) report('outline.yaml', id, 'This entry stands in the tree twice');
    placed.add(id);
    expectEntry(id, 'outline.yaml', id);
  };
  const groups = new Set<string>();
  for (const top of data.outline) {
    place(top.entry);
    groups.add(top.entry);
    for (const child of top.children) {
      if (typeof child === 'string') place(child);
      else {
        place(child.entry);
        groups.add(child.entry);
        child.children.forEach(place);
      }
    }
  }

  const checkPosting = (posting: Posting, path: string): void => {
    for (const id of posting.sections ?? []) expectEntry(id, 'entries', `${path}.sections`);
    for (const list of posting.lists ?? []) {
      if ((list.items === undefined) === (list.from === undefined)) {
        report('entries', `${path}.lists`, 'A list has either "items" or "from"');
      }
      if (list.from !== undefined && !groups.has(list.from)) {
        report('entries', `${path}.lists`, `"${list.from}" has no children in the tree`);
      }
    }
  };
  for (const entry of entries) {
    for (const id of entry.see ?? []) expectEntry(id, 'entries', `${entry.id}.see`);
    if (entry.posting) checkPosting(entry.posting, `${entry.id}.posting`);
  }

  for (const role of data.roles) {
    const file = `roles/${role.id}.yaml`;
    expectEntry(role.description, file, 'description');
    for (const id of role.snippets) {
      expectEntry(id, file, 'snippets');
      if (!entries.find((entry) => entry.id === id)?.posting)
        report(file, 'snippets', `"${id}" has no posting text`);
    }
    for (const responsibility of role.responsibilities) {
      const path = `responsibilities.${responsibility.id}`;
      if (responsibility.twin !== undefined) expectEntry(responsibility.twin, file, path);
      if ((responsibility.class === 'shared') !== (responsibility.owner !== undefined)) {
        report(file, path, 'Shared work, and only shared work, says in "owner" what has to be agreed');
      }
    }
  }

  const values = new Map<string, ReadonlySet<string>>([
    ...data.questions.map(
      ({ id, options }) => [id, new Set([...options.map((option) => option.id), 'unknown'])] as const,
    ),
    ...Object.entries(derivedFacts).map(([name, allowed]) => [name, new Set<string>(allowed)] as const),
  ]);
  const checkCondition = (condition: Condition, file: string, path: string): void => {
    for (const [name, wanted] of Object.entries(condition)) {
      const allowed = values.get(name);
      if (!allowed) report(file, path, `There is no fact "${name}"`);
      for (const value of wanted) {
        if (allowed && !allowed.has(value)) {
          report(file, path, `"${name}" is never "${value}", only ${[...allowed].join(', ')}`);
        }
      }
    }
  };
  const { model, advice } = data;
  for (const side of Object.values(model.sides)) {
    [...side.fit, side.nothingToDo].forEach((when) => checkCondition(when, 'advisor/model.yaml', 'sides'));
  }
  for (const when of [
    model.large,
    model.twoSeats,
    ...model.assumedSeats.flatMap((row) => [row.when, row.seats]),
  ]) {
    checkCondition(when, 'advisor/model.yaml', 'seats');
  }
  for (const pair of model.unusual) checkCondition(pair.when, 'advisor/model.yaml', `unusual.${pair.id}`);
  for (const [name, rows] of Object.entries(advice)) {
    const used = new Set<string>();
    for (const row of rows) {
      if (!('when' in row)) {
        expectEntry(row.entry, 'advisor/advice.yaml', name);
        continue;
      }
      checkCondition(row.when, 'advisor/advice.yaml', `${name}.${row.id}`);
      if (used.has(row.id)) report('advisor/advice.yaml', `${name}.${row.id}`, 'This id is used twice');
      used.add(row.id);
    }
  }
  return problems;
}
