import type { Finding, RelatedPlace } from '../core/posting/rules/finding.ts';
import { createPlaceOf, type TextPlace } from '../core/posting/parse/textPlace.ts';
import { arePostings, count } from './count.ts';

/** A file with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The posting of the other role that belongs to it: related places are in there. */
  readonly beside: { readonly path: string; readonly text: string } | undefined;
}

export interface LintResult {
  /** Only postings. */
  readonly postings: readonly LintedFile[];
  /** Markdown files that were read. */
  readonly files: number;
  /** Checks that took part. */
  readonly checks: number;
}

export const lintFormats = { stylish, json, github };

/** For people: one line for each finding, and what was checked. */
function stylish({ postings, files, checks }: LintResult): string {
  const parts = postings.flatMap(({ path, text, findings, beside }) => {
    if (findings.length === 0) return [];
    const place = createPlaceOf(text);
    const rows = findings.map(({ start, level, message, code, related }) => {
      const { line, column } = place(start);
      const places = relatedPlaces(related, beside).map(({ file, line, column, message }) => {
        return `    ${file}:${line}:${column}  ${message}`;
      });
      return [`${line}:${column}`, level, message, code, places] as const;
    });
    const width = (i: 0 | 1): number => Math.max(...rows.map((row) => row[i].length));
    const lines = rows.flatMap(([at, level, message, code, places]) => [
      `  ${at.padEnd(width(0))}  ${level.padEnd(width(1))}  ${message}  ${code}`,
      ...places,
    ]);
    return [[path, ...lines].join('\n')];
  });
  return [...parts, summary({ postings, files, checks })].join('\n\n').concat('\n');
}

/** For programs; lines and columns from 1, columns in UTF-16 units. */
function json({ postings, files, checks }: LintResult): string {
  const findings = postings.flatMap(({ path, text, findings, beside }) => {
    const place = createPlaceOf(text);
    return findings.map(({ code, level, message, start, end, related }) => {
      const [from, to] = [place(start), place(end)];
      const range = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
      const places = relatedPlaces(related, beside);
      return {
        file: path,
        ...range,
        code,
        level,
        message,
        ...(places.length > 0 && { related: places }),
      };
    });
  });
  return `${JSON.stringify({ files, postings: postings.length, checks, findings }, null, 2)}\n`;
}

const githubCommand = { hint: 'notice', info: 'notice', warning: 'warning', error: 'error' } as const;

/** Annotations of GitHub Actions. */
function github({ postings, files, checks }: LintResult): string {
  const lines = postings.flatMap(({ path, text, findings }) => {
    const place = createPlaceOf(text);
    return findings.map(({ code, level, message, start, end }) => {
      const [from, to] = [place(start), place(end)];
      const fields = Object.entries({
        file: path.replaceAll('\\', '/'),
        line: from.line,
        endLine: to.line,
        ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
        title: code,
      });
      const properties = fields.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
      return `::${githubCommand[level]} ${properties}::${escapeData(message)}`;
    });
  });
  return [...lines, summary({ postings, files, checks })].join('\n').concat('\n');
}

function summary({ postings, files, checks }: LintResult): string {
  const found = postings.reduce((sum, { findings }) => sum + findings.length, 0);
  const inPostings = `${count(postings.length, 'posting')}, ${count(checks, 'check')}`;
  if (postings.length === 0) return `0 of ${count(files, 'file')} ${arePostings(files)}.`;
  const result =
    found === 0 ? `Nothing found in ${inPostings}` : `${count(found, 'finding')} in ${inPostings}`;
  return `${result} (${postings.length} of ${count(files, 'file')} ${arePostings(postings.length)}).`;
}

interface Place extends TextPlace {
  readonly file: string;
  readonly message: string;
}

function relatedPlaces(related: readonly RelatedPlace[], beside: LintedFile['beside']): readonly Place[] {
  if (!beside || related.length === 0) return [];
  const place = createPlaceOf(beside.text);
  return related.map(({ start, message }) => ({ file: beside.path, ...place(start), message }));
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
