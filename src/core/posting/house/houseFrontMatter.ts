import type { CatalogData } from '../../catalog/catalog.ts';
import type { FrontMatter } from '../parse/frontMatter.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { firstField } from '../parse/frontMatterField.ts';
import { readTomlTables } from '../parse/tomlFields.ts';
import { isKept, type FrontMatterForm, type NewValueOf } from './frontMatterForm.ts';
import { readTomlForm } from './tomlForm.ts';
import { readYamlForm } from './yamlForm.ts';

/** Reads keys and their order; values go, unless the key is one of the house. */
export function readFrontMatterForm(
  content: Pick<CatalogData, 'signs' | 'writing'>,
  { frontMatter, text }: PostingDocument,
): FrontMatterForm | undefined {
  if (!frontMatter || frontMatter.fields().length === 0) return undefined;
  const { copied, set } = content.writing.frontMatter;
  const { role, audience, organisationKeys } = content.signs;
  const newValueOf: NewValueOf = (name) => {
    const fixed = set.find(({ key }) => key === name);
    if (fixed) return { kind: 'set', value: fixed.value };
    if (role.keys.includes(name)) return { kind: 'title' };
    // Front matter is only written for the readers of the example: what it calls them is right.
    const isKeptKey = [organisationKeys, audience.keys, copied].some((keys) => keys.includes(name));
    return { kind: isKeptKey ? 'kept' : 'blank' };
  };
  const form =
    frontMatter.form === 'toml'
      ? readTomlForm(readTomlTables(text, frontMatter.content), newValueOf)
      : readYamlForm(text.slice(frontMatter.content.start, frontMatter.content.end), newValueOf);
  return form && { ...form, company: companyIn(content, frontMatter) };
}

/** The company that the front matter names, if that is no blank. */
export function companyIn(
  { signs }: Pick<CatalogData, 'signs'>,
  { fields }: Pick<FrontMatter, 'fields'>,
): string | undefined {
  const field = firstField(fields(), signs.organisationKeys, ({ source, value }) =>
    isKept(source.text, value),
  );
  return field?.value;
}
