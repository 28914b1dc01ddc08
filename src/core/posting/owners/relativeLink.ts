/**
 * The target of a Markdown link from a file to a line of another.
 *
 * @param from path of the file that holds the link; its last part does not matter
 * @param line from 1
 */
export function relativeLink(from: string, to: string, line: number): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let common = 0;
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++;
  const path = [...folders.slice(common).map(() => '..'), ...parts.slice(common)].map(encodePart).join('/');
  return `${path}#L${line}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[()'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
