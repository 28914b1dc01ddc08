import type { FrontMatterField } from '../parse/frontMatterField.ts';
import type { TomlTable } from '../parse/tomlFields.ts';
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

/** Comments and lists of tables are not taken over; of tables the keys, with blanks. */
export function readTomlForm(
  [{ fields }, ...tables]: readonly [TomlTable, ...(readonly TomlTable[])],
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
  const lines = fields.map((field) => ({ field, wanted: wantedOf(field, newValueOf) }));
  return {
    hasTitle: lines.some(({ wanted }) => wanted.kind === 'title'),
    write(known) {
      const written = lines.map(
        ({ field, wanted }) => `${field.key.text} = ${writeValue(field, wanted, known)}`,
      );
      return ['+++', ...written, ...single.flatMap(writeTable), '+++'].join('\n');
    },
  };
}

function hasTwins({ fields }: Pick<TomlTable, 'fields'>): boolean {
  return new Set(fields.map(({ key }) => key.text)).size < fields.length;
}

function writeTable({ header, fields }: TomlTable): readonly string[] {
  const blanks = fields.map((field) => {
    const label = labelOf(`${header} ${field.key.text}`);
    return `${field.key.text} = ${writeValue(field, { kind: 'blank' }, { title: '' }, label)}`;
  });
  return ['', header, ...blanks];
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

/** A blank is a text, also for a number or a day: TOML has nothing else that can say what is to be filled in. */
function writeValue(
  { key, source: { text } }: FrontMatterField,
  wanted: NewValue,
  { title, today, fileName }: KnownOfNew,
  label = labelOf(key.text),
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
