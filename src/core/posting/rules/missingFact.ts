import type { Catalog } from '../../catalog/catalog.ts';
import type { FactName } from '../../catalog/checksSchema.ts';
import { fixWith } from './edits.ts';
import { insertEntry } from './insertEntry.ts';
import type { TextRange } from '../parse/range.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import type { RuleFinding, RuleFix } from './rule.ts';
import { isOneOf } from '../../isOneOf.ts';

/** The message of findings that a posting lacks something, in all checks that look for it. */
export const missingFact = 'missing';

/** Whether a posting says something: in its front matter, by a heading or in prose. */
export function isStated(
  { checks }: Pick<Catalog, 'checks'>,
  { document, places, kindAt }: Pick<CheckedPosting, 'document' | 'places' | 'kindAt'>,
  name: FactName,
  isIgnored: (place: TextRange) => boolean = () => false,
): boolean {
  const { keys = [], sections = [], notIn = [] } = checks.facts[name];
  const inFront = document.frontMatter
    ?.fields()
    .some((field) => field.source.text !== '' && keys.includes(field.name));
  const byHeading = document.sections.some(({ ownKind }) => isOneOf(sections, ownKind));
  const counts = (place: TextRange): boolean => !isIgnored(place) && !isOneOf(notIn, kindAt(place.start));
  return Boolean(inFront) || byHeading || places(name).some(counts);
}

/** Text to fill in that says it. */
function insertFact(catalog: Catalog, posting: CheckedPosting, name: FactName): readonly RuleFix[] {
  const { insert, behind } = catalog.checks.facts[name];
  const edits = insertEntry(catalog, posting, { entry: insert[posting.role ?? 'cto'], behind });
  return fixWith('insert', edits);
}

/** A finding on the whole posting that a fact is missing, with a fix that inserts its text. */
export function missing(
  catalog: Catalog,
  posting: CheckedPosting,
  name: FactName,
  values?: Readonly<Record<string, string>>,
): RuleFinding {
  return {
    range: posting.title,
    message: missingFact,
    ...(values && { values }),
    fixes: () => insertFact(catalog, posting, name),
  };
}
