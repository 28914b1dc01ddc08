import type { States } from '../../catalog/postingSchema.ts';
import { firstField, type FrontMatterField } from '../parse/frontMatterField.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { createFindLastDay, type Day } from './findLastDay.ts';
import { fieldEvidence, type Evidence, type PostingIdentity } from './postingIdentity.ts';
import { createWrittenDates } from './writtenDates.ts';

/** Whether people can apply, as far as the posting says. */
export interface PostingState {
  /** `draft` is also what opens later or has blanks left; `open` is also a posting that says nothing of it. */
  readonly value: 'open' | 'expired' | 'draft';
  /** The last day to apply, as `2027-05-03`. */
  readonly lastDay: string | undefined;
  /** What says so, then a day in the text that says otherwise. Of an expired posting the day comes first. */
  readonly evidence: readonly Evidence[];
}

/** @param today the day where the person is, as `2027-05-03` */
export type FindState = (
  document: PostingDocument,
  kind: PostingIdentity['kind'],
  today: string,
) => PostingState;

/** Tells the state by the front matter first, then by a line that names the last day. */
export function createFindState({ states, firstDay, lastDay, ...words }: States): FindState {
  const dates = createWrittenDates(words);
  const findLastDay = createFindLastDay(lastDay, dates);
  const saidState = createSaidState(states);
  return (document, kind, today) => {
    const fields = document.frontMatter?.fields() ?? [];
    const inFront = dayOfField(fields, lastDay.keys);
    const inText = findLastDay(document);
    const last = inFront ?? inText;
    const isOver = ({ day }: Day): boolean => day < today;
    // The front matter counts; where the text says otherwise, both are named.
    const otherwise = inFront && inText && isOver(inFront) !== isOver(inText) ? inText : undefined;
    const evidenceOf = (...found: readonly ({ evidence: Evidence } | undefined)[]): readonly Evidence[] =>
      found.flatMap((one) => one?.evidence ?? []);
    const of = (value: PostingState['value'], ...evidence: readonly Evidence[]): PostingState => ({
      value,
      lastDay: last?.day,
      evidence,
    });
    const said = saidState(fields);
    if (said && said.state !== 'open') return of(said.state, said.evidence);
    if (last && isOver(last)) return of('expired', ...evidenceOf(last, said, otherwise));
    const first = dayOfField(fields, firstDay.keys);
    if (first && first.day > today) return of('draft', first.evidence);
    if (kind.value === 'template') return of('draft', ...kind.evidence);
    return of('open', ...evidenceOf(said, last, otherwise));
  };

  function dayOfField(fields: readonly FrontMatterField[], keys: readonly string[]): Day | undefined {
    const dayIn = ({ value = '' }: FrontMatterField): string | undefined => dates.read(value);
    const field = firstField(fields, keys, (one) => dayIn(one) !== undefined);
    return field && { day: dayIn(field)!, evidence: fieldEvidence(field) };
  }
}

interface SaidState {
  readonly state: PostingState['value'];
  readonly evidence: Evidence;
}

/** What a field of the front matter says that is no date: "status: closed". */
function createSaidState(
  states: States['states'],
): (fields: readonly FrontMatterField[]) => SaidState | undefined {
  const rows = states.flatMap(({ state, fields }) => fields.map((field) => ({ state, ...field })));
  return (fields) => {
    for (const { state, keys, values } of rows) {
      const field = fields.find(
        ({ name, value }) =>
          value !== undefined && keys.includes(name) && values.includes(value.trim().toLowerCase()),
      );
      if (field) return { state, evidence: fieldEvidence(field) };
    }
    return undefined;
  };
}

/** Whether the front matter calls a posting closed, whatever its dates are. */
export function createIsCalledClosed({
  states,
}: Pick<States, 'states'>): (document: Pick<PostingDocument, 'frontMatter'>) => boolean {
  const saidState = createSaidState(states);
  return ({ frontMatter }) => saidState(frontMatter?.fields() ?? [])?.state === 'expired';
}
