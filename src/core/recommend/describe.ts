import type { Catalog } from '../catalog/catalog.ts';
import { sides } from '../catalog/facts.ts';
import { fill } from '../catalog/fill.ts';
import { small } from '../firstLetter.ts';
import type { Outcome, Side } from '../catalog/advisorSchema.ts';
import { matches, type Answers } from './answers.ts';
import type { Change, Counterfactual, Overturning } from './changes.ts';
import type { Margin, OutcomeOption, Recommendation } from './recommendation.ts';

/** A recommendation in sentences, for every place that shows one: page, sheet and command line. */
interface Description {
  /** The level of the margin in words, or how settled the result is while questions are open. */
  readonly level: string;
  /** While several outcomes are possible: which. */
  readonly stillPossible: string | undefined;
  /** Points against the line, and what the call hangs on, if on anything usual, or what is still open. */
  readonly sentences: readonly string[];
  /**
   * How many single changes keep the outcome, and what the others lead to; undefined while a question that decides is
   * open, and where all keep it, which the sentences then say.
   */
  readonly kept: string | undefined;
  /** All of these, in this order. */
  readonly closeness: readonly string[];
}

/** Words of the content around what `recommend` returns. The ids in it come from the same content. */
export function describe(catalog: Catalog, result: Recommendation): Description {
  const { level, stillPossible, sentences, kept } = describeParts(catalog, result);
  const closeness = [stillPossible, ...sentences, kept].filter((sentence) => sentence !== undefined);
  return { level, stillPossible, sentences, kept, closeness };
}

function describeParts(catalog: Catalog, result: Recommendation): Omit<Description, 'closeness'> {
  const { words, model } = catalog;
  const points = (template: string, side: Side): string =>
    fill(template, {
      side: model.sides[side].title,
      score: result.scores[side],
      scale: model.scale,
      line: result.line,
    });
  if (result.margin) {
    const { level, hangsOn, others, kept, total } = result.margin;
    const { title, text } = model.margins.find(({ id }) => id === level)!;
    return {
      level: title,
      stillPossible: undefined,
      sentences: [
        fill(text, { line: result.line }),
        ...sides.map((side) => `${points(words.points, side)} ${result.sides[side].verdict ?? ''}`.trim()),
        ...describeHangsOn(catalog, result.answers, result.margin),
      ],
      kept:
        others.length === 0
          ? undefined
          : fill(others.length === 1 && hangsOn ? words.keptButOne : words.kept, {
              kept,
              total,
              others: describeOthers(catalog, result.answers, others),
            }),
    };
  }
  if (result.settledIfUsual) {
    return {
      level: result.settled ? words.settled : words.settledIfUsual,
      stillPossible: undefined,
      sentences: sides.map((side) => points(words.pointsSoFar, side)),
      kept: undefined,
    };
  }
  const question = catalog.questions.find(({ id }) => id === result.mostUseful);
  return {
    level: words.notSettled,
    stillPossible: fill(words.stillPossible, {
      outcomes: result.possible
        .map((outcome) => outcomeTitle(catalog, outcome, result.answers))
        .join(words.or),
    }),
    sentences: [
      fill(words.open, { number: result.questions - result.answered }),
      ...(question ? [fill(words.helpsMost, { question: question.title })] : []),
    ],
    kept: undefined,
  };
}

/** What the call hangs on. Changes that are unusual stand among the others alone. */
function describeHangsOn(
  catalog: Catalog,
  answers: Answers,
  { hangsOn, others }: Pick<Margin, 'hangsOn' | 'others'>,
): readonly string[] {
  const { words } = catalog;
  if (!hangsOn) return others.length === 0 ? [words.hangsOnNothing] : [];
  const outcome = outcomeTitle(catalog, hangsOn.outcome, changed(answers, [hangsOn]));
  return [fill(words.hangsOn, { change: describeChange(catalog, hangsOn), outcome })];
}

/**
 * Such as: a CTO (Goal "product alone" or "stable service"); both, one person each (Seats "two or more"). By title and
 * not by outcome: with other seats or people the same outcome is filled in another form.
 */
function describeOthers(catalog: Catalog, answers: Answers, others: readonly Overturning[]): string {
  const { others: words, or } = catalog.words;
  const byTitle = new Map<string, Map<string, string>>();
  for (const other of others) {
    const { question, to, outcome } = other;
    const title = outcomeTitle(catalog, outcome, changed(answers, [other]));
    const byQuestion = byTitle.get(title) ?? new Map<string, string>();
    const before = byQuestion.get(question);
    const answer = describeAnswer(catalog, { [question]: to }, question);
    byQuestion.set(
      question,
      fill(before === undefined ? words.first : words.next, {
        before: before ?? questionTitle(catalog, question),
        answer,
      }),
    );
    byTitle.set(title, byQuestion);
  }
  return [...byTitle]
    .map(([title, byQuestion]) =>
      fill(words.outcome, { outcome: title, changes: [...byQuestion.values()].join(words.and) }),
    )
    .join(or);
}

/** Such as: "product alone" instead of "both" under Goal. */
function describeChange(catalog: Catalog, { question, from, to }: Change): string {
  return fill(catalog.words.change, {
    question: questionTitle(catalog, question),
    from: describeAnswer(catalog, { [question]: from }, question),
    to: describeAnswer(catalog, { [question]: to }, question),
  });
}

/** One or two words for a question; its id where today's content has no such question. */
export function questionTitle({ questions }: Pick<Catalog, 'questions'>, question: string): string {
  return questions.find(({ id }) => id === question)?.title ?? question;
}

/** How another outcome would come about, in a sentence. */
export function describeCounterfactual(catalog: Catalog, { changes }: Counterfactual): string {
  const { ways, and } = catalog.words;
  if (changes.length === 0) return ways.tooFar;
  const [kind, ...others] = new Set(changes.map((change) => change.kind));
  const way =
    others.length > 0
      ? ways.mixed
      : kind === 'offer'
        ? ways.offer
        : kind === 'find-out'
          ? ways.findOut
          : ways.decide;
  return fill(way, { changes: changes.map((change) => describeChange(catalog, change)).join(and) });
}

/** The answer to a question in one to three words. */
export function describeAnswer({ questions, words }: Catalog, answers: Answers, question: string): string {
  const option = questions
    .find(({ id }) => id === question)
    ?.options.find(({ id }) => id === answers[question]);
  return option?.short ?? (answers[question] === undefined ? words.notAnswered : words.dontKnow);
}

/**
 * The outcome in running text, in the form that these answers give it: work by the hour is not called a seat. The
 * build checks that each has a row.
 */
export function outcomeTitle({ advice }: Catalog, outcome: Outcome, answers: Answers): string {
  const { title, forms = [] } = advice.outcomes.find((row) => row.outcome === outcome)!;
  return forms.find(({ when }) => matches(when, answers))?.title ?? title;
}

/** The answers with changes made. */
export function changed(answers: Answers, changes: readonly Pick<Change, 'question' | 'to'>[]): Answers {
  return { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) };
}

/** Whether the option is the answer; if not, why, and what would lead to it. */
export function standingOf(
  catalog: Catalog,
  result: Recommendation,
  { outcome, state, whyNot }: OutcomeOption,
): string {
  const words = catalog.sheet.options;
  if (state === 'result' && result.answered > 0) return result.settledIfUsual ? words.result : words.likely;
  const other = result.counterfactuals.find((candidate) => candidate.outcome === outcome);
  return whyNot && other
    ? fill(words.notNow, { why: whyNot.text, way: small(describeCounterfactual(catalog, other)) })
    : possibilityOf(catalog, result, state);
}

/** Whether the open questions can still lead to an option. While nothing is answered, to each. */
export function possibilityOf(
  { sheet: { options } }: Pick<Catalog, 'sheet'>,
  { settled }: Recommendation,
  state: OutcomeOption['state'],
): string {
  if (state !== 'ruled-out') return options.open;
  return settled ? options.excluded : options.ruledOut;
}
