import { oncePer } from '../../oncePer.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import { firstField } from '../parse/frontMatterField.ts';
import { normalText } from '../parse/normalize.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { companyInLines } from './factLines.ts';
import { isKept } from './frontMatterForm.ts';

type Content = Pick<CatalogData, 'signs'>;

/** The company that the front matter names, or else a line above the first section, if that is no blank. */
export function companyIn({ signs }: Content, document: PostingDocument): string | undefined {
  const fields = document.frontMatter?.fields() ?? [];
  const field = firstField(fields, signs.companyKeys, ({ source, value }) => isKept(source.text, value));
  return field?.value ?? companyInLines(signs, document);
}

/** Prepares to read the company in plain small words, once for each document; empty where it names none. */
export function createCompanyWords(content: Content): (document: PostingDocument) => string {
  return oncePer((document) => normalText(companyIn(content, document) ?? ''), new WeakMap());
}

/**
 * By the index of a posting: its company as it is written, where the postings name more than one and a table has to
 * tell them apart.
 */
export function severalCompanies(
  content: Content,
  documents: readonly PostingDocument[],
): readonly (string | undefined)[] {
  const names = documents.map((document) => companyIn(content, document));
  const several = new Set(names.flatMap((name) => (name === undefined ? [] : normalText(name)))).size > 1;
  return several ? names : [];
}
