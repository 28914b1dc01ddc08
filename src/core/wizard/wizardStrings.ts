/** Words of the wizard that are no knowledge. The host fills them in the user's language. */
export interface WizardStrings {
  readonly title: string;
  readonly privacy: string;
  readonly progress: (number: number, of: number) => string;
  readonly why: string;
  readonly manufacturing: string;
  readonly software: string;
  readonly services: string;
  readonly dontKnow: string;
  readonly back: string;
  readonly next: string;
  /** Goes on without an answer, which means "Don't know". */
  readonly skip: string;
  readonly showResult: string;
  readonly notAnswered: string;
  readonly answered: (number: number, of: number) => string;
  readonly probably: (headline: string) => string;
  readonly notSettled: string;
  readonly stillOpen: (outcomes: readonly string[]) => string;
  readonly openQuestions: (number: number) => string;
  readonly helpsMost: (question: string) => string;
  readonly answerIt: string;
  readonly answerItName: (question: string) => string;
  readonly openQuestionsChangeNothing: (number: number) => string;
  readonly howClose: string;
  readonly points: (side: string, score: number, line: number) => string;
  readonly pointsSoFar: (side: string, score: number, line: number) => string;
  readonly hangsOn: (question: string, from: string, to: string, outcome: string) => string;
  readonly hangsOnNothing: string;
  readonly kept: (kept: number, total: number) => string;
  readonly onMonday: string;
  readonly filling: string;
  readonly whyResult: string;
  readonly score: (score: number, scale: number, line: number) => string;
  readonly for: string;
  readonly against: string;
  readonly notices: string;
  readonly practices: string;
  readonly trust: string;
  readonly yourAnswers: string;
  readonly edit: string;
  readonly editAnswer: (question: string) => string;
  readonly insert: (document: string) => string;
  readonly citation: (group: string, number: number) => string;
  readonly citationName: (group: string, number: number, title: string) => string;
  readonly openPage: (title: string) => string;
  readonly startAgain: string;
}
