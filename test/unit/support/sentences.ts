import type { CatalogData } from '../../../src/core/catalog/catalog.ts';
import { catalog } from './catalog.ts';

/** A text that people read, and where it stands. */
export interface Sentence {
  readonly place: string;
  readonly text: string;
}

/** What the software reads: ids, references and conditions. */
const forSoftware = new Set([
  ...[
    'id',
    'see',
    'sections',
    'from',
    'twin',
    'snippets',
    'description',
    'entry',
    'roles',
    'outcome',
    'sources',
  ],
  ...[
    'icon',
    'when',
    'fit',
    'nothingToDo',
    'large',
    'twoSeats',
    'assumedSeats',
    'audience',
    'group',
    'class',
  ],
  ...['side', 'stance', 'change', 'product', 'internal', 'two', 'step', 'today'],
]);

/** Every text of a value that is meant for people. */
export function sentencesIn(value: unknown, place: string): readonly Sentence[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const data: unknown = part;
    if (forSoftware.has(key) && isReference(data)) return [];
    return sentencesIn(data, `${place}.${key}`);
  });
}

/** `roles` and `outcome` are also the names of whole files and lists, whose texts do count. */
function isReference(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string' || isCondition(item));
  return isCondition(value);
}

function isCondition(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part: unknown) => Array.isArray(part) || isCondition(part))
  );
}

const { roles, entries, comparison, questions, model, advice, words, sheet, writing, ownership } = catalog;
/** Without the words that the checks look for in postings. */
const { checks, page, ignore, additions } = catalog.checks;

/** All texts of the content that people read. */
export const contentSentences = sentencesIn(
  {
    ...({
      roles,
      entries,
      comparison,
      questions,
      model,
      advice,
      words,
      sheet,
      writing,
      ownership,
    } satisfies Omit<CatalogData, 'outline' | 'sections' | 'signs' | 'states' | 'synonyms' | 'checks'>),
    checks: { checks, page, ignore, additions },
  },
  'content',
);
