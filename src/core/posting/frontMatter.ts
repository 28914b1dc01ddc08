import { isMap, isScalar, parseDocument } from 'yaml';
import type { Range, TextRange } from './range.ts';
import { textRange } from './range.ts';

/** A line `key: value` of the front matter. */
export interface FrontMatterField {
  readonly key: TextRange;
  /** As written, with quotes; empty behind the key where there is none. */
  readonly source: TextRange;
  /** Of plain values: what they say. `undefined` for lists, maps and references. */
  readonly value: string | undefined;
}

/** The lines between `---` at the very top, those two included. */
export interface FrontMatter extends Range {
  /** Only what stands between the two lines. */
  readonly content: Range;
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
const lineEnd = /\r\n|\n|\r/g;
const closing = /^(?:---|\.\.\.)[ \t]*$/;

/** Front matter that is opened on the first line and closed by a line `---` or `...`. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  let contentStart: number | undefined;
  let lineStart = start;
  while (lineStart <= text.length) {
    lineEnd.lastIndex = lineStart;
    const found = lineEnd.exec(text);
    const stop = found ? found.index : text.length;
    const next = found ? lineEnd.lastIndex : text.length + 1;
    if (contentStart === undefined) {
      if (text.slice(start, stop).trimEnd() !== '---') return undefined;
      contentStart = next;
    } else if (stop - lineStart < 200 && closing.test(text.slice(lineStart, stop))) {
      const content = { start: contentStart, end: lineStart };
      let fields: readonly FrontMatterField[] | undefined;
      return { start, end: stop, content, fields: () => (fields ??= readFields(text, content)) };
    }
    lineStart = next;
  }
  return undefined;
}

function readFields(text: string, { start, end }: Range): readonly FrontMatterField[] {
  const yaml = text.slice(start, end);
  if (yaml.length > longest || isDeep(yaml)) return [];
  try {
    const { contents } = parseDocument(yaml, options);
    if (!isMap(contents)) return [];
    return contents.items.flatMap(({ key, value }): readonly FrontMatterField[] => {
      if (!isScalar(key) || typeof key.value !== 'string') return [];
      const [keyStart, keyEnd] = key.range;
      const [from, to] = value?.range ?? [keyEnd, keyEnd];
      return [
        {
          key: textRange(text, start + keyStart, start + keyEnd),
          source: textRange(text, start + from, start + to),
          value: isScalar(value) && typeof value.value === 'string' ? value.value : undefined,
        },
      ];
    });
  } catch {
    // The parser promises errors in place of exceptions; a file of somebody else is no place to rely on it.
    return [];
  }
}

function isDeep(yaml: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (let i = 0; i < yaml.length; i++) {
    const char = yaml[i]!;
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if (char === '\n') dashes = 0;
    else if ((char === '-' || char === '?') && /\s/.test(yaml[i + 1] ?? ' ')) dashes++;
    if (depth > deepest || dashes > deepest) return true;
  }
  return false;
}
