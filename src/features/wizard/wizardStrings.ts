import { l10n } from 'vscode';
import type { WizardStrings } from '../../core/wizard/wizardStrings.ts';

/** The words of the wizard in the language of VS Code. */
export function wizardStrings(): WizardStrings {
  return {
    progress: (number, of) => l10n.t('Question {0} of {1}', number, of),
    intro: (questions) =>
      l10n.t(
        '{0} short questions, about four minutes. Nothing leaves this computer; you can stop anywhere and go on later.',
        questions,
      ),
    name: l10n.t('Name of the company (optional)'),
    why: l10n.t('Why this is asked'),
    manufacturing: l10n.t('Manufacturing'),
    software: l10n.t('Software'),
    services: l10n.t('Services'),
    dontKnow: l10n.t("Don't know"),
    back: l10n.t('Back'),
    next: l10n.t('Next'),
    skip: l10n.t('Skip'),
    showResult: l10n.t('Show Result'),
    seeResultNow: l10n.t('See Result Now'),
    cannotChange: (questions) =>
      questions === 1
        ? l10n.t("One more question can't change the result.")
        : l10n.t("{0} more questions can't change the result.", questions),
    cannotChangeIfUsual: (questions) =>
      questions === 1
        ? l10n.t(
            "One more question can't change the result, unless you give answers that rarely go together.",
          )
        : l10n.t(
            "{0} more questions can't change the result, unless you give answers that rarely go together.",
            questions,
          ),
    adviceOnly: l10n.t('The result stands. What is still asked only shapes the advice.'),
    yourAnswers: l10n.t('Your Answers'),
    edit: l10n.t('Edit'),
    editAnswer: (question) => l10n.t('Edit answer: {0}', question),

    pairNote: l10n.t(
      'These answers are seldom given together, so this is asked once more. Both ways are fine.',
    ),
    confirmPair: l10n.t('Yes, That Is How It Is'),
    changeAnswer: (question) => l10n.t('Change: {0}', question),
    confirmed: (pairs) => l10n.t('You confirmed: {0}.', pairs.join('; ')),

    answered: (number, of) => l10n.t('{0} of {1} answered. Nothing leaves this computer.', number, of),
    probably: (headline) => l10n.t('Probably: {0}', headline),
    stillOpen: (outcomes) => l10n.t('Still open: {0}', outcomes),
    trying: (answers) => l10n.t('Trying {0}', answers),
    keep: l10n.t('Keep'),
    undo: l10n.t('Undo'),
    howClose: l10n.t('How Close the Call Is'),
    answerIt: l10n.t('Answer'),
    answerItName: (question) => l10n.t('Answer: {0}', question),
    tryIt: l10n.t('Try'),
    tryOption: (option) => l10n.t('Try: {0}', option),
    tryAnswer: (answer) => l10n.t('Try "{0}"', answer),
    tryAnswerName: (question, answer) => l10n.t('Try "{0}" for {1}', answer, question),
    onMonday: l10n.t('From Monday On'),
    save: l10n.t('Save Decision Record…'),
    createPosting: l10n.t('Create Posting…'),
    more: l10n.t('More'),
    copyFormatted: l10n.t('Copy for Word or Mail'),
    copyAsMarkdown: l10n.t('Copy as Markdown'),
    copied: l10n.t('Copied'),
    insertSummary: l10n.t('Insert Summary at Cursor'),
    openForPrinting: l10n.t('Save Page for Printing…'),
    compare: l10n.t('Compare with…'),
    notWhileTrying: l10n.t('Keep or undo what you are trying first.'),
    notWhileEmpty: l10n.t('Answer a question first.'),
    answersHint: l10n.t('Every answer can be tried out. Undo brings yours back.'),
    editAfterTrial: l10n.t('More answers can be tried out. Keep or undo them before you edit one.'),
    realAnswer: (answer) => l10n.t('yours: {0}', answer),
    askOthers: l10n.t('Ask Others…'),
    startAgain: l10n.t('Start Again'),
    whyResult: l10n.t('Why'),
    score: (score, scale, line) => l10n.t('{0} of {1} points, line at {2}', score, scale, line),
    for: l10n.t('For'),
    against: l10n.t('Against'),
    reason: (side, text) => l10n.t('{0}: {1}', side, text),
    filling: l10n.t('How to Fill It'),
    options: l10n.t('The Five Options'),
    thisResult: l10n.t('this result'),
    wayThere: (way) => l10n.t('Way there: {0}', way),
    notices: l10n.t('Also to Be Settled'),
    practices: l10n.t('Working Together'),
    work: l10n.t('Who Takes What'),
    sharedWork: (number) => l10n.t('{0} kinds of shared work to be given one owner', number),
    show: l10n.t('Show'),
    showPage: (title) => l10n.t('Show: {0}', title),
    trust: l10n.t('How Far to Trust This'),
    pages: l10n.t('Read On'),
    citation: (group, number) => l10n.t('{0} {1}', group, number),
    citationName: (group, number, title) => l10n.t('{0} {1}: {2}', group, number, title),
    own: l10n.t("this tool's rule"),

    picture: l10n.t('Picture'),
    showPicture: l10n.t('Show Picture'),
    you: l10n.t('you'),
    fields: {
      NEITHER: l10n.t('No seat now'),
      CTO: l10n.t('CTO'),
      CIO: l10n.t('CIO'),
      BOTH: l10n.t('Both, or one person'),
    },
    seatsDecide: l10n.t('seats and size decide'),
    reaches: (side, score, scale, line) =>
      l10n.t('{0}: {1} of {2} points, reaching the line at {3}.', side, score, scale, line),
    staysBelow: (side, score, scale, line) =>
      l10n.t('{0}: {1} of {2} points, below the line at {3}.', side, score, scale, line),
    range: (side, from, to, line) =>
      l10n.t('{0}: {1} to {2} points are possible, line at {3}.', side, from, to, line),
    undecided: (side) =>
      l10n.t('{0}: enough points already, yet open answers can still rule a seat out.', side),
    hatched: (reason) => l10n.t('Hatched, so no seat there: {0}', reason),
    yourField: (field) => l10n.t('Your place in the picture: {0}.', field),
    // A field may have a comma of its own.
    openFields: (fields) => l10n.t('Still possible in the picture: {0}.', fields.join('; ')),
  };
}
