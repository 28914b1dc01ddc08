/** A content file imported as text. */
declare module '*.yaml' {
  const text: string;
  export { text as default };
}
