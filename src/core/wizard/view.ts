import type { Model } from '../catalog/schema.ts';
import type { Intent } from './protocol.ts';

/** A button: what it says and what it asks for. */
export interface Action {
  readonly label: string;
  /** The whole name for screen readers, where the label needs its surroundings to be understood. */
  readonly name?: string;
  readonly intent: Intent;
}

export interface QuestionView {
  readonly kind: 'question';
  readonly id: string;
  readonly progress: { readonly label: string; readonly value: number; readonly max: number };
  readonly privacy: string;
  readonly question: string;
  readonly hint: string | undefined;
  readonly why: { readonly label: string; readonly text: string };
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly chosen: boolean;
    readonly intent: Intent;
    readonly examples: readonly { readonly field: string; readonly text: string }[];
  }[];
  readonly back: Action | undefined;
  /** What going on is called with an answer, and without one. */
  readonly next: Action & { readonly skip: string };
  readonly showResult: Action | undefined;
}

/** A text and the entries it rests on. */
export interface SourcedText {
  readonly text: string;
  readonly sources: readonly Action[];
}

export interface TextList {
  readonly title: string;
  readonly texts: readonly SourcedText[];
}

export interface SideView {
  readonly title: string;
  /** The points in words. */
  readonly score: string;
  readonly scale: number;
  readonly line: number;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

export interface ResultView {
  readonly kind: 'result';
  readonly answered: string;
  readonly headline: string;
  readonly text: string;
  readonly close: {
    readonly title: string;
    readonly level: Model['margins'][number]['id'] | 'open';
    readonly label: string;
    readonly sentences: readonly string[];
    readonly action: Action | undefined;
  };
  /** Pairs of answers to look at again. */
  readonly unusual: readonly string[];
  readonly primary: readonly Action[];
  readonly secondary: readonly Action[];
  /** What to do first, in order. */
  readonly steps: TextList;
  /** What else to settle; none is empty. */
  readonly more: readonly TextList[];
  readonly why: {
    readonly title: string;
    readonly sides: readonly SideView[];
    readonly for: TextList;
    readonly against: TextList;
  };
  readonly answers: {
    readonly title: string;
    readonly rows: readonly { readonly question: string; readonly answer: string; readonly edit: Action }[];
  };
  readonly trust: TextList;
}

/** Everything the wizard's page shows, in words: the page decides nothing. */
export type WizardView = QuestionView | ResultView;

/** From the extension to the page: the whole view, each time. */
export interface ViewMessage {
  readonly type: 'view';
  readonly view: WizardView;
  /** True where the run has come to another step: the page starts at its top and says where it is. */
  readonly moved: boolean;
}
