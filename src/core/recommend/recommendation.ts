import type { Advice, Model, Option, Outcome, Side } from '../catalog/advisorSchema.ts';
import type { Answers } from './answers.ts';
import type { Changes, Overturning } from './changes.ts';
import type { Standing } from './decide.ts';

/** A sentence of the content with what it rests on. `own` among the sources means: a rule of the makers. */
export type AdviceRow = Advice['steps'][number];

/** Points one answer gave to one side. */
export interface Contribution {
  readonly question: string;
  readonly option: string;
  readonly points: number;
}

/** One side's part of the explanation. The points of the contributions sum to `score`. */
export interface SideExplanation {
  /** Points, 0 to `model.scale`. */
  readonly score: number;
  /** Answered questions that speak to this side, most points first. */
  readonly contributions: readonly Contribution[];
  /** Whether the side calls for a seat; undefined while an open question may add points. */
  readonly standing: Standing | undefined;
  /** The standing in a sentence. */
  readonly verdict: string | undefined;
}

/** What an answer says for or against the outcome. */
export interface Reason extends Contribution {
  readonly side: Side;
  readonly text: string;
  readonly sources: NonNullable<Option['reasons']>[number]['sources'];
}

/** How close the call is. */
export interface Margin {
  readonly level: Model['margins'][number]['id'];
  /** Points between the line and the side that is nearer to it. */
  readonly distance: number;
  /** Single changes of an answer that keep the outcome, and all there are. */
  readonly kept: number;
  readonly total: number;
  /** All that do not, with what each gives, in the order of the questions. */
  readonly others: readonly Overturning[];
  /** The nearest single change that overturns the outcome: what the call hangs on. */
  readonly hangsOn: Overturning | undefined;
}

/** One of the five outcomes beside the others. */
export interface OutcomeOption {
  readonly outcome: Outcome;
  /** `result`: the one recommended; `open`: some completion of the answers has it; `ruled-out`: none has. */
  readonly state: 'result' | 'open' | 'ruled-out';
  /** What speaks against it with these answers; undefined for the result, and while a question is open. */
  readonly whyNot: AdviceRow | undefined;
}

/** Who takes a piece of work under the outcome. */
export interface Assignment {
  readonly work: string;
  readonly title: string;
  readonly owner: string;
  readonly sources: AdviceRow['sources'];
}

/** The explained answer to "CTO or CIO?": plain data, ids and texts of `content/advisor`. */
export interface Recommendation {
  /** The outcome, or the most likely one while several are possible. */
  readonly outcome: Outcome;
  /** Outcomes that some usual completion of the answers has. */
  readonly possible: readonly Outcome[];
  /** True if no open question can lead to another outcome. */
  readonly settled: boolean;
  /** True if none can unless the answers turn out to hold an unusual pair. */
  readonly settledIfUsual: boolean;
  /** The answers taken into account: known questions and options only. */
  readonly answers: Answers;
  /** Questions that decide: answered, of all. */
  readonly answered: number;
  readonly questions: number;
  /** The open question that would narrow the result most. */
  readonly mostUseful: string | undefined;
  readonly scores: Readonly<Record<Side, number>>;
  /** Points each side needs. */
  readonly line: number;
  readonly sides: Readonly<Record<Side, SideExplanation>>;
  /** The strongest reasons for the outcome and against it, side by side: by points given, or not given. */
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  /** Undefined, like the changes below, while a question that decides is open. */
  readonly margin: Margin | undefined;
  /** Single changes that overturn the outcome: what the asker decides, what turns out, what is sold. */
  readonly overturning: Changes['overturning'];
  /** For each other outcome the nearest one or two changes; no changes where it takes more. */
  readonly counterfactuals: Changes['counterfactuals'];
  readonly options: readonly OutcomeOption[];
  /** Unusual pairs among the answers. */
  readonly unusual: readonly { readonly id: string; readonly text: string; readonly confirmed: boolean }[];
  readonly headline: Advice['headlines'][number];
  readonly filling: readonly AdviceRow[];
  readonly steps: readonly AdviceRow[];
  readonly notices: readonly AdviceRow[];
  readonly practices: readonly AdviceRow[];
  readonly assignments: readonly Assignment[];
  /** Entries of shared work that need one owner each. */
  readonly shared: readonly string[];
  readonly limits: readonly AdviceRow[];
}

/**
 * Answers "CTO or CIO?" for a partial or full set of answers. Unknown ids count as open; never throws on input.
 *
 * @param confirmed ids of unusual pairs of answers that the asker has said are right: ordinary answers from then on
 */
export type Recommend = (answers: Answers, confirmed?: readonly string[]) => Recommendation;
