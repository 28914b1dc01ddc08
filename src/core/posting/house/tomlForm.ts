import type { FrontMatterField } from '../parse/frontMatterField.ts';
import { isKept, labelOf, type FrontMatterForm, type NewValue, type NewValueOf } from './frontMatterForm.ts';

/** Of the fields before the first table: tables and comments are not taken over. */
export function readTomlForm(
  fields: readonly FrontMatterField[],
  newValueOf: NewValueOf,
): Omit<FrontMatterForm, 'company'> | undefined {
  // What is broken in the example is not written again.
  if (new Set(fields.map(({ key }) => key.text)).size < fields.length) return undefined;
  const lines = fields.map((field) => ({ field, wanted: wantedOf(field, newValueOf(field.name)) }));
  return {
    hasTitle: lines.some(({ wanted }) => wanted.kind === 'title'),
    write(title) {
      const written = lines.map(
        ({ field, wanted }) => `${field.key.text} = ${writeValue(field, wanted, title)}`,
      );
      return ['+++', ...written, '+++'].join('\n');
    },
  };
}

function wantedOf(field: FrontMatterField, wanted: NewValue): NewValue {
  const isList = field.value === undefined;
  if (wanted.kind === 'title' && isList) return { kind: 'blank' };
  return wanted.kind === 'kept' && !isKept(field.source.text, field.value) ? { kind: 'blank' } : wanted;
}

const empty = /^(?:""|''|\[\s*\]|\{\s*\})$/;

function writeValue({ key, source: { text } }: FrontMatterField, wanted: NewValue, title: string): string {
  const quote = text.startsWith("'") ? "'" : '"';
  if (wanted.kind === 'set') return wanted.value;
  if (wanted.kind === 'title') return inQuotes(title, quote);
  if (wanted.kind === 'kept' || empty.test(text)) return text;
  if (text.startsWith('{')) return '{}';
  const blank = inQuotes(`[[${labelOf(key.text)}]]`, quote);
  return text.startsWith('[') ? `[${blank}]` : blank;
}

/** Single quotes take everything but themselves as it is. */
function inQuotes(text: string, quote: string): string {
  return quote === "'" && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
