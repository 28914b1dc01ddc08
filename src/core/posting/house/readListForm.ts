import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import { plainBullets, plainStyle, type ListStyle } from '../parse/postingStyle.ts';
import { mostFrequent } from './mostFrequent.ts';

const blankLine = /^[ \t]{0,99}(?:\r\n|\n|\r(?!\n))[ \t]{0,99}[\r\n]/;

/** How most of the bullets are written, and whether blank lines part most of them. */
export function readListForm({ bullets, text }: Pick<PostingDocument, 'bullets' | 'text'>): ListStyle {
  const marks = bullets.flatMap((bullet) => markOf(bullet, text) ?? []);
  const between = bullets.flatMap(({ end }, i) => {
    const next = bullets[i + 1];
    const gap = next?.depth === 0 ? text.slice(end, next.start) : undefined;
    return gap === undefined || /\S/.test(gap) ? [] : [blankLine.test(gap)];
  });
  const mark = mostFrequent(marks, ({ bullet }) => bullet);
  // Not of whole marks: the marker is what shows, however it is spaced.
  const space = mostFrequent(
    marks.filter(({ bullet }) => bullet === mark?.bullet),
    ({ bulletSpace }) => bulletSpace,
  );
  return {
    bullet: mark?.bullet ?? plainStyle.bullet,
    ...(space && space.bulletSpace !== ' ' ? { bulletSpace: space.bulletSpace } : {}),
    ...(mostFrequent(between, String) === true ? { isLoose: true } : {}),
  };
}

/** The marker, if we write such ones, and the spaces behind it; more than four begin code. */
function markOf(
  { marker, start, content }: Bullet,
  text: string,
): Required<Omit<ListStyle, 'isLoose'>> | undefined {
  const bullet = plainBullets.find((plain) => plain === marker);
  const behind = text.slice(start + marker.length, content.start);
  return bullet && { bullet, bulletSpace: /^ {1,4}$/.test(behind) ? behind : ' ' };
}
