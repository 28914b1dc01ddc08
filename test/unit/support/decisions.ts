import { createAnswerSpace } from '../../../src/core/recommend/answerSpace.ts';
import { createDecide, type Decision } from '../../../src/core/recommend/decide.ts';
import { createOutcomeMap } from '../../../src/core/recommend/outcomeMap.ts';
import { catalog } from './catalog.ts';
import { answersAt, size } from './referenceModel.ts';

export const space = createAnswerSpace(catalog);
export const decide = createDecide(catalog, space);
export const outcomeMap = createOutcomeMap(catalog, space, decide);

/** What the model decides for every combination, in the order of the reference outcomes. */
export const decisions: readonly Decision[] = Array.from({ length: size }, (_, index) =>
  decide(space.positions(answersAt(index))),
);
