/**
 * A table. Each cell is Markdown without line ends; bars in it are escaped.
 *
 * @param rules of the columns: `---:` for one of numbers
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rules: readonly string[] = head.map(() => '---'),
): string {
  return [head, rules, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
