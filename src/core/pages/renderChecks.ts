import type { Catalog } from '../catalog/catalog.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import type { Check, Checks } from '../catalog/checksSchema.ts';
import { fill } from '../catalog/fill.ts';

type PageWords = Checks['page'];

/** What the checks have found in real postings. */
export interface FindingCounts {
  readonly postings: number;
  /** By the code of the check; none where it found nothing. */
  readonly findings: Readonly<Record<string, number>>;
}

const roleList = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const languageList = new Intl.ListFormat('en-GB');
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** All checks as one document, in the order of the content. */
export function renderChecks({ checks: { checks, page } }: Catalog, counts: FindingCounts): string {
  const { columns, shown } = page;
  const found = fill(columns.found, { postings: counts.postings });
  const rows = checks.map(({ code, title, level, always }) => [
    `[\`${code}\`](#${code})`,
    title,
    level,
    always ? shown.always : shown.asked,
    `${counts.findings[code] ?? 0}`,
  ]);
  const head = [columns.code, columns.check, columns.level, columns.shown, found];
  return [
    `# ${page.title}`,
    page.text,
    markdownTable(head, rows, ['---', '---', '---', '---', '---:']),
    ...checks.map((check) => renderCheck(page, check, 2, sourceIn(page, check))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** By the numbers of the outline. */
function sourceIn(words: PageWords, { sources, reference }: Check): string {
  const named = sources.map((source) =>
    source === 'own' ? words.sources.own : fill(words.sources.outline, { source }),
  );
  const all = [...named, ...(reference === undefined ? [] : [reference])].join('; ');
  return fill(words.source, { sources: all });
}

/**
 * What a check finds, why, and what to do.
 *
 * @param source says where that comes from
 */
export function renderCheck(words: PageWords, check: Check, headingLevel: 1 | 2, source: string): string {
  const { code, title, why, advice, messages, fixes } = check;
  const list = (texts: Readonly<Record<string, string>>): string =>
    Object.values(texts)
      .map((text) => `- ${text.replace(/\{\w+\}\.?/g, '…')}`)
      .join('\n');
  const heading = headingLevel === 1 ? `# ${title}` : `## ${code}\n\n**${title}.**`;
  return [
    `${heading}${headingLevel === 1 ? '\n\n' : ' '}${why}`,
    `${advice} ${fill(words.appliesTo, { whose: whoseIn(words, check) })}`,
    `${words.says}\n\n${list(messages)}`,
    ...(Object.keys(fixes).length > 0 ? [`${words.offers}\n\n${list(fixes)}`] : []),
    source,
  ].join('\n\n');
}

function whoseIn({ whose: words, roles: names }: PageWords, { roles, audience, languages }: Check): string {
  const ofRoles = roles
    ? fill(words.roles, { roles: roleList.format(roles.map((role) => names[role])) })
    : words.all;
  const ofAudience =
    audience === undefined
      ? ofRoles
      : fill(audience === 'public' ? words.adverts : words.descriptions, { whose: ofRoles });
  return languages
    ? fill(words.languages, {
        whose: ofAudience,
        languages: languageList.format(languages.map((code) => languageNames.of(code) ?? code)),
      })
    : fill(words.anyLanguage, { whose: ofAudience });
}
