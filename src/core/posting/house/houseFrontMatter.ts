import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import type { CatalogData } from '../../catalog/catalog.ts';
import { fieldName } from '../../catalog/fieldName.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';

/** What a new posting says in the front matter of the house. */
export interface FrontMatterFacts {
  readonly title: string;
  readonly audience: 'public' | 'internal';
}

/** The front matter of a house, with values only where they are about the house. */
export interface FrontMatterForm {
  /** Whether the title of the post stands in it. */
  readonly hasTitle: boolean;
  /** The value of a key that names the company, if there is one. */
  readonly company: string | undefined;
  /** With the lines `---` around it, blanks as `[[label]]`, LF line ends. */
  readonly write: (facts: FrontMatterFacts) => string;
}

type Line = string | { readonly key: string; readonly quote: string; readonly fact: keyof FrontMatterFacts };

/** Comments that are fields switched off, or hold figures: they are about the job. */
const fieldInComment = /^#+\s*[a-z][\w-]*:(?:\s|$)/;
const figure = /\d[\d,.]{3,}/;

/** Reads keys, their order and the comments between them; values go, unless the key is one of the house. */
export function readFrontMatterForm(
  content: Pick<CatalogData, 'signs' | 'writing'>,
  { frontMatter, text }: PostingDocument,
): FrontMatterForm | undefined {
  // What is TOML is not written.
  if (!frontMatter || frontMatter.fields().length === 0 || text.startsWith('+', frontMatter.start))
    return undefined;
  const { copied, set } = content.writing.frontMatter;
  const { role, audience, organisationKeys } = content.signs;
  const yaml = text.slice(frontMatter.content.start, frontMatter.content.end).replaceAll('\r\n', '\n');
  const { contents } = parseDocument(yaml, { prettyErrors: false, schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(contents)) return undefined;

  const lines: Line[] = [];
  let read = 0;
  let companyName: string | undefined;
  for (const { key: keyNode, value } of contents.items) {
    if (!isKey(keyNode)) continue;
    const [start, end] = keyNode.range;
    lines.push(...commentsIn(yaml.slice(read, start)));
    read = value ? value.range[1] : end;
    const name = fieldName(keyNode.value);
    const key = yaml.slice(start, end);
    const source = value ? yaml.slice(value.range[0], value.range[1]) : '';
    const quote = source.startsWith("'") ? "'" : '"';
    const fixed = set.find((row) => row.key === name);
    if (fixed) lines.push(`${key}: ${fixed.value}`);
    else if (role.keys.includes(name) && isScalar(value)) lines.push({ key, quote, fact: 'title' });
    else if (audience.keys.includes(name)) lines.push({ key, quote, fact: 'audience' });
    else if ([...organisationKeys, ...copied].includes(name) && isScalar(value) && isOneLine(source)) {
      lines.push(`${key}: ${source}`);
      if (organisationKeys.includes(name) && typeof value.value === 'string') companyName ??= value.value;
    } else lines.push(`${key}:${writeBlank(value, labelOf(keyNode.value), quote, '')}`);
  }
  lines.push(...commentsIn(yaml.slice(read)));
  const write = (facts: FrontMatterFacts): string => {
    const written = lines.map((line) =>
      typeof line === 'string' ? line : `${line.key}: ${scalar(facts[line.fact], line.quote)}`,
    );
    return ['---', ...written, '---'].join('\n');
  };
  // What is broken in the example is not written again.
  if (!isValid(write({ title: '', audience: 'public' }))) return undefined;
  return {
    hasTitle: lines.some((line) => typeof line !== 'string' && line.fact === 'title'),
    company: companyName,
    write,
  };
}

function isValid(written: string): boolean {
  const { errors } = parseDocument(written.slice(4, -3), { logLevel: 'silent', prettyErrors: false });
  return errors.length === 0;
}

/** Other keys are no work of a person. */
function isKey(node: unknown): node is Scalar<string> & { range: [number, number, number] } {
  return (
    isScalar(node) && typeof node.value === 'string' && /^[\p{L}_$@][\p{L}\p{N}_ .$@-]*$/u.test(node.value)
  );
}

function isOneLine(source: string): boolean {
  return source !== '' && !/[\n[\]]/.test(source);
}

/** Whole lines of comment and blank lines, from what stands between two fields. */
function commentsIn(between: string): readonly string[] {
  // The first line is the rest of the line of the field before.
  const [, ...lines] = `${between.startsWith('#') ? '\n' : ''}${between}`.split('\n');
  return lines
    .slice(0, between.endsWith('\n') || between === '' ? -1 : undefined)
    .filter(
      (line) =>
        line.trim() === '' ||
        (line.startsWith('#') && !fieldInComment.test(line) && !figure.test(line) && !line.includes('[[')),
    )
    .map((line) => line.trimEnd());
}

/** A blank of the same shape: a list with one blank, the keys of a map, or a quoted blank. */
function writeBlank(node: ParsedNode | null, label: string, quote: string, indent: string): string {
  if (isMap(node)) {
    const inner = `${indent}  `;
    return writeKeys(node, label, inner)
      .map((line) => `\n${inner}${line}`)
      .join('');
  }
  if (isSeq(node)) {
    const [first] = node.items;
    if (first === undefined) return ' []';
    if (!isMap(first)) return ` ["[[${label}]]"]`;
    const inner = `${indent}    `;
    return writeKeys(first, label, inner)
      .map((line, i) => `\n${i === 0 ? `${indent}  - ` : inner}${line}`)
      .join('');
  }
  if (!isScalar(node) || node.value === '' || node.value === null) return '';
  return ` ${quote}[[${label}]]${quote}`;
}

function writeKeys(node: unknown, label: string, indent: string): readonly string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isKey(key)) return [];
    const inner = writeBlank(value as ParsedNode | null, `${label} ${labelOf(key.value)}`, '"', indent);
    return [`${scalar(key.value, '"')}:${inner}`];
  });
}

/** `salary_min` and `salaryMin` are "salary min". */
function labelOf(key: string): string {
  const label = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return label === '' ? 'value' : label;
}

/** Plain where YAML reads it as this text, else in the quotes of the house. */
function scalar(value: string, quote: string): string {
  if (
    /^\p{L}[\p{L}\p{N} ()/&.,_-]*$/u.test(value) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value)
  ) {
    return value;
  }
  return quote === "'" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
