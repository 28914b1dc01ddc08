/** Entries that the insertion specs insert, and what they have to leave in a posting. */
import { writtenEntry } from './content.ts';

/** A heading and one paragraph without a blank. */
export const mission = {
  id: 'cto-mission',
  heading: writtenEntry('cto-mission').posting?.heading ?? '',
  text: writtenEntry('cto-mission').posting?.text ?? '',
};

/** One responsibility, a bullet. */
export const partners = { id: 'cto-partners', text: writtenEntry('cto-partners').text };

/** A heading and two paragraphs; the first is nothing but a blank. */
export const equal = {
  id: 'posting-equal',
  heading: writtenEntry('posting-equal').posting?.heading ?? '',
  text: (writtenEntry('posting-equal').posting?.text ?? '').replace(/\[\[(.*?)\]\]/g, '[$1]').trim(),
  firstBlank: '[statement agreed with counsel]',
};
