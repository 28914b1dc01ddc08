import { resolve } from 'node:path';
import type { Catalog } from '../core/catalog/catalog.ts';
import { checkLevels, type CheckLevel } from '../core/catalog/checkLevels.ts';
import { isInContentLanguage, isPosting } from '../core/posting/identify/postingIdentity.ts';
import { createCheckPosting } from '../core/posting/rules/checkPosting.ts';
import { isExecutivePosting } from '../core/posting/owners/isExecutivePosting.ts';
import { createComparing } from '../core/posting/owners/comparing.ts';
import { createFindState } from '../core/posting/identify/postingState.ts';
import { lintFormats, type LintedFile } from './findingFormats.ts';
import { readLintConfig, type LintSettings } from './lintConfig.ts';
import type { Output } from './output.ts';
import { readPostings } from './readPostings.ts';
import { readTextFile, unreadable } from './readTextFile.ts';
import { withSlashes } from './withSlashes.ts';

export interface LintRequest {
  readonly paths: readonly string[];
  readonly format: keyof typeof lintFormats;
  /** Findings below it are not shown. */
  readonly level: CheckLevel;
  /** Path of the settings. */
  readonly config: string | undefined;
}

/** Checks the postings among the files. What cannot be read is named, and the others are checked all the same. */
export async function lint(catalog: Catalog, request: LintRequest, today: string): Promise<Output> {
  const config = await readConfig(catalog, request.config);
  if ('problems' in config) return { text: '', problems: config.problems, exitCode: 2 };
  const read = await readPostings(catalog, request.paths, isPosting);

  const comparing = createComparing(catalog);
  const check = createCheckPosting(catalog, comparing);
  const findState = createFindState(catalog.states);
  const executive = read.postings
    .filter(({ identity }) => isExecutivePosting(identity))
    .map((posting) => ({
      ...posting,
      file: posting.path,
      path: withSlashes(resolve(posting.path)),
      state: findState(posting.document, posting.identity.kind, today).value,
    }));
  const besideOf = comparing.findBeside(executive);
  const options = { ...config.settings, asked: true, today };
  const isShown = ({ level }: { readonly level: CheckLevel }): boolean =>
    checkLevels.indexOf(level) >= checkLevels.indexOf(request.level);
  const postings = read.postings.map((posting): LintedFile => {
    const one = executive.find(({ document }) => document === posting.document);
    const pair = one && besideOf(one);
    const findings = check(posting, { ...options, beside: pair?.beside }).filter(isShown);
    return {
      path: posting.path,
      text: posting.document.text,
      findings,
      beside: pair && { path: pair.posting.file, text: pair.posting.document.text },
    };
  });
  const active = new Set(check.active(options));
  const checks = catalog.checks.checks.filter(({ code }) => active.has(code));
  const foreign = read.postings.filter(({ identity }) => !isInContentLanguage(identity)).length;
  const found = postings.some(({ findings }) => findings.length > 0);
  return {
    text: lintFormats[request.format]({ postings, files: read.files, checks, foreign }),
    problems: read.problems,
    exitCode: read.problems.length > 0 ? 2 : found ? 1 : 0,
  };
}

async function readConfig(
  { checks: { checks } }: Catalog,
  file: string | undefined,
): Promise<{ readonly settings: LintSettings } | { readonly problems: readonly string[] }> {
  if (file === undefined) return { settings: { levels: {} } };
  let json: string;
  try {
    json = await readTextFile(file);
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
  const codes = checks.map(({ code }) => code);
  const config = readLintConfig(json, codes);
  return config.ok ? config : { problems: config.problems.map((problem) => `${file}: ${problem}`) };
}
