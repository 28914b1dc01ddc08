import { l10n, type Uri } from 'vscode';
import { nameOf } from '../../host/nameOf.ts';

/** What a check of all postings came to. */
export interface CheckResult {
  readonly postings: number;
  readonly findings: number;
  readonly checks: number;
  /** Postings that are not in English, which most checks cannot read. */
  readonly foreign: number;
  /** Postings in places where the checks are switched off. */
  readonly leftOut: number;
  /** Files that are too long to be read. */
  readonly tooLong: readonly Uri[];
  /** Where the settings say that postings are, if no file is there. */
  readonly unmatched: readonly string[] | undefined;
}

/** Whether there is nothing that could have been checked. */
export function isEmpty({ postings, leftOut, tooLong }: CheckResult): boolean {
  return postings + leftOut + tooLong.length === 0;
}

export function inWords(result: CheckResult): string {
  const { foreign, leftOut, tooLong } = result;
  const parts = [
    foundInWords(result),
    foreign > 0 && l10n.t('not in English: {0} of them, where most checks are off', foreign),
    leftOut > 0 && l10n.t('{0} left out, as the checks are switched off there', countPostings(leftOut)),
    tooLong.length > 0 && l10n.t('too long to be checked: {0}', tooLong.map(nameOf).join(', ')),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

function foundInWords({ postings, findings, checks }: CheckResult): string {
  if (postings === 0) return l10n.t('Nothing was checked');
  const found =
    findings === 0
      ? l10n.t('Nothing found')
      : findings === 1
        ? l10n.t('1 finding')
        : l10n.t('{0} findings', findings);
  const checked = checks === 1 ? l10n.t('1 check') : l10n.t('{0} checks', checks);
  return l10n.t('{0} in {1}, {2}', found, countPostings(postings), checked);
}

function countPostings(number: number): string {
  return number === 1 ? l10n.t('1 posting') : l10n.t('{0} postings', number);
}
