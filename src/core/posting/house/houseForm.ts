import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { Audience } from '../../catalog/schema.ts';
import { readFileName, type HouseFileName } from './houseFileName.ts';
import { withoutFacts } from './factLines.ts';
import type { FrontMatterForm } from './frontMatterForm.ts';
import { companyIn, readFrontMatterForm, titleMark } from './houseFrontMatter.ts';
import { headingStyle, isLineForm } from '../parse/headingForms.ts';
import { normalWords } from '../parse/normalize.ts';
import type { Heading, PostingDocument, Section } from '../parse/postingDocument.ts';
import { isInContentLanguage } from '../identify/postingIdentity.ts';
import { createShownKinds } from './shownKinds.ts';
import { plainBullets, plainStyle, type HeadingStyle, type PostingStyle } from '../parse/postingStyle.ts';

/** A posting of the house that shows how the house writes postings. */
export interface ExamplePosting extends ReadPosting {
  /** Of its file, from the workspace folder, with forward slashes. */
  readonly path: string;
}

/** A section as the house has it. */
export interface HouseSection {
  readonly kind: SectionKind | undefined;
  /** What stands below the heading besides, and has no section of its own. */
  readonly also: readonly SectionKind[];
  /** Whether the example has a list there. */
  readonly hasList: boolean;
  /** Without a heading where that of the example fits the one job alone. */
  readonly heading: string | undefined;
  readonly style: HeadingStyle;
}

/** How a house writes postings, without anything about the job that the example offers. */
export interface HouseForm {
  readonly fileName: HouseFileName;
  /** Whom the example is written for. */
  readonly audience: Audience;
  /** Its name, where the example says it. */
  readonly company: string | undefined;
  readonly frontMatter: FrontMatterForm | undefined;
  /** Whether the title stands above the text, besides in the front matter. */
  readonly hasTitle: boolean;
  /** What stands behind that title and is about any job of the house, such as " (all genders)". */
  readonly titleMark: string;
  readonly style: PostingStyle;
  /** In their order; none where the example has no headings. */
  readonly sections: readonly HouseSection[];
  /** What stands behind the numbers of the headings, where all are numbered. */
  readonly numberMark: string | undefined;
  readonly lineEnd: '\n' | '\r\n';
}

const numbered = /^(\d{1,2})([.)])\s+(?=\S)/;

/** Longer headings are sentences, and those are about the job. */
const mostWords = 8;

/** Takes the form of a house from one of its postings. */
export function houseFormOf(
  content: Pick<CatalogData, 'signs' | 'sections' | 'writing' | 'roles' | 'checks'>,
  example: ExamplePosting,
): HouseForm {
  const { document, identity } = example;
  const sections = withoutFacts(content, document);
  const level = sectionLevel(sections);
  const title = level === undefined ? sections[0]?.heading : titleAbove(sections, level);
  const atLevel = sections.filter(({ heading }) => heading.level === level);
  const titles = titlesOf(example, content.signs.role.keys, title);
  const numberMark = numberMarkOf(atLevel);
  const fileName = readFileName(content, example.path, titles, identity);
  const audience = identity.audience.value ?? 'public';
  const markOf = (text: string): string => (audience === 'public' ? titleMark(content, text) : '');
  return {
    fileName,
    audience,
    company: companyIn(content, document),
    frontMatter: readFrontMatterForm(content, document, { fileName: fileName.name, markOf }),
    hasTitle: title !== undefined,
    titleMark: title ? markOf(title.title.text) : '',
    style: styleOf(document, atLevel),
    sections: readSections(readKinds(content, document, atLevel), {
      text: document.text,
      isAboutJob: namesJob(content, titles),
      english: isInContentLanguage(identity),
      isNumbered: numberMark !== undefined,
    }),
    numberMark,
    lineEnd: /\r\n/.test(document.text) ? '\r\n' : '\n',
  };
}

/** The highest level that has two headings of known kinds, or else one. */
function sectionLevel(sections: readonly Section[]): number | undefined {
  const known = sections.filter(({ ownKind }) => ownKind !== undefined).map(({ heading }) => heading.level);
  const levels = [...new Set(known)].sort((a, b) => a - b);
  return levels.find((level) => known.filter((other) => other === level).length > 1) ?? levels[0];
}

/** The heading above all sections that is the title of the posting. */
function titleAbove(sections: readonly Section[], level: number): Heading | undefined {
  const [first] = sections;
  if (!first || first.ownKind !== undefined || isLineForm(first.heading.form)) return undefined;
  return first.heading.level < level ? first.heading : undefined;
}

/** What the example calls the job. */
function titlesOf(
  { document }: ExamplePosting,
  names: readonly string[],
  title: Heading | undefined,
): readonly string[] {
  const fields = document.frontMatter?.fields() ?? [];
  const inFront = fields.flatMap(({ name, value }) => (names.includes(name) && value ? [value] : []));
  return [...inFront, ...(title ? [title.title.text] : [])];
}

function styleOf({ bullets, text }: PostingDocument, sections: readonly Section[]): PostingStyle {
  const markers = bullets.flatMap(({ marker }) => plainBullets.filter((plain) => plain === marker));
  const styles = sections.map(({ heading }) => headingStyle(heading, text));
  return {
    ...(mostFrequent(styles, (style) => Object.values(style).join(' ')) ?? plainStyle),
    bullet: mostFrequent(markers, (marker) => marker) ?? plainStyle.bullet,
  };
}

/** The first of those that are the most, by what they have in common. */
function mostFrequent<T>(list: readonly T[], keyOf: (one: T) => string): T | undefined {
  const groups = new Map<string, { readonly first: T; count: number }>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: one, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)[0]?.first;
}

/** Of headings that count from 1 on. */
function numberMarkOf(sections: readonly Section[]): string | undefined {
  const numbers = sections.map(({ heading }) => numbered.exec(heading.title.text));
  return numbers.every((found, i) => found && Number(found[1]) === i + 1) ? numbers[0]?.[2] : undefined;
}

/** A section with what it is about, which its heading alone may not tell. */
type KnownSection = Pick<HouseSection, 'kind' | 'also' | 'hasList'> & Pick<Section, 'heading'>;

/** A heading of no known kind, or of one that may stand above two things, says what stands below it. */
function readKinds(
  content: Pick<CatalogData, 'writing' | 'checks'>,
  document: PostingDocument,
  sections: readonly Section[],
): readonly KnownSection[] {
  const { lists, mixed, textHeadings } = content.writing.shown;
  const shownKinds = createShownKinds(content, document);
  const read = sections.map((section) => ({ ...section, ...shownKinds(section) }));
  const isElsewhere = (kind: SectionKind): boolean => {
    const isList = lists.some((list) => list.kind === kind);
    return read.some(({ ownKind, hasList }) => ownKind === kind && (hasList || !isList));
  };
  const known = read.map(({ heading, ownKind, kinds, hasList }): KnownSection => {
    const shown = kinds.filter(
      (kind) =>
        !isElsewhere(kind) &&
        (!ownKind || mixed.some(({ heading: own, below }) => own === ownKind && below === kind)),
    );
    const isByHeading = ownKind !== undefined && (hasList || shown.length === 0);
    const [kind, ...also] = isByHeading ? [ownKind, ...shown] : shown;
    return { heading, kind, also, hasList };
  });
  return known.map((section) => {
    const { heading, kind, hasList } = section;
    const isText = textHeadings.some((words) => ` ${heading.words} `.startsWith(` ${words} `));
    const hasOther = known.some((other) => other.kind === kind && other.hasList);
    return kind === 'responsibilities' && !hasList && isText && hasOther
      ? { ...section, kind: 'about-role' }
      : section;
  });
}

interface SectionReading {
  readonly text: string;
  readonly isAboutJob: (words: readonly string[]) => boolean;
  readonly english: boolean;
  readonly isNumbered: boolean;
}

function readSections(
  sections: readonly KnownSection[],
  { text, isAboutJob, english, isNumbered }: SectionReading,
): readonly HouseSection[] {
  const seen = new Set<string>();
  return sections.flatMap(({ heading, kind, also, hasList }): readonly HouseSection[] => {
    const said = isNumbered ? heading.title.text.replace(numbered, '') : heading.title.text;
    const spoken = normalWords(said);
    const usable =
      english &&
      spoken.length > 0 &&
      spoken.length <= mostWords &&
      !/[\d{}<>[\]|\\`$]/.test(said) &&
      !isAboutJob(spoken);
    const name = usable ? spoken.join(' ') : (kind ?? '');
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    const style = headingStyle(heading, text);
    return [{ kind, also, hasList, heading: usable ? said : undefined, style }];
  });
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
