import type { Signs } from '../../catalog/postingSchema.ts';
import { MarkedText } from './markedText.ts';
import type { Placeholder, SparedRange } from './postingDocument.ts';
import { textRange, type Range } from './range.ts';
import { createReadMark, opener } from './sparedMarks.ts';

interface Spared {
  readonly spared: readonly SparedRange[];
  /** Those in brackets of any form. */
  readonly placeholders: readonly Placeholder[];
}

/** A line at the top of a page in MDX that takes parts of others, or gives some. */
const moduleLine =
  /\s*(import (?:[^\r\n"']{1,200} from )?["'][^\r\n]{0,300}|export (?:const|default|function) [^\r\n]{0,300})/y;

/** Comments and code: nobody reads them as part of the text. */
export function isUnread({ kind }: SparedRange): boolean {
  return kind === 'comment' || kind === 'code' || kind === 'codeBlock';
}

/** Prepares to find everything in a part of a text that is not prose, and the blanks in brackets. */
export function createFindSpared(
  signs: Pick<Signs, 'noBlanks' | 'genders'>,
): (text: string, body: Range) => Spared {
  const readMark = createReadMark(signs);

  // In one pass from left to right.
  return (text, body) => {
    const spared: SparedRange[] = [];
    const placeholders: Placeholder[] = [];
    const marked = new MarkedText(text, body);
    let at = body.start;
    for (let line = marked.matchAt(moduleLine, at); line; line = marked.matchAt(moduleLine, at)) {
      const end = at + line[0].length;
      spared.push({ kind: 'statement', start: end - line[1]!.length, end });
      at = end;
    }
    while (at < body.end) {
      opener.lastIndex = at;
      const match = opener.exec(text);
      if (!match) break;
      const start = match.index;
      at = start + match[0].length;
      const found = readMark(marked, { mark: match[0], start, end: at });
      if (!found) continue;
      if ('form' in found) {
        placeholders.push({ form: found.form, ...textRange(text, found.start, found.end) });
        at = found.end;
      } else {
        // An address may begin before its mark.
        const from = Math.max(found.start, spared.at(-1)?.end ?? 0);
        if (found.end > from) spared.push({ kind: found.kind, start: from, end: found.end });
        at = Math.max(found.end, found.start + 1);
      }
    }
    return { spared, placeholders };
  };
}
