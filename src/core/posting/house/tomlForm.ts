import type { FrontMatterField } from '../parse/frontMatterField.ts';
import { labelOf, type FrontMatterFacts, type FrontMatterForm, type NewValueOf } from './frontMatterForm.ts';

/** Of the fields before the first table; what is in tables is about the job. */
export function readTomlForm(
  fields: readonly FrontMatterField[],
  newValueOf: NewValueOf,
): Omit<FrontMatterForm, 'company'> {
  const lines = fields.map(({ key, name, source, value }) => {
    const quote = source.text.startsWith("'") ? "'" : '"';
    const wanted = newValueOf(name);
    if (wanted.kind === 'set') return () => `${key.text} = ${wanted.value}`;
    if (wanted.kind === 'fact')
      return (facts: FrontMatterFacts) => `${key.text} = ${inQuotes(facts[wanted.fact], quote)}`;
    if (wanted.kind === 'kept' && value !== undefined) return () => `${key.text} = ${source.text}`;
    const blank = inQuotes(`[[${labelOf(key.text)}]]`, quote);
    return () => `${key.text} = ${source.text.startsWith('[') ? `[${blank}]` : blank}`;
  });
  return {
    hasTitle: fields.some(({ name }) => {
      const wanted = newValueOf(name);
      return wanted.kind === 'fact' && wanted.fact === 'title';
    }),
    write: (facts) => ['+++', ...lines.map((line) => line(facts)), '+++'].join('\n'),
  };
}

/** Single quotes take everything but themselves as it is. */
function inQuotes(text: string, quote: string): string {
  return quote === "'" && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
