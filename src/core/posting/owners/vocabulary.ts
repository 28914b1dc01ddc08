import type { Domains } from '../../catalog/domainsSchema.ts';
import { headingWords } from '../parse/normalize.ts';
import type { Owner } from './claim.ts';
import { createPhraseTable, createWordList, type PhraseTable } from './phraseTable.ts';
import type { Word } from './wordsIn.ts';

/** The words of `content/domains.yaml`, ready to be looked for. */
export interface Vocabulary {
  /** The domain named by words that stand for themselves: "help desk", not the first words of "help desk software". */
  readonly domain: PhraseTable<string>;
  /** Words that hold those of a domain and mean something else. */
  readonly other: PhraseTable<true>;
  readonly owner: PhraseTable<Owner>;
  readonly you: PhraseTable<true>;
  readonly post: PhraseTable<true>;
  readonly verbs: PhraseTable<true>;
  readonly thirdPerson: PhraseTable<true>;
  /** What a bullet may begin with. */
  readonly imperative: PhraseTable<true>;
  /** Before a verb that a bullet begins with. */
  readonly infinitives: PhraseTable<true>;
  readonly passive: PhraseTable<true>;
  readonly relative: PhraseTable<true>;
  readonly together: PhraseTable<true>;
  readonly helping: PhraseTable<true>;
  readonly negations: PhraseTable<true>;
  readonly contrasts: PhraseTable<true>;
  readonly belonging: PhraseTable<true>;
  readonly conditions: PhraseTable<true>;
  readonly clauses: PhraseTable<true>;
  readonly determiners: PhraseTable<true>;
  readonly ownerLists: PhraseTable<true>;
  readonly ends: PhraseTable<true>;
  readonly finite: PhraseTable<true>;
  readonly joins: PhraseTable<true>;
  /** Headings of columns, as `headingWords`: who is named below them holds nothing. */
  readonly columnsOfOthers: ReadonlySet<string>;
  /** Behind a domain, before what narrows it. */
  readonly qualifiers: PhraseTable<true>;
}

/** Of the whole content, with what reads the verbs that hold one domain only. */
export interface FullVocabulary extends Vocabulary {
  readonly deeds: readonly Vocabulary[];
}

/** Prepares the tables of `content/domains.yaml` once for all postings. */
export function createVocabulary({ domains, others, owners, claims }: Domains): FullVocabulary {
  const ends = createWordList([...claims.ends, ...claims.finite]);
  const joins = createWordList(claims.joins);
  const passive = createWordList(claims.passive);
  const negations = createWordList(claims.negations);
  const noNegations = createWordList(claims.noNegations);
  const isWhole = (words: readonly Word[], end: number): boolean => {
    const next = words[end];
    if (!next || next.before !== 'space') return true;
    return Boolean(ends(words, end) ?? joins(words, end) ?? passive(words, end));
  };
  const domainOf =
    (named: PhraseTable<string>): PhraseTable<string> =>
    (words, at) => {
      const found = named(words, at);
      return found && isWhole(words, at + found.length) ? found : undefined;
    };
  const vocabulary: Vocabulary = {
    domain: domainOf(
      createPhraseTable(
        domains.flatMap(({ id, title, name, phrases, unclear = [], ofInside = [], general = [] }) =>
          [...phrases, ...unclear, ...ofInside, ...general, title, name].map(
            (phrase) => [phrase, id] as const,
          ),
        ),
      ),
    ),
    other: createWordList(others),
    owner: createPhraseTable(
      owners.flatMap(({ id, title, phrases }) => phrases.map((phrase) => [phrase, { id, title }] as const)),
    ),
    you: createWordList(claims.you),
    post: createWordList(claims.post),
    verbs: createWordList(claims.verbs),
    thirdPerson: createWordList(claims.thirdPerson),
    imperative: createWordList([...claims.verbs, ...claims.thirdPerson, ...claims.gerunds]),
    infinitives: createWordList(claims.infinitives),
    passive,
    relative: createWordList(claims.relative),
    together: createWordList(claims.together),
    helping: createWordList(claims.helping),
    negations: (words, at) => (noNegations(words, at) ? undefined : negations(words, at)),
    contrasts: createWordList(claims.contrasts),
    belonging: createWordList(claims.belonging),
    conditions: createWordList(claims.conditions),
    clauses: createWordList(claims.clauses),
    determiners: createWordList(claims.determiners),
    ownerLists: createWordList(claims.ownerLists),
    ends,
    finite: createWordList(claims.finite),
    joins,
    columnsOfOthers: new Set(claims.columnsOfOthers.map(headingWords)),
    qualifiers: createWordList(claims.qualifiers),
  };
  const deeds = domains.flatMap(({ id, phrases, does }): readonly Vocabulary[] => {
    if (!does) return [];
    const verbs = createWordList(does.verbs);
    const named = createPhraseTable((does.phrases ?? phrases).map((phrase) => [phrase, id] as const));
    const domain = domainOf(named);
    return [
      { ...vocabulary, domain, verbs, thirdPerson: verbs, imperative: verbs, passive: () => undefined },
    ];
  });
  return { ...vocabulary, deeds };
}
