import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Audience } from '../../catalog/schema.ts';
import { entryBlocks } from '../insert/entryBlocks.ts';
import { headingWords, normalText } from '../parse/normalize.ts';
import { planInsertion, type Insertion } from '../insert/planInsertion.ts';
import { sectionPlace, type SectionPlace } from '../insert/sectionPlace.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import { createCompanyWords } from '../house/companyIn.ts';
import { wholeWords } from '../parse/anyOf.ts';
import { createReadReportingLine } from '../rules/saysReportingLine.ts';
import type { RoleSection, SectionsOfRole } from './sectionsOfRole.ts';

/** Fewer words are a line with a name and a place. */
const shortestText = 6;

/** A section of the content that the posting does not have, and where it belongs. */
export interface MissingSection extends RoleSection {
  readonly place: SectionPlace;
}

/** The sections that a posting of the role and the audience has not yet, in their order. */
export type FindMissingSections = (
  posting: ReadPosting,
  role: PostingRole,
  audience: Audience,
) => readonly MissingSection[];

/**
 * A section is there if one has its heading, or any heading of its kind or of another one that has its text in a new
 * posting: pay stands under "What we offer". A heading of the content stands for itself alone, though: "First 90 days"
 * leaves room for "First 12 months". So is the reporting line where the posting says it anywhere, and the company where
 * a sentence above the sections tells of it.
 */
export function createFindMissingSections(
  catalog: Pick<Catalog, 'checks' | 'roles' | 'signs' | 'writing'>,
  sectionsOfRole: SectionsOfRole,
): FindMissingSections {
  const { writing } = catalog;
  const saysReportingLine = createReadReportingLine(catalog);
  const tellsOfCompany = createTellsOfCompany(catalog);
  const kindsOf = ({ entry, kind }: RoleSection): readonly (SectionKind | undefined)[] => {
    const part = writing.parts.find(
      ({ entries, without }) => without !== 'opening' && entries.includes(entry.id),
    );
    return [kind, ...(part?.sections ?? [])];
  };

  const isInText = (posting: ReadPosting, kind: SectionKind | undefined): boolean =>
    (kind === 'reporting-line' && saysReportingLine(posting)) ||
    (kind === 'about-company' && tellsOfCompany(posting.document));

  return (posting, role, audience) => {
    const { document } = posting;
    const wanted = sectionsOfRole(role, audience);
    const names = wanted.map(({ heading }) => headingWords(heading));
    const present = document.sections.map((section) => ({ section, name: section.heading.words }));
    const found = wanted.map((section, i) => {
      const kinds = kindsOf(section);
      return present.filter(
        ({ section: { ownKind }, name }) =>
          name === names[i] || (ownKind !== undefined && kinds.includes(ownKind) && !names.includes(name)),
      );
    });
    const offered = new Set<string>();
    return wanted.flatMap((section, i) => {
      if (found[i]!.length > 0 || offered.has(names[i]!) || isInText(posting, section.kind)) return [];
      offered.add(names[i]!);
      const before = found
        .slice(0, i)
        .findLast((sections) => sections.length > 0)
        ?.at(-1)?.section;
      const after = found.slice(i + 1).find((sections) => sections.length > 0)?.[0]?.section;
      return [{ ...section, place: sectionPlace(document, before, after) }];
    });
  };
}

/** A sentence above the sections that begins with the name of the company, and looks for nobody. */
function createTellsOfCompany(content: Pick<Catalog, 'signs'>): (document: PostingDocument) => boolean {
  const companyWords = createCompanyWords(content);
  const adverts = content.signs.kinds.filter(({ kind }) => kind === 'advert');
  const looking = new RegExp(
    wholeWords(adverts.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words))),
    'iu',
  );
  return (document) => {
    const name = companyWords(document);
    const end = document.sections.find(({ ownKind }) => ownKind !== undefined)?.start ?? document.text.length;
    return (
      name !== '' &&
      document.sentences.some(({ start, text, bullet }) => {
        const said = start < end && bullet === undefined ? normalText(text) : '';
        return said.startsWith(`${name} `) && said.split(' ').length >= shortestText && !looking.test(text);
      })
    );
  };
}

/** Puts a section where it belongs. */
export function planSection(
  catalog: Catalog,
  document: PostingDocument,
  { entry, place }: MissingSection,
): readonly Insertion[] {
  const { offset, headingLevel } = place;
  const blocks = entryBlocks(catalog, document, [entry]);
  return planInsertion(document, [offset], blocks, { headingLevel });
}
