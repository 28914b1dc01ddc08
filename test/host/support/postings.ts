/** Postings that the specs of completions, hovers and missing sections open. */
import { writtenEntry } from './content.ts';

export const publicFace = writtenEntry('cto-public-face');
export const ctoPartners = writtenEntry('cto-partners');

/** An advert for a CTO by its own words, around a list. */
export function ctoAdvert(list: string): string {
  return (
    '# Chief Technology Officer\n\nWe are looking for you.\n\n## What you will do\n\n' +
    `${list}\n\n## How to apply\n\nSend your CV to us.\n`
  );
}

/** Markdown that has a list of responsibilities and is no posting of ours. */
export const others: Readonly<Record<string, string>> = {
  'a README': '# Chief Technology Officer handbook\n\nInstall it first.\n\n## Responsibilities\n\n- |\n',
  'a persona of an agent':
    '---\nname: cto\ndescription: Use this agent for architecture decisions\ntools: Read, Grep\nmodel: opus\n---\n\n' +
    'You are the CTO of the company. Always answer in JSON.\n\n## Responsibilities\n\n- |\n\n## Output format\n\nJSON.\n',
  'an advert for a CFO':
    '# Chief Financial Officer\n\nWe are hiring.\n\n## Responsibilities\n\n- |\n\n## How to apply\n\nSend your CV to us.\n',
  'a German advert for a CTO':
    '# Chief Technology Officer (m/w/d)\n\nWir suchen eine Person, die mit uns das Produkt baut und die Technik ' +
    'verantwortet. Das ist eine Stelle in der Leitung.\n\n## Deine Aufgaben\n\n- |\n\n## Bewerbung\n\n' +
    'Deine Bewerbung geht an uns, und wir antworten dir in einer Woche.\n',
};
