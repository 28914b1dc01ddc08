import { fieldName } from '../../catalog/fieldName.ts';
import type { FrontMatterField } from './frontMatterField.ts';
import type { Range } from './range.ts';
import { readTomlFields } from './tomlFields.ts';
import { readYamlFields } from './yamlFields.ts';

/** The lines between `---` or `+++` at the very top, those two included. */
export interface FrontMatter extends Range {
  readonly form: 'yaml' | 'toml';
  /** Only what stands between the two lines. */
  readonly content: Range;
  /** Whole lines; several in a row are one range. */
  readonly comments: readonly Range[];
  /** Top-level fields, then those in containers, as far as they can be read. Parsed when first asked for; never throws. */
  readonly fields: () => readonly FrontMatterField[];
}

/** YAML as most sites have it, and TOML as Hugo may. */
const forms = [
  {
    form: 'yaml',
    opening: /\ufeff?---[^\S\r\n]*(?:\r\n|\n|\r)/y,
    closing: /(?<=[\r\n])(?:---|\.\.\.)[ \t]{0,200}(?![^\r\n])/g,
    read: readYamlFields,
  },
  {
    form: 'toml',
    opening: /\ufeff?\+\+\+[^\S\r\n]*(?:\r\n|\n|\r)/y,
    closing: /(?<=[\r\n])\+\+\+[ \t]{0,200}(?![^\r\n])/g,
    read: readTomlFields,
  },
] as const;

/**
 * Front matter that is opened on the first line and closed by a line `---` or `...`, or by `+++`.
 *
 * @param containers names of fields that hold what could stand beside them
 */
export function findFrontMatter(text: string, containers: readonly string[] = []): FrontMatter | undefined {
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
  const readOnce = (): readonly FrontMatterField[] => (fields ??= read(text, content, containers, comments));
  return { form, start, end, content, comments, fields: readOnce };
}

/** A line that may hold a key in another way than `key: value`, or only a part of it. */
const unusualLine = /^[ \t]*[&!*?{]|^[^:]*\\/;
/** A value with names of its own, which may be those of fields. */
const heldFields = /^\s*[{&!*]/;
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
    if (heldFields.test(line.slice(keyEnd + 1))) return true;
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
