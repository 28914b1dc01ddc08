import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import { textRange, type Range } from './range.ts';

/** `key = value` on a line of its own. */
const field = /^[ \t]*([\w-]{1,100}|"[^"\r\n]{1,100}")[ \t]*=[ \t]*([^\r\n]*)/gm;
const table = /^[ \t]*\[\[?[\w."' -]{1,200}\]\]?[ \t]*(?:#[^\r\n]*)?$/m;
/** Texts of several lines, in which anything may stand. */
const longText = /"""[^]*?"""|'''[^]*?'''/g;
const quoted = /^(?:"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)')/;
const plain = /^[^\s#[{"']+/;

/** The fields of TOML front matter before its first table; what goes over several lines has no value. */
export function readTomlFields(text: string, { start, end }: Range): readonly FrontMatterField[] {
  const content = text.slice(start, end).replace(longText, (long) => long.replace(/[^\r\n]/g, ' '));
  const first = content.search(table);
  const top = first < 0 ? content : content.slice(0, first);
  return [...top.matchAll(field)].map(({ index, 0: line, 1: key = '', 2: rest = '' }) => {
    const from = start + index + line.indexOf(key);
    const at = start + index + line.length - rest.length;
    const inQuotes = quoted.exec(rest);
    const written = inQuotes?.[0] ?? plain.exec(rest)?.[0] ?? rest.trimEnd();
    return {
      key: textRange(text, from, from + key.length),
      name: fieldName(key.replaceAll('"', '')),
      source: textRange(text, at, at + written.length),
      value: inQuotes ? (inQuotes[1] ?? inQuotes[2]) : plain.exec(rest)?.[0],
    };
  });
}
