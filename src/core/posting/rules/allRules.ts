import { createAsksTooMuch } from './asksTooMuch.ts';
import { createBuzzword } from './buzzword.ts';
import { createDataProtectionOfficer } from './dataProtectionOfficer.ts';
import { createDegreeRequired } from './degreeRequired.ts';
import { createGenderCoded } from './genderCoded.ts';
import { createGenderedWord } from './genderedWord.ts';
import { createInternalContent } from './internalContent.ts';
import { createNoEnd } from './noEnd.ts';
import { createNoOutcomes } from './noOutcomes.ts';
import { createOtherRole } from './otherRole.ts';
import { createOutcomeNotMeasurable } from './outcomeNotMeasurable.ts';
import { createOverlap } from './overlap.ts';
import { createPastDeadline } from './pastDeadline.ts';
import { createPay } from './pay.ts';
import { createPlaceholderLeft } from './placeholderLeft.ts';
import { createPronounPair } from './pronounPair.ts';
import { createReportingLine } from './reportingLine.ts';
import type { CreateRule } from './rule.ts';
import { createSaidTwice } from './saidTwice.ts';
import { createScope } from './scope.ts';
import { createSharedWithoutOwner } from './sharedWithoutOwner.ts';
import { createStatedTwice } from './statedTwice.ts';
import { createTitleMismatch } from './titleMismatch.ts';

/** The rule of each code in the content. */
export const allRules: Readonly<Record<string, CreateRule>> = {
  'reporting-line': createReportingLine,
  'other-role': createOtherRole,
  'shared-without-owner': createSharedWithoutOwner,
  'stated-twice': createStatedTwice,
  overlap: createOverlap,
  'no-outcomes': createNoOutcomes,
  'outcome-not-measurable': createOutcomeNotMeasurable,
  scope: createScope,
  pay: createPay,
  'asks-too-much': createAsksTooMuch,
  buzzword: createBuzzword,
  'gender-coded': createGenderCoded,
  'gendered-word': createGenderedWord,
  'pronoun-pair': createPronounPair,
  'title-mismatch': createTitleMismatch,
  'no-end': createNoEnd,
  'internal-content': createInternalContent,
  'past-deadline': createPastDeadline,
  'placeholder-left': createPlaceholderLeft,
  'said-twice': createSaidTwice,
  'degree-required': createDegreeRequired,
  'data-protection-officer': createDataProtectionOfficer,
};
