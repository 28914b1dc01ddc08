import { isMap, isScalar, parseDocument } from 'yaml';
import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import type { Range } from './range.ts';
import { textRange } from './range.ts';
import { lastUpTo } from './rangeSearch.ts';
import { readTomlFields } from './tomlFields.ts';

/** The lines between `---` or `+++` at the very top, those two included. */
export interface FrontMatter extends Range {
  readonly form: 'yaml' | 'toml';
  /** Only what stands between the two lines. */
  readonly content: Range;
  /** Whole lines; several in a row are one range. */
  readonly comments: readonly Range[];
  /** Top-level fields, as far as they can be read. Parsed when first asked for; never throws. */
  readonly fields: () => readonly FrontMatterField[];
}

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
/** YAML as most sites have it, and TOML as Hugo may. */
const forms = [
  {
    form: 'yaml',
    opening: /\ufeff?---[^\S\r\n]*(?:\r\n|\n|\r)/y,
    closing: /(?<=[\r\n])(?:---|\.\.\.)[ \t]{0,200}(?![^\r\n])/g,
    read: readFields,
  },
  {
    form: 'toml',
    opening: /\ufeff?\+\+\+[^\S\r\n]*(?:\r\n|\n|\r)/y,
    closing: /(?<=[\r\n])\+\+\+[ \t]{0,200}(?![^\r\n])/g,
    read: readTomlFields,
  },
] as const;

/** Front matter that is opened on the first line and closed by a line `---` or `...`, or by `+++`. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const found = formOf(text);
  if (!found) return undefined;
  const { form, closing, read, opened } = found;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  closing.lastIndex = opened;
  const closed = closing.exec(text);
  if (!closed) return undefined;
  const content = { start: opened, end: closed.index };
  const comments = findComments(text, content);
  let fields: readonly FrontMatterField[] | undefined;
  const end = closing.lastIndex;
  return { form, start, end, content, comments, fields: () => (fields ??= read(text, content, comments)) };
}

/** A line that may hold a key in another way than `key: value`, or only a part of it. */
const unusualLine = /^[ \t]*[&!*?{]|^[^:]*\\/;
/** A value that says less than its line shows, or more. */
const unusualValue = /^(?:$|["'|>&!*[{#])|[ \t]#/;

/**
 * Whether a top-level field may be one that `isWanted`, by its name as `fieldName` spells it and by its value, which is
 * `undefined` where it may be any. Never wrong where it says no; costs a fraction of what parsing does.
 */
export function mayHaveField(
  text: string,
  { form, content }: FrontMatter,
  isWanted: (name: string, value: string | undefined) => boolean,
): boolean {
  if (form === 'toml') return true;
  const lines = text
    .slice(content.start, content.end)
    .split(/[\r\n]/)
    .filter((line) => line.trim() !== '');
  return lines.some((line, i) => {
    if (unusualLine.test(line)) return true;
    const keyEnd = line.indexOf(':');
    if (keyEnd < 0) return false;
    const name = fieldName(line.slice(0, keyEnd).replace(/["']/g, ''));
    const value = line.slice(keyEnd + 1).trim();
    const goesOn = indentOf(lines[i + 1] ?? '') > indentOf(line);
    return isWanted(name, goesOn || unusualValue.test(value) ? undefined : value);
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** By the first line: its form, and where that line ends. */
function formOf(text: string): ((typeof forms)[number] & { readonly opened: number }) | undefined {
  for (const form of forms) {
    form.opening.lastIndex = 0;
    if (form.opening.test(text)) return { ...form, opened: form.opening.lastIndex };
  }
  return undefined;
}

const commentLines = /^#[^\r\n]*(?:(?:\r\n|\n|\r)#[^\r\n]*)*/gm;

function findComments(text: string, { start, end }: Range): readonly Range[] {
  const content = text.slice(start, end);
  return [...content.matchAll(commentLines)].map(({ index, 0: lines }) => ({
    start: start + index,
    end: start + index + lines.length,
  }));
}

function readFields(text: string, content: Range, comments: readonly Range[]): readonly FrontMatterField[] {
  if (content.end - content.start > longest) return [];
  const { yaml, startOf, endOf } = withoutComments(text, content, comments);
  if (isDeep(yaml)) return [];
  try {
    const { contents } = parseDocument(yaml, options);
    if (!isMap(contents)) return [];
    return contents.items.flatMap(({ key, value }): readonly FrontMatterField[] => {
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
  } catch {
    // The parser promises errors in place of exceptions; a file of somebody else is no place to rely on it.
    return [];
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
