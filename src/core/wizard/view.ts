import type { Catalog } from '../catalog/catalog.ts';
import type { Run } from './run.ts';
import { viewQuestion } from './viewQuestion.ts';
import { viewResult } from './viewResult.ts';
import type { Recommend } from '../recommend/recommend.ts';
import type { WizardStrings } from './wizardStrings.ts';
import type { Intent } from './protocol.ts';

/** A button: what it says and what it asks for. */
export interface Action {
  readonly label: string;
  /** For screen readers, where the label needs its surroundings to be understood. */
  readonly description?: string;
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
    readonly examples: readonly { readonly field: string; readonly text: string }[];
  }[];
  readonly back: Action | undefined;
  readonly next: Action;
  readonly showResult: Action | undefined;
}

/** A text and the entries it rests on. */
export interface SourcedText {
  readonly text: string;
  readonly sources: readonly Action[];
}

export interface SideView {
  readonly title: string;
  readonly score: string;
  readonly value: number;
  readonly scale: number;
  readonly line: { readonly label: string; readonly value: number };
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

export interface ResultView {
  readonly kind: 'result';
  readonly answered: string;
  readonly headline: string;
  readonly text: string;
  readonly close: {
    readonly title: string;
    /** `clear`, `leaning`, `close` or `open`. */
    readonly level: string;
    readonly label: string;
    readonly sentences: readonly string[];
    readonly action: Action | undefined;
  };
  /** Pairs of answers to look at again. */
  readonly unusual: readonly string[];
  readonly primary: readonly Action[];
  readonly secondary: readonly Action[];
  readonly sections: readonly {
    readonly title: string;
    readonly ordered: boolean;
    readonly texts: readonly SourcedText[];
  }[];
  readonly why: {
    readonly title: string;
    readonly sides: readonly SideView[];
    readonly for: { readonly title: string; readonly texts: readonly SourcedText[] };
    readonly against: { readonly title: string; readonly texts: readonly SourcedText[] };
  };
  readonly answers: {
    readonly title: string;
    readonly rows: readonly { readonly question: string; readonly answer: string; readonly edit: Action }[];
  };
  readonly trust: { readonly title: string; readonly texts: readonly SourcedText[] };
}

/** Everything the wizard's page shows, in words: the page decides nothing. */
export type WizardView = QuestionView | ResultView;

/** What a run looks like. Pure: the same run gives the same view. */
export function viewRun(
  catalog: Catalog,
  recommend: Recommend,
  run: Run,
  strings: WizardStrings,
): WizardView {
  return run.step === 'result'
    ? viewResult(catalog, recommend(run.answers), run, strings)
    : viewQuestion(catalog.questions, run, run.step.question, strings);
}
