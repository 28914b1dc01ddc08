import type { Catalog } from '../catalog/catalog.ts';
import type { Check } from '../catalog/checksSchema.ts';

/** What the checks have found in real postings. */
export interface FindingCounts {
  readonly postings: number;
  /** By the code of the check; none where it found nothing. */
  readonly findings: Readonly<Record<string, number>>;
}

/** All checks as one document, in the order of the content. */
export function renderChecks({ checks: { checks, page } }: Catalog, counts: FindingCounts): string {
  const row = ({ code, title, level, always }: Check): string =>
    [
      `| [\`${code}\`](#${code})`,
      title,
      level,
      always ? 'while writing' : 'Check Postings',
      `${counts.findings[code] ?? 0} |`,
    ].join(' | ');
  return [
    `# ${page.title}`,
    page.text.trim(),
    [
      `| Code | Check | Level | Shown | Findings in ${counts.postings} real postings |`,
      '| --- | --- | --- | --- | ---: |',
      ...checks.map(row),
    ].join('\n'),
    ...checks.map((check) => renderCheck(check, 2)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a check finds, why, what to do, and where that comes from. */
export function renderCheck(check: Check, headingLevel: 1 | 2): string {
  const { code, title, why, advice, messages, fixes, sources, reference } = check;
  const list = (texts: Readonly<Record<string, string>>): string =>
    Object.values(texts)
      .map((text) => `- ${text.replace(/\{\w+\}/g, '…')}`)
      .join('\n');
  const heading = headingLevel === 1 ? `# ${title}` : `## ${code}\n\n**${title}.**`;
  return [
    `${heading}${headingLevel === 1 ? '\n\n' : ' '}${why}`,
    `${advice} ${appliesTo(check)}`,
    `It says:\n\n${list(messages)}`,
    ...(Object.keys(fixes).length > 0 ? [`It offers:\n\n${list(fixes)}`] : []),
    `Source: ${[...sources.map(sourceName), ...(reference === undefined ? [] : [reference])].join('; ')}.`,
  ].join('\n\n');
}

function appliesTo({ roles, audience, languages }: Check): string {
  const whose = roles ? `postings for ${roles.map(roleName).join(', ')}` : 'all postings';
  const where =
    audience === 'public' ? ', adverts only' : audience === 'internal' ? ', role descriptions only' : '';
  const which = languages ? ` (${languages.join(', ')})` : ' in any language';
  return `It looks at ${whose}${where}${which}.`;
}

function roleName(role: 'cto' | 'cio' | 'both'): string {
  return { cto: 'a CTO', cio: 'a CIO', both: 'one person in both roles' }[role];
}

function sourceName(source: string): string {
  return source === 'own' ? 'set by the makers of this tool' : `outline ${source}`;
}
