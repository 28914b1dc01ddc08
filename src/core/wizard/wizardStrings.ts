/** Words of the wizard that are no knowledge. The host fills them in the user's language. */
export interface WizardStrings {
  // --- a question
  readonly progress: (number: number, of: number) => string;
  /** What to expect, before the first question. */
  readonly intro: (questions: number) => string;
  readonly name: string;
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
  /** The same before the last question. */
  readonly seeResultNow: string;
  readonly cannotChange: (questions: number) => string;
  readonly cannotChangeIfUsual: (questions: number) => string;
  readonly adviceOnly: string;
  readonly yourAnswers: string;
  readonly edit: string;
  readonly editAnswer: (question: string) => string;

  // --- an unusual pair of answers
  readonly pairNote: string;
  readonly confirmPair: string;
  readonly changeAnswer: (question: string) => string;
  readonly confirmed: (pairs: readonly string[]) => string;

  // --- the result
  readonly answered: (number: number, of: number) => string;
  readonly probably: (headline: string) => string;
  readonly stillOpen: (outcomes: string) => string;
  readonly trying: (answers: string) => string;
  readonly keep: string;
  readonly undo: string;
  readonly howClose: string;
  readonly answerIt: string;
  readonly answerItName: (question: string) => string;
  readonly tryIt: string;
  readonly tryOption: (option: string) => string;
  readonly tryAnswer: (answer: string) => string;
  readonly tryAnswerName: (question: string, answer: string) => string;
  readonly onMonday: string;
  readonly save: string;
  readonly createPosting: string;
  readonly more: string;
  readonly copyFormatted: string;
  readonly copyAsMarkdown: string;
  readonly copied: string;
  readonly insertSummary: string;
  readonly openForPrinting: string;
  readonly compare: string;
  readonly notWhileTrying: string;
  readonly notWhileEmpty: string;
  readonly answersHint: string;
  readonly editAfterTrial: string;
  readonly realAnswer: (answer: string) => string;
  readonly askOthers: string;
  readonly startAgain: string;
  readonly whyResult: string;
  readonly score: (score: number, scale: number, line: number) => string;
  readonly for: string;
  readonly against: string;
  readonly reason: (side: string, text: string) => string;
  readonly filling: string;
  readonly options: string;
  readonly thisResult: string;
  readonly wayThere: (way: string) => string;
  readonly notices: string;
  readonly practices: string;
  readonly work: string;
  readonly sharedWork: (number: number) => string;
  readonly show: string;
  readonly showPage: (title: string) => string;
  readonly trust: string;
  readonly pages: string;
  readonly citation: (group: string, number: number) => string;
  readonly citationName: (group: string, number: number, title: string) => string;
  readonly own: string;

  // --- its picture
  readonly picture: string;
  readonly showPicture: string;
  readonly you: string;
  readonly fields: Readonly<Record<'NEITHER' | 'CTO' | 'CIO' | 'BOTH', string>>;
  readonly seatsDecide: string;
  readonly reaches: (side: string, score: number, scale: number, line: number) => string;
  readonly staysBelow: (side: string, score: number, scale: number, line: number) => string;
  readonly range: (side: string, from: number, to: number, line: number) => string;
  /** Points enough, while open answers can still say that no seat is called for. */
  readonly undecided: (side: string) => string;
  readonly hatched: (reason: string) => string;
  readonly yourField: (field: string) => string;
  readonly openFields: (fields: readonly string[]) => string;
}
