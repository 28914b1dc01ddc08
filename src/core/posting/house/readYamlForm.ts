import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import { fieldName } from '../../catalog/fieldName.ts';
import {
  isKept,
  labelOf,
  type FrontMatterForm,
  type KnownOfNew,
  type NewValueOf,
} from './frontMatterForm.ts';

/** A line as it will be. */
type Line = (known: KnownOfNew) => string;

/** Comments that are fields switched off, or hold figures: they are about the job. */
const fieldInComment = /^#+\s*[a-z][\w-]*:(?:\s|$)/;
const figure = /\d[\d,.]{3,}/;

/** Spaces in front of a line, two for each map around it; what is deeper is left out. */
const widest = 20;

/** Keeps the comments between the fields as well. */
export function readYamlForm(yaml: string, newValueOf: NewValueOf): FrontMatterForm | undefined {
  const { contents } = parseDocument(yaml, { prettyErrors: false, schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(contents)) return undefined;

  const lines: Line[] = [];
  const add = (...texts: readonly string[]): void => void lines.push(...texts.map((text) => () => text));
  let hasTitle = false;
  let read = 0;
  for (const { key: keyNode, value } of contents.items) {
    if (!isKey(keyNode)) continue;
    const [start, end] = keyNode.range;
    add(...commentsIn(yaml.slice(read, start)));
    read = value ? value.range[1] : end;
    const key = yaml.slice(start, end);
    const source = value ? yaml.slice(value.range[0], value.range[1]) : '';
    const quote = source.startsWith("'") ? "'" : '"';
    const wanted = newValueOf({ name: fieldName(keyNode.value), source, values: valuesOf(value) });
    const blank = `${key}:${writeBlank(value, labelOf(keyNode.value), quote, '')}`;
    if (wanted.kind === 'set') add(`${key}: ${wanted.value}`);
    else if (wanted.kind === 'title' && isScalar(value)) {
      hasTitle = true;
      lines.push(({ title }) => `${key}: ${scalar(title + wanted.mark, quote)}`);
    } else if (wanted.kind === 'kept' && isScalar(value) && isKept(source, String(value.value)))
      add(`${key}: ${source}`);
    else if (wanted.kind === 'today') {
      const marks = /^["']?/.exec(source)![0];
      lines.push(({ today }) => (today === undefined ? blank : `${key}: ${marks}${today}${marks}`));
    } else if (wanted.kind === 'fileName') {
      lines.push(({ fileName }) =>
        fileName === undefined ? blank : `${key}: ${likeSource(fileName, source)}`,
      );
    } else add(blank);
  }
  add(...commentsIn(yaml.slice(read)));
  const write = (known: KnownOfNew): string => ['---', ...lines.map((line) => line(known)), '---'].join('\n');
  // What is broken in the example is not written again.
  return isValid(write({ title: '' })) ? { hasTitle, write } : undefined;
}

/** In quotes where the example has them. */
function likeSource(text: string, source: string): string {
  return /^["']/.test(source) ? JSON.stringify(text) : scalar(text, '"');
}

function valuesOf(node: ParsedNode | null): readonly string[] {
  const nodes: readonly unknown[] = isSeq(node) ? node.items : [node];
  return nodes.every((one) => isScalar(one)) ? nodes.map((one) => String(one.value)) : [];
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
  if (indent.length > widest) return '';
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
