/** The front matter of a house, with values only where they are about the house. */
export interface FrontMatterForm {
  /** Whether the title of the post stands in it. */
  readonly hasTitle: boolean;
  /** With the lines `---` or `+++` around it, blanks as `[[label]]`, LF line ends. */
  readonly write: (known: KnownOfNew) => string;
}

/** What is known of a new posting. */
export interface KnownOfNew {
  readonly title: string;
  /** ISO date. */
  readonly today?: string | undefined;
  /** The name of its file, without extension. */
  readonly fileName?: string | undefined;
}

/** A field of an example. */
interface ExampleField {
  /** As `fieldName` spells it. */
  readonly name: string;
  /** As written, with quotes. */
  readonly source: string;
  /** The one value of it, or those of its list; none of what is more than that. */
  readonly values: readonly string[];
}

/** What becomes of a field: the same again, a blank, what any new posting has, or what is known of this one. */
export type NewValue =
  | { readonly kind: 'set'; readonly value: string }
  /** With what stands behind all titles of the house. */
  | { readonly kind: 'title'; readonly mark: string }
  | { readonly kind: 'kept' | 'blank' | 'today' | 'fileName' };

export type NewValueOf = (field: ExampleField) => NewValue;

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
