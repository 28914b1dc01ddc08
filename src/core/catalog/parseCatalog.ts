import * as z from 'zod/mini';
import type { CatalogData } from './catalog.ts';
import type { ContentProblem } from './contentProblem.ts';
import {
  type Entry,
  type Responsibility,
  adviceFile,
  comparisonFile,
  entriesFile,
  modelFile,
  outlineFile,
  questionsFile,
  roleFile,
  roleOrder,
  wordsFile,
} from './schema.ts';
import { sectionsFile, signsFile } from './postingSchema.ts';
import { sheetFile } from './sheetSchema.ts';
import { writingFile } from './writingSchema.ts';
import { findReferenceProblems } from './references.ts';

/** A content file as read, its path relative to `content/` and with forward slashes. */
export interface RawFile {
  readonly path: string;
  readonly data: unknown;
}

export type ParsedCatalog =
  | { readonly ok: true; readonly data: CatalogData }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

const single = {
  'outline.yaml': outlineFile,
  'comparison.yaml': comparisonFile,
  'advisor/questions.yaml': questionsFile,
  'advisor/model.yaml': modelFile,
  'advisor/advice.yaml': adviceFile,
  'advisor/words.yaml': wordsFile,
  'advisor/sheet.yaml': sheetFile,
  'sections.yaml': sectionsFile,
  'signs.yaml': signsFile,
  'writing.yaml': writingFile,
};

/**
 * Validates the content files and joins them into one catalog. Never throws: returns every problem found,
 * shape problems first; references between files are only checked once all shapes are right.
 */
export function parseCatalog(files: readonly RawFile[]): ParsedCatalog {
  z.config(z.locales.en());
  const problems: ContentProblem[] = [];

  function parse<T extends z.ZodMiniType>(schema: T, file: RawFile): z.infer<T> | undefined {
    const result = schema.safeParse(file.data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      problems.push({ file: file.path, path: issue.path.join('.'), message: issue.message });
    }
    return undefined;
  }

  function parseSingle<K extends keyof typeof single>(path: K): z.infer<(typeof single)[K]> | undefined {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return parse(single[path], file) as z.infer<(typeof single)[K]> | undefined;
    problems.push({ file: path, path: '', message: 'The file is missing' });
    return undefined;
  }

  const origin = new Map<Entry | Responsibility, string>();
  const roles = files
    .filter((file) => file.path.startsWith('roles/'))
    .flatMap((file) => {
      const role = parse(roleFile, file);
      for (const entry of [...(role?.entries ?? []), ...(role?.responsibilities ?? [])])
        origin.set(entry, file.path);
      return role ?? [];
    })
    .sort((a, b) => roleOrder.indexOf(a.id) - roleOrder.indexOf(b.id));
  const entries = files
    .filter((file) => !file.path.includes('/') && !(file.path in single))
    .flatMap((file) => {
      const parsed = parse(entriesFile, file)?.entries ?? [];
      for (const entry of parsed) origin.set(entry, file.path);
      return parsed;
    });
  for (const { path } of files) {
    if (path in single || /^(roles\/)?[^/]+\.yaml$/.test(path)) continue;
    problems.push({ file: path, path: '', message: 'Nothing reads a file here' });
  }
  const outline = parseSingle('outline.yaml');
  const comparison = parseSingle('comparison.yaml');
  const questions = parseSingle('advisor/questions.yaml');
  const model = parseSingle('advisor/model.yaml');
  const advice = parseSingle('advisor/advice.yaml');
  const words = parseSingle('advisor/words.yaml');
  const sheet = parseSingle('advisor/sheet.yaml');
  const sections = parseSingle('sections.yaml');
  const signs = parseSingle('signs.yaml');
  const writing = parseSingle('writing.yaml');

  if (problems.length > 0 || !outline || !comparison || !questions || !model || !advice || !words || !sheet)
    return { ok: false, problems };
  if (!sections || !signs || !writing) return { ok: false, problems };
  const advisor = { questions, model, advice, words, sheet };
  const data: CatalogData = { roles, entries, outline, comparison, ...advisor, sections, signs, writing };
  const broken = findReferenceProblems(data, (entry) => origin.get(entry) ?? '');
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, data };
}
