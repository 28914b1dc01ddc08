import { isMap, isScalar, parseDocument } from 'yaml';
import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import type { Range } from './range.ts';
import { textRange } from './range.ts';
import { beginningIn, lastUpTo } from './rangeSearch.ts';

/** More than people write, and little enough to be parsed between two keystrokes. */
const longest = 60_000;
/** How deep brackets or dashes may go: the parser takes seconds for thousands of lists in lists. */
const deepest = 40;
/** Mistakes are passed over: nothing is spent on finding them. */
const options = {
  prettyErrors: false,
  schema: 'failsafe',
  logLevel: 'silent',
  strict: false,
  uniqueKeys: false,
} as const;

/**
 * The top-level fields of YAML front matter. Most of its lines say `key: value` and nothing else; those are read here,
 * since the parser takes twice as long for them as everything else that a posting is read for (`npm run bench:posting`).
 * It gets the lines between them, and all where one of these is broken.
 *
 * @param containers names of fields whose own fields could stand beside them
 * @param comments whole lines inside of the content, in order
 */
export function readYamlFields(
  text: string,
  content: Range,
  containers: readonly string[],
  comments: readonly Range[],
): readonly FrontMatterField[] {
  if (content.end - content.start > longest) return [];
  const fields = readByLines(text, content, comments) ?? parse(text, content, comments)?.fields ?? [];
  const holding = fields.filter(({ name, value }) => value === undefined && containers.includes(name));
  return holding.length === 0
    ? fields
    : [...fields, ...holding.flatMap((field) => fieldsInside(text, field))];
}

/** The fields of a field that holds some, in lines below its key or in brackets. */
function fieldsInside(text: string, { key, source }: FrontMatterField): readonly FrontMatterField[] {
  const line = text.lastIndexOf('\n', source.start - 1) + 1;
  const start = line > key.end ? line : source.start;
  return parse(text, { start, end: source.end }, [])?.fields ?? [];
}

/** Lines that belong together: a field, or several that only the parser can read. */
interface Lines extends Range {
  readonly field?: FrontMatterField | undefined;
}

/** `undefined` where a line begins in a way that only the parser may know, or does not find a sense in. */
function readByLines(
  text: string,
  content: Range,
  comments: readonly Range[],
): readonly FrontMatterField[] | undefined {
  const all = linesIn(text, content);
  if (!all) return undefined;
  const fields: FrontMatterField[] = [];
  for (let i = 0; i < all.length; i++) {
    const { start, field } = all[i]!;
    if (field) {
      fields.push(field);
      continue;
    }
    while (i + 1 < all.length && !all[i + 1]!.field) i++;
    const { end } = all[i]!;
    const inside = beginningIn(comments, start + 1, end);
    const parsed = parse(text, { start, end }, inside);
    if (!parsed?.isSound) return undefined;
    fields.push(...parsed.fields);
  }
  return fields;
}

/** A name that may stand in front of a colon without quotes. */
const key = /^([a-z_][\w.()/-]*(?: [\w.()/-]+)*):(?: +|$)/i;
/** Blank, or a comment. */
const saysNothing = /^(?:[ \t]*$|#)/;
/** What belongs to the field above: more of its value, or a list. */
const goesOn = /^(?:[ \t]|-(?:[ \t]|$))/;
/** A lone sign of this kind ends a line only for some who read it. */
const loneReturn = /\r(?!\n)/;

function linesIn(text: string, { start, end }: Range): readonly Lines[] | undefined {
  if (loneReturn.test(text.slice(start, end))) return undefined;
  const all: { start: number; end: number; field?: FrontMatterField | undefined }[] = [];
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= end ? end : found + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    const last = all.at(-1);
    if (saysNothing.test(line)) {
      if (last) last.end = next;
    } else if (goesOn.test(line)) {
      if (!last) return undefined;
      last.end = next;
      delete last.field;
    } else {
      const name = key.exec(line);
      if (!name) return undefined;
      all.push({ start: at, end: next, field: fieldIn(text, at, line, name) });
    }
    at = next;
  }
  return all;
}

/** A sign that begins a value of another kind than words. */
const special = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** What ends a value, or is no part of one. */
const ending = /: |:$| #/;
const quoted = /^(?:'[^'\\]*'|"[^"\\]*")$/;

/** The field that the line says, if its value is written in the plainest way. */
function fieldIn(
  text: string,
  at: number,
  line: string,
  [upToValue, name = '']: RegExpExecArray,
): FrontMatterField | undefined {
  const source = line.slice(upToValue.length).replace(/(?<! ) +$/, '');
  const isQuoted = quoted.test(source);
  if (source.includes('\t') || (!isQuoted && (special.test(source) || ending.test(source)))) return undefined;
  const start = at + upToValue.length;
  return {
    key: textRange(text, at, at + name.length),
    name: fieldName(name),
    source: textRange(text, start, start + source.length),
    value: isQuoted ? source.slice(1, -1) : source,
  };
}

interface Parsed {
  readonly fields: readonly FrontMatterField[];
  /** Whether the parser had nothing to say against it. */
  readonly isSound: boolean;
}

function parse(text: string, range: Range, comments: readonly Range[]): Parsed | undefined {
  const { yaml, startOf, endOf } = withoutComments(text, range, comments);
  if (isDeep(yaml)) return undefined;
  try {
    const { contents, errors } = parseDocument(yaml, options);
    if (!isMap(contents)) return undefined;
    const fields = contents.items.flatMap(({ key, value }): readonly FrontMatterField[] => {
      if (!isScalar(key) || typeof key.value !== 'string') return [];
      const [keyStart, keyEnd] = key.range;
      const [from, to] = value?.range ?? [keyEnd, keyEnd];
      const sourceStart = from === to ? endOf(from) : startOf(from);
      return [
        {
          key: textRange(text, startOf(keyStart), endOf(keyEnd)),
          name: fieldName(key.value),
          source: textRange(text, sourceStart, endOf(to)),
          value: isScalar(value) && typeof value.value === 'string' ? value.value : undefined,
        },
      ];
    });
    return { fields, isSound: errors.length === 0 };
  } catch {
    // The parser promises errors in place of exceptions; a file of somebody else is no place to rely on it.
    return undefined;
  }
}

/** What stands at `start` of the shorter text, and from `from` on in the whole one. */
interface Part {
  readonly start: number;
  readonly from: number;
}

interface Yaml {
  readonly yaml: string;
  /** Where in the whole text something begins, or ends, by its offset in `yaml`. */
  readonly startOf: (offset: number) => number;
  readonly endOf: (offset: number) => number;
}

/** In some houses most lines are comments on how to fill in the rest; the parser takes as long for them as for others. */
function withoutComments(text: string, { start, end }: Range, comments: readonly Range[]): Yaml {
  const kept: Part[] = [];
  let yaml = '';
  let from = start;
  for (const comment of comments) {
    // The first stays, since it is what may end the value above.
    const first = text.slice(comment.start, comment.end).search(/[\r\n]/);
    if (first < 0) continue;
    kept.push({ start: yaml.length, from });
    yaml += text.slice(from, comment.start + first);
    from = comment.end;
  }
  kept.push({ start: yaml.length, from });
  yaml += text.slice(from, end);
  return {
    yaml,
    startOf: (offset) => placeIn(kept, offset, offset),
    endOf: (offset) => placeIn(kept, offset, offset - 1),
  };
}

/** The offset moved with the last part that begins up to `last`. */
function placeIn(parts: readonly Part[], offset: number, last: number): number {
  const { start, from } = parts[Math.max(0, lastUpTo(parts, last))]!;
  return from + offset - start;
}

const signs = /[[\]{}\n]|[-?](?=\s|$)/g;

/** More dashes or question marks in a line, or more brackets around a place, than people write. */
function isDeep(yaml: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (const [sign] of yaml.matchAll(signs)) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if (sign === '\n') dashes = 0;
    else dashes++;
    if (depth > deepest || dashes > deepest) return true;
  }
  return false;
}
