/** All of `content/` as one JSON string; the build puts it in. */
declare module 'catalog:json' {
  const json: string;
  export default json;
}
