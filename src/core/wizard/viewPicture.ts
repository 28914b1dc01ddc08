import type { Catalog } from '../catalog/catalog.ts';
import { sides } from '../catalog/facts.ts';
import type { Side } from '../catalog/advisorSchema.ts';
import type { Recommendation } from '../recommend/recommendation.ts';
import { fieldOf, pictureRanges, type Field, type PictureRange } from './pictureRanges.ts';
import type { PictureView } from './view.ts';
import type { WizardStrings } from './wizardStrings.ts';

const fields: readonly { readonly field: Field; readonly product: boolean; readonly internal: boolean }[] = [
  { field: 'CIO', product: false, internal: true },
  { field: 'BOTH', product: true, internal: true },
  { field: 'NEITHER', product: false, internal: false },
  { field: 'CTO', product: true, internal: false },
];

/** The points of both sides in a plane, and the same in words. It never says anything else than the headline. */
export function viewPicture(catalog: Catalog, result: Recommendation, strings: WizardStrings): PictureView {
  const { model } = catalog;
  const { line, scale } = model;
  const ranges = pictureRanges(catalog, result.answers);
  const complete = result.margin !== undefined;
  const possible = new Set(result.possible.map(fieldOf));
  const own = fieldOf(result.outcome);
  const side = (id: Side): PictureView['product'] => ({
    title: model.sides[id].title,
    from: ranges[id].from,
    to: ranges[id].to,
    hatched: ranges[id].obstacle !== undefined,
  });
  const sentence = (id: Side): string => {
    const { from, to } = ranges[id];
    const { title } = model.sides[id];
    if (!complete && to > from) return strings.range(title, from, to, line);
    return from >= line
      ? strings.reaches(title, from, scale, line)
      : strings.staysBelow(title, from, scale, line);
  };
  const isUndecided = (id: Side): boolean => {
    const { from, obstacle, sure } = ranges[id];
    return from >= line && obstacle === undefined && !sure;
  };
  return {
    title: strings.picture,
    show: strings.showPicture,
    sentences: [
      ...sides.map(sentence),
      ...sides.filter(isUndecided).map((id) => strings.undecided(model.sides[id].title)),
      ...reasonsOf(catalog, ranges).map(strings.hatched),
      possible.size > 1
        ? strings.openFields(
            fields.filter(({ field }) => possible.has(field)).map(({ field }) => strings.fields[field]),
          )
        : strings.yourField(strings.fields[own]),
    ],
    scale,
    line,
    you: result.answered === 0 ? undefined : strings.you,
    product: side('product'),
    internal: side('internal'),
    fields: fields.map(({ field, product, internal }) => ({
      product,
      internal,
      label: strings.fields[field],
      note: field === 'BOTH' ? strings.seatsDecide : undefined,
      state: !possible.has(field) ? 'ruled-out' : possible.size === 1 ? 'result' : 'open',
    })),
  };
}

/** Why halves are hatched, in the words that also say why the other role is not the result. */
function reasonsOf({ advice }: Catalog, ranges: Readonly<Record<Side, PictureRange>>): readonly string[] {
  const reason = (side: Side, option: Field): readonly string[] => {
    const { obstacle } = ranges[side];
    const row = advice.whyNot.find(
      ({ option: candidate, when }) =>
        candidate === option && obstacle !== undefined && when[`${side}Standing`]?.includes(obstacle),
    );
    return row ? [row.text] : [];
  };
  return [...reason('product', 'CTO'), ...reason('internal', 'CIO')];
}
