import type { ReadPosting } from '../identify/readPosting.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { CheckLevel, CheckSetting } from '../../catalog/checkLevels.ts';
import type { Check } from '../../catalog/checksSchema.ts';
import { fill } from '../../catalog/fill.ts';
import type { BesidePosting } from '../owners/besidePosting.ts';
import type { Finding, Fix } from './finding.ts';
import { createComparing, type Comparing } from '../owners/comparing.ts';
import { createIsIgnored, ignoreEdits } from './ignoreComments.ts';
import { allRules } from './allRules.ts';
import { createReadForChecks } from './checkedPosting.ts';
import { missingFact } from './missingFact.ts';
import type { Rule, RuleFinding, RuleFix } from './rule.ts';
import { isPosting } from '../identify/postingIdentity.ts';
import { createIsCalledClosed } from '../identify/postingState.ts';
import type { Range } from '../parse/range.ts';
import { isOneOf } from '../../isOneOf.ts';

/** Level of a check, or `off`, by its code: what the user has set. */
export type CheckLevels = Readonly<Record<string, CheckSetting>>;

interface CheckOptions {
  readonly levels: CheckLevels;
  /** Somebody asks for the check, so the checks that are not always on take part too. */
  readonly asked: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The posting of the other role that belongs to it, if there is one. */
  readonly beside?: BesidePosting | undefined;
  /** From how many alike responsibilities of a hundred two postings overlap; without it the content says. */
  readonly overlapFrom?: number | undefined;
}

export interface CheckPosting {
  /** What is found in a posting, in the order of the text; nothing in any other file. */
  (posting: ReadPosting, options: CheckOptions): readonly Finding[];
  /** Codes of the checks that take part; with a language, those of them that can read it. */
  readonly active: (
    options: Pick<CheckOptions, 'levels' | 'asked'> & { readonly language?: string },
  ) => readonly string[];
}

/** A check of the content, with the rule that finds what it is about. */
interface PreparedCheck {
  readonly check: Check;
  readonly rule: Rule;
}

/** Prepares one check of the content; a test holds that each has a rule. */
export function prepareCheck(check: Check, catalog: Catalog, comparing: Comparing): PreparedCheck {
  return { check, rule: allRules[check.code]!(catalog, comparing) };
}

/** @param prepared all checks of the content, prepared before, by those who let others go in between */
export function createCheckPosting(
  catalog: Catalog,
  comparing: Comparing = createComparing(catalog),
  prepared: readonly PreparedCheck[] = catalog.checks.checks.map((check) =>
    prepareCheck(check, catalog, comparing),
  ),
): CheckPosting {
  const { checks } = catalog.checks;
  const read = createReadForChecks(catalog, comparing.matchResponsibility);
  const isCalledClosed = createIsCalledClosed(catalog.states);

  const levelOf = (
    { code, level, always }: Check,
    { levels, asked }: Pick<CheckOptions, 'levels' | 'asked'>,
  ): CheckSetting => levels[code] ?? (always || asked ? level : 'off');

  const check = (posting: ReadPosting, options: CheckOptions): readonly Finding[] => {
    if (!isPosting(posting.identity)) return [];
    // Nobody can apply any more: what it lacks need not be added.
    const isClosed = isCalledClosed(posting.document);
    const checked = read(posting, options);
    const isIgnored = createIsIgnored(posting.document);
    const found = prepared.flatMap(({ check, rule }, order) => {
      const level = levelOf(check, options);
      if (level === 'off' || !applies(check, posting)) return [];
      return rule(checked)
        .filter(
          ({ message, range }) => !(isClosed && message === missingFact) && !isIgnored(check.code, range),
        )
        .map((finding) => ({ order, finding: inWords(catalog, posting, { check, level }, finding) }));
    });
    return found
      .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end || a.order - b.order)
      .map(({ finding }) => finding);
  };
  return Object.assign(check, {
    active: (options: Parameters<CheckPosting['active']>[0]) =>
      checks
        .filter((one) => levelOf(one, options) !== 'off' && canRead(one, options.language))
        .map(({ code }) => code),
  });
}

/** Whether a check has something to say on such a posting. */
function applies(check: Check, { identity }: ReadPosting): boolean {
  const { roles, audience } = check;
  const { role, language } = identity;
  return (
    (roles === undefined || isOneOf(roles, role.value)) &&
    (audience === undefined || audience === identity.audience.value) &&
    canRead(check, language.value)
  );
}

/** Where the language is not clear, English is assumed. */
function canRead({ languages }: Check, language = 'en'): boolean {
  return languages === undefined || languages.includes(language);
}

function inWords(
  { checks }: Catalog,
  { document }: ReadPosting,
  { check, level }: { readonly check: Check; readonly level: CheckLevel },
  { range, message, values = {}, related = [], fixes = () => [], safeFix }: RuleFinding,
): Finding {
  const { start, end } = range;
  const said = fill(textOf(check.messages, message, check.code), values);
  return {
    code: check.code,
    level,
    start,
    end,
    message: said,
    related: related.map((place) => ({
      start: place.range.start,
      end: place.range.end,
      message: fill(textOf(check.messages, place.message, check.code), place.values ?? {}),
    })),
    fixes: () => [...fixes().map((fix) => change(check, fix)), ...ignores(checks, document, check, range)],
    safeFix: () => safeFix && change(check, safeFix),
  };
}

function change({ code, fixes }: Check, { title, values = {}, edits, safe = false, beside }: RuleFix): Fix {
  return {
    kind: 'change',
    title: fill(textOf(fixes, title, code), values),
    edits,
    safe,
    ...(beside && { beside }),
  };
}

function ignores(
  { ignore: { ignoreLine, ignoreFile } }: Catalog['checks'],
  document: ReadPosting['document'],
  { code }: Check,
  range: Range,
): readonly Fix[] {
  return ignoreEdits(document, code, range).map(({ kind, edit }) => ({
    kind,
    title: fill(kind === 'ignore-line' ? ignoreLine : ignoreFile, { code }),
    edits: [edit],
    safe: false,
  }));
}

function textOf(texts: Readonly<Record<string, string>>, name: string, code: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`The check "${code}" has no text "${name}" in the content`);
  return text;
}
