import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/schema.ts';
import { entryBlocks } from '../insert/entryBlocks.ts';
import { kindAt } from '../parse/kindAt.ts';
import type { BulletKind, FindMissingEntries } from './findMissingEntries.ts';
import type { FindMissingSections } from './findMissingSections.ts';
import { placeBlocks, writePlacements } from '../insert/planInsertion.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import { postingLines } from '../insert/postingLines.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import { postingRole } from '../identify/postingRole.ts';
import { plainStyle } from '../parse/postingStyle.ts';
import type { Range } from '../parse/range.ts';
import type { RoleSection } from './sectionsOfRole.ts';
import { writeBlocks } from '../write/writeBlocks.ts';

/** Something to write at a place in a posting. */
export interface PostingCompletion {
  readonly kind: 'bullet' | 'section';
  /** To choose it by: the title of an entry, the heading of a section. */
  readonly title: string;
  /** What stands on the line of the cursor and is replaced. */
  readonly range: Range;
  /** VS Code snippet syntax with LF line ends. */
  readonly snippet: string;
  /** What is written, to be found by its words; a section by its heading. May hold `[[label]]` blanks. */
  readonly text: string;
  readonly entry: Entry;
  /** The line above its list in the content. */
  readonly lead: string | undefined;
}

/** What the content has for the place, the most important first; nothing outside of postings that it fits. */
type CompletionsAt = (posting: ReadPosting, offset: number) => readonly PostingCompletion[];

interface CompletionSources {
  readonly catalog: Catalog;
  readonly findMissingEntries: FindMissingEntries;
  readonly findMissingSections: FindMissingSections;
}

const leadingEmoji = /^(?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+\s*/u;

const bulletKinds: readonly string[] = [
  'responsibilities',
  'requirements',
  'skills',
] satisfies readonly BulletKind[];

/** What can be completed at a place of a posting; the role of the posting decides whose words are offered. */
export function createCompletionsAt({
  catalog,
  findMissingEntries,
  findMissingSections,
}: CompletionSources): CompletionsAt {
  function inBullet(
    document: PostingDocument,
    role: PostingRole,
    bullet: Bullet,
    offset: number,
  ): readonly PostingCompletion[] {
    const range = wordsOfBullet(document, bullet, offset);
    const kind = kindAt(document, bullet.start);
    if (!range || !isBulletKind(kind)) return [];
    const space = /\s/.test(document.text[range.start - 1] ?? '') ? '' : ' ';
    return findMissingEntries(document, role, kind, bullet).map((entry) => ({
      ...entry,
      kind: 'bullet',
      range,
      snippet: space + writeBlocks([{ kind: 'paragraph', text: entry.text }], plainStyle, 'snippet'),
    }));
  }

  function onFreeLine(
    document: PostingDocument,
    sections: readonly RoleSection[],
    offset: number,
  ): readonly PostingCompletion[] {
    const lines = postingLines(document);
    return sections.flatMap(({ entry, heading }): readonly PostingCompletion[] => {
      const [insertion] = writePlacements(
        placeBlocks(lines, [offset], entryBlocks(catalog, document, [entry])),
      );
      // Elsewhere than on the line of the cursor: a section does not fit there, as inside a list.
      if (!insertion || insertion.offset > offset || insertion.end < offset) return [];
      const range = { start: insertion.offset, end: insertion.end };
      const { snippet } = insertion;
      return [{ kind: 'section', title: heading, range, snippet, text: heading, entry, lead: undefined }];
    });
  }

  return ({ document, identity }, offset) => {
    const role = postingRole(identity);
    if (!role || !isProse(document, offset)) return [];
    const bullet = bulletAt(document, offset);
    if (bullet) return inBullet(document, role, bullet, offset);
    if (!isFreeLine(document, offset)) return [];
    const audience = identity.audience.value ?? 'public';
    return onFreeLine(document, findMissingSections({ document, identity }, role, audience), offset);
  };
}

function isBulletKind(kind: string | undefined): kind is BulletKind {
  return kind !== undefined && bulletKinds.includes(kind);
}

/** Whether the offset is in no comment and no code that fills lines. */
function isProse({ spared }: PostingDocument, offset: number): boolean {
  return !spared.some(
    ({ kind, start, end }) =>
      (kind === 'comment' || kind === 'codeBlock' || kind === 'statement') && start < offset && offset <= end,
  );
}

/** The bullet on whose only line the offset is, behind its marker. */
function bulletAt({ text, bullets }: PostingDocument, offset: number): Bullet | undefined {
  const bullet = bullets.findLast(({ start }) => start <= offset);
  if (!bullet || offset < bullet.start + bullet.marker.length || offset > bullet.end) return undefined;
  return hasLineEnd(text.slice(bullet.start, bullet.end)) ? undefined : bullet;
}

/** What a completion replaces: the words of the bullet, if nothing stands behind the cursor. An emoji in front stays. */
function wordsOfBullet(
  { text }: PostingDocument,
  { end, content }: Bullet,
  offset: number,
): Range | undefined {
  if (text.slice(offset, end).trim() !== '') return undefined;
  const emoji = leadingEmoji.exec(content.text)?.[0] ?? '';
  return { start: Math.min(offset, content.start + emoji.length), end };
}

/** Whether the line is blank and does not part a heading from what stands under it. */
function isFreeLine({ text, headings }: PostingDocument, offset: number): boolean {
  const last = text.slice(0, offset).trimEnd().length;
  const next = text.length - text.slice(offset).trimStart().length;
  const isBlank =
    (last === 0 || hasLineEnd(text.slice(last, offset))) &&
    (next === text.length || hasLineEnd(text.slice(offset, next)));
  if (!isBlank) return false;
  return !isIn(headings, last) || next === text.length || isIn(headings, next);
}

function hasLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}

function isIn(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset <= end);
}
