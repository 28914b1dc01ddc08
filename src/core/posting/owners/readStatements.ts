import type { Owner, Statement } from './claim.ts';
import type { PhraseTable } from './phraseTable.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './wordsIn.ts';

interface ReadOptions {
  /** Whether a sentence may begin with its verb and mean whoever gets the post, as bullets do. */
  readonly imperative: boolean;
}

/** Words that may stand between a verb and what it is about, or between two of those: "our four", "and develop". */
const farthest = 4;
/** Words of a label before the sentence: "Architecture: own …". */
const longestLabel = 3;
/** How many verbs a bullet may begin with: "Hire, lead and develop our teams". */
const leadingVerbs = 3;

/**
 * What a sentence says of who holds what. It counts only what is said in so many words: a subject, a verb of holding
 * and right behind it the domain. Nothing is concluded from words that merely stand near each other.
 */
export function readStatements(
  vocabulary: Vocabulary,
  words: readonly Word[],
  { imperative }: ReadOptions,
): readonly Statement[] {
  const statements: Statement[] = [];
  if (!words.some((_, i) => vocabulary.domain(words, i))) return statements;
  let at = 0;
  while (at < words.length) {
    const start = startOfClaim(vocabulary, words, at, imperative);
    if (start && !isNegated(vocabulary, words, at)) {
      const { found, end } = readDomains(vocabulary, words, start.at, start.verbs);
      const together = readTogether(vocabulary, words, at, start.owner);
      for (const part of found) statements.push({ ...part, owner: start.owner, together });
      at = Math.max(end, at + 1);
    } else at++;
  }
  return [...statements, ...readPassive(vocabulary, words)];
}

/**
 * Ids of the owners to whom a bullet gives all that it speaks of, whether it names only them or work beside them. None
 * where it begins with work of its own, or goes on with another sentence: "Negotiate with the CFO, who owns the budget".
 */
export function ownersOfAll(vocabulary: Vocabulary, words: readonly Word[]): readonly string[] {
  if (!words.some((_, i) => vocabulary.owner(words, i)) || words.slice(1).some(isBreak)) return [];
  const from = (vocabulary.you(words, 0) ?? vocabulary.determiners(words, 0))?.length ?? 0;
  const isOfOthers =
    vocabulary.helping(words, from) ?? vocabulary.owner(words, from) ?? vocabulary.domain(words, from);
  const statements = isOfOthers ? readStatements(vocabulary, words, { imperative: true }) : [];
  return statements.every(({ owner }) => owner)
    ? statements.flatMap(({ owner, together }) => [owner!.id, ...together.map(({ id }) => id)])
    : [];
}

/** The domains that words name one after the other, as the things held. */
export function readDomains(
  vocabulary: Vocabulary,
  words: readonly Word[],
  from: number,
  verbs?: PhraseTable<true>,
): { readonly found: readonly Pick<Statement, 'domain' | 'words'>[]; readonly end: number } {
  const found: Pick<Statement, 'domain' | 'words'>[] = [];
  let between = 0;
  let at = from;
  while (at < words.length && between <= farthest) {
    if (at > from && isBreak(words[at]!)) break;
    const domain = vocabulary.domain(words, at);
    if (domain) {
      // The subject of another clause: "ensure infrastructure is used well".
      if (vocabulary.finite(words, at + domain.length)) break;
      found.push({ domain: domain.value, words: rangeOf(words, at, domain.length) });
      at += domain.length;
      between = 0;
      continue;
    }
    const isNext = isJoined(vocabulary, words, at);
    const verb = isNext ? verbs?.(words, at) : undefined;
    // "The teams you lead run the help desk": another verb without "and" has another subject.
    if (!isNext && (vocabulary.verbs(words, at) ?? vocabulary.thirdPerson(words, at))) break;
    if (verb) {
      at += verb.length;
      between = 0;
      continue;
    }
    if (
      vocabulary.ends(words, at) ??
      vocabulary.helping(words, at) ??
      vocabulary.negations(words, at) ??
      vocabulary.owner(words, at)
    ) {
      break;
    }
    const other = vocabulary.other(words, at)?.length ?? 1;
    between += other;
    at += other;
  }
  return { found, end: at };
}

/** "[our] CIO", "[the] Head of IT" at a word, as the subject or object of a sentence. */
export function readOwner(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
): { readonly owner: Owner; readonly end: number } | undefined {
  let from = at;
  while (from < words.length && from - at < 3 && vocabulary.determiners(words, from)) from++;
  const owner = vocabulary.owner(words, from);
  return owner && { owner: owner.value, end: from + owner.length };
}

/** Behind an owner: "owns", "who owns", ", who owns", ", Mette Holm, owns". */
export function readThirdPerson(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
): number | undefined {
  const behind = behindName(vocabulary, words, at);
  const next = words[behind];
  if (!next || isBreak(next)) return undefined;
  const relative = vocabulary.relative(words, behind);
  const isNamed = behind > at;
  if (!relative && !isNamed && next.before === 'comma') return undefined;
  const from = behind + (relative?.length ?? 0);
  const verb = vocabulary.thirdPerson(words, from);
  const isJoinedRight = words[from]?.before === (isNamed && !relative ? 'comma' : 'space');
  return verb && isJoinedRight ? from + verb.length : undefined;
}

/** Behind what stands between two commas and may be the name of the owner; else the same place. */
function behindName(vocabulary: Vocabulary, words: readonly Word[], at: number): number {
  if (words[at]?.before !== 'comma') return at;
  let end = at + 1;
  while (end - at < longestLabel && words[end]?.before === 'space') end++;
  const isOther = (i: number): boolean =>
    [vocabulary.owner, vocabulary.domain, vocabulary.relative, vocabulary.thirdPerson, vocabulary.joins].some(
      (find) => find(words, i),
    );
  for (let i = at; i < end; i++) if (isOther(i)) return at;
  return words[end]?.before === 'comma' ? end : at;
}

/** Whether the words before, up to what parts them from these, say that it is not so. */
export function isNegated(vocabulary: Vocabulary, words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    if (i < at && vocabulary.negations(words, i)) return true;
    if (words[i]!.before === 'break' || vocabulary.contrasts(words, i)) return false;
  }
  return false;
}

interface Start {
  readonly owner: Owner | undefined;
  /** Behind the verb. */
  readonly at: number;
  /** Verbs of the same form may follow. */
  readonly verbs: PhraseTable<true>;
}

function startOfClaim(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
  imperative: boolean,
): Start | undefined {
  if (imperative && (at === 0 || (at <= longestLabel && isBreak(words[at]!)))) {
    // "To lead our teams", as public bodies write it.
    const end = endOfVerbs(vocabulary, words, at + (vocabulary.infinitives(words, at)?.length ?? 0));
    if (end !== undefined) return { owner: undefined, at: end, verbs: vocabulary.imperative };
  }
  if (vocabulary.conditions(words, at - 1)) return undefined;
  const you = vocabulary.you(words, at);
  const verb = you && vocabulary.verbs(words, at + you.length);
  if (verb) return { owner: undefined, at: at + you.length + verb.length, verbs: vocabulary.verbs };
  const post = vocabulary.post(words, at);
  const postVerb = post && vocabulary.thirdPerson(words, at + post.length);
  if (postVerb) {
    return { owner: undefined, at: at + post.length + postVerb.length, verbs: vocabulary.thirdPerson };
  }
  const named = vocabulary.owner(words, at);
  const behind = named && readThirdPerson(vocabulary, words, at + named.length);
  if (!named || behind === undefined) return undefined;
  const from = behindName(vocabulary, words, at + named.length);
  const isRelative = vocabulary.relative(words, from) !== undefined;
  if (!isSubject(vocabulary, words, at, isRelative)) return undefined;
  return { owner: named.value, at: behind, verbs: vocabulary.thirdPerson };
}

/** Behind the verbs a bullet begins with, if one of them is a verb of holding and none gives only a hand. */
function endOfVerbs(vocabulary: Vocabulary, words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (let i = 0; i < leadingVerbs; i++) {
    const verb = vocabulary.imperative(words, at);
    if (verb) return at + verb.length;
    const isVerb =
      !vocabulary.helping(words, at) &&
      !vocabulary.ends(words, at) &&
      !vocabulary.determiners(words, at) &&
      !vocabulary.negations(words, at) &&
      !vocabulary.domain(words, at) &&
      !vocabulary.owner(words, at);
    if (!isVerb) return undefined;
    at++;
    if (vocabulary.joins(words, at)) at++;
    else if (words[at]?.before !== 'comma') return undefined;
  }
  return undefined;
}

/** Not "deputy CIO", "assistant to the CIO", "the CTO or the CIO", nor the possessive, which is another word. */
function isSubject(vocabulary: Vocabulary, words: readonly Word[], at: number, isRelative: boolean): boolean {
  let first = at;
  while (first > 0 && words[first]!.before === 'space' && vocabulary.determiners(words, first - 1)) first--;
  const word = words[first]!;
  if (first === 0 || word.before !== 'space') return true;
  if (vocabulary.clauses(words, first - 1)) return true;
  if (vocabulary.joins(words, first - 1)) return !endsWithOwner(vocabulary, words, first - 1);
  // "You work with our CIO, who owns …"
  return isRelative && first < at && !vocabulary.belonging(words, first - 1);
}

function endsWithOwner(vocabulary: Vocabulary, words: readonly Word[], end: number): boolean {
  for (let from = Math.max(0, end - 6); from < end; from++) {
    if (from + (vocabulary.owner(words, from)?.length ?? Infinity) === end) return true;
  }
  return false;
}

function isJoined(vocabulary: Vocabulary, words: readonly Word[], at: number): boolean {
  return words[at]!.before === 'comma' || vocabulary.joins(words, at - 1) !== undefined;
}

/** "X and Y belong to the CIO." */
function readPassive(vocabulary: Vocabulary, words: readonly Word[]): readonly Statement[] {
  const statements: Statement[] = [];
  let run: Pick<Statement, 'domain' | 'words'>[] = [];
  let runStart = 0;
  for (let at = 0; at < words.length;) {
    const domain = vocabulary.domain(words, at);
    if (!domain || (run.length > 0 && isBreak(words[at]!))) {
      const goesOn =
        !isBreak(words[at]!) && (vocabulary.joins(words, at) ?? vocabulary.determiners(words, at));
      if (!goesOn) run = [];
      if (!domain) {
        at += vocabulary.other(words, at)?.length ?? 1;
        continue;
      }
    }
    if (run.length === 0) runStart = at;
    run.push({ domain: domain.value, words: rangeOf(words, at, domain.length) });
    at += domain.length;
    const passive = vocabulary.passive(words, at);
    if (!passive || isNegated(vocabulary, words, runStart)) continue;
    const behind = at + passive.length;
    const named = readOwner(vocabulary, words, behind);
    const you = named ? undefined : vocabulary.you(words, behind);
    const end = named?.end ?? behind + (you?.length ?? 0);
    const isWhole = !words[end] || words[end].before !== 'space' || vocabulary.ends(words, end);
    // "to the CTO and the CIO" gives it to no one person.
    if ((named ?? you) && isWhole) {
      const together = readTogether(vocabulary, words, behind, named?.owner);
      for (const part of run) statements.push({ ...part, owner: named?.owner, together });
    }
    run = [];
    at = Math.max(end, at + 1);
  }
  return statements;
}

/** Those who hold it as well, by words such as "in partnership with" anywhere in the same part of the sentence. */
function readTogether(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
  owner: Owner | undefined,
): readonly Owner[] {
  let first = at;
  while (first > 0 && !isBreak(words[first]!)) first--;
  const found = new Map<string, Owner>();
  for (let i = first; i < words.length; i++) {
    if (i > first && isBreak(words[i]!)) break;
    const together = vocabulary.together(words, i);
    let next = together && readOwner(vocabulary, words, i + together.length);
    while (next) {
      if (next.owner.id !== owner?.id) found.set(next.owner.id, next.owner);
      const join = vocabulary.joins(words, next.end);
      next = join && readOwner(vocabulary, words, next.end + join.length);
    }
  }
  return [...found.values()];
}

function isBreak({ before }: Word): boolean {
  return before === 'break' || before === 'colon';
}

function rangeOf(words: readonly Word[], at: number, length: number): { start: number; end: number } {
  return { start: words[at]!.start, end: words[at + length - 1]!.end };
}
