import { begins } from '../parse/anyOf.ts';
import { isInContentLanguage } from '../identify/postingIdentity.ts';
import { plainBlanks } from '../write/blanks.ts';
import { createFindState } from '../identify/postingState.ts';
import { createWrittenDates } from '../identify/writtenDates.ts';
import type { CreateRule, RuleFix } from './rule.ts';

/**
 * An advert whose last day to apply has passed and which still says otherwise: in its text, or by a field that says it
 * is open. A day in a field alone is how a site knows that an advert is closed.
 */
export const createPastDeadline: CreateRule = ({ states, checks: { additions } }) => {
  const findState = createFindState(states);
  const dates = createWrittenDates(states);
  // A day that was put off stands behind the first, which goes with it.
  const firstDay = new RegExp(`${begins}(?:${dates.pattern})`, 'iu');
  const blank = plainBlanks(additions.lastDay);

  return ({ document, identity, today }) => {
    const { value, lastDay, evidence } = findState(document, identity.kind, today);
    const [said, open] = evidence;
    if (value !== 'expired' || lastDay === undefined || !said) return [];
    const isInFront = said.where === 'front matter';
    if (isInFront && !open) return [];
    // A field that says "closed" is no date.
    if (isInFront && dates.read(said.text.replace(/^["']/, '')) === undefined) return [];
    const date = isInFront ? 0 : said.text.search(firstDay);
    const fixes = (): readonly RuleFix[] => {
      if (!isInContentLanguage(identity) || date < 0) return [];
      const newText = isInFront ? `"${blank}"` : blank;
      return [{ title: 'date', edits: [{ start: said.start + date, end: said.end, newText }] }];
    };
    return [
      {
        range: { start: said.start, end: said.end },
        message: 'past',
        values: { day: lastDay },
        fixes,
      },
    ];
  };
};
