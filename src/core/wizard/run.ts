import type { Catalog } from '../catalog/catalog.ts';
import { unknown } from '../catalog/facts.ts';
import { isObject } from '../isObject.ts';
import { oneLine } from '../oneLine.ts';
import { matches, type Answers } from '../recommend/answers.ts';

/** Where a run stands: at a question, asking again about an unusual pair of answers, or at its result. */
export type Step =
  { readonly question: string } | { readonly pair: string; readonly then: string | undefined } | 'result';

/** One run of the wizard. `version` tells what an older extension has stored. */
export interface Run {
  readonly version: 2;
  readonly id: string;
  /** Of the company or the part of it that is meant; may be empty. */
  readonly name: string;
  /** Question id -> option id or `unknown` for "Don't know". A question not yet reached is missing. */
  readonly answers: Answers;
  /** Ids of the unusual pairs of answers that were said to be right. */
  readonly confirmed: readonly string[];
  /** Answers tried out on the result; the real ones stay until they are kept. */
  readonly tried: Answers;
  readonly step: Step;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
}

/** What a run is asked of. */
type Content = Pick<Catalog, 'questions' | 'model'>;

/** A run at the first question, with nothing answered. */
export function startRun({ questions }: Content, id: string): Run {
  return {
    version: 2,
    id,
    name: '',
    answers: {},
    confirmed: [],
    tried: {},
    step: { question: questions[0]!.id },
    changed: '',
  };
}

/** Longest name of a run, in UTF-16 units. */
export const longestName = 80;

/** The run under another name: one line, no longer than `longestName`. */
export function rename(run: Run, name: string): Run {
  return { ...run, name: oneLine(name).slice(0, longestName).trim() };
}

/** The run with one more answer. An id the questions do not hold changes nothing. */
export function answer(content: Content, run: Run, questionId: string, optionId: string): Run {
  return isOption(content, questionId, optionId)
    ? forgetLostPairs(content, { ...run, answers: { ...run.answers, [questionId]: optionId } })
    : run;
}

/**
 * To what comes after this question: an unusual pair that its answer has made, else the next question, else the
 * result. Passing over a question means "Don't know". From a pair, to where it interrupted.
 */
export function next(content: Content, run: Run): Run {
  const { step } = run;
  if (step === 'result') return run;
  if ('pair' in step) return afterPair(content, run, step);
  const position = positionOf(content, run);
  const following = content.questions[position + 1]?.id;
  const passed = run.answers[step.question] === undefined ? { [step.question]: unknown } : {};
  const answers = { ...run.answers, ...passed };
  const pair = openPairs(content, { ...run, answers }).find(({ when }) => step.question in when);
  return {
    ...run,
    answers,
    step: pair
      ? { pair: pair.id, then: following }
      : following === undefined
        ? 'result'
        : { question: following },
  };
}

/** One answer can make two pairs: the second is asked about once the first is said to be right. */
function afterPair(
  content: Content,
  run: Run,
  { pair, then }: Extract<Step, { readonly pair: string }>,
): Run {
  const maker = content.questions[positionOf(content, run) - 1]!.id;
  const other = run.confirmed.includes(pair) && openPairs(content, run).find(({ when }) => maker in when);
  if (other) return { ...run, step: { pair: other.id, then } };
  return { ...run, step: then === undefined ? 'result' : { question: then } };
}

/** To the question before this one; the first stays. From a pair, to the question that made it. */
export function back({ questions }: Content, run: Run): Run {
  const { step } = run;
  const position = step === 'result' ? questions.length : positionOf({ questions }, run);
  const previous = questions[Math.max(position - 1, 0)]!;
  return { ...run, step: { question: previous.id } };
}

/** Whether the run stands at that question or pair: an intent from a page that shows another is out of date. */
export function isAt({ step }: Run, id: string): boolean {
  return step !== 'result' && ('pair' in step ? step.pair : step.question) === id;
}

/** To a question by id, or to the result. While answers are tried out, the run stays with them at its result. */
export function goTo({ questions }: Content, run: Run, step: { readonly question: string } | 'result'): Run {
  if (isTrying(run)) return run;
  return step === 'result' || questions.some(({ id }) => id === step.question) ? { ...run, step } : run;
}

/** Unusual pairs of the answers that nobody has said are right. */
export function openPairs({ model }: Content, { answers, confirmed }: Run): Catalog['model']['unusual'] {
  return model.unusual.filter(({ id, when }) => !confirmed.includes(id) && matches(when, answers));
}

/** "Yes, that is how it is": from then on the pair counts as ordinary answers. Ids of no open pair change nothing. */
export function confirm(content: Content, run: Run, pair: string): Run {
  return openPairs(content, run).some(({ id }) => id === pair)
    ? { ...run, confirmed: [...run.confirmed, pair] }
    : run;
}

/** Whether answers are tried out. */
export function isTrying({ tried }: Run): boolean {
  return Object.keys(tried).length > 0;
}

/** The answers with those tried out in place of the real ones. */
export function answersInForce({ answers, tried }: Run): Answers {
  return { ...answers, ...tried };
}

/** Tries answers on the result. Trying the real answer ends the trial of that question; unknown ids do nothing. */
export function tryAnswers(content: Content, run: Run, changes: Answers): Run {
  const known = Object.entries(changes).filter(([question, option]) => isOption(content, question, option));
  const tried = { ...run.tried, ...Object.fromEntries(known) };
  return {
    ...run,
    tried: Object.fromEntries(
      Object.entries(tried).filter(([question, option]) => (run.answers[question] ?? unknown) !== option),
    ),
  };
}

/** The tried answers become the answers. */
export function keepTried(content: Content, run: Run): Run {
  return forgetLostPairs(content, { ...run, answers: answersInForce(run), tried: {} });
}

/** The real answers come back. */
export function undoTried(run: Run): Run {
  return { ...run, tried: {} };
}

/** Whether a person has put something into the run: a name, or an answer, which "Don't know" is too. */
export function isBegun({ name, answers }: Pick<Run, 'name' | 'answers'>): boolean {
  return name !== '' || Object.keys(answers).length > 0;
}

/** How many questions have an answer other than "Don't know". */
export function countAnswered({ answers }: Run): number {
  return Object.values(answers).filter((answer) => answer !== unknown).length;
}

/**
 * What was stored, made fit for today's content: answers, pairs and a step that no longer exist are left out. Anything
 * but a run of this version gives undefined.
 *
 * @param newId the id of a run that has none
 */
export function restoreRun(content: Content, stored: unknown, newId: string): Run | undefined {
  if (!isObject(stored) || !isObject(stored['answers'])) return undefined;
  const { version, id, name, confirmed, changed, step } = stored;
  if (version !== 2) return undefined;
  let run = startRun(content, typeof id === 'string' && id !== '' ? id : newId);
  if (typeof name === 'string') run = rename(run, name);
  if (typeof changed === 'string') run = { ...run, changed };
  for (const [question, option] of Object.entries(stored['answers'])) {
    if (typeof option === 'string') run = answer(content, run, question, option);
  }
  for (const pair of Array.isArray(confirmed) ? confirmed : []) {
    if (typeof pair === 'string') run = confirm(content, run, pair);
  }
  if (step === 'result') return goTo(content, run, 'result');
  if (!isObject(step)) return run;
  const { question, pair, then } = step;
  if (typeof question === 'string') return goTo(content, run, { question });
  if (typeof pair !== 'string') return run;
  const isOpen = openPairs(content, run).some((open) => open.id === pair);
  const at = content.questions.findIndex(({ id }) => id === then);
  // A pair comes behind the question that made it, so none comes before the first.
  if (isOpen) return { ...run, step: { pair, then: at > 0 ? String(then) : undefined } };
  return goTo(content, run, at < 0 ? 'result' : { question: String(then) });
}

/** Position of the step among the questions; a pair stands where it interrupted, the result after the last. */
export function positionOf({ questions }: Pick<Content, 'questions'>, { step }: Run): number {
  if (step === 'result') return questions.length;
  const at = 'pair' in step ? step.then : step.question;
  return at === undefined ? questions.length : questions.findIndex(({ id }) => id === at);
}

/** A confirmed pair whose answers have changed since is asked about again when it comes back. */
function forgetLostPairs({ model }: Content, run: Run): Run {
  const held = (pair: string): boolean =>
    model.unusual.some(({ id, when }) => id === pair && matches(when, run.answers));
  return { ...run, confirmed: run.confirmed.filter(held) };
}

function isOption({ questions }: Content, questionId: string, optionId: string): boolean {
  const question = questions.find(({ id }) => id === questionId);
  return (
    question !== undefined && (optionId === unknown || question.options.some(({ id }) => id === optionId))
  );
}
