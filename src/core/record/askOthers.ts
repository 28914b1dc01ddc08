import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../recommend/answers.ts';

/** The questions that are still open, as plain text for a mail to those who may know. */
export function openQuestionsAsText(catalog: Catalog, answers: Answers): string {
  void [catalog, answers];
  return '';
}
