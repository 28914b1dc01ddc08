import type { Model, Outcome } from '../catalog/advisorSchema.ts';
import type { Intent } from './protocol.ts';

/** A button: what it says and what it asks for. */
export interface Action {
  readonly label: string;
  /** The whole name for screen readers, where the label needs its surroundings to be understood. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly intent: Intent;
}

/** The field for the name of the run. The page sends it with `rename`. */
export interface NameView {
  readonly label: string;
  /** The id of the run. */
  readonly run: string;
  readonly value: string;
  readonly max: number;
}

/** A text and what it rests on. */
export interface SourcedText {
  readonly text: string;
  readonly sources: readonly Action[];
  /** Says that it is a rule of the makers and of no one else. */
  readonly own: string | undefined;
}

export interface TextList {
  readonly title: string;
  readonly texts: readonly SourcedText[];
}

/** A sentence with what can be done about it. */
export interface Remark {
  readonly text: string;
  readonly actions: readonly Action[];
}

/** The answers given so far, beside a question. */
export interface GivenAnswers {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    /** Undefined for the question that is shown. */
    readonly edit: Action | undefined;
  }[];
}

interface StepView {
  /** For the live region: what has changed. */
  readonly announcement: string;
  readonly progress: { readonly label: string; readonly value: number; readonly max: number };
  readonly answers: GivenAnswers;
}

export interface QuestionView extends StepView {
  readonly kind: 'question';
  readonly id: string;
  /** On the first question: what to expect, the name, and who made the rules. */
  readonly intro: { readonly text: string; readonly name: NameView; readonly origin: string } | undefined;
  readonly question: string;
  readonly hint: string;
  readonly why: { readonly label: string; readonly text: string };
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly chosen: boolean;
    readonly intent: Intent;
    readonly examples: readonly { readonly field: string; readonly text: string }[];
  }[];
  /** What Enter does: what it is called with an answer, and without one. */
  readonly submit: Action & { readonly skip: string };
  readonly others: readonly Action[];
  /** What the questions that are left can still do. */
  readonly note: string | undefined;
}

/** Two or three answers that are seldom given together. */
export interface PairView extends StepView {
  readonly kind: 'pair';
  readonly id: string;
  readonly question: string;
  readonly note: string;
  readonly confirm: Action;
  readonly others: readonly Action[];
}

export interface SideView {
  readonly title: string;
  /** The points in words. */
  readonly score: string;
  readonly scale: number;
  readonly line: number;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

/** One of the five outcomes. */
export interface OptionView {
  readonly outcome: Outcome;
  readonly title: string;
  /** How it stands, where that is one word of its own. */
  readonly mark: string | undefined;
  readonly state: 'result' | 'open' | 'ruled-out';
  readonly texts: readonly SourcedText[];
  readonly action: Action | undefined;
}

/** Points of one side on the picture: one number once all is answered, else from the score so far to the most. */
export interface RangeView {
  readonly from: number;
  readonly to: number;
  /** The half over the line is hatched: no seat there with these answers. */
  readonly hatched: boolean;
}

/** The plane of both sides' points, in four fields split at the line. */
export interface PictureView {
  readonly title: string;
  readonly show: string;
  /** The picture in words. */
  readonly sentences: readonly string[];
  readonly scale: number;
  readonly line: number;
  /** The word at the mark; missing while nothing is answered, when the mark covers everything. */
  readonly you: string | undefined;
  readonly product: RangeView & { readonly title: string };
  readonly internal: RangeView & { readonly title: string };
  readonly fields: readonly {
    /** Over the line of that side. */
    readonly product: boolean;
    readonly internal: boolean;
    readonly label: string;
    readonly note: string | undefined;
    readonly state: 'result' | 'open' | 'ruled-out';
  }[];
}

/** Who takes which work. */
export interface WorkView {
  readonly title: string;
  readonly rows: readonly { readonly work: string; readonly owner: SourcedText }[];
  readonly shared: Remark | undefined;
}

/** An answer on the result, which can be tried out. */
export interface TriableAnswer {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The id of the option in force; another one is tried by `tryAnswers`. */
  readonly chosen: string;
  /** The real answer, where another is being tried out. */
  readonly real: string | undefined;
  readonly edit: Action;
}

export interface ResultView {
  readonly kind: 'result';
  readonly announcement: string;
  readonly name: NameView;
  readonly answered: string;
  readonly headline: string;
  /** While several outcomes are possible: which. */
  readonly stillOpen: string | undefined;
  readonly text: string;
  readonly trial: Remark | undefined;
  readonly close: {
    readonly title: string;
    readonly level: Model['margins'][number]['id'] | 'settled' | 'open';
    readonly label: string;
    readonly sentences: readonly string[];
    readonly action: Action | undefined;
  };
  /** Pairs of answers to look at again, and those said to be right. */
  readonly unusual: { readonly open: readonly Remark[]; readonly confirmed: string | undefined };
  /** What to do first, in order. */
  readonly steps: TextList;
  readonly actions: {
    readonly main: readonly Action[];
    readonly more: { readonly label: string; readonly actions: readonly Action[] };
    /** Why they are disabled. */
    readonly reason: string | undefined;
    readonly copied: string;
  };
  readonly answers: {
    readonly title: string;
    readonly hint: string;
    readonly rows: readonly TriableAnswer[];
    readonly actions: readonly Action[];
  };
  readonly why: {
    readonly title: string;
    readonly sides: readonly SideView[];
    readonly for: TextList;
    readonly against: TextList;
  };
  readonly filling: TextList;
  readonly options: { readonly title: string; readonly rows: readonly OptionView[] };
  readonly picture: PictureView;
  readonly work: WorkView | undefined;
  readonly notices: TextList;
  readonly practices: TextList;
  readonly trust: TextList;
  readonly pages: { readonly title: string; readonly actions: readonly Action[] };
}

/** Everything the wizard's page shows, in words: the page decides nothing. */
export type WizardView = QuestionView | PairView | ResultView;

/** From the extension to the page: the whole view, each time. */
export interface ViewMessage {
  readonly type: 'view';
  readonly view: WizardView;
  /** True where the run has come to another step: the page starts at its top and says where it is. */
  readonly moved: boolean;
}

/** From the extension to the page: a text for the clipboard, formatted and plain. */
export interface CopyMessage {
  readonly type: 'copy';
  readonly html: string;
  readonly text: string;
}

/** All that the extension sends to the page. */
export type PageMessage = ViewMessage | CopyMessage;
