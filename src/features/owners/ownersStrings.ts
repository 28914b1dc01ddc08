import { l10n } from 'vscode';
import type { OwnersStrings } from '../../core/posting/owners/renderOwners.ts';

export function ownersStrings(): OwnersStrings {
  return {
    title: l10n.t('Who Owns What'),
    domain: l10n.t('Domain'),
    owner: l10n.t('Owner'),
    statedIn: l10n.t('Stated in'),
    notStated: l10n.t('not stated'),
    statedTwice: l10n.t('Stated twice:'),
    domainsTwice: (domains) => l10n.t('Stated twice: {0}.', domains),
    with: (owners) => l10n.t('with {0}', owners),
    line: (line) => l10n.t('line {0}', line),
    counts: (stated, twice, notStated) =>
      l10n.t('{0} stated, {1} stated twice, {2} not stated.', stated, twice, notStated),
    explanation: l10n.t(
      'Read from the words of these postings alone; what is agreed elsewhere is not known here.',
    ),
    severalCompanies: l10n.t(
      'This table covers several organisations; claims of different ones are not compared.',
    ),
    expired: (lastDay) => (lastDay === undefined ? l10n.t('closed') : l10n.t('expired {0}', lastDay)),
    notRead: l10n.t('not in English, so not read'),
    draft: l10n.t('draft'),
    openUntil: (lastDay) => l10n.t('open until {0}', lastDay),
    none: l10n.t('No posting for a CTO or a CIO is here any more.'),
    onlyCto: l10n.t("Only the CTO's posting is here."),
    onlyCio: l10n.t("Only the CIO's posting is here."),
  };
}
