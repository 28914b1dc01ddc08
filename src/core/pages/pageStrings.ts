/** Words of the pages that are no knowledge. The host fills them in the user's language. */
export interface PageStrings {
  readonly inPosting: string;
  readonly inInternalDescription: string;
  readonly inThisSection: string;
  readonly readNext: string;
  readonly generalResponsibility: string;
  readonly companySpecificResponsibility: string;
  readonly productWork: string;
  readonly internalWork: string;
  readonly sharedWork: string;
  readonly fromArticle: string;
  readonly fromArticleAndOwn: string;
  readonly ownRule: string;
}
