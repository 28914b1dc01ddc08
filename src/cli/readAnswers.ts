import type { Catalog } from '../core/catalog/catalog.ts';
import { unknown } from '../core/catalog/facts.ts';
import { isObject } from '../core/isObject.ts';
import { oneLine } from '../core/oneLine.ts';
import type { Answers } from '../core/recommend/answers.ts';

/** A file of answers, checked against the content: what the core takes, or all that is wrong with it. */
type ReadAnswers =
  | { readonly ok: true; readonly answers: Answers; readonly confirmed: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Field for the unusual pairs that the asker says are right; every other field is a question. */
export const confirmedField = 'confirmed';

/** Reads a JSON object of question and option ids. Never throws. */
export function readAnswers({ questions, model }: Catalog, json: string): ReadAnswers {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [`This is not JSON: ${oneLine((error as Error).message)}`] };
  }
  if (!isObject(data)) {
    return {
      ok: false,
      problems: [`Expected an object such as ${exampleOf(questions)}, not ${show(data)}.`],
    };
  }

  const answers: Record<string, string> = {};
  let confirmed: readonly string[] = [];
  const problems: string[] = [];
  for (const [field, value] of Object.entries(data)) {
    if (field === confirmedField) {
      const allowed = model.unusual.map(({ id }) => id);
      if (isListOf(allowed, value)) confirmed = value;
      else problems.push(`${field}: ${show(value)} is not a list of any of these: ${allowed.join(', ')}.`);
      continue;
    }
    const question = questions.find(({ id }) => id === field);
    if (!question) {
      const fields = [...questions.map(({ id }) => id), confirmedField];
      problems.push(`${show(field)} is not a question. Allowed are ${fields.join(', ')}.`);
      continue;
    }
    const allowed = [...question.options.map(({ id }) => id), unknown];
    if (typeof value === 'string' && allowed.includes(value)) answers[field] = value;
    else problems.push(`${field}: ${show(value)} is not an answer. Allowed are ${allowed.join(', ')}.`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers, confirmed };
}

/** Answers to the first questions, as they stand in a file. */
export function exampleOf(questions: Catalog['questions']): string {
  const answers = questions.slice(0, 2).map(({ id, options }) => `"${id}": "${options.at(-1)!.id}"`);
  return `{${answers.join(', ')}}`;
}

function isListOf(allowed: readonly string[], value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => allowed.includes(item as string));
}

/** A value as it stands in the file, cut short. */
function show(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
