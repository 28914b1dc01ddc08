import * as z from 'zod/mini';
import type { CatalogData } from './catalog.ts';
import type { ContentProblem } from './contentProblem.ts';
import { adviceFile, modelFile, questionsFile, wordsFile } from './advisorSchema.ts';
import { type Entry, comparisonFile, entriesFile, outlineFile, roleFile } from './schema.ts';
import { roleOrder } from './roleOrder.ts';
import { checksFile } from './checksSchema.ts';
import { domainsFile } from './domainsSchema.ts';
import { sectionsFile, signsFile, statesFile } from './postingSchema.ts';
import { sheetFile } from './sheetSchema.ts';
import { synonymsFile } from './synonymsSchema.ts';
import { writingFile } from './writingSchema.ts';
import { findReferenceProblems } from './findReferenceProblems.ts';

/** A content file as read, its path relative to `content/` and with forward slashes. */
export interface RawFile {
  readonly path: string;
  readonly data: unknown;
}

type ParsedCatalog =
  | { readonly ok: true; readonly data: CatalogData }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** The files that hold one thing each, under the name it has in the catalog. */
const single = {
  outline: ['outline.yaml', outlineFile],
  comparison: ['comparison.yaml', comparisonFile],
  questions: ['advisor/questions.yaml', questionsFile],
  model: ['advisor/model.yaml', modelFile],
  advice: ['advisor/advice.yaml', adviceFile],
  words: ['advisor/words.yaml', wordsFile],
  checks: ['checks.yaml', checksFile],
  sheet: ['advisor/sheet.yaml', sheetFile],
  sections: ['sections.yaml', sectionsFile],
  signs: ['signs.yaml', signsFile],
  ownership: ['domains.yaml', domainsFile],
  states: ['states.yaml', statesFile],
  synonyms: ['synonyms.yaml', synonymsFile],
  writing: ['writing.yaml', writingFile],
} as const;

type Single = { readonly [K in keyof typeof single]: z.infer<(typeof single)[K][1]> };

const singlePaths = new Set<string>(Object.values(single).map(([path]) => path));

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

  const origin = new Map<Entry, string>();
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
    .filter((file) => !file.path.includes('/') && !singlePaths.has(file.path))
    .flatMap((file) => {
      const found = parse(entriesFile, file)?.entries ?? [];
      for (const entry of found) origin.set(entry, file.path);
      return found;
    });
  for (const { path } of files) {
    if (singlePaths.has(path) || /^(roles\/)?[^/]+\.yaml$/.test(path)) continue;
    problems.push({ file: path, path: '', message: 'Nothing reads a file here' });
  }
  const parsed = Object.entries(single).map(([name, [path, schema]]) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) problems.push({ file: path, path: '', message: 'The file is missing' });
    return [name, file && parse(schema, file)] as const;
  });
  if (problems.length > 0) return { ok: false, problems };

  // Without problems every file was there and had its shape.
  const data: CatalogData = { roles, entries, ...(Object.fromEntries(parsed) as Single) };
  const broken = findReferenceProblems(data, (entry) => origin.get(entry) ?? '');
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, data };
}
