import type { PageStrings } from '../../../src/core/pages/pageStrings.ts';

export const pageStrings: PageStrings = {
  inPosting: 'For a posting',
  inInternalDescription: 'For an internal role description',
  inThisSection: 'In this section',
  readNext: 'Read next',
  generalResponsibility: 'general responsibility',
  companySpecificResponsibility: 'company-specific responsibility',
  productWork: 'Product work',
  internalWork: 'Internal work',
  sharedWork: 'Shared work',
  fromArticle: 'From the article.',
  fromArticleAndOwn: 'From the article and our own rule.',
  ownRule: 'Our own rule.',
};
