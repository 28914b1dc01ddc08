/** The front matter of a house, with values only where they are about the house. */
export interface FrontMatterForm {
  /** Whether the title of the post stands in it. */
  readonly hasTitle: boolean;
  /** The value of a key that names the company, if there is one. */
  readonly company: string | undefined;
  /** For a post of that title: with the lines `---` or `+++` around it, blanks as `[[label]]`, LF line ends. */
  readonly write: (title: string) => string;
}

/** What becomes of a field: the title, the value of any new posting, the same again, or a blank. */
export type NewValue =
  { readonly kind: 'set'; readonly value: string } | { readonly kind: 'title' | 'kept' | 'blank' };

/** @param name as `fieldName` spells it */
export type NewValueOf = (name: string) => NewValue;

/** Whether a value can be written again as it stands: on one line, and without brackets, which may be blanks. */
export function isKept(source: string, value: string | undefined): boolean {
  return Boolean(value) && !/[\r\n[\]]/.test(source);
}

/** `salary_min` and `salaryMin` are "salary min". */
export function labelOf(key: string): string {
  const label = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return label === '' ? 'value' : label;
}
