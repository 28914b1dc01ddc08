import type { Check } from '../core/catalog/checksSchema.ts';
import type { Finding, RelatedPlace } from '../core/posting/rules/finding.ts';
import { createPlaceOf, type TextPlace } from '../core/posting/parse/textPlace.ts';
import { arePostings, count } from './count.ts';
import { withSlashes } from './withSlashes.ts';
import { wrap } from './wrap.ts';

/** A file with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The posting of the other role that belongs to it: related places are in there. */
  readonly beside: { readonly path: string; readonly text: string } | undefined;
}

interface LintResult {
  /** Only postings. */
  readonly postings: readonly LintedFile[];
  /** Markdown files that were read. */
  readonly files: number;
  /** Those that took part. */
  readonly checks: readonly Check[];
  /** Postings that are not in English, which most checks cannot read. */
  readonly foreign: number;
}

export const lintFormats = { stylish, json, github };

/** For people: one line for each finding, what to do about each kind of them, and what was checked. */
function stylish(result: LintResult): string {
  const parts = result.postings.flatMap(({ path, text, findings, beside }) => {
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
  const advice = checksOf(result).map(({ code, advice }) => wrap(advice, `  ${code}  `));
  if (advice.length > 0) parts.push(['What to do', ...advice].join('\n'));
  return [...parts, summary(result)].join('\n\n').concat('\n');
}

/** For programs; lines and columns from 1, columns in UTF-16 units. What is said of a check stands there once. */
function json(result: LintResult): string {
  const { postings, checks, files, foreign } = result;
  const found = checksOf(result).map(({ code, title, why, advice }) => ({ code, title, why, advice }));
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
  const counts = { files, postings: postings.length, foreign, checks: checks.length };
  return `${JSON.stringify({ ...counts, findings, found }, null, 2)}\n`;
}

const githubCommand = { hint: 'notice', info: 'notice', warning: 'warning', error: 'error' } as const;

/** Annotations of GitHub Actions. */
function github(result: LintResult): string {
  const adviceOf = new Map(result.checks.map(({ code, advice }) => [code, advice]));
  const lines = result.postings.flatMap(({ path, text, findings }) => {
    const place = createPlaceOf(text);
    return findings.map(({ code, level, message, start, end }) => {
      const [from, to] = [place(start), place(end)];
      const fields = Object.entries({
        file: withSlashes(path),
        line: from.line,
        endLine: to.line,
        ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
        title: code,
      });
      const properties = fields.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
      return `::${githubCommand[level]} ${properties}::${escapeData(`${message}\n${adviceOf.get(code)!}`)}`;
    });
  });
  return [...lines, summary(result)].join('\n').concat('\n');
}

/** The checks that found something. */
function checksOf({ postings, checks }: LintResult): readonly Check[] {
  const codes = new Set(postings.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return checks.filter(({ code }) => codes.has(code));
}

function summary({ postings, files, checks, foreign }: LintResult): string {
  const found = postings.reduce((sum, { findings }) => sum + findings.length, 0);
  const inPostings = `${count(postings.length, 'posting')}, ${count(checks.length, 'check')}`;
  if (postings.length === 0) return `0 of ${count(files, 'file')} ${arePostings(files)}.`;
  const result =
    found === 0 ? `Nothing found in ${inPostings}` : `${count(found, 'finding')} in ${inPostings}`;
  const counted = `${result} (${postings.length} of ${count(files, 'file')} ${arePostings(postings.length)}).`;
  return foreign === 0
    ? counted
    : `${counted} Not in English: ${foreign} of them, where most checks are off.`;
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
