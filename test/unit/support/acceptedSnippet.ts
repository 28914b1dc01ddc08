/** What stands in the document after somebody accepts a snippet as it is. In one pass: `\${0:` opens no tab stop. */
export function acceptedSnippet(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}/g,
    (_, escaped: string | undefined, label = '') => escaped ?? String(label).replace(/\\([\\$}])/g, '$1'),
  );
}
