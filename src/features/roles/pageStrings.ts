import { l10n } from 'vscode';
import type { PageStrings } from '../../core/pages/pageStrings.ts';

export function pageStrings(): PageStrings {
  return {
    inPosting: l10n.t('For a posting'),
    inInternalDescription: l10n.t('For an internal role description, not for an advert'),
    inThisSection: l10n.t('In this section'),
    readNext: l10n.t('Read next'),
    generalResponsibility: l10n.t('general responsibility'),
    companySpecificResponsibility: l10n.t('company-specific responsibility'),
    productWork: l10n.t('Product work'),
    internalWork: l10n.t('Internal work'),
    sharedWork: l10n.t('Shared work: name one owner'),
    fromArticle: l10n.t('Based on the source article.'),
    fromArticleAndOwn: l10n.t('Based on the source article, with rules set by the makers of this tool.'),
    ownRule: l10n.t('Set by the makers of this tool.'),
  };
}
