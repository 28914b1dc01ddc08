import { readFile } from 'node:fs/promises';
import type { Catalog } from '../core/catalog/catalog.ts';
import { checkLevels, type CheckLevel } from '../core/catalog/checkLevels.ts';
import { createCheckPosting, isCheckable, type CheckLevels } from '../core/posting/checkPosting.ts';
import { createIdentifyPosting } from '../core/posting/identifyPosting.ts';
import { createParsePosting } from '../core/posting/parsePosting.ts';
import { lintFormats, type LintedFile } from './findingFormats.ts';
import { readLintConfig } from './lintConfig.ts';
import { findMarkdownFiles } from './markdownFiles.ts';
import type { Output } from './output.ts';

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
  const { files, problems } = await findMarkdownFiles(request.paths);

  const parse = createParsePosting(catalog);
  const identify = createIdentifyPosting(catalog);
  const check = createCheckPosting(catalog);
  const options = { levels: config.levels, asked: true, today };
  const isShown = ({ level }: { readonly level: CheckLevel }): boolean =>
    checkLevels.indexOf(level) >= checkLevels.indexOf(request.level);
  const postings: LintedFile[] = [];
  const unreadable: string[] = [];
  for (const path of files) {
    try {
      const text = await readFile(path, 'utf8');
      const document = parse(text);
      const posting = { document, identity: identify(document) };
      if (!isCheckable(posting)) continue;
      postings.push({ path, text, findings: check(posting, options).filter(isShown) });
    } catch (error) {
      unreadable.push(`${path} cannot be read: ${(error as Error).message}`);
    }
  }
  const checks = check.active(options).length;
  const allProblems = [...problems, ...unreadable];
  const found = postings.some(({ findings }) => findings.length > 0);
  return {
    text: lintFormats[request.format]({ postings, files: files.length - unreadable.length, checks }),
    problems: allProblems,
    exitCode: allProblems.length > 0 ? 2 : found ? 1 : 0,
  };
}

async function readConfig(
  { checks: { checks } }: Catalog,
  file: string | undefined,
): Promise<{ readonly levels: CheckLevels } | { readonly problems: readonly string[] }> {
  if (file === undefined) return { levels: {} };
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    return { problems: [`${file} cannot be read: ${(error as Error).message}`] };
  }
  const codes = checks.map(({ code }) => code);
  const config = readLintConfig(json, codes);
  return config.ok ? config : { problems: config.problems.map((problem) => `${file}: ${problem}`) };
}
