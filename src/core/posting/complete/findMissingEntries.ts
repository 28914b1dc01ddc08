import type { Catalog } from '../../catalog/catalog.ts';
import { isResponsibility } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Entry } from '../../catalog/schema.ts';
import { blank, plainBlanks } from '../write/blanks.ts';
import { itemsOf } from '../write/blocks.ts';
import { createFindMeantResponsibilities } from '../insert/findMeantResponsibilities.ts';
import { kindAt } from '../parse/kindAt.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { normalWords } from '../parse/normalize.ts';
import { remembering } from '../parse/remembering.ts';
import type { Bullet, PostingDocument } from '../parse/postingDocument.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import type { SectionsOfRole } from './sectionsOfRole.ts';
import { isOneOf } from '../../isOneOf.ts';

/** What the content has for one bullet of a posting. */
interface BulletEntry {
  /** To choose it by. */
  readonly title: string;
  /** The bullet. May hold `[[label]]` blanks. */
  readonly text: string;
  /** What explains it: the responsibility itself, or the section that the bullet is from. */
  readonly entry: Entry;
  /** The line above its list in the content. */
  readonly lead: string | undefined;
}

/** Kinds of sections whose bullets the content knows. */
export type BulletKind = Extract<SectionKind, 'responsibilities' | 'requirements' | 'skills'>;

/**
 * The entries for bullets under a section of that kind which the posting does not have yet, the most important first.
 *
 * @param except the bullet being written, which counts for nothing
 */
export type FindMissingEntries = (
  document: PostingDocument,
  role: PostingRole,
  kind: BulletKind,
  except?: Bullet,
) => readonly BulletEntry[];

/** Which kinds a section of each kind takes bullets from: postings ask for skills among their requirements. */
const sources: Readonly<Record<BulletKind, readonly BulletKind[]>> = {
  responsibilities: ['responsibilities'],
  requirements: ['requirements', 'skills'],
  skills: ['skills', 'requirements'],
};

/** Characters of a bullet that are read for its first words. */
const longestOpening = 300;

interface KnownBullet extends BulletEntry {
  /** With these words a bullet begins that says the same. */
  readonly opening: string;
}

/** Prepares the entries of each role once, as they are asked for at each keystroke. */
export function createFindMissingEntries(
  catalog: Catalog,
  sectionsOfRole: SectionsOfRole,
  matchResponsibility: MatchResponsibility,
): FindMissingEntries {
  const known = new Map<string, readonly KnownBullet[]>();
  const wordsOf = remembering(spaced);
  const findMeant = createFindMeantResponsibilities(catalog, matchResponsibility);

  /** @returns the bullets of the content, each title once: the role's own skills come before those of both roles */
  function read(role: PostingRole, kind: BulletKind): readonly KnownBullet[] {
    const sections = sources[kind].flatMap((source) =>
      sectionsOfRole(role, 'public').filter((section) => section.kind === source),
    );
    const bullets = sections.flatMap(({ entry, posting }) =>
      (posting.lists ?? []).flatMap((list) =>
        itemsOf(catalog, list).map(({ text, responsibility }) =>
          responsibility
            ? { title: responsibility.title, text, entry: responsibility, lead: undefined }
            : { title: titleOf(text), text, entry, lead: list.lead },
        ),
      ),
    );
    const titles = new Set<string>();
    return bullets.flatMap((bullet) => {
      const opening = openingOf(bullet);
      if (opening === '' || titles.has(bullet.title)) return [];
      titles.add(bullet.title);
      return [{ ...bullet, opening }];
    });
  }

  return (document, role, kind, except) => {
    const key = `${role} ${kind}`;
    const entries = known.get(key) ?? read(role, kind);
    known.set(key, entries);
    const meant = kind === 'responsibilities' ? findMeant(document, except) : undefined;
    const openings = document.bullets
      .filter((bullet) => bullet !== except && isOneOf(sources[kind], kindAt(document, bullet.start)))
      .map(({ content }) => wordsOf(content.text.slice(0, longestOpening)));
    return entries.filter(
      ({ entry, opening }) =>
        meant?.has(entry.id) !== true && !openings.some((words) => words.startsWith(opening)),
    );
  };
}

/** "Finance" of "Finance: build a budget"; the whole text where it has no such beginning. */
function titleOf(text: string): string {
  return /^([^:[\]]{2,40}):\s/.exec(text)?.[1] ?? plainBlanks(text);
}

/** The words of a bullet that stay when its blanks are filled in. */
function openingOf({ title, text, entry }: BulletEntry): string {
  if (isResponsibility(entry)) return spaced(text);
  const [beforeBlank = ''] = text.split(blank);
  return spaced(text.startsWith(`${title}:`) ? title : beforeBlank);
}

/** Each word with a space behind it, so that a text begins with all or nothing of a word. */
function spaced(text: string): string {
  return normalWords(text)
    .map((word) => `${word} `)
    .join('');
}
