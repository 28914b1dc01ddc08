import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { Audience } from '../../catalog/schema.ts';
import { readFileName, type HouseFileName } from './houseFileName.ts';
import { withoutFacts } from './factLines.ts';
import type { FrontMatterForm } from './frontMatterForm.ts';
import { companyIn } from './companyIn.ts';
import { readFrontMatterForm, titleMark } from './houseFrontMatter.ts';
import { headingStyle, isLineForm } from '../parse/headingForms.ts';
import type { Heading, PostingDocument, Section } from '../parse/postingDocument.ts';
import { isExecutiveRole, isInContentLanguage } from '../identify/postingIdentity.ts';
import { createRoleOfTitle } from '../identify/roleOfTitle.ts';
import { readListForm } from './readListForm.ts';
import { mostFrequent } from './mostFrequent.ts';
import { numberMarkOf, readSections, type HouseSection } from './readSections.ts';
import { plainStyle, type HeadingStyle, type PostingStyle } from '../parse/postingStyle.ts';

/** A posting of the house that shows how the house writes postings. */
export interface ExamplePosting extends ReadPosting {
  /** Of its file, from the workspace folder, with forward slashes. */
  readonly path: string;
}

/** How a house writes postings, without anything about the job that the example offers. */
export interface HouseForm {
  readonly fileName: HouseFileName;
  /** Whom the example is written for. */
  readonly audience: Audience;
  /** The name of the company, where the example says it. */
  readonly company: string | undefined;
  readonly frontMatter: FrontMatterForm | undefined;
  /** Whether the title stands above the text, besides in the front matter. */
  readonly hasTitle: boolean;
  /** How it is written, where that is no heading of the first level. */
  readonly titleStyle: HeadingStyle | undefined;
  /** What stands behind that title and is about any job of the house, such as " (all genders)". */
  readonly titleMark: string;
  readonly style: PostingStyle;
  /** In their order; none where the example has no headings. */
  readonly sections: readonly HouseSection[];
  /** What stands behind the numbers of the headings, where all are numbered. */
  readonly numberMark: string | undefined;
  readonly lineEnd: '\n' | '\r\n';
}

/** Takes the form of a house from one of its postings. */
export function houseFormOf(
  content: Pick<CatalogData, 'signs' | 'sections' | 'writing' | 'roles' | 'entries' | 'checks'>,
  example: ExamplePosting,
): HouseForm {
  const { document, identity } = example;
  const sections = withoutFacts(content, document);
  const level = sectionLevel(sections);
  const bold = boldTitle(content, document);
  const title = bold ?? (level === undefined ? sections[0]?.heading : titleAbove(sections, level));
  const atLevel = sections.filter(({ heading }) => heading.level === level && heading !== bold);
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
    titleStyle: bold && headingStyle(bold, document.text),
    titleMark: title ? markOf(title.title.text) : '',
    style: styleOf(document, atLevel),
    sections: readSections(content, document, atLevel, {
      titles,
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

/** A bold line at the very top that says a title. */
function boldTitle(
  content: Pick<CatalogData, 'roles' | 'signs'>,
  { text, body, headings: [first] }: PostingDocument,
): Heading | undefined {
  if (first?.form !== 'bold' || text.slice(body.start, first.start).trim() !== '') return undefined;
  // "Chief Technology Officer: internal description", but no "Head office: Leeds".
  const [said = '', ...others] = first.title.text.split(': ');
  const role = createRoleOfTitle(content)(said);
  return isExecutiveRole(role) || (role && others.length === 0) ? first : undefined;
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

function styleOf(document: PostingDocument, sections: readonly Section[]): PostingStyle {
  const styles = sections.map(({ heading }) => headingStyle(heading, document.text));
  const { headingLevel, headingForm } = plainStyle;
  return {
    ...(mostFrequent(styles, (style) => Object.values(style).join(' ')) ?? { headingLevel, headingForm }),
    ...readListForm(document),
  };
}
