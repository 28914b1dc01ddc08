import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import { textRange, type Range } from './range.ts';

/** A key, which may have several parts, and the sign behind it. */
const opening =
  /[ \t]*((?:[\w-]{1,100}|"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}')(?:[ \t]{0,9}\.[ \t]{0,9}(?:[\w-]{1,100}|"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}')){0,9})[ \t]*=[ \t]*/y;
const table = /[ \t]*(\[[^\r\n#]{0,200})/y;
/**
 * Texts, over several lines or in one, then brackets, comments, ends of lines and all that is between. A text without
 * its end takes the rest of the line: looked for again from each of its signs, it would take the square of the time.
 */
const part =
  /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?|[[{]|[\]}]|#[^\r\n]*|\r\n|\n|\r|[^"'[\]{}#\r\n]+/y;
/** Whole, so that none is seen in the middle of another: `\\e` is a backslash and a letter. */
const escape = /\\(?:U([0-9a-fA-F]{8})|.)/g;
const lineEnd = /\r\n|\n|\r/g;
const basic = /^"(?:[^"\\\r\n]|\\.)*"$/;
const literal = /^'([^'\r\n]*)'$/;
/** Numbers, dates and what is true or false. */
const plain = /^[-+\w.:]+(?: \d[\d:.]+(?:Z|[-+][\d:]+)?)?$/;

/** The fields below one header of TOML front matter. What is no text, number, date or truth has no value. */
export interface TomlTable {
  /** As it stands there, such as `[params]`; empty for the fields before the first one. */
  readonly header: string;
  readonly fields: readonly FrontMatterField[];
}

/** All fields that say something of the posting itself: those before the first table, and those in the containers. */
export function readTomlFields(
  text: string,
  content: Range,
  containers: readonly string[],
): readonly FrontMatterField[] {
  const [{ fields }, ...tables] = readTomlTables(text, content);
  const inside = tables.filter(({ header }) => isContainer(header, containers));
  return [...fields, ...inside.flatMap((table) => table.fields)].map((field) => ({
    ...field,
    name: withoutContainer(field.name, containers),
  }));
}

/** Whether a table holds what could stand above it. */
export function isContainer(header: string, containers: readonly string[]): boolean {
  return containers.includes(fieldName(header.slice(1, -1)));
}

/** `params.company` is the company. */
export function withoutContainer(name: string, containers: readonly string[]): string {
  const container = containers.find((one) => name.startsWith(`${one}.`));
  return container === undefined ? name : name.slice(container.length + 1);
}

/** All fields of TOML front matter, in the order of the text; those before the first table always come first. */
export function readTomlTables(
  text: string,
  { start, end }: Range,
): readonly [TomlTable, ...(readonly TomlTable[])] {
  const content = text.slice(start, end);
  let fields: FrontMatterField[] = [];
  const first: TomlTable = { header: '', fields };
  const others: TomlTable[] = [];
  let at = 0;
  while (at < content.length) {
    const found = matchAt(opening, content, at);
    const header = found ? undefined : matchAt(table, content, at)?.[1]?.trim();
    if (header !== undefined) others.push({ header, fields: (fields = []) });
    const from = found ? at + found[0].length : at;
    const to = found ? endOfValue(content, from) : from;
    if (found) {
      const key = found[1]!;
      const keyStart = start + at + found[0].indexOf(key);
      fields.push({
        key: textRange(text, keyStart, keyStart + key.length),
        name: fieldName(key.replace(/["']/g, '')),
        source: textRange(text, start + from, start + to),
        value: valueOf(content.slice(from, to)),
      });
    }
    lineEnd.lastIndex = to;
    at = lineEnd.exec(content) ? lineEnd.lastIndex : content.length;
  }
  return [first, ...others];
}

/** Behind the value that begins there, which goes on over lines as long as a bracket is open. */
function endOfValue(content: string, from: number): number {
  let depth = 0;
  let end = from;
  while (end < content.length) {
    const [found] = matchAt(part, content, end)!;
    if (found === '[' || found === '{') depth++;
    else if (found === ']' || found === '}') depth--;
    else if (depth <= 0 && /^[#\r\n]/.test(found)) break;
    end += found.length;
  }
  return from + content.slice(from, end).trimEnd().length;
}

function valueOf(source: string): string | undefined {
  if (basic.test(source)) return unescaped(source);
  return literal.exec(source)?.[1] ?? (plain.test(source) ? source : undefined);
}

/** A basic text has the escapes of JSON, and some more. */
function unescaped(source: string): string | undefined {
  try {
    const json = source.replace(escape, (whole, code?: string) => {
      if (code !== undefined) return JSON.stringify(String.fromCodePoint(parseInt(code, 16))).slice(1, -1);
      return whole === '\\e' ? '\\u001b' : whole;
    });
    return String(JSON.parse(json.replaceAll('\t', '\\t')));
  } catch {
    return undefined;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
