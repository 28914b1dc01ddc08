import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/schema.ts';
import type { Block } from './blocks.ts';

/** The questions of a role as a sheet for one candidate: a scale to score by, and a row for each question. */
export function interviewGuide({ writing }: Pick<Catalog, 'writing'>, { posting }: Entry): readonly Block[] {
  const { candidate, scaleHeading, scale, columns } = writing.interviewGuide;
  return [
    { kind: 'paragraph', text: candidate },
    ...(posting?.text === undefined ? [] : [{ kind: 'paragraph' as const, text: posting.text }]),
    { kind: 'heading', text: scaleHeading },
    { kind: 'list', items: scale },
    ...(posting?.lists ?? []).flatMap(({ lead = '', items = [] }): readonly Block[] => [
      { kind: 'heading', text: lead.replace(/:$/, '') },
      { kind: 'table', columns, rows: items.map((item) => [item, ...columns.slice(1).map(() => ' ')]) },
    ]),
  ];
}
