import { checkSettings, isCheckSetting, isPercentage } from '../core/catalog/checkLevels.ts';
import { isObject } from '../core/isObject.ts';
import type { CheckLevels } from '../core/posting/rules/checkPosting.ts';

export interface LintSettings {
  readonly levels: CheckLevels;
  /** From how many alike responsibilities of a hundred two postings overlap. */
  readonly overlapFrom?: number;
}

type LintConfig =
  | { readonly ok: true; readonly settings: LintSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads `{ "levels": { "buzzword": "off" }, "overlap": 30 }`. Never throws: names everything that is wrong. */
export function readLintConfig(json: string, codes: readonly string[]): LintConfig {
  let config: unknown;
  try {
    config = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [`No JSON: ${(error as Error).message}`] };
  }
  if (!isObject(config)) return { ok: false, problems: ['It has to be a JSON object.'] };
  const { levels = {}, overlap, ...others } = config;
  if (!isObject(levels))
    return { ok: false, problems: ['"levels" has to be an object of codes and levels.'] };
  const problems = [
    ...Object.keys(others).map((key) => `There is no setting "${key}"; there are "levels" and "overlap".`),
    ...Object.entries(levels).flatMap(([code, level]) => {
      if (!codes.includes(code)) return [`There is no check "${code}"; there are ${codes.join(', ')}.`];
      if (isCheckSetting(level)) return [];
      return [`"${code}" has to be one of ${checkSettings.join(', ')}.`];
    }),
  ];
  if (overlap !== undefined && !isPercentage(overlap)) {
    problems.push('"overlap" has to be a number from 1 to 100.');
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      levels: levels as CheckLevels,
      ...(isPercentage(overlap) ? { overlapFrom: overlap } : {}),
    },
  };
}
