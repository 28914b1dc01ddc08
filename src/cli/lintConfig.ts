import { checkLevels } from '../core/catalog/checkLevels.ts';
import type { CheckLevels } from '../core/posting/checkPosting.ts';

export type LintConfig =
  | { readonly ok: true; readonly levels: CheckLevels }
  | { readonly ok: false; readonly problems: readonly string[] };

const allowed = ['off', ...checkLevels];

/** Reads `{ "levels": { "buzzword": "off" } }`. Never throws: names everything that is wrong. */
export function readLintConfig(json: string, codes: readonly string[]): LintConfig {
  let config: unknown;
  try {
    config = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [`No JSON: ${(error as Error).message}`] };
  }
  if (!isRecord(config)) return { ok: false, problems: ['It has to be a JSON object.'] };
  const { levels = {}, ...others } = config;
  if (!isRecord(levels))
    return { ok: false, problems: ['"levels" has to be an object of codes and levels.'] };
  const problems = [
    ...Object.keys(others).map((key) => `There is no setting "${key}"; there is one, "levels".`),
    ...Object.entries(levels).flatMap(([code, level]) => {
      if (!codes.includes(code)) return [`There is no check "${code}"; there are ${codes.join(', ')}.`];
      if (allowed.some((one) => one === level)) return [];
      return [`"${code}" has to be one of ${allowed.join(', ')}.`];
    }),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, levels: levels as CheckLevels };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
