import type { CatalogData } from '../../catalog/catalog.ts';
import type { DutyLevel } from '../../catalog/dutyLevels.ts';
import { statesDuty } from '../parse/kindAt.ts';
import type { Paragraph, PostingDocument, Section, Sentence } from '../parse/postingDocument.ts';
import { textRange, type Range, type TextRange } from '../parse/range.ts';
import { lastUpTo } from '../parse/rangeSearch.ts';
import type { Owner } from './claim.ts';
import { createWithoutOthers } from './columnsOfOthers.ts';
import { isNegated, readOwner, readThirdPerson } from './readStatements.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn, type Word } from './wordsIn.ts';

/** What a heading, or a line with a colon above a list, says of the lines under it. */
interface Setting {
  /** Whether lines without a subject speak of whoever gets the post. */
  readonly own: boolean;
  /** Each line names something that this one holds; `post` is whoever gets the post. */
  readonly holder?: Owner | 'post';
  /** Each line names a domain and, behind a colon, its owner, whoever that is. */
  readonly listsOwners: boolean;
}

/** A sentence or a row of a table, with what is known of where it stands. */
export interface Place extends TextRange {
  readonly words: readonly Word[];
  /** Of a row: its cells. */
  readonly cells?: readonly (readonly Word[])[];
  readonly setting: Setting;
  /** Whether bullets are responsibilities of the role here, at least as surely as that. */
  readonly isDuty: (least: DutyLevel) => boolean;
  /** Index of its bullet. */
  readonly bullet: number | undefined;
}

const plain: Setting = { own: true, listsOwners: false };

/**
 * The sentences of a posting that can say who holds what: not those on the company, benefits, requirements, equal
 * opportunity and the like, and no quotations.
 *
 * @param titles where the posting names its own role
 */
export function readPlaces(
  content: Pick<CatalogData, 'ownership' | 'sections'>,
  vocabulary: Vocabulary,
  document: PostingDocument,
  titles: readonly Range[],
): readonly Place[] {
  const { claims } = content.ownership;
  const { text, sections } = document;
  const headings = sections.map(({ heading }) =>
    titles.some(({ start }) => heading.start <= start && start < heading.end)
      ? undefined
      : settingOf(vocabulary, wordsIn(document, heading.title)),
  );
  const leads = readLeads(vocabulary, document);
  const isQuotation = createIsQuotation(text);
  const places: Place[] = [];

  const add = (range: Range, bullet: number | undefined, cells?: readonly (readonly Word[])[]): void => {
    const section = lastUpTo(sections, range.start);
    const kind = sections[section]?.kind;
    const isOwn = kind === undefined || claims.sections.includes(kind);
    if (!isOwn && !claims.sectionsOfOthers.includes(kind)) return;
    if (isQuotation(range.start)) return;
    const lead = bullet === undefined ? undefined : leads.get(bullet);
    const setting = joined(isOwn, headingSetting(sections, headings, section), lead);
    places.push({
      ...textRange(text, range.start, range.end),
      words: cells?.flat() ?? wordsIn(document, range),
      setting,
      isDuty: (least) => setting.own && statesDuty(document, range.start, least, content),
      bullet,
      ...(cells ? { cells } : {}),
    });
  };

  const withoutOthers = createWithoutOthers(document, vocabulary.columnsOfOthers);
  for (const { row, sentences } of rowsAndSentences(document)) {
    const [first] = sentences;
    if (!first) continue;
    const cells = row ? withoutOthers(row, sentences) : sentences;
    if (sentences.length === 1) add(first, first.bullet);
    else {
      add(
        { start: first.start, end: sentences.at(-1)!.end },
        undefined,
        cells.map((cell) => wordsIn(document, cell)),
      );
    }
  }
  return places;
}

interface SentenceGroup {
  readonly row?: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** The cells of a row together, every other sentence by itself. */
function rowsAndSentences({ paragraphs, sentences }: PostingDocument): readonly SentenceGroup[] {
  const rows = paragraphs.filter(({ kind }) => kind === 'row');
  const groups: SentenceGroup[] = [];
  let row = 0;
  let inRow: Sentence[] | undefined;
  for (const sentence of sentences) {
    while (row < rows.length && rows[row]!.end <= sentence.start) {
      row++;
      inRow = undefined;
    }
    if (row < rows.length && rows[row]!.start <= sentence.start) {
      if (inRow) inRow.push(sentence);
      else groups.push({ row: rows[row]!, sentences: (inRow = [sentence]) });
    } else groups.push({ sentences: [sentence] });
  }
  return groups;
}

/** For each bullet under a line with a colon, what that line says: a paragraph above or the bullet it stands under. */
function readLeads(vocabulary: Vocabulary, document: PostingDocument): ReadonlyMap<number, Setting> {
  const { bullets, paragraphs, headings } = document;
  const leads = new Map<number, Setting>();
  const read = (range: Range): Setting | undefined =>
    document.text
      .slice(range.start, range.end)
      .trimEnd()
      .replace(/(?<![*_])[*_]+$/, '')
      .endsWith(':')
      ? settingOf(vocabulary, wordsIn(document, range))
      : undefined;
  // Once for all bullets under one, which may be long.
  const ofParents = new Map<number, Setting | undefined>();
  const readParent = (at: number): Setting | undefined => {
    if (!ofParents.has(at)) ofParents.set(at, read(bullets[at]!.content) ?? leads.get(at));
    return ofParents.get(at);
  };
  let paragraph = 0;
  let heading = 0;
  let lead: Setting | undefined;
  bullets.forEach(({ start, parent }, i) => {
    let last: { readonly start: number; readonly lead: Setting | undefined } | undefined;
    for (; paragraph < paragraphs.length && paragraphs[paragraph]!.start < start; paragraph++) {
      last = { start: paragraphs[paragraph]!.start, lead: read(paragraphs[paragraph]!) };
    }
    for (; heading < headings.length && headings[heading]!.start < start; heading++) {
      const at = headings[heading]!.start;
      if (at > (last?.start ?? -1)) last = { start: at, lead: undefined };
    }
    if (last) lead = last.lead;
    const found = parent === undefined ? lead : readParent(parent);
    if (found) leads.set(i, found);
  });
  return leads;
}

/** What a heading or a line above a list says. */
function settingOf(vocabulary: Vocabulary, words: readonly Word[]): Setting | undefined {
  if (words.length === 0) return undefined;
  const has = (find: Vocabulary['negations']): boolean => words.some((_, i) => find(words, i) !== undefined);
  if (has(vocabulary.negations)) return { own: false, listsOwners: false };
  if (has(vocabulary.ownerLists)) return { own: false, listsOwners: true };
  const named = readOwner(vocabulary, words, 0);
  if (named && readThirdPerson(vocabulary, words, named.end) === words.length) {
    return { own: false, holder: named.owner, listsOwners: false };
  }
  for (let at = 0; at < words.length; at++) {
    const you = vocabulary.you(words, at);
    const verb = you && vocabulary.verbs(words, at + you.length);
    if (verb && at + you.length + verb.length === words.length && !isNegated(vocabulary, words, at)) {
      return { own: true, holder: 'post', listsOwners: false };
    }
  }
  const ofOthers = words.some((_, i) => vocabulary.owner(words, i) ?? vocabulary.helping(words, i));
  return ofOthers ? { own: false, listsOwners: false } : undefined;
}

function headingSetting(
  sections: readonly Section[],
  headings: readonly (Setting | undefined)[],
  section: number,
): Setting | undefined {
  for (let at = section; at >= 0; at = sections[at]!.parent ?? -1) {
    // The title of the posting names its own role.
    if (headings[at] && sections[at]!.heading.level > 1) return headings[at];
  }
  return undefined;
}

function joined(isOwn: boolean, heading: Setting | undefined, lead: Setting | undefined): Setting {
  const nearest = lead ?? heading ?? plain;
  return isOwn && (heading?.own !== false || lead?.holder !== undefined)
    ? nearest
    : { ...nearest, own: false };
}

/** Asked of one place after the other: the line they stand on is looked at once, as there may be many on one. */
function createIsQuotation(text: string): (at: number) => boolean {
  let end = -1;
  let mark = Infinity;
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
      const before = /^[ \t]*>/.exec(text.slice(start, end))?.[0].length;
      mark = before === undefined ? Infinity : start + before;
    }
    return at >= mark;
  };
}
