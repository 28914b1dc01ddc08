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
    ...checks.map((check) => renderCheck(page, check, 2)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a check finds, why, what to do, and where that comes from. */
export function renderCheck(words: PageWords, check: Check, headingLevel: 1 | 2): string {
  const { code, title, why, advice, messages, fixes, sources, reference } = check;
  const list = (texts: Readonly<Record<string, string>>): string =>
    Object.values(texts)
      .map((text) => `- ${text.replace(/\{\w+\}/g, '…')}`)
      .join('\n');
  const heading = headingLevel === 1 ? `# ${title}` : `## ${code}\n\n**${title}.**`;
  const named = sources.map((source) =>
    source === 'own' ? words.sources.own : fill(words.sources.outline, { source }),
  );
  const all = [...named, ...(reference === undefined ? [] : [reference])].join('; ');
  return [
    `${heading}${headingLevel === 1 ? '\n\n' : ' '}${why}`,
    `${advice} ${fill(words.appliesTo, { whose: whoseIn(words, check) })}`,
    `${words.says}\n\n${list(messages)}`,
    ...(Object.keys(fixes).length > 0 ? [`${words.offers}\n\n${list(fixes)}`] : []),
    fill(words.source, { sources: all }),
  ].join('\n\n');
}

function whoseIn({ whose: words, roles: names }: PageWords, { roles, audience, languages }: Check): string {
  const ofRoles = roles
    ? fill(words.roles, { roles: roles.map((role) => names[role]).join(', ') })
    : words.all;
  const ofAudience =
    audience === undefined
      ? ofRoles
      : fill(audience === 'public' ? words.adverts : words.descriptions, { whose: ofRoles });
  return languages
    ? fill(words.languages, { whose: ofAudience, languages: languages.join(', ') })
    : fill(words.anyLanguage, { whose: ofAudience });
}
