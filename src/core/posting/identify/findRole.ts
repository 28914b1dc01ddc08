import type { CatalogData } from '../../catalog/catalog.ts';
import { normalWords } from '../parse/normalize.ts';
import { anyOf } from '../phrases/anyOf.ts';
import { createFindPhrases } from '../phrases/phrases.ts';
import type { Heading, PostingDocument } from '../parse/postingDocument.ts';
import type { Evidence, PostingIdentity } from './postingIdentity.ts';

type Role = 'cto' | 'cio' | 'both';
/** Nobody has more. */
const mostTitles = 4;

type FoundRole = PostingIdentity['role'];

/**
 * Whose posting it is: by a title in the front matter, else by the first headings, else by the sentence that says
 * whom the text looks for. A title counts only as a whole: "Assistant to the CTO" is another role.
 */
export function createFindRole(
  content: Pick<CatalogData, 'roles' | 'signs'>,
): (document: PostingDocument) => FoundRole {
  const { keys, beside, places, joins, serving, before, after, others } = content.signs.role;
  /** What parts a title from what stands beside it, such as the company or the place. */
  const separators = new RegExp(`[:,;()[\\]|]|(?<!\\s)\\s+(?:[-–—|@]|${anyOf(places)})\\s+`);
  /** What parts the titles of one person, the weaker one first. */
  const betweenTitles = [/\//, new RegExp(`&amp;|[&+]|(?<!\\s)\\s+(?:${anyOf(joins)})\\s+`, 'i')];
  const titles = new Map<string, Role>();
  for (const { id, title, aliases } of content.roles) {
    const role = id === 'one-person' ? 'both' : id;
    if (role === 'no-seat') continue;
    for (const alias of role === 'both' ? aliases : [title, ...aliases]) titles.set(normal(alias), role);
  }
  const spoken = content.roles.flatMap(({ id, title, aliases }) =>
    id === 'no-seat' ? [] : id === 'one-person' ? aliases : [title, ...aliases],
  );
  const sentence = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(before)})\\s+["“*_]{0,3}(${anyOf(spoken)})["”*_]{0,3}(?=\\s*[.,:;!?()–—]|\\s+(?:${anyOf(after)})(?![\\p{L}\\p{N}])|\\s*$)`,
    'iu',
  );
  const besideWords = [...beside].map(normal).sort((a, b) => b.length - a.length);
  const otherWords = new Set(others);
  const servingWords = serving.map(normal);
  const mention = createFindPhrases([spoken]);

  /** The role of a whole title, `another` for a title of somebody else, or nothing. */
  function roleOfTitle(title: string): Role | 'another' | undefined {
    const pieces = [title, ...title.split(separators)];
    const parts = pieces.map(normal).filter((part) => part !== '');
    if (parts.some(isServing)) return 'another';
    const roles = new Set(pieces.flatMap((piece) => rolesOf(piece) ?? []));
    if (roles.has('both') || roles.size > 1) return 'both';
    const [role] = roles;
    if (role) return role;
    return parts.some((part) => part.split(' ').some((word) => otherWords.has(word))) ? 'another' : undefined;
  }

  /** Of a title, or of the titles that one person has together; `undefined` if there is another word. */
  function rolesOf(piece: string): readonly Role[] | undefined {
    const part = normal(piece);
    const role = titles.get(part) ?? titles.get(withoutBeside(part));
    if (role) return [role];
    for (const between of betweenTitles) {
      const joined = piece.split(between);
      if (joined.length < 2 || joined.length > mostTitles) continue;
      const roles = joined.map((one) => rolesOf(one) ?? (isPeer(normal(one)) ? [] : undefined));
      const all = roles.flatMap((some) => some ?? []);
      if (all.length > 0 && roles.every((some) => some !== undefined)) return all;
    }
    return undefined;
  }

  /** A title of its own, such as "Co-Founder"; not "CIO Advisor". */
  function isPeer(part: string): boolean {
    return (
      part.split(' ').some((word) => otherWords.has(word)) &&
      !isServing(part) &&
      ![...titles.keys()].some((title) => ` ${part} `.includes(` ${title} `))
    );
  }

  function isServing(part: string): boolean {
    return servingWords.some((words) => part === words || part.endsWith(` ${words}`));
  }

  function withoutBeside(part: string): string {
    let words = part;
    for (let again = true; again;) {
      again = false;
      for (const word of besideWords) {
        if (words.startsWith(`${word} `)) words = words.slice(word.length + 1);
        else if (words.endsWith(` ${word}`)) words = words.slice(0, -word.length - 1);
        else continue;
        again = true;
      }
    }
    return words;
  }

  return (document) => {
    const named: Evidence[] = titlesOf(document, keys, roleOfTitle);
    for (const evidence of named) {
      const role = roleOfTitle(evidence.text.replace(/^["']|["']$/g, ''));
      if (role) return { value: role, evidence: [evidence] };
    }
    const found = mention(document).size > 0 ? spokenRole(document) : undefined;
    if (found) return found;
    return named[0] ? { value: 'another', evidence: [named[0]] } : { value: undefined, evidence: [] };
  };

  function spokenRole({ sentences }: PostingDocument): FoundRole | undefined {
    for (const { start, end, text } of sentences.slice(0, 60)) {
      const said = sentence.exec(text.slice(0, 1000))?.[1];
      const role = said === undefined ? undefined : titles.get(normal(said));
      if (role) return { value: role, evidence: [{ where: 'text', start, end, text }] };
    }
    return undefined;
  }
}

function normal(text: string): string {
  return normalWords(text).join(' ');
}

/** The titles a file gives itself, those in the front matter first. */
function titlesOf(
  { frontMatter, headings, sections }: PostingDocument,
  names: readonly string[],
  roleOfTitle: (title: string) => Role | 'another' | undefined,
): Evidence[] {
  const fields = frontMatter?.fields() ?? [];
  const inFront = names.flatMap((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field?.value) return [];
    return [{ where: 'front matter' as const, key: field.key.text, ...field.source }];
  });
  // A heading of a known kind, such as "Requirements", is no title, but for one like "CIO: role description".
  const isTitle = ({ title }: Heading, i: number): boolean => {
    if (sections[i]!.words === undefined) return true;
    const role = i === 0 ? roleOfTitle(title.text) : undefined;
    return role !== undefined && role !== 'another';
  };
  const first = headings.slice(0, 2).filter(isTitle);
  return [...inFront, ...first.map(({ title }) => ({ where: 'heading' as const, ...title }))];
}
