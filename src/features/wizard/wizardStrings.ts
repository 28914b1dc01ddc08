import { env, l10n } from 'vscode';
import type { WizardStrings } from '../../core/wizard/wizardStrings.ts';

export function wizardStrings(): WizardStrings {
  const either = new Intl.ListFormat(env.language, { type: 'disjunction' });
  return {
    title: l10n.t('CTO or CIO?'),
    privacy: l10n.t('Nothing leaves this computer. You can stop anywhere and go on later.'),
    progress: (number, of) => l10n.t('Question {0} of {1}', number, of),
    why: l10n.t('Why this is asked'),
    manufacturing: l10n.t('Manufacturing'),
    software: l10n.t('Software'),
    services: l10n.t('Services'),
    dontKnow: l10n.t("Don't know"),
    back: l10n.t('Back'),
    next: l10n.t('Next'),
    skip: l10n.t('Skip'),
    showResult: l10n.t('Show Result'),
    notAnswered: l10n.t('not answered'),
    answered: (number, of) =>
      l10n.t('{0} of {1} questions answered. Nothing leaves this computer.', number, of),
    probably: (headline) => l10n.t('Probably: {0}', headline),
    notSettled: l10n.t('Not settled'),
    stillOpen: (outcomes) => l10n.t('Still possible: {0}.', either.format(outcomes)),
    openQuestions: (number) =>
      number === 1
        ? l10n.t('One question that decides the result is open.')
        : l10n.t('{0} questions that decide the result are open.', number),
    helpsMost: (question) => l10n.t('The one that helps most: {0}.', question),
    answerIt: l10n.t('Answer It'),
    answerItName: (question) => l10n.t('Answer It: {0}', question),
    openQuestionsChangeNothing: (number) =>
      number === 1
        ? l10n.t('Settled: the open question does not change this')
        : l10n.t('Settled: the {0} open questions do not change this', number),
    howClose: l10n.t('How close the call is'),
    points: (side, score, line) => l10n.t('{0}: {1} points, line at {2}.', side, score, line),
    pointsSoFar: (side, score, line) => l10n.t('{0}: {1} points so far, line at {2}.', side, score, line),
    hangsOn: (question, from, to, outcome) =>
      l10n.t(
        'The nearest answer that would change it: {0} "{1}" instead of "{2}" gives {3}.',
        question,
        to,
        from,
        outcome,
      ),
    hangsOnNothing: l10n.t('No single other answer would change it.'),
    kept: (kept, total) =>
      l10n.t('If any one answer were different, {0} of {1} ways give the same result.', kept, total),
    onMonday: l10n.t('On Monday'),
    filling: l10n.t('How to fill it'),
    whyResult: l10n.t('Why'),
    score: (score, scale, line) => l10n.t('{0} of {1} points, line at {2}', score, scale, line),
    for: l10n.t('For'),
    against: l10n.t('Against'),
    reason: (side, text) => l10n.t('{0}: {1}', side, text),
    notices: l10n.t('Also to be settled'),
    practices: l10n.t('Working together'),
    trust: l10n.t('How far to trust this'),
    yourAnswers: l10n.t('Your answers'),
    edit: l10n.t('Edit'),
    editAnswer: (question) => l10n.t('Edit answer: {0}', question),
    insert: (document) => l10n.t('Insert {0}', document),
    citation: (group, number) => l10n.t('{0} {1}', group, number),
    citationName: (group, number, title) => l10n.t('{0} {1}: {2}', group, number, title),
    openPage: (title) => l10n.t('Read: {0}', title),
    startAgain: l10n.t('Start Again'),
  };
}
