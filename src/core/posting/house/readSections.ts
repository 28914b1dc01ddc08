import type { CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import { headingStyle } from '../parse/headingForms.ts';
import { normalWords } from '../parse/normalize.ts';
import type { PostingDocument, Section } from '../parse/postingDocument.ts';
import type { HeadingStyle } from '../parse/postingStyle.ts';
import { createWithoutOurFigures } from './withoutOurFigures.ts';
import { createShownKinds } from './shownKinds.ts';

/** A section as the house has it. */
export interface HouseSection {
  readonly kind: SectionKind | undefined;
  /** What stands below the heading besides, and has no section of its own. */
  readonly also: readonly SectionKind[];
  /** Whether the example has a list there. */
  readonly hasList: boolean;
  /** Whether that is numbered. */
  readonly isOrdered: boolean;
  /** Without a heading where that of the example fits the one job alone. */
  readonly heading: string | undefined;
  readonly style: HeadingStyle;
}

const numbered = /^(\d{1,2})([.)])\s+(?=\S)/;

/** Longer headings are sentences, and those are about the job. */
const mostWords = 8;

/** Of headings that count from 1 on. */
export function numberMarkOf(sections: readonly Section[]): string | undefined {
  const numbers = sections.map(({ heading }) => numbered.exec(heading.title.text));
  return numbers.every((found, i) => found && Number(found[1]) === i + 1) ? numbers[0]?.[2] : undefined;
}

/** A section with what it is about, which its heading alone may not tell. */
type KnownSection = Pick<HouseSection, 'kind' | 'also' | 'hasList' | 'isOrdered'> & Pick<Section, 'heading'>;

/** A heading of no known kind, or of one that may stand above two things, says what stands below it. */
function readKinds(
  content: Pick<CatalogData, 'writing' | 'checks'>,
  document: PostingDocument,
  sections: readonly Section[],
): readonly KnownSection[] {
  const { lists, mixed, textHeadings } = content.writing.shown;
  const shownKinds = createShownKinds(content, document);
  const read = sections.map((section) => ({ ...section, ...shownKinds(section) }));
  const elsewhere = new Set(
    read
      .filter(({ ownKind, hasList }) => hasList || !lists.some(({ kind }) => kind === ownKind))
      .map(({ ownKind }) => ownKind),
  );
  const known = read.map(({ heading, ownKind, kinds, hasList, isOrdered }): KnownSection => {
    const shown = kinds.filter(
      (kind) =>
        !elsewhere.has(kind) &&
        (!ownKind || mixed.some(({ heading: own, below }) => own === ownKind && below === kind)),
    );
    const isByHeading = ownKind !== undefined && (hasList || shown.length === 0);
    const [kind, ...also] = isByHeading ? [ownKind, ...shown] : shown;
    return { heading, kind, also, hasList, isOrdered };
  });
  const isListed = known.some(({ kind, hasList }) => kind === 'responsibilities' && hasList);
  return known.map((section) => {
    const { heading, kind, hasList } = section;
    const isText = textHeadings.some((words) => ` ${heading.words} `.startsWith(` ${words} `));
    return kind === 'responsibilities' && !hasList && isText && isListed
      ? { ...section, kind: 'about-role' }
      : section;
  });
}

interface SectionReading {
  /** What the example calls the job. */
  readonly titles: readonly string[];
  readonly english: boolean;
  readonly isNumbered: boolean;
}

/** The sections of an example without what is about its job, each heading and each unnamed kind once. */
export function readSections(
  content: Pick<CatalogData, 'roles' | 'entries' | 'writing' | 'checks'>,
  document: PostingDocument,
  sections: readonly Section[],
  { titles, english, isNumbered }: SectionReading,
): readonly HouseSection[] {
  const isAboutJob = namesJob(content, titles);
  const withoutOurFigures = createWithoutOurFigures(content);
  const seen = new Set<string>();
  return readKinds(content, document, sections).flatMap(
    ({ heading, kind, also, hasList, isOrdered }): readonly HouseSection[] => {
      const said = isNumbered ? heading.title.text.replace(numbered, '') : heading.title.text;
      const spoken = normalWords(said);
      const usable =
        english &&
        spoken.length > 0 &&
        spoken.length <= mostWords &&
        !/[\d{}<>[\]|\\`$]/.test(withoutOurFigures(said, kind)) &&
        !isAboutJob(spoken);
      const name = usable ? spoken.join(' ') : (kind ?? '');
      if (name === '' || seen.has(name)) return [];
      seen.add(name);
      const style = headingStyle(heading, document.text);
      return [{ kind, also, hasList, isOrdered, heading: usable ? said : undefined, style }];
    },
  );
}

/** Whether a heading names the job or a role. Words of a heading that says what its section is about do not count. */
function namesJob(
  { roles }: Pick<CatalogData, 'roles'>,
  titles: readonly string[],
): (words: readonly string[]) => boolean {
  const names = roles.flatMap(({ title, aliases }) => [title, ...aliases]).map((name) => normalWords(name));
  const jobs = titles.map((title) => normalWords(title));
  return (words) => {
    const line = ` ${words.join(' ')} `;
    return [...names, ...jobs].some((name) => line.includes(` ${name.join(' ')} `));
  };
}
