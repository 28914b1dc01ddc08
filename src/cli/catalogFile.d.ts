/** All of `content/`, put into the bundle by the build. */
declare module 'catalog.json' {
  const data: unknown;
  // eslint-disable-next-line no-restricted-syntax -- the bundler hands JSON over as the default export
  export default data;
}
