import type { CatalogData } from '../../catalog/catalog.ts';
import { findFrontMatter, mayHaveField } from '../parse/frontMatter.ts';
import { isExecutiveRole, isPosting, type PostingIdentity } from '../identify/postingIdentity.ts';
import { createReadTitle } from '../identify/readTitle.ts';
import { headingsIn, titleWords } from '../identify/titleWords.ts';
import type { Owner } from './claim.ts';

type Content = Pick<CatalogData, 'ownership' | 'signs'>;

/** The owner that a title names as a whole: "CISO", not "Assistant to the CISO"; none for the titles of several. */
type TitledOwner = (title: string) => Owner | undefined;

/** Prepares the titles of all owners but the CTO and the CIO, whose postings have a role. */
export function createTitledOwner({ ownership, signs }: Content): TitledOwner {
  const readTitle = createReadTitle(signs, phrasesOf(ownership));
  return (title) => {
    const found = readTitle(title);
    if (found === undefined || found === 'another' || found.size > 1) return undefined;
    const [owner] = found;
    return owner && { id: owner.id, title: owner.title };
  };
}

/** Whether the table of who owns what reads a file: a posting for a CTO, a CIO or somebody else who may own a domain. */
export type IsOwnerPosting = (identity: PostingIdentity) => boolean;

export function createIsOwnerPosting(content: Content): IsOwnerPosting {
  const titledOwner = createTitledOwner(content);
  return (identity) =>
    isPosting(identity) &&
    (isExecutiveRole(identity.role.value) ||
      identity.role.evidence.some(({ text }) => titledOwner(text) !== undefined));
}

/**
 * A quick look at a text not yet taken apart: without the title of an owner in the front matter or in a heading, its
 * posting is for none. Beside `createMentionsRole`, which does the same for the CTO and the CIO.
 */
export function createMentionsOwner(content: Content): (text: string) => boolean {
  const { anyTitle } = titleWords(phrasesOf(content.ownership).map(([phrase]) => phrase));
  const titledOwner = createTitledOwner(content);
  const { keys } = content.signs.role;
  const mayBeTitle = (name: string, value: string | undefined): boolean =>
    keys.includes(name) && (value === undefined || titledOwner(value) !== undefined);
  return (text) => {
    if (!anyTitle.test(text)) return false;
    const frontMatter = findFrontMatter(text);
    return (
      headingsIn(text.slice(frontMatter?.end ?? 0)).some((heading) => anyTitle.test(heading)) ||
      (frontMatter !== undefined && mayHaveField(text, frontMatter, mayBeTitle))
    );
  };
}

type ContentOwner = CatalogData['ownership']['owners'][number];

function phrasesOf({
  owners,
}: CatalogData['ownership']): readonly (readonly [phrase: string, owner: ContentOwner])[] {
  return owners
    .filter(({ role }) => role === undefined)
    .flatMap((owner) => owner.phrases.map((phrase) => [phrase, owner] as const));
}
