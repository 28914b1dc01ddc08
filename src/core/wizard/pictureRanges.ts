import type { Catalog } from '../catalog/catalog.ts';
import type { Condition, Model, Outcome, Side } from '../catalog/advisorSchema.ts';
import { matches, type Answers } from '../recommend/answers.ts';

/** What keeps a side from calling for a seat, however many points it has. */
type Obstacle = 'no-fit' | 'nothing-to-do';

/** Where one side lies on the picture. */
export interface PictureRange {
  /** The points so far. */
  readonly from: number;
  /** The most that the open questions allow. */
  readonly to: number;
  /** Why the half over the line is hatched; undefined where it is not reached or calls for a seat. */
  readonly obstacle: Obstacle | undefined;
  /** No open answer can hatch that half any more. */
  readonly sure: boolean;
}

/** A field of the picture. In the one over both lines, seats and size decide between both and one person. */
export type Field = Exclude<Outcome, 'HYBRID'>;

type Content = Pick<Catalog, 'questions' | 'model'>;

/** Where both sides lie for these answers, from the points and conditions of the model. */
export function pictureRanges(content: Content, answers: Answers): Readonly<Record<Side, PictureRange>> {
  return {
    product: rangeOf(content, answers, 'product'),
    internal: rangeOf(content, answers, 'internal'),
  };
}

/** The field of an outcome. */
export function fieldOf(outcome: Outcome): Field {
  return outcome === 'HYBRID' ? 'BOTH' : outcome;
}

function rangeOf({ questions, model }: Content, answers: Answers, side: Side): PictureRange {
  let [from, to] = [0, 0];
  for (const { id, options } of questions) {
    const points = options.map((option) => option.points?.[side] ?? 0);
    const chosen = points[options.findIndex((option) => option.id === answers[id])];
    from += chosen ?? 0;
    to += chosen ?? Math.max(...points);
  }
  return {
    from,
    to,
    obstacle: to < model.line ? undefined : obstacleOf(model, answers, side),
    sure: callsForSeat(model, answers, side),
  };
}

function obstacleOf({ sides }: Model, answers: Answers, side: Side): Obstacle | undefined {
  const { fit, nothingToDo } = sides[side];
  if (matches(nothingToDo, answers)) return 'nothing-to-do';
  return fit.every((condition) => isRuledOut(condition, answers)) ? 'no-fit' : undefined;
}

function callsForSeat({ sides }: Model, answers: Answers, side: Side): boolean {
  const { fit, nothingToDo } = sides[side];
  return isRuledOut(nothingToDo, answers) && fit.some((condition) => matches(condition, answers));
}

/** True if an answer given speaks against the condition: what is open may still fit. */
function isRuledOut(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).some(
    ([id, wanted]) => answers[id] !== undefined && !wanted.includes(answers[id]),
  );
}
