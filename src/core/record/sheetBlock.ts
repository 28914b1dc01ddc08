/** A paragraph, list, table or heading of a sheet. Texts are plain: neither Markdown nor HTML. */
export type SheetBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      /** Starts a page of its own in print. */
      readonly newPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
