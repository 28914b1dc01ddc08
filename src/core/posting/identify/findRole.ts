import type { CatalogData } from '../../catalog/catalog.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import { anyOf, begins, ends } from '../parse/anyOf.ts';
import { createIsBelowSeat } from './belowSeat.ts';
import { wordsBeforeTitle } from './titleWords.ts';
import { createFindPhrases } from '../phrases/findPhrases.ts';
import { normalText } from '../parse/normalize.ts';
import { isUnmarked, titleRange } from '../parse/headingForms.ts';
import type { Heading, PostingDocument } from '../parse/postingDocument.ts';
import { fieldEvidence, isExecutiveRole, type Evidence, type PostingIdentity } from './postingIdentity.ts';
import { createRoleOfTitle, titlesOfRoles, type RoleOfTitle } from './roleOfTitle.ts';
import { titleInLine, titleInRow } from './titleInLine.ts';

type FoundRole = PostingIdentity['role'];

interface TitledRole {
  readonly role: FoundRole & { readonly value: PostingRole | 'another' };
  /** The words that are the title, in what tells the role. */
  readonly title: string;
}

export interface FindRole {
  /**
   * Whose posting it is: by a title in the front matter, else in the first line, else by the first headings, else by
   * the sentence that says whom the text looks for. A title counts only as a whole: "Assistant to the CTO" is another
   * role. So is a Head of IT who reports to the CIO.
   */
  readonly findRole: (document: PostingDocument) => FoundRole;
  /** Whether one of these places names a job, of whichever role. */
  readonly namesJob: (document: PostingDocument) => boolean;
  /**
   * The title of a CTO or a CIO that a file gives itself, where it is about that work or looks for somebody: "Kim Lee,
   * CTO" is a person, and so may be a page without either.
   */
  readonly executiveTitle: (document: PostingDocument) => Evidence | undefined;
}

/** Lines below a title, such as the company and the place. */
const mostFacts = 3;
const fact = /^[^\p{Ll}\s].{0,78}(?<![.!?:,;])\s*$/u;

/** More than the facts of a post have. */
const mostRows = 12;

/** Prepares the titles and the words around them. */
export function createFindRole(content: Pick<CatalogData, 'checks' | 'roles' | 'signs'>): FindRole {
  const { keys, before, described, after, beside } = content.signs.role;
  const kindNames = new Set(beside.map(normalText));
  const roleOfTitle = createRoleOfTitle(content);
  const isBelowSeat = createIsBelowSeat(content, roleOfTitle);
  const spoken = titlesOfRoles(content.roles).map(({ title }) => title);
  const sentence = new RegExp(
    `${begins}(?:${anyOf(before)})\\s+["“*_]{0,3}${wordsBeforeTitle(described)}(${anyOf(spoken)})["”*_]{0,3}(?=\\s*[.,:;!?()–—]|\\s+(?:${anyOf(after)})${ends}|\\s*$)`,
    'iu',
  );
  const mention = createFindPhrases([spoken]);

  function titledRole(named: readonly Evidence[]): TitledRole | undefined {
    for (const evidence of named) {
      const title = unquoted(evidence.text);
      const value = roleOfTitle(title);
      if (value) return { role: { value, evidence: [evidence] }, title };
    }
    return undefined;
  }

  const knownRole = (document: PostingDocument, named: readonly Evidence[]): TitledRole | undefined =>
    titledRole(named) ?? spokenRole(document);

  const named = (document: PostingDocument): readonly Evidence[] =>
    titlesOf(document, keys, roleOfTitle, kindNames);

  function spokenRole(document: PostingDocument): TitledRole | undefined {
    const { headings, sentences } = document;
    // "We are looking for a CTO and a CIO" is about two.
    if (mention(document).size === 0 || haveBoth(document, roleOfTitle)) return undefined;
    const places = [
      // "We need a CTO who likes mud"
      ...headings.slice(0, 1).map(({ title }) => ({ where: 'heading' as const, ...title })),
      ...sentences.slice(0, 60).map(({ start, end, text }) => ({ where: 'text' as const, start, end, text })),
    ];
    for (const place of places) {
      const title = sentence.exec(place.text.slice(0, 1000))?.[1];
      const value = title && roleOfTitle(title);
      if (value) return { role: { value, evidence: [place] }, title };
    }
    return undefined;
  }

  /** Not where the text looks for one who fills the seat: "We are looking for a CIO" below "Head of IT". */
  function isBelow(document: PostingDocument, found: TitledRole): boolean {
    if (!isBelowSeat(document, found)) return false;
    const said = spokenRole(document);
    return said?.role.value !== found.role.value || isBelowSeat(document, said);
  }

  return {
    findRole(document) {
      const titles = named(document);
      const found = knownRole(document, titles);
      if (found) return isBelow(document, found) ? { ...found.role, value: 'another' } : found.role;
      return titles[0] ? { value: 'another', evidence: [titles[0]] } : { value: undefined, evidence: [] };
    },
    namesJob: (document) => knownRole(document, named(document)) !== undefined,
    executiveTitle(document) {
      const [evidence] = titledRole(named(document))?.role.evidence ?? [];
      if (!evidence || !titleInLine(unquoted(evidence.text), keys, roleOfTitle)) return undefined;
      const isAboutWork = document.sections.some(({ ownKind }) => ownKind === 'responsibilities');
      return isAboutWork || isExecutiveRole(spokenRole(document)?.role.value) ? evidence : undefined;
    },
  };
}

/** Whether there is a heading for each of the two, with as much below the one as below the other. */
function haveBoth(document: PostingDocument, roleOfTitle: RoleOfTitle): boolean {
  const roles = document.headings.map(({ title }) => roleOfTitle(title.text));
  const [cto, cio] = [roles.indexOf('cto'), roles.indexOf('cio')];
  return cto >= 0 && cio >= 0 && hasList(document, cto) === hasList(document, cio);
}

/** Whether a list stands in the section. */
function hasList({ sections, bullets }: PostingDocument, section: number): boolean {
  const { start, end } = sections[section]!;
  return bullets.some((bullet) => start < bullet.start && bullet.start < end);
}

function unquoted(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}

/** The titles a file gives itself, those in the front matter first. */
function titlesOf(
  document: PostingDocument,
  names: readonly string[],
  roleOfTitle: RoleOfTitle,
  kindNames: ReadonlySet<string>,
): Evidence[] {
  const { text, body, frontMatter, headings, sections } = document;
  const fields = frontMatter?.fields() ?? [];
  const inFront = names.flatMap((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field?.value ? [fieldEvidence(field)] : [];
  });
  // A heading of a known kind, such as "Requirements", is no title, but for one like "CIO: role description".
  // Without marks it is one at the very top: `mentionsRole` sees no others.
  const isTitle = (heading: Heading, i: number): boolean => {
    if (sections[i]!.ownKind === undefined) return true;
    if (i > 0 || !isExecutiveRole(roleOfTitle(heading.title.text))) return false;
    return !isUnmarked(heading) || text.slice(body.start, heading.start).trim() === '';
  };
  // "Jobs at Acme" above "CTO" and "CIO", or above "CTO" and "Designer", is about several.
  const isOneOfSeveral = ({ title, level }: Heading, i: number): boolean => {
    const role = roleOfTitle(title.text);
    // "We're hiring: CTO and CIO" above one heading for each.
    if (i === 0) return role === 'one-person' && haveBoth(document, roleOfTitle);
    const isAnotherJob = (other: number): boolean => {
      const beside = headings[other]!.level === level ? roleOfTitle(headings[other]!.title.text) : undefined;
      if (beside === undefined || beside === role) return false;
      if (beside !== 'another') return true;
      // In a posting "Your manager" stands beside the responsibilities, or says less than what they stand below.
      const isBesideWork = sections.some(
        ({ heading, ownKind }) =>
          heading.level === level && (ownKind === 'responsibilities' || ownKind === 'requirements'),
      );
      return !isBesideWork && (hasList(document, other) || !hasList(document, i));
    };
    return isExecutiveRole(role) && headings.some((_, other) => other >= 2 && isAnotherJob(other));
  };
  const first = headings
    .slice(0, 2)
    .filter((heading, i) => isTitle(heading, i) && !isOneOfSeveral(heading, i));
  // "CIO | Technology department" above "# Data Engineer" says where the engineer works.
  const isOfOther = first[0] !== undefined && roleOfTitle(first[0].title.text) === 'another';
  // What counts here has to count in `mentionsRole`, too: what it says no to, nobody reads.
  return [
    ...inFront,
    ...titleInTable(document, names, roleOfTitle),
    ...(isOfOther ? [] : openingTitle(document, names, roleOfTitle, kindNames)),
    ...first.map(({ title }) => ({ where: 'heading' as const, ...title })),
  ];
}

/** "| Job title | Chief Technology Officer |" among the facts above the second heading. */
function titleInTable(
  { text, paragraphs, headings }: PostingDocument,
  names: readonly string[],
  roleOfTitle: RoleOfTitle,
): readonly Evidence[] {
  const end = headings[1]?.start ?? Infinity;
  const rows = paragraphs.filter(({ kind, start }) => kind === 'row' && start < end).slice(0, mostRows);
  for (const { start, end } of rows) {
    const row = text.slice(start, end);
    const title = titleInRow(row, names, roleOfTitle);
    if (title === undefined) continue;
    const at = start + row.indexOf(title);
    return [{ where: 'text', ...titleRange(text, at, at + title.length) }];
  }
  return [];
}

/**
 * A first line that is the title of one of our roles: alone, or with a label, company, place and the like below. Above
 * one with a label may stand what the text is, such as "POSITION DESCRIPTION", as a heading or not.
 */
function openingTitle(
  document: PostingDocument,
  names: readonly string[],
  roleOfTitle: RoleOfTitle,
  kindNames: ReadonlySet<string>,
): readonly Evidence[] {
  const { text, body, paragraphs, headings } = document;
  const kindEnd = endOfKindName(document, kindNames);
  const from = kindEnd ?? body.start;
  const first = paragraphs.find(({ start }) => start >= from);
  const heading = headings.find(({ start }) => start >= from);
  if (first?.kind !== 'text' || first.start > (heading?.start ?? Infinity)) return [];
  if (text.slice(from, first.start).trim() !== '') return [];
  const paragraph = text.slice(first.start, first.end);
  const line = /^[^\r\n]*/.exec(paragraph)![0].trimEnd();
  const found = titleInLine(line, names, roleOfTitle);
  const isKnown = found && (found.isLabelled || (kindEnd === undefined && hasOnlyFacts(paragraph)));
  if (!isKnown) return [];
  const end = first.start + line.length;
  return [{ where: 'text', ...titleRange(text, end - found.title.length, end) }];
}

/** Where the first line ends, if it says what the text is. */
function endOfKindName(
  { text, body, paragraphs: [line], headings: [heading] }: PostingDocument,
  kindNames: ReadonlySet<string>,
): number | undefined {
  const names = [
    heading && { ...heading, name: heading.title.text },
    line && { ...line, name: text.slice(line.start, line.end) },
  ];
  const first = names.find((one) => one && text.slice(body.start, one.start).trim() === '');
  return first && !/[\r\n]/.test(first.name) && kindNames.has(normalText(first.name)) ? first.end : undefined;
}

/** Whether below the first line there are only short ones that are no sentences. */
function hasOnlyFacts(paragraph: string): boolean {
  const [, ...below] = paragraph.split(/\r\n|\n|\r/);
  return below.length <= mostFacts && below.every((line) => fact.test(line));
}
