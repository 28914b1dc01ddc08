import { oncePer } from '../../oncePer.ts';
import type { ReadPosting } from '../identify/readPosting.ts';
import type { CatalogData } from '../../catalog/catalog.ts';
import type { FactName, WordList } from '../../catalog/checksSchema.ts';
import type { SectionKind } from '../../catalog/postingSchema.ts';
import type { BesidePosting } from '../owners/besidePosting.ts';
import type { MatchResponsibility } from '../match/matchResponsibility.ts';
import { createScanPhrases } from '../phrases/findPhrases.ts';
import type { Bullet, PostingDocument, Section, Sentence } from '../parse/postingDocument.ts';
import type { PostingRole } from '../../catalog/roleOrder.ts';
import type { Range, TextRange } from '../parse/range.ts';
import { createJudgement } from './judgement.ts';
import { lastUpTo, overlaps, rangeAt } from '../parse/rangeSearch.ts';
import { createSplitParts } from '../parse/splitParts.ts';
import { scannedPlaces } from '../phrases/scannedPlaces.ts';
import { readDuties, type Duty } from './readDuties.ts';

const replacements = [
  'buzzwords',
  'ageOfPerson',
  'ageOfTeam',
  'coded',
  'titles',
  'pronouns',
  'pronounPairs',
  'technologies',
] as const;
type Replacements = (typeof replacements)[number];

/** Every list of words that is looked for. */
type ScannedList = WordList | FactName | Replacements;

/** A posting as the rules see it: what stands where, looked for once for all rules. */
export interface CheckedPosting extends ReadPosting {
  readonly role: PostingRole | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The posting of the other role that belongs to this one, if there is one. */
  readonly beside: BesidePosting | undefined;
  /** From how many alike responsibilities of a hundred the two overlap. */
  readonly overlapFrom: number;
  /** Places of the words anywhere outside of comments and code, front matter included: for facts. */
  readonly places: (list: ScannedList) => readonly TextRange[];
  /** Places of the words in which the wording may be judged. */
  readonly wording: (list: ScannedList) => readonly TextRange[];
  /** Those of the places that lie in the range. */
  readonly within: (list: ScannedList, range: Range) => readonly TextRange[];
  /** The first of the places in the range. */
  readonly firstWithin: (list: ScannedList, range: Range) => TextRange | undefined;
  /** Whether one of the places lies in the range. */
  readonly says: (list: ScannedList, range: Range) => boolean;
  /** The section right around, if any. */
  readonly sectionAt: (offset: number) => Section | undefined;
  readonly kindAt: (offset: number) => SectionKind | undefined;
  readonly sentenceAt: (offset: number) => Sentence | undefined;
  /** Where a finding on the posting as a whole goes: its title, else its first line. */
  readonly title: Range;
  /** The responsibilities, each with whose work it is; without those held jointly with the other role. */
  readonly duties: () => readonly Duty[];
  /** With those. */
  readonly allDuties: () => readonly Duty[];
  readonly isBlank: (range: Range) => boolean;
}

/** How far words may stand before a place that they belong to, and what may stand between. */
const farthestBefore = 60;
const fewWords = /^(?:[\s*_]+[\p{L}\p{N}'’-]+){0,2}[\s*_]+$/u;

interface ReadOptions extends Pick<CheckedPosting, 'today'> {
  readonly beside?: BesidePosting | undefined;
  readonly overlapFrom?: number | undefined;
}

/** Prepares the lookups that the rules share. */
export function createReadForChecks(
  content: Pick<CatalogData, 'checks' | 'ownership'>,
  matchResponsibility: MatchResponsibility,
): (posting: ReadPosting, options: ReadOptions) => CheckedPosting {
  const { checks } = content;
  const { facts, lists } = checks;
  const splitParts = createSplitParts(content);
  const others: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
    ...Object.entries(facts).map(([name, { words }]) => [name, words] as const),
    ...replacements.map(
      (list) => [list, checks[list].flatMap(({ words }): readonly string[] => words)] as const,
    ),
  ]);
  const scan = createScanPhrases<ScannedList>({
    ...lists,
    ...(others as Record<FactName | Replacements, readonly string[]>),
  });

  return ({ document, identity }, { today, beside, overlapFrom = checks.overlap.from }) => {
    const { sections, sentences, placeholders } = document;
    const found = scan(document);
    const { places, within, firstWithin } = scannedPlaces(document, found);

    const sectionAt = (offset: number): Section | undefined => sections[lastUpTo(sections, offset)];
    const sentenceAt = (offset: number): Sentence | undefined => rangeAt(sentences, offset);
    const says = (list: ScannedList, range: Range): boolean => firstWithin(list, range) !== undefined;
    const kindAt = (offset: number): SectionKind | undefined => sectionAt(offset)?.kind;
    const isJudged = createJudgement(checks, { document, says, kindAt, sentenceAt });
    let duties: readonly Duty[] | undefined;

    const role = identity.role.value;
    const posting: CheckedPosting = {
      document,
      identity,
      role: role === 'another' ? undefined : role,
      today,
      beside,
      overlapFrom,
      places,
      wording: oncePer((list) => places(list).filter(isJudged)),
      within,
      firstWithin,
      says,
      sectionAt,
      kindAt,
      sentenceAt,
      title: titleOf({ document, identity }),
      duties: () => posting.allDuties().filter(({ isJoint }) => !isJoint),
      allDuties: () => (duties ??= readDuties(posting, matchResponsibility, splitParts)),
      isBlank: (range) => overlaps(placeholders, range),
    };
    return posting;
  };
}

/** Words of a list that stand before a place in its sentence, with at most two others between. */
export function isRightBehind(
  { document: { text }, sentenceAt, within }: CheckedPosting,
  list: WordList,
  { start }: Range,
): boolean {
  const from = Math.max(sentenceAt(start)?.start ?? start, start - farthestBefore);
  return within(list, { start: from, end: start }).some(({ end }) => fewWords.test(text.slice(end, start)));
}

/** The words of a bullet or, outside of lists, of the sentence. */
export function aroundSentence({ bullets }: PostingDocument, sentence: Sentence): Range {
  const bullet: Bullet | undefined = sentence.bullet === undefined ? undefined : bullets[sentence.bullet];
  return bullet?.content ?? sentence;
}

function titleOf({ document, identity }: ReadPosting): Range {
  const { text, headings, sections, body } = document;
  const named = identity.role.evidence.find(({ where }) => where !== 'text');
  if (named) return named;
  // A heading of a known kind, such as "Requirements", is no title.
  const [heading] = headings;
  if (heading && sections[0]!.ownKind === undefined) return heading.title;
  const start = body.start + /^\s*/.exec(text.slice(body.start, body.start + 1000))![0].length;
  const line = /^[^\r\n]{0,80}/.exec(text.slice(start, start + 80))![0].trimEnd();
  return { start, end: start + line.length };
}
