import type { FrontMatterField } from '../parse/frontMatterField.ts';
import { isContainer, withoutContainer, type TomlTable } from '../parse/tomlFields.ts';
import {
  isKept,
  labelOf,
  type FrontMatterForm,
  type KnownOfNew,
  type NewValue,
  type NewValueOf,
} from './frontMatterForm.ts';

/** The headers of a list of tables, with its name, and of a single one. */
const listOf = /^\[\[\s*([^[\]]*?)\s*\]\]/;
const tableOf = /^\[[^[\]]+\]$/;

/**
 * Comments and lists of tables are not taken over; of tables the keys, with blanks, but for those that hold what could
 * stand above them.
 *
 * @param containers names of such tables
 */
export function readTomlForm(
  [{ fields }, ...tables]: readonly [TomlTable, ...(readonly TomlTable[])],
  containers: readonly string[],
  newValueOf: NewValueOf,
): FrontMatterForm | undefined {
  // What is broken in the example is not written again.
  if ([{ fields }, ...tables].some(hasTwins)) return undefined;
  // A list of tables has the brackets of our blanks; what lies in it goes with it.
  const lists = tables.flatMap(({ header }) => listOf.exec(header)?.[1] ?? []);
  const single = tables.filter(
    ({ header }) => !listOf.test(header) && !lists.some((list) => header.startsWith(`[${list}.`)),
  );
  const headers = single.map(({ header }) => header);
  if (new Set(headers).size < headers.length || !headers.every((header) => tableOf.test(header)))
    return undefined;
  const linesOf = (list: readonly FrontMatterField[]): readonly Line[] =>
    list.map((field) => {
      const name = withoutContainer(field.name, containers);
      const key = field.key.text;
      return {
        field,
        label: labelOf(name === field.name ? key : key.slice(key.indexOf('.') + 1)),
        wanted: wantedOf({ ...field, name }, newValueOf),
      };
    });
  const lines = linesOf(fields);
  const below = single.map(({ header, fields: own }) => ({
    header,
    lines: isContainer(header, containers) ? linesOf(own) : blankLines(header, own),
  }));
  return {
    hasTitle: [...lines, ...below.flatMap((table) => table.lines)].some(
      ({ wanted }) => wanted.kind === 'title',
    ),
    write(known) {
      const write = (line: Line): string => writeLine(line, known);
      const written = below.flatMap((table) => ['', table.header, ...table.lines.map(write)]);
      return ['+++', ...lines.map(write), ...written, '+++'].join('\n');
    },
  };
}

interface Line {
  readonly field: FrontMatterField;
  /** Of its blank. */
  readonly label: string;
  readonly wanted: NewValue;
}

function hasTwins({ fields }: Pick<TomlTable, 'fields'>): boolean {
  return new Set(fields.map(({ key }) => key.text)).size < fields.length;
}

function blankLines(header: string, fields: readonly FrontMatterField[]): readonly Line[] {
  return fields.map((field) => {
    const label = labelOf(`${header} ${field.key.text}`);
    return { field, label, wanted: { kind: 'blank' } };
  });
}

function wantedOf({ name, source: { text }, value }: FrontMatterField, newValueOf: NewValueOf): NewValue {
  const values = value === undefined ? textsOf(text) : [value];
  const wanted = newValueOf({ name, source: text, values });
  if (wanted.kind === 'title' && value === undefined) return { kind: 'blank' };
  return wanted.kind === 'kept' && !isKept(text, value) ? { kind: 'blank' } : wanted;
}

const plainText = /"[^"'\\[\]\r\n]*"|'[^"'\\[\]\r\n]*'/g;

/** Of a list of plain texts. */
function textsOf(source: string): readonly string[] {
  const isList = /^\[[\s,]*\]$/.test(source.replace(plainText, ''));
  return isList ? [...source.matchAll(plainText)].map(([text]) => text.slice(1, -1)) : [];
}

const empty = /^(?:""|''|\[\s*\]|\{\s*\})$/;

const number = /^[-+]?\d[\d_]*(?:\.[\d_]+)?(?:e[-+]?\d+)?$/i;

/**
 * A blank for a number is a comment until it is filled in: in quotes it would be a text, which a site may not take for a
 * number, and without them TOML could not be read.
 */
function writeLine(line: Line, known: KnownOfNew): string {
  const { key, source } = line.field;
  if (line.wanted.kind === 'blank' && number.test(source.text)) return `# ${key.text} = [[${line.label}]]`;
  return `${key.text} = ${writeValue(line, known)}`;
}

/** Any other blank is a text, also for a day: TOML has nothing else that can say what is to be filled in. */
function writeValue(
  {
    field: {
      source: { text },
    },
    wanted,
    label,
  }: Line,
  { title, today, fileName }: KnownOfNew,
): string {
  const quote = text.startsWith("'") ? "'" : '"';
  if (wanted.kind === 'set') return wanted.value;
  if (wanted.kind === 'title') return inQuotes(title + wanted.mark, quote);
  if (wanted.kind === 'today' && today !== undefined)
    return /^["']/.test(text) ? inQuotes(today, quote) : today;
  if (wanted.kind === 'fileName' && fileName !== undefined) return inQuotes(fileName, quote);
  if (wanted.kind === 'kept' || empty.test(text)) return text;
  if (text.startsWith('{')) return '{}';
  const blank = inQuotes(`[[${label}]]`, quote);
  return text.startsWith('[') ? `[${blank}]` : blank;
}

/** Single quotes take everything but themselves as it is. */
function inQuotes(text: string, quote: string): string {
  return quote === "'" && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
