import type { CatalogData } from '../../catalog/catalog.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { readTomlTables } from '../parse/tomlFields.ts';
import { isKept, type FrontMatterForm, type NewValueOf } from './frontMatterForm.ts';
import { readTomlForm } from './readTomlForm.ts';
import { readYamlForm } from './readYamlForm.ts';

/** An ISO date, with a time or without. */
const day = /^(["']?)\d{4}-\d\d-\d\d(?:[Tt ]\d[\d:.]*(?: ?(?:[Zz]|[-+]\d\d:?\d\d))?)?\1$/;

interface KnownOfExample {
  /** The name of its file, without extension. */
  readonly fileName: string;
  /** What is kept of a title. */
  readonly markOf: (title: string) => string;
}

/** Reads keys and their order; values go, unless the key is one of the house. */
export function readFrontMatterForm(
  content: Pick<CatalogData, 'signs' | 'writing'>,
  { frontMatter, text }: PostingDocument,
  { fileName, markOf }: KnownOfExample,
): FrontMatterForm | undefined {
  if (!frontMatter || frontMatter.fields().length === 0) return undefined;
  const { copied, containers, set, grouping, today, fileName: fileNameKeys } = content.writing.frontMatter;
  const { role, audience, companyKeys } = content.signs;
  const newValueOf: NewValueOf = ({ name, source, values }) => {
    const fixed = set.find(({ key }) => key === name);
    if (fixed) return { kind: 'set', value: fixed.value };
    const [value = ''] = values;
    if (role.keys.includes(name)) return { kind: 'title', mark: markOf(value) };
    if (today.includes(name) && day.test(source)) return { kind: 'today' };
    if (fileNameKeys.includes(name) && value === fileName) return { kind: 'fileName' };
    const isGrouping =
      grouping.keys.includes(name) &&
      values.length > 0 &&
      values.every((one) => grouping.values.includes(one.toLowerCase()));
    if (isGrouping && !isKept(source, value)) return { kind: 'set', value: JSON.stringify(values) };
    // Front matter is only written for the readers of the example: what it calls them is right.
    const isKeptKey = [companyKeys, audience.keys, copied].some((keys) => keys.includes(name));
    return { kind: isKeptKey || isGrouping ? 'kept' : 'blank' };
  };
  return frontMatter.form === 'toml'
    ? readTomlForm(readTomlTables(text, frontMatter.content), containers, newValueOf)
    : readYamlForm(text.slice(frontMatter.content.start, frontMatter.content.end), newValueOf);
}

/** What stands in brackets behind a title and is about any job of the house, with the space before it. */
export function titleMark({ writing }: Pick<CatalogData, 'writing'>, title: string): string {
  const [, mark = ''] = /\(([^()]{1,30})\)$/.exec(title.trimEnd()) ?? [];
  const spelled = mark.toLowerCase().replace(/ ?([/|*]) ?/g, '/');
  return writing.titleMarks.includes(spelled) ? ` (${mark})` : '';
}
