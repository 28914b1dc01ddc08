/**
 * For each path its end that no other one of them has: the file, with as many folders before it as that takes.
 *
 * @param paths different ones, with forward slashes
 * @param folderNames names of files, in lower case and without their ending, that say nothing without their folder
 */
export function shortPaths(paths: readonly string[], folderNames: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split('/'));
  const counts = new Map<string, number>();
  for (const path of parts) {
    for (let from = path.length - 1; from >= 0; from--) {
      const end = path.slice(from).join('/');
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return parts.map((path) => {
    const name = path
      .at(-1)!
      .replace(/\.[^.]*$/, '')
      .toLowerCase();
    let parts = folderNames.includes(name) ? 2 : 1;
    while (parts < path.length && counts.get(path.slice(-parts).join('/'))! > 1) parts++;
    return path.slice(-parts).join('/');
  });
}
