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
    with: (owners) => l10n.t('with {0}', owners),
    line: (line) => l10n.t('line {0}', line),
    counts: (stated, twice, notStated) =>
      l10n.t('{0} stated, {1} stated twice, {2} not stated.', stated, twice, notStated),
    explanation: l10n.t(
      'Read from the words of these postings alone; what is agreed elsewhere is not known here. Only English postings are read.',
    ),
  };
}
