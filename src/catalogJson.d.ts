/** All of `content/` as one JSON string; the build puts it in. */
declare module 'catalog:json' {
  export const catalogJson: string;
}
