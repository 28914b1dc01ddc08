/** What the spellings of a key have in common: `validThrough`, `valid_through` and `Valid through` are one field. */
export function fieldName(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}
