import { isExecutiveRole, isInContentLanguage } from '../identify/postingIdentity.ts';
import { wholeWords } from '../parse/anyOf.ts';
import type { CheckedPosting } from './checkedPosting.ts';
import { replaceBy } from './edits.ts';
import { isStated, missing } from './missingFact.ts';
import { createSaysPay } from './saysPay.ts';
import type { CreateRule } from './rule.ts';
import { createFindVaguePay, type VaguePay } from './vaguePay.ts';

/** An advert without pay, or with words in place of a figure. */
export const createPay: CreateRule = (catalog) => {
  const jobWord = new RegExp(wholeWords(catalog.signs.role.others), 'iu');

  /** A page of a company that hires, or looks for people, may be none: "Careers". */
  const isOfOneJob = ({ document, identity: { role } }: CheckedPosting): boolean =>
    isExecutiveRole(role.value) ||
    role.evidence.some(({ text }) => jobWord.test(text)) ||
    document.sections.some(({ ownKind }) => ownKind === 'responsibilities' || ownKind === 'requirements');

  const saysPay = createSaysPay(catalog.checks);
  const findVaguePay = createFindVaguePay(catalog.checks);
  const { payRange, payBounds } = catalog.checks.additions;

  return (posting) => {
    const { document, identity } = posting;
    // Without a text the advert itself is elsewhere.
    if (document.sentences.length === 0 || isForNoPost(posting) || saysPay(posting)) return [];
    const vague = findVaguePay(posting);
    if (vague.length > 0) {
      const edit = ({ range, kept }: VaguePay) =>
        replaceBy(document.text, kept ?? range, kept ? payBounds : payRange);
      return vague.map((found) => ({
        range: found.range,
        message: 'vague',
        values: { words: found.range.text },
        fixes: () => (isInContentLanguage(identity) ? [{ title: 'replace', edits: [edit(found)] }] : []),
      }));
    }
    return !isOfOneJob(posting) || isStated(catalog, posting, 'pay')
      ? []
      : [missing(catalog, posting, 'pay')];
  };
};

/** An invitation to apply for no particular post, which is all that its title says. */
function isForNoPost({ document: { text }, title, firstWithin }: CheckedPosting): boolean {
  const said = firstWithin('noPost', title);
  if (!said) return false;
  const rest = text.slice(title.start, said.start) + text.slice(said.end, title.end);
  return !/\p{L}/u.test(rest.replace(/\([^()]*\)/g, ''));
}
