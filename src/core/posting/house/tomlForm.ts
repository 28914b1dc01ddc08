import type { FrontMatterField } from '../parse/frontMatterField.ts';
import type { TomlTable } from '../parse/tomlFields.ts';
import { isKept, labelOf, type FrontMatterForm, type NewValue, type NewValueOf } from './frontMatterForm.ts';

/** The headers of a list of tables, with its name, and of a single one. */
const listOf = /^\[\[\s*([^[\]]*?)\s*\]\]/;
const tableOf = /^\[[^[\]]+\]$/;

/** Comments and lists of tables are not taken over; of tables the keys, with blanks. */
export function readTomlForm(
  [{ fields }, ...tables]: readonly [TomlTable, ...(readonly TomlTable[])],
  newValueOf: NewValueOf,
): Omit<FrontMatterForm, 'company'> | undefined {
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
  const lines = fields.map((field) => ({ field, wanted: wantedOf(field, newValueOf(field.name)) }));
  return {
    hasTitle: lines.some(({ wanted }) => wanted.kind === 'title'),
    write(title) {
      const written = lines.map(
        ({ field, wanted }) => `${field.key.text} = ${writeValue(field, wanted, title)}`,
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
    return `${field.key.text} = ${writeValue(field, { kind: 'blank' }, '', label)}`;
  });
  return ['', header, ...blanks];
}

function wantedOf(field: FrontMatterField, wanted: NewValue): NewValue {
  const isList = field.value === undefined;
  if (wanted.kind === 'title' && isList) return { kind: 'blank' };
  return wanted.kind === 'kept' && !isKept(field.source.text, field.value) ? { kind: 'blank' } : wanted;
}

const empty = /^(?:""|''|\[\s*\]|\{\s*\})$/;

function writeValue(
  { key, source: { text } }: FrontMatterField,
  wanted: NewValue,
  title: string,
  label = labelOf(key.text),
): string {
  const quote = text.startsWith("'") ? "'" : '"';
  if (wanted.kind === 'set') return wanted.value;
  if (wanted.kind === 'title') return inQuotes(title, quote);
  if (wanted.kind === 'kept' || empty.test(text)) return text;
  if (text.startsWith('{')) return '{}';
  const blank = inQuotes(`[[${label}]]`, quote);
  return text.startsWith('[') ? `[${blank}]` : blank;
}

/** Single quotes take everything but themselves as it is. */
function inQuotes(text: string, quote: string): string {
  return quote === "'" && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
