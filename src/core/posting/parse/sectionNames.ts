import { allEntries, type CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { headingWords } from './normalize.ts';
import type { KindOfHeading } from './kindOfHeading.ts';

/** Both take `headingWords`. */
export interface SectionNames {
  /** What they say a section is about. */
  readonly kindOf: (words: string) => SectionKind | undefined;
  /**
   * Whether they say that and nothing else: each of them stands in such names, as in "DUTIES AND RESPONSIBILITIES", while
   * "SALARY IS NEGOTIABLE" tells something. So are all headings that we write ourselves.
   */
  readonly isName: (words: string) => boolean;
}

/** Prepares to tell the name of a section from a line that only mentions one. */
export function createSectionNames(
  content: Pick<CatalogData, 'sections' | 'roles' | 'entries'>,
  kindOfHeading: (words: string) => KindOfHeading | undefined,
): SectionNames {
  const { sections } = content;
  const all = sections.flatMap(({ is = [], starts = [], has = [] }) => [...is, ...starts, ...has]);
  const known = new Set(all.flatMap((phrase) => headingWords(phrase).split(' ')));
  const beforeName = new Set(sections.flatMap((section) => section.beforeName?.words ?? []));

  const ours = new Set(
    allEntries(content).flatMap(({ posting }) => (posting?.heading ? [headingWords(posting.heading)] : [])),
  );

  return {
    kindOf: (words) => kindOfHeading(words)?.kind,
    isName(words) {
      if (ours.has(words)) return true;
      // These first: most lines are of other words, and correcting the spelling of each takes long.
      const each = words.split(' ');
      const areKnown = each.every((word) => known.has(word));
      if (!areKnown && !beforeName.has(each[0]!)) return false;
      const found = kindOfHeading(words);
      return found !== undefined && (areKnown || beforeName.has(found.words));
    },
  };
}
