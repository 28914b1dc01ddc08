import { fieldName } from '../../catalog/fieldName.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import { firstField } from '../parse/frontMatterField.ts';
import { headingWords } from '../parse/normalize.ts';
import type { Heading, PostingDocument, Section } from '../parse/postingDocument.ts';
import { lastUpTo, overlaps } from '../parse/rangeSearch.ts';
import { createKindOfHeading } from '../parse/kindOfHeading.ts';

/** "Location: Leeds, hybrid", with the marks of emphasis around the label or around all of it. */
const labelled = /^[*_]{0,3}([^:*_\s][^:*_]{0,39})[*_]{0,3}:[*_]{0,3}\s{1,9}(\S.{0,99})$/;
/** What is more than the words of a name, or a blank. */
const marked = /[*<>`|{}[\]]/;
const escaped = /\\(?=[!-/:-@[-`{|}~])/g;

/** Whether a bold line has a label and a value, as those that word processors make of the facts above a posting. */
function isLabelled({ form, title }: Heading): boolean {
  return form === 'bold' && labelled.test(title.text);
}

/**
 * The sections but for bold lines that say a fact, such as "**Location: Leeds, hybrid**": a list below makes them
 * headings, and so do the words for a section behind the name of the house, as in "**Acme: About us**".
 */
export function withoutFacts(
  { sections: words, signs }: Pick<CatalogData, 'sections' | 'signs'>,
  { sections, bullets }: PostingDocument,
): readonly Section[] {
  if (!sections.some(({ heading }) => isLabelled(heading))) return sections;
  const kindOfHeading = createKindOfHeading(words);
  const kindOf = (text: string): unknown => kindOfHeading(headingWords(text));
  const keys = [...signs.companyKeys, ...signs.role.keys];
  return sections.filter(({ heading, end }, i) => {
    if (!isLabelled(heading)) return true;
    const [, label = '', value = ''] = labelled.exec(heading.title.text)!;
    const below = bullets[lastUpTo(bullets, (sections[i + 1]?.start ?? end) - 1)];
    if (below && below.start > heading.start) return true;
    const isLabel = keys.includes(fieldName(label)) || kindOf(label) !== undefined;
    return !isLabel && kindOf(value) !== undefined;
  });
}

/** The company that a line above the first section names: "Company: Acme", in bold or not. */
export function companyInLines(
  { companyKeys }: Pick<CatalogData['signs'], 'companyKeys'>,
  { text, headings, sections, paragraphs, placeholders }: PostingDocument,
): string | undefined {
  const first = sections.find(({ heading, ownKind }) => ownKind !== undefined && !isLabelled(heading));
  const end = first?.start ?? Infinity;
  const places = [
    ...headings.filter(isLabelled).map(({ title }) => title),
    ...paragraphs.filter(({ kind }) => kind === 'text'),
  ].filter((place) => place.start < end);
  const named = places.flatMap((place) => {
    if (overlaps(placeholders, place)) return [];
    return text
      .slice(place.start, place.end)
      .split(/[\r\n]+/)
      .flatMap(readLine);
  });
  return firstField(named, companyKeys, () => true)?.value;
}

function readLine(line: string): readonly { readonly name: string; readonly value: string }[] {
  const [, label, said = ''] = labelled.exec(line.trim()) ?? [];
  // A line break of Markdown, or the other half of the emphasis.
  const value = said.replace(/[*_\\\s]{1,9}$/, '');
  if (label === undefined || value === '' || marked.test(value)) return [];
  return [{ name: fieldName(label), value: value.replace(escaped, '') }];
}
