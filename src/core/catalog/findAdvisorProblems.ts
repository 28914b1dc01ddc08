import type { Condition } from './advisorSchema.ts';
import { derivedFacts, unknown } from './facts.ts';
import { expectEntry, reportRepeated, type ReferenceCheck } from './referenceCheck.ts';

type AdviceRow = { readonly id: string; readonly when: Condition };

/** Problems of the questions, the model, the advice and the sheet that a single file cannot show. */
export function findAdvisorProblems(check: ReferenceCheck): void {
  checkQuestions(check);
  checkModel(check);
  checkAdvice(check);
  checkSheet(check);
}

function checkQuestions({ data, report }: ReferenceCheck): void {
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

function checkModel(check: ReferenceCheck): void {
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
  const checkCondition = createCheckCondition(check, 'advisor/model.yaml', values);
  for (const [path, when] of conditions) checkCondition(path, when);
}

/** Exactly one row for each combination, so that no answer falls through and none is decided twice. */
function checkOutcomeTable({ data, report }: ReferenceCheck): void {
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

function checkAdvice(check: ReferenceCheck): void {
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
  const checkCondition = createCheckCondition(check, file, values);
  const rowsByList: Readonly<Record<string, readonly AdviceRow[]>> = lists;
  for (const { outcome, forms = [] } of outcomes) {
    for (const { when } of forms) checkCondition(`outcomes.${outcome}`, when);
  }
  for (const [name, rows] of Object.entries(rowsByList)) {
    reportRepeated(rows, ({ id }) => check.report(file, `${name}.${id}`, 'This id is used twice'));
    for (const { id, when } of rows) checkCondition(`${name}.${id}`, when);
  }
  reportRepeated(assignments, ({ id }) => check.report(file, `assignments.${id}`, 'This id is used twice'));
  for (const { id, unless = {}, owners } of assignments) {
    for (const when of [unless, ...owners.map((row) => row.when)]) checkCondition(`assignments.${id}`, when);
  }
}

function checkSheet({ data, report }: ReferenceCheck): void {
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

/** A condition on the outcome alone. */
function isCatchAll(when: Condition, outcome: string): boolean {
  return (
    Object.keys(when).every((name) => name === 'outcome') && (when['outcome'] ?? [outcome]).includes(outcome)
  );
}

/**
 * Prepares to check conditions of one file.
 *
 * @param values the facts a condition may ask for, with the values each can have
 */
function createCheckCondition(
  { report }: ReferenceCheck,
  file: string,
  values: ReadonlyMap<string, readonly string[]>,
): (path: string, condition: Condition) => void {
  return (path, condition) => {
    for (const [name, wanted] of Object.entries(condition)) {
      const allowed = values.get(name);
      if (!allowed) report(file, path, `There is no fact "${name}" here`);
      for (const value of wanted) {
        if (allowed && !allowed.includes(value)) {
          report(file, path, `"${name}" is never "${value}", only ${allowed.join(', ')}`);
        }
      }
    }
  };
}
