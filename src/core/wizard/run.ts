import type { Question } from '../catalog/schema.ts';
import { unknown } from '../catalog/facts.ts';
import type { Answers } from '../recommend/answers.ts';

/** Where a run of the wizard stands: at a question, or at its result. */
export type Step = { readonly question: string } | 'result';

/** One run of the wizard. `version` tells what an older extension has stored. */
export interface Run {
  readonly version: 1;
  /** Question id -> option id or `unknown` for "Don't know". A question not yet reached is missing. */
  readonly answers: Answers;
  readonly step: Step;
}

/** The questions of the wizard in order; at least one. */
export type Questions = readonly Question[];

/** A run at the first question, with nothing answered. */
export function startRun(questions: Questions): Run {
  return { version: 1, answers: {}, step: { question: questions[0]!.id } };
}

/** The run with one more answer. An id the questions do not hold changes nothing. */
export function answer(questions: Questions, run: Run, questionId: string, optionId: string): Run {
  const question = questions.find(({ id }) => id === questionId);
  const known = optionId === unknown || question?.options.some(({ id }) => id === optionId);
  return question && known ? { ...run, answers: { ...run.answers, [questionId]: optionId } } : run;
}

/** To the question after this one, or to the result after the last. Passing over a question means "Don't know". */
export function next(questions: Questions, run: Run): Run {
  const position = positionOf(questions, run);
  const current = questions[position]?.id;
  const following = questions[position + 1];
  const passed = current !== undefined && run.answers[current] === undefined ? { [current]: unknown } : {};
  return {
    ...run,
    answers: { ...run.answers, ...passed },
    step: following ? { question: following.id } : 'result',
  };
}

/** To the question before this one; the first stays. */
export function back(questions: Questions, run: Run): Run {
  const previous = questions[Math.max(positionOf(questions, run) - 1, 0)]!;
  return { ...run, step: { question: previous.id } };
}

/** Whether the run stands at that question: an intent from a page that shows another one is out of date. */
export function isAt({ step }: Run, question: string): boolean {
  return step !== 'result' && step.question === question;
}

/** To a question by id, or to the result. */
export function goTo(questions: Questions, run: Run, step: Step): Run {
  return step === 'result' || questions.some(({ id }) => id === step.question) ? { ...run, step } : run;
}

/** How many questions have an answer other than "Don't know". */
export function countAnswered({ answers }: Run): number {
  return Object.values(answers).filter((answer) => answer !== unknown).length;
}

/**
 * What was stored, made fit for today's content: answers and a step that no longer exist are left out. Anything
 * but a run gives undefined.
 */
export function restoreRun(questions: Questions, stored: unknown): Run | undefined {
  if (!isRecord(stored) || stored['version'] !== 1 || !isRecord(stored['answers'])) return undefined;
  let run = startRun(questions);
  for (const [question, option] of Object.entries(stored['answers'])) {
    if (typeof option === 'string') run = answer(questions, run, question, option);
  }
  const step = stored['step'];
  if (step === 'result') return goTo(questions, run, 'result');
  const question = isRecord(step) ? step['question'] : undefined;
  return typeof question === 'string' ? goTo(questions, run, { question }) : run;
}

/** Position of the step among the questions; the result comes after the last. */
export function positionOf(questions: Questions, { step }: Run): number {
  return step === 'result' ? questions.length : questions.findIndex(({ id }) => id === step.question);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
