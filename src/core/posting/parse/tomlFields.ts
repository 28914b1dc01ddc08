import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import { textRange, type Range } from './range.ts';

/** A key, which may have several parts, and the sign behind it. */
const opening =
  /[ \t]*((?:[\w-]{1,100}|"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}')(?:[ \t]{0,9}\.[ \t]{0,9}(?:[\w-]{1,100}|"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}')){0,9})[ \t]*=[ \t]*/y;
const table = /[ \t]*\[/y;
/** Texts, over several lines or in one, then brackets, comments, ends of lines and all that is between. */
const part =
  /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[[{]|[\]}]|#[^\r\n]*|\r\n|\n|\r|[^"'[\]{}#\r\n]+|["']/y;
const lineEnd = /\r\n|\n|\r/g;
const basic = /^"(?:[^"\\\r\n]|\\.)*"$/;
const literal = /^'([^'\r\n]*)'$/;
/** Numbers, dates and what is true or false. */
const plain = /^[-+\w.:]+(?: \d[\d:.]+(?:Z|[-+][\d:]+)?)?$/;

/** The fields of TOML front matter before its first table. What is no text, number, date or truth has no value. */
export function readTomlFields(text: string, { start, end }: Range): readonly FrontMatterField[] {
  const content = text.slice(start, end);
  const fields: FrontMatterField[] = [];
  let at = 0;
  while (at < content.length) {
    const found = matchAt(opening, content, at);
    if (!found && matchAt(table, content, at)) break;
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
  return fields;
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
  const json = source
    .replace(/\\U0{0,4}([0-9a-fA-F]{4})/g, '\\u$1')
    .replace(/\\e/g, '\\u001b')
    .replaceAll('\t', '\\t');
  try {
    return String(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
