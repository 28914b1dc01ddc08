import { allEntries } from '../../../src/core/catalog/catalog.ts';
import type { Outcome, Side } from '../../../src/core/catalog/advisorSchema.ts';
import { describe as inWords, describeCounterfactual } from '../../../src/core/recommend/describe.ts';
import { outcomeOrder } from '../../../src/core/recommend/outcomeMap.ts';
import { createRecommend } from '../../../src/core/recommend/recommend.ts';
import type { AdviceRow, Recommendation, Reason } from '../../../src/core/recommend/recommendation.ts';
import { options } from '../support/answerSets.ts';
import { catalog } from '../support/catalog.ts';
import { decisions } from '../support/decisions.ts';
import { holdsForEveryCombination } from '../support/everyCombination.ts';
import { answersAt, optionAt, pairsIn, referenceOutcome } from '../support/referenceModel.ts';

const recommend = createRecommend(catalog);
const { advice, model } = catalog;
const sides: readonly Side[] = ['product', 'internal'];
const entryIds = new Set(allEntries(catalog).map(({ id }) => id));
const withFunction: Readonly<Record<Side, readonly Outcome[]>> = {
  product: ['CTO', 'BOTH', 'HYBRID'],
  internal: ['CIO', 'BOTH', 'HYBRID'],
};

/** Every combination, with the answers to the two unscored questions in turn, open ones included. */
function explanationOf(index: number): Recommendation {
  const existing = [...options['existing']!, 'unknown'];
  const duties = [...options['duties']!, 'unknown'];
  return recommend({
    ...answersAt(index),
    existing: existing[index % existing.length]!,
    duties: duties[Math.floor(index / existing.length) % duties.length]!,
  });
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !/undefined|NaN|\{\w+\}|\[object/.test(text);
}

function areRows(rows: readonly AdviceRow[], from: readonly AdviceRow[]): boolean {
  return rows.length > 0 && rows.every((row) => isText(row.text) && from.includes(row));
}

/**
 * All work, without that for customers where no technology for them is sold, built, planned or to begin, and without its
 * security where the answers name no harm there either.
 */
function workUnder(answers: Recommendation['answers'], outcome: Outcome): readonly string[] {
  const { bets, builders, product, risk } = answers;
  const idle = product === 'none' && builders === 'none' && bets === 'none';
  const none = idle && !withFunction.product.includes(outcome);
  const security = risk === 'product' || risk === 'both' ? [] : ['security-product'];
  const missing = none ? ['product-work', 'partners-for-customers', ...security] : [];
  return advice.assignments.flatMap(({ id }) => (missing.includes(id) ? [] : [id]));
}

/** What comes before a result that a law may overrule. */
function dutyStep(duties: string | undefined): string {
  if (duties === undefined) return 'ask,';
  return duties === 'none' ? '' : 'confirm,';
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

/** Work enough for two, by the rule as the source gives it. */
function hasWorkForTwo(index: number): boolean {
  const { product, internal } = decisions[index]!.scores;
  return ['l', 'xl'].includes(optionAt(index, 'size')) || product + internal >= 20;
}

/** What an answer says for or against the seat of a side, straight from the content. */
function saysAnything(index: number, wanted: (side: Side) => 'for' | 'against'): boolean {
  return catalog.questions.some(({ id, change, options: all }) =>
    change === 'none'
      ? false
      : all
          .find((option) => option.id === optionAt(index, id))!
          .reasons?.some(({ side, stance }) => stance === wanted(side)),
  );
}

/** The most points that any answer to the question gives the side. */
function mostPoints(question: string, side: Side): number {
  const { options: all } = catalog.questions.find(({ id }) => id === question)!;
  return Math.max(...all.map(({ points }) => points?.[side] ?? 0));
}

function isReason({ question, option, side, text, sources, points }: Reason, index: number): boolean {
  const answer = catalog.questions
    .find(({ id }) => id === question)!
    .options.find((candidate) => candidate.id === option)!;
  return (
    optionAt(index, question) === option &&
    (answer.points?.[side] ?? 0) === points &&
    isText(text) &&
    sources.length > 0
  );
}

describe('The explanation of any full set of answers', () => {
  holdsForEveryCombination(explanationOf, {
    'has the outcome of the model, alone possible and settled': (result, index) =>
      result.outcome === referenceOutcome(index) &&
      result.possible.length === 1 &&
      result.possible[0] === result.outcome &&
      result.settled &&
      result.settledIfUsual &&
      result.answered === result.questions &&
      result.mostUseful === undefined,
    'M10: shows scores to which the points of the answers sum': (result, index) =>
      sides.every((side) => {
        const sum = result.sides[side].contributions.reduce((total, { points }) => total + points, 0);
        return (
          sum === result.scores[side] &&
          sum === result.sides[side].score &&
          sum === decisions[index]!.scores[side]
        );
      }),
    'lists the answers with most points first': (result) =>
      sides.every((side) =>
        result.sides[side].contributions.every(
          ({ points }, i, all) => i === 0 || all[i - 1]!.points >= points,
        ),
      ),
    'has a headline with a sentence under it': ({ headline }) =>
      advice.headlines.includes(headline) && isText(headline.headline) && isText(headline.text),
    'says of each side whether it calls for a seat, and why': (result, index) =>
      sides.every(
        (side) =>
          isText(result.sides[side].verdict) &&
          result.sides[side].standing === decisions[index]!.standings[side] &&
          (result.sides[side].standing === 'need') === withFunction[side].includes(result.outcome),
      ),
    'says how the seat is filled': ({ filling }) => areRows(filling, advice.filling),
    'has one step of each kind, before them one on duties where they are open or there are any': ({
      steps,
      answers,
    }) =>
      areRows(steps, advice.steps) &&
      steps.map(({ id }) => id.split('-')[0]).join() ===
        `${dutyStep(answers['duties'])}talk,meanwhile,cost,posting,review`,
    'says once who leads partners, and how to work together': ({ practices }) =>
      areRows(practices, advice.practices) &&
      practices.filter(({ id }) => id.startsWith('partners-')).length === 1,
    'gives the three practices of two seats exactly where two people are recommended': (result) =>
      result.practices.filter(({ id }) => ['distinct-work', 'shared-goals', 'openness'].includes(id))
        .length === (result.outcome === 'BOTH' ? 3 : 0),
    'gives each piece of work an owner, where there is such work': ({ answers, assignments, outcome }) =>
      isSameList(
        assignments.map(({ work }) => work),
        workUnder(answers, outcome),
      ) &&
      assignments.every(({ title, owner, sources }) => isText(title) && isText(owner) && sources.length > 0),
    'names a person by the hour, not a seat, where none can be paid': ({ answers, assignments, outcome }) =>
      answers['capacity'] !== 'none' ||
      outcome === 'BOTH' ||
      assignments.every(({ owner }) => !/^the (CTO|CIO|one person in both roles)$/.test(owner)),
    'names no one person as CTO or CIO where the seat is filled by a provider or waits for a team': ({
      answers,
      assignments,
      outcome,
    }) => {
      const waits = outcome === 'CTO' ? answers['builders'] === 'none' : answers['size'] === 's';
      if (!waits || (outcome !== 'CTO' && outcome !== 'CIO')) return true;
      return assignments.every(({ owner }) => owner !== `the ${outcome}`);
    },
    'names the shared work by entries that exist': ({ shared }) =>
      shared.length > 0 && shared.every((id) => entryIds.has(id)),
    'says what it does not know': ({ limits }) => areRows(limits, advice.limits),
    'has a reason for the result': ({ because }, index) =>
      because.length > 0 && because.every((reason) => isReason(reason, index)),
    'has a reason against it wherever an answer speaks against it': ({ against, outcome }, index) =>
      against.every((reason) => isReason(reason, index)) &&
      against.length > 0 ===
        saysAnything(index, (side) => (withFunction[side].includes(outcome) ? 'against' : 'for')),
    'names the strongest reasons first, by the points an answer gave a side or kept from it': (result) => {
      const weight = ({ question, side, points }: Reason, isFor: boolean): number =>
        isFor ? points : mostPoints(question, side) - points;
      const areSorted = (reasons: readonly Reason[], speaksFor: (side: Side) => boolean): boolean =>
        reasons.every(
          (reason, i) =>
            reasons[i - 1]?.side !== reason.side ||
            weight(reasons[i - 1]!, speaksFor(reason.side)) >= weight(reason, speaksFor(reason.side)),
        );
      const needed = (side: Side): boolean => withFunction[side].includes(result.outcome);
      return areSorted(result.because, needed) && areSorted(result.against, (side) => !needed(side));
    },
    'says of each of the five options why it is not the one': ({ options: five, outcome }) =>
      five.length === 5 &&
      five.every(({ outcome: other, state, whyNot }, i) =>
        other === outcomeOrder[i] && other === outcome
          ? state === 'result' && whyNot === undefined
          : state === 'ruled-out' &&
            whyNot !== undefined &&
            isText(whyNot.text) &&
            advice.whyNot.some((row) => row === whyNot && row.option === other),
      ),
    'says that a side is below the line, asks for nothing or has nothing to do only where it is so': (
      result,
    ) =>
      result.options.every(({ whyNot }) => {
        const [, seat, standing] =
          /^(cto|cio)-(below-line|no-fit|nothing-to-do)$/.exec(whyNot?.id ?? '') ?? [];
        return !seat || result.sides[seat === 'cto' ? 'product' : 'internal'].standing === standing;
      }),
    'says of two seats that money or work is missing only where it is': (result, index) => {
      const money = optionAt(index, 'capacity') === 'two';
      const id = result.options.find(({ outcome }) => outcome === 'BOTH')!.whyNot?.id;
      const expected = hasWorkForTwo(index) ? 'both-money' : money ? 'both-work' : 'both-work-and-money';
      return result.outcome !== 'HYBRID' || id === expected;
    },
    'says what ends one person in both roles: only what is not yet so, and at least one thing': (
      { outcome, practices },
      index,
    ) => {
      const ends = practices.flatMap(({ id }) => (id.startsWith('ends-') ? [id] : []));
      if (outcome !== 'HYBRID') return ends.length === 0;
      const missing = optionAt(index, 'capacity') === 'two' ? [] : ['ends-seat'];
      const expected = hasWorkForTwo(index) ? ['ends-work-there'] : ['ends-people', ...missing];
      return ends.join() === expected.join();
    },
    'calls the call clear only far from the line, and close right at it': ({ margin, scores }) => {
      if (!margin) return false;
      const distance = Math.min(...sides.map((side) => Math.abs(scores[side] - 6)));
      const stable = margin.kept / margin.total;
      const level =
        distance >= 3 && stable >= 0.9 ? 'clear' : distance < 2 || stable < 0.75 ? 'close' : 'leaning';
      return margin.level === level && margin.distance === distance;
    },
    'hangs on the nearest single change, if there is one': ({ margin, overturning }) =>
      margin !== undefined && margin.hangsOn === overturning[0],
    'asks again about the unusual pairs among the answers, and about no others': ({ unusual }, index) => {
      const idle = optionAt(index, 'product') === 'core' && optionAt(index, 'builders') === 'none';
      const expected = [...pairsIn(answersAt(index)), ...(idle ? ['X7'] : [])];
      return unusual.map(({ id }) => id).join() === expected.join();
    },
    'reminds of duties and of the officer for data protection exactly where they matter': (
      { notices, answers },
      index,
    ) => {
      const ids = notices.map(({ id }) => id);
      const duties = answers['duties'] ?? 'unknown';
      return (
        ids.includes('public-body') === ['publicBody', 'both'].includes(duties) &&
        ids.includes('regulated') === ['regulated', 'both'].includes(duties) &&
        ids.includes('data-protection-officer') === (optionAt(index, 'risk') !== 'low') &&
        // Once, and also where little harm is expected but the officer may be a duty.
        ids.includes('data-protection-officer-duty') ===
          (optionAt(index, 'risk') === 'low' && ['regulated', 'both'].includes(duties))
      );
    },
    'is said in whole sentences, without a gap': (result) => {
      const { level, closeness } = inWords(catalog, result);
      const { hangsOn, others } = result.margin!;
      return (
        model.margins.some(({ title }) => title === level) &&
        // One sentence on all answers where none changes the result, else one on those that do.
        closeness.length === (hangsOn ? 5 : 4) &&
        closeness.at(-1)!.startsWith('No single other answer') === (others.length === 0) &&
        closeness.every(isText) &&
        result.counterfactuals.every((row) => isText(describeCounterfactual(catalog, row)))
      );
    },
  });
});
