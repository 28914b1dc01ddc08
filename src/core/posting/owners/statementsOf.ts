import { oneLine } from '../../oneLine.ts';
import type { Owner, Statement } from './claim.ts';
import type { Place } from './readPlaces.ts';
import { readDomains, readOwner, readStatements } from './readStatements.ts';
import type { FullVocabulary, Vocabulary } from './vocabulary.ts';
import type { Word } from './wordsIn.ts';

/** A name may stand for an owner in a list of owners, a sentence may not. */
const longestName = 6;

/**
 * What a sentence, a bullet or a row says of who holds what: by a label, by what stands above it, or in a sentence of
 * its own. Nothing is said by a question.
 */
export function statementsOf(vocabulary: FullVocabulary, place: Place, text: string): readonly Statement[] {
  const { words, cells, setting } = place;
  if (cells) return rowStatements(vocabulary, cells, place.isDuty('sure'));
  if (text.slice(place.end - 1, place.end) === '?') return [];
  const labelled = labelStatement(vocabulary, place, text);
  if (labelled) return [labelled];
  if (setting.holder !== undefined) {
    const owner = setting.holder === 'post' ? undefined : setting.holder;
    // "Cybersecurity: partner with the CISO" below it is a hand that is given.
    if (!owner && helpsBehindLabel(vocabulary, words)) return [];
    const { found } = readDomains(vocabulary, words, 0);
    // Below "What you'll lead" lines may have verbs of their own.
    if (found.length > 0 || owner) return found.map((one) => ({ ...one, owner, together: [] }));
  }
  const statements = statementsIn(vocabulary, words, setting.own && place.bullet !== undefined);
  return setting.own ? statements : statements.filter(({ owner }) => owner !== undefined);
}

/** @param imperative "Lead the teams" says what the holder of the post does */
function statementsIn(
  vocabulary: FullVocabulary,
  words: readonly Word[],
  imperative: boolean,
): readonly Statement[] {
  return [vocabulary, ...vocabulary.deeds].flatMap((one) => readStatements(one, words, { imperative }));
}

/** Whether a label is explained by a verb that holds nothing. */
function helpsBehindLabel({ helping }: Vocabulary, words: readonly Word[]): boolean {
  const label = words.findIndex(({ before }, i) => i > 0 && (before === 'colon' || before === 'break'));
  return label > 0 && helping(words, label) !== undefined;
}

/** "Security of the product: CISO". */
function labelStatement(
  vocabulary: Vocabulary,
  { words, setting }: Place,
  text: string,
): Statement | undefined {
  const label = words.findIndex(({ before }) => before === 'colon');
  if (label < 0) return undefined;
  const domain = wholeDomain(vocabulary, words.slice(0, label));
  if (!domain) return undefined;
  const rest = words.slice(label);
  const owner = wholeOwner(vocabulary, rest) ?? (setting.listsOwners ? freeOwner(rest, text) : undefined);
  return owner && { ...domain, owner, together: [] };
}

/**
 * A row of a table: a domain in its first cell, in another cell one owner and nothing else; or, of two cells that
 * name nobody, duties: "| Security | Own information security |". More columns may say whose they are.
 */
function rowStatements(
  vocabulary: FullVocabulary,
  cells: readonly (readonly Word[])[],
  areDuties: boolean,
): readonly Statement[] {
  const domain = wholeDomain(vocabulary, cells[0]!);
  const owner = cells.slice(1).flatMap((cell) => wholeOwner(vocabulary, cell) ?? [])[0];
  if (domain && owner) return [{ ...domain, owner, together: [] }];
  const namesAnybody = cells.some((cell) => cell.some((_, at) => vocabulary.owner(cell, at)));
  return areDuties && cells.length === 2 && !namesAnybody
    ? cells.flatMap((cell) => statementsIn(vocabulary, cell, true))
    : [];
}

function wholeDomain(
  vocabulary: Vocabulary,
  words: readonly Word[],
): Pick<Statement, 'domain' | 'words'> | undefined {
  const from = vocabulary.determiners(words, 0)?.length ?? 0;
  const domain = vocabulary.domain(words, from);
  return domain && from + domain.length === words.length
    ? { domain: domain.value, words: { start: words[from]!.start, end: words.at(-1)!.end } }
    : undefined;
}

function wholeOwner(vocabulary: Vocabulary, words: readonly Word[]): Owner | undefined {
  const found = readOwner(vocabulary, words, 0);
  return found?.end === words.length ? found.owner : undefined;
}

function freeOwner(words: readonly Word[], text: string): Owner | undefined {
  const isName = words.length > 0 && words.length <= longestName && words.every((word) => word.text !== '');
  if (!isName) return undefined;
  const title = oneLine(text.slice(words[0]!.start, words.at(-1)!.end));
  return { id: `name ${title.toLowerCase()}`, title };
}
